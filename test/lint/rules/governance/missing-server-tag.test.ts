import {afterAll, describe, expect, test} from '@jest/globals'
import {missingServerTag} from '../../../../shared/lint/rules/governance/missing-server-tag.js'
import {bicepApp, template, terraformBlock} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const group = (body: string, name = '"mcp"') =>
  terraformBlock('azurerm_container_group', 'a', `name = ${name}\n${body}`)
const terraform = (text: string) => marked(missingServerTag, {'main.tf': text})
const bicepGroup = (tags: string) =>
  `resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {\n  name: 'mcp'\n  ${tags}\n  properties: {}\n}\n`
const bicep = (text: string) => marked(missingServerTag, {'main.bicep': text})
const arm = (tags?: object) =>
  marked(missingServerTag, {
    'azuredeploy.json': template({
      type: 'Microsoft.ContainerInstance/containerGroups',
      name: 'mcp',
      ...(tags && {tags})
    })
  })

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'a group without tags',
      () => terraform(group('')),
      'note: resource "azurerm_container_group" "a"'
    ],
    [
      'a group with others',
      () => terraform(group('tags = { env = "prod" }')),
      'note: { env = "prod" }'
    ],
    ['a tag that says no', () => terraform(group('tags = { MCPServer = "false" }')), 'note: false'],
    [
      'a map of its own',
      () => terraform(`locals {\n  tags = { env = "prod" }\n}\n${group('tags = local.tags')}`),
      'note: { env = "prod" }'
    ],
    [
      'a group of Bicep',
      () => bicep(bicepGroup('')),
      "note: resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01'"
    ],
    ['a group of a template', () => arm({env: 'prod'}), 'note: { "env": "prod" }'],
    [
      'an app beside one that has it',
      () =>
        bicep(
          bicepApp({symbol: 'a', name: "'mcp-docs'", beside: "tags: { MCPServer: 'true' }"}) +
            bicepApp({symbol: 'b', name: "'mcp-tickets'", beside: "tags: { env: 'prod' }"})
        ),
      "note: { env: 'prod' }"
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    ['a group that has it', () => terraform(group('tags = { MCPServer = "true" }'))],
    ['a merge', () => terraform(group('tags = merge(var.tags, { MCPServer = "true" })'))],
    [
      'a merge with what is not known',
      () => terraform(group('tags = merge(var.tags, { env = "prod" })'))
    ],
    ['a variable', () => terraform(group('tags = var.tags'))],
    [
      'a variable with a default, which a caller sets',
      () => terraform(`variable "tags" {\n  default = {}\n}\n${group('tags = var.tags')}`)
    ],
    [
      'a parameter with a default in a union',
      () => bicep(`param tags object = {}\n${bicepGroup("tags: union(tags, { env: 'prod' })")}`)
    ],
    ['another group', () => terraform(group('', '"web"'))],
    ['apps where nobody uses the tag', () => bicep(bicepApp())],
    ['a group of a template that has it', () => arm({MCPServer: 'true'})]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})
