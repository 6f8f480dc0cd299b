import {describe, expect, test} from '@jest/globals'
import {controlOf, told} from '../../support/checklist.js'

const servers = (server: object) => JSON.stringify({mcpServers: {files: server}})
const atRoot = {
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-filesystem@2026.1.14', '/']
}

describe('mcp-01: no server on a workstation', () => {
  test('fails where a configuration gives everybody a server over the whole disk', async () => {
    const control = await controlOf('mcp-01', {'.mcp.json': servers(atRoot)})
    expect(control.verdict).toBe('FAIL')
    expect(control.evidence.map(({ruleId, file, line}) => `${file}:${line} ${ruleId}`)).toEqual([
      '.mcp.json:1 root-filesystem'
    ])
  })

  test('fails where a server is reached past the gateway that the configuration names', async () => {
    const files = {'.mcp.json': servers({type: 'http', url: 'https://tools.acme.example/mcp'})}
    const config = {gateways: ['https://mcp.acme.example']}
    const control = await controlOf('mcp-01', files, {config})
    expect(control.evidence.map(({ruleId}) => ruleId)).toEqual(['gateway-bypass'])
    expect(control.verdict).toBe('FAIL')
  })

  test.each([
    ['an empty repository', {}],
    [
      'a configuration in which all is well',
      {'.mcp.json': servers({type: 'http', url: 'https://mcp.acme.example/files'})}
    ],
    [
      'a server of a pipeline, which is no workstation',
      {
        '.github/workflows/a.yml':
          'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: claude mcp add files -- npx -y @modelcontextprotocol/server-filesystem@2026.1.14 /\n'
      }
    ]
  ])('is out of the repository with %s', async (_name, files) => {
    const config = {gateways: ['https://mcp.acme.example']}
    const control = await controlOf('mcp-01', files, {config})
    expect(told(control)).toEqual([
      'OUT_OF_REPO',
      'missing: the MCP servers that run on workstations: list those of each machine'
    ])
    expect(control.command).toBe('npx mcp-gatehouse lint . --user-config --inventory')
  })
})
