import {describe, expect, test} from '@jest/globals'
import {isThroughGateway, matchesAny} from '../../../../shared/lint/mcp/gateways.js'
import {gatewayBypass as rule} from '../../../../shared/lint/rules/mcp/gateway-bypass.js'
import {serverFindings} from '../../../support/server-findings.js'

const config = {
  gateways: ['https://mcp.acme.com', 'https://apim.acme.net/mcp/'],
  servers: ['@acme/*', 'https://docs.contoso.com/*', 'special']
}

describe('gateway-bypass', () => {
  test.each<[string, object, string[]]>([
    [
      'beside the gateway',
      {url: 'https://crm.contoso.com/mcp'},
      ['warning: https://crm.contoso.com/mcp']
    ],
    [
      'a bridge',
      {command: 'npx', args: ['mcp-remote@0.1.38', 'https://crm.contoso.com/mcp']},
      ['warning: https://crm.contoso.com/mcp']
    ],
    ['the default of a reference is no address yet', {url: '${MCP_URL}'}, []],
    ['through the gateway', {url: 'https://mcp.acme.com/crm'}, []],
    ['through a gateway with a path', {url: 'https://apim.acme.net/mcp/crm'}, []],
    [
      'the same host, another path',
      {url: 'https://apim.acme.net/other'},
      ['warning: https://apim.acme.net/other']
    ],
    [
      'a host that begins like the gateway',
      {url: 'https://mcp.acme.com.evil.net/x'},
      ['warning: https://mcp.acme.com.evil.net/x']
    ],
    [
      'a user that looks like the gateway',
      {url: 'https://mcp.acme.com@evil.net/x'},
      ['warning: https://mcp.acme.com@evil.net/x']
    ],
    ['this machine', {url: 'http://localhost:3000'}, []],
    ['an address out of a variable', {url: '${MCP_URL}'}, []],
    ['a server that is named', {url: 'https://docs.contoso.com/mcp'}, []],
    ['a local server', {command: 'npx', args: ['docs-mcp@1.0.0']}, []]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server, {config})).toEqual(expected)
    expect(await serverFindings(rule, server)).toEqual([])
  })

  test('a local server for what the gateway serves', async () => {
    const gateways = ['https://mcp.acme.com/github', 'https://mcp.acme.com/jira/v1']
    expect(
      await serverFindings(
        rule,
        {command: 'npx', args: ['@modelcontextprotocol/server-github']},
        {config: {gateways}}
      )
    ).toEqual(['warning: @modelcontextprotocol/server-github'])
    expect(
      await serverFindings(
        rule,
        {command: 'npx', args: ['@modelcontextprotocol/server-memory']},
        {config: {gateways}}
      )
    ).toEqual([])
    expect(
      await serverFindings(
        rule,
        {command: 'npx', args: ['@acme/github-mcp']},
        {config: {gateways, servers: ['@acme/*']}}
      )
    ).toEqual([])
  })

  test('addresses and names', () => {
    expect(isThroughGateway('HTTPS://MCP.acme.com/x', ['https://mcp.acme.com'])).toBe(true)
    expect(isThroughGateway('https://mcp.acme.com:8443/x', ['https://mcp.acme.com'])).toBe(false)
    expect(isThroughGateway('https://mcp.acme.com/a/../b', ['https://mcp.acme.com/a'])).toBe(false)
    expect(isThroughGateway('https://mcp.acme.com/ab', ['https://mcp.acme.com/a'])).toBe(false)
    expect(isThroughGateway('https://mcp.acme.com/a?x', ['https://mcp.acme.com/a/'])).toBe(true)
    expect(matchesAny(['@acme/x'], ['@acme/*'])).toBe(true)
    expect(matchesAny(['x@acme/x'], ['@acme/*'])).toBe(false)
    expect(matchesAny(['aXbYc'], ['a*b*c'])).toBe(true)
    expect(matchesAny(['ab'], ['ab*b'])).toBe(false)
    expect(matchesAny([`${'a'.repeat(50_000)}b`], [`${'a*'.repeat(500)}c`])).toBe(false)
  })
})
