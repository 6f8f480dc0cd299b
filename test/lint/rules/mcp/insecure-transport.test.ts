import {describe, expect, test} from '@jest/globals'
import {insecureTransport as rule} from '../../../../shared/lint/rules/mcp/insecure-transport.js'
import {serverFindings} from '../../../support/server-findings.js'

describe('insecure-transport', () => {
  test.each<[string, boolean]>([
    ['http://mcp.contoso.com/mcp', true],
    ['HTTP://mcp.contoso.com', true],
    ['http://10.1.2.3:8080/sse', true],
    ['ws://mcp.contoso.com', true],
    ['http://user@mcp.contoso.com/', true],
    ['http://localhost.evil.net/', true],
    ['http://[2001:db8::1]/', true],
    ['https://mcp.contoso.com/mcp', false],
    ['http://localhost:3000/mcp', false],
    ['http://127.0.0.1:3000', false],
    ['http://127.1.2.3', false],
    ['http://[::1]:3000', false],
    ['http://0.0.0.0:8000', false],
    ['http://app.localhost', false],
    ['http://mcp-server:8080/mcp', false],
    ['http://host.docker.internal:8080', false],
    ['http://mcp.tools.svc.cluster.local', false],
    ['http://${HOST}:8080', false],
    ['${URL}', false],
    ['http://your-server.com/mcp', false],
    ['http://<host>/mcp', false],
    ['unix:///var/run/x.sock', false]
  ])('%s', async (url, found) => {
    expect(await serverFindings(rule, {url})).toEqual(found ? [`warning: ${url}`] : [])
    expect(
      await serverFindings(rule, {command: 'npx', args: ['mcp-remote', url, '--allow-http']})
    ).toEqual(found ? [`warning: ${url}`] : [])
  })

  test.each<[string, object]>([
    ['a transport of its own', {transport: {type: 'http', url: 'http://mcp.contoso.net/mcp'}}],
    ['the default of a reference', {url: '${MCP_URL:-http://mcp.contoso.net/mcp}'}]
  ])('%s', async (_, server) => {
    expect(await serverFindings(rule, server)).toEqual(['warning: http://mcp.contoso.net/mcp'])
  })

  test('an address that is no server of this entry', async () => {
    expect(
      await serverFindings(rule, {
        command: 'npx',
        args: ['fetch-mcp', '--proxy', 'http://proxy.contoso.com'],
        env: {API: 'http://api.contoso.com'}
      })
    ).toEqual([])
  })
})
