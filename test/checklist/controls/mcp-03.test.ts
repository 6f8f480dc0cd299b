import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../../support/checklist.js'

const group = (name: string, tags: string) => `resource "azurerm_container_group" "mcp_${name}" {
  name            = "aci-mcp-${name}"
  ip_address_type = "Private"
  tags            = ${tags}
}
`
const tag = '{ MCPServer = "true" }'

describe('mcp-03: every MCP container group carries the tag', () => {
  test('passes where all of them do, with the place of each tag', async () => {
    const files = {'main.tf': `${group('files', tag)}${group('git', `merge({a = "b"}, ${tag})`)}`}
    expect(told(await controlOf('mcp-03', files))).toEqual([
      'PASS',
      'main.tf:4 azurerm_container_group.mcp_files: has the tag MCPServer: true',
      'main.tf:9 azurerm_container_group.mcp_git: has the tag MCPServer: true'
    ])
  })

  test('passes in Bicep', async () => {
    const text =
      "resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {\n  name: 'aci-mcp-files'\n  tags: {\n    MCPServer: 'true'\n  }\n}\n"
    expect(told(await controlOf('mcp-03', {'main.bicep': text}))).toEqual([
      'PASS',
      'main.bicep:4 resource g: has the tag MCPServer: true'
    ])
  })

  test('fails where one lacks it', async () => {
    const files = {'main.tf': `${group('files', tag)}${group('git', '{ team = "a" }')}`}
    const control = await controlOf('mcp-03', files)
    expect(told(control)).toEqual([
      'FAIL',
      "main.tf:9 MCP server 'azurerm_container_group.mcp_git' lacks the tag MCPServer"
    ])
    expect(control.evidence[0]!.ruleId).toBe('missing-server-tag')
    expect(control.fix).toBe(
      'Set the tag MCPServer to true on every container group that runs an MCP server.'
    )
  })

  test('is not proven where the tags of one of two are not known', async () => {
    const files = {
      'main.tf': `variable "tags" {}\n${group('files', tag)}${group('git', 'var.tags')}`
    }
    expect(told(await controlOf('mcp-03', files))).toEqual([
      'NOT_PROVEN',
      'missing: azurerm_container_group.mcp_git: its tags are not known here (main.tf:10)'
    ])
  })

  test.each([
    ['an empty repository', {}],
    ['a repository of variables only', {'variables.tf': 'variable "servers" { default = {} }\n'}],
    [
      'a container group that serves no MCP',
      {'main.tf': group('x', tag).replaceAll('mcp_x', 'web').replaceAll('mcp-x', 'web')}
    ]
  ])('is not proven by %s', async (_name, files) => {
    expect(told(await controlOf('mcp-03', files))).toEqual([
      'NOT_PROVEN',
      'missing: no MCP container group is declared in this repository'
    ])
  })

  test('is not proven beside a server that a module of somebody else makes', async () => {
    const files = {
      'main.tf': `${group('files', tag)}module "mcp_server" {\n  source = "git::https://example.com/m.git"\n}\n`
    }
    expect(told(await controlOf('mcp-03', files))).toEqual([
      'NOT_PROVEN',
      'missing: module.mcp_server: is made by a module that is not in this repository (main.tf:6)'
    ])
  })

  test('is not proven where a file of the deployment cannot be read in full', async () => {
    const files = {
      'main.tf': group('files', tag),
      'more.tf': 'resource "azurerm_container_group" {{'
    }
    const {verdict, missing} = await controlOf('mcp-03', files)
    expect(verdict).toBe('NOT_PROVEN')
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatch(/^more\.tf cannot be read in full: line 1, column \d+: /)
  })
})
