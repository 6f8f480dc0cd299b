import {describe, expect, test} from '@jest/globals'
import {gatewayWithoutTokenCheck} from '../../../../shared/lint/rules/gateway/gateway-without-token-check.js'
import {
  check,
  everywhere,
  heredoc,
  inbound,
  markedInPolicy,
  policyFile,
  policyOf,
  refusal,
  terraformPolicy,
  when
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'

const found = (text: string) => markedInPolicy(gatewayWithoutTokenCheck, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a policy with what is around it',
      inbound('<set-variable name="a" value="b" />'),
      ['warning: inbound']
    ],
    [
      'a policy without',
      policyOf({inbound: '<set-backend-service backend-id="mcp" />'}),
      ['error: inbound']
    ],
    [
      'a policy without a section for it',
      '<policies>\n  <backend><base /></backend>\n</policies>',
      ['error: policies']
    ],
    [
      'a header that only has to be there',
      inbound('<check-header name="Authorization" failed-check-httpcode="401" />'),
      ['warning: inbound']
    ],
    [
      'a token of its own for the server',
      inbound('<authentication-managed-identity resource="https://x" />'),
      ['warning: inbound']
    ],
    [
      'a token that is checked on the way out',
      policyOf({outbound: `<base />${check}`}),
      ['warning: inbound']
    ],
    [
      'an answer to preflight requests only',
      inbound(when('context.Request.Method == "OPTIONS"', refusal(200))),
      ['warning: inbound']
    ],
    [
      'a refusal by address',
      inbound(when('context.Request.IpAddress != "10.0.0.1"', refusal())),
      ['warning: inbound']
    ],
    ['a check that is commented out', inbound(`<!-- ${check} -->`), ['warning: inbound']]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['a check', inbound(check)],
    ['a check of Entra', inbound('<validate-azure-ad-token tenant-id="{{tenant}}" />')],
    ['a check in a branch', inbound(when('context.Request.Method != "OPTIONS"', check))],
    ['a certificate', inbound('<validate-client-certificate />')],
    [
      'a session that is looked up',
      inbound(
        `<cache-lookup-value key="@(context.Request.Headers.GetValueOrDefault("x", ""))" variable-name="s" />${when('context.Variables.GetValueOrDefault("s") == null', refusal(401))}`
      )
    ],
    [
      'a check by another service',
      inbound(
        `<send-request response-variable-name="r"><set-url>https://x</set-url></send-request>${when('((IResponse)context.Variables["r"]).StatusCode != 200', refusal(401))}`
      )
    ],
    [
      'a check of the header by code',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("Authorization", "") != "Basic {{secret}}"',
          refusal(401)
        )
      )
    ],
    ['what it includes and is not here', inbound('<include-fragment fragment-id="auth" />')],
    ['what a template puts in', policyOf({inbound: '<base />\n    ${auth}'})]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('across files', () => {
  const policy = {[policyFile]: inbound('<cors />')}

  test('a check that the global policy brings', async () => {
    const files = {...policy, 'policies/global.xml': inbound(check)}
    expect(await marked(gatewayWithoutTokenCheck, files)).toEqual([])
  })

  test('a check of the global policy that a section without <base /> keeps out', async () => {
    const files = {
      [policyFile]: policyOf({inbound: '<cors />'}),
      'policies/global.xml': inbound(check)
    }
    expect(await marked(gatewayWithoutTokenCheck, files)).toEqual(['error: inbound'])
  })

  test('a fragment that the repository has', async () => {
    const files = {
      [policyFile]: inbound('<include-fragment fragment-id="auth" />'),
      'policies/auth.fragment.xml': `<fragment>${check}</fragment>`
    }
    expect(await marked(gatewayWithoutTokenCheck, files)).toEqual([])
  })

  test.each(everywhere(inbound('<cors />')))('%s', async (_, files) => {
    expect(await marked(gatewayWithoutTokenCheck, files)).toEqual(['warning: inbound'])
  })

  test('an MCP API without a policy', async () => {
    const api = (name: string) =>
      `resource "azurerm_api_management_api" "a" {\n  name = "${name}"\n}\n`
    expect(await marked(gatewayWithoutTokenCheck, {'main.tf': api('mcp-files')})).toEqual([
      'warning: mcp-files'
    ])
    expect(await marked(gatewayWithoutTokenCheck, {'main.tf': api('orders')})).toEqual([])
  })

  test('an MCP API that a file beside it may be the policy of', async () => {
    const api = 'resource "azurerm_api_management_api" "a" {\n  name = "mcp"\n}\n'
    const files = {'main.tf': api, [policyFile]: inbound(check)}
    expect(await marked(gatewayWithoutTokenCheck, files)).toEqual([])
  })

  test('an API whose operations check', async () => {
    const text = `${terraformPolicy(heredoc(inbound('<cors />')))}resource "azurerm_api_management_api_operation_policy" "o" {\n  api_name = azurerm_api_management_api.mcp.name\n  operation_id = "call"\n  xml_content = ${heredoc(inbound(check))}\n}\n`
    expect(await marked(gatewayWithoutTokenCheck, {'main.tf': text})).toEqual([])
  })
})
