import {describe, expect, test} from '@jest/globals'
import {gatewayForwardsToken} from '../../../../shared/lint/rules/gateway/gateway-forwards-token.js'
import {
  bicepPolicy,
  check,
  heredoc,
  inbound,
  markedInPolicy,
  terraformPolicy
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'

const found = (text: string) => markedInPolicy(gatewayForwardsToken, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a token that is left where it is',
      inbound(`${check}<set-backend-service base-url="https://files.example" />`),
      ['warning: validate-jwt']
    ],
    [
      'a token that the policy puts there',
      inbound(
        `${check}<set-header name="Authorization" exists-action="override"><value>@(context.Request.Headers.GetValueOrDefault("Authorization", ""))</value></set-header>`
      ),
      ['warning: set-header']
    ],
    [
      'one that a variable holds',
      inbound(
        `${check}<set-variable name="t" value="@(context.Request.Headers.GetValueOrDefault("Authorization", ""))" /><set-header name="authorization" exists-action="override"><value>@((string)context.Variables["t"])</value></set-header>`
      ),
      ['warning: set-header']
    ],
    [
      'a token of the gateway that is not sent',
      inbound(
        `${check}<set-backend-service base-url="https://files.example" /><authentication-managed-identity resource="a" output-token-variable-name="t" />`
      ),
      ['warning: validate-jwt']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a token that is taken off',
      inbound(
        `${check}<set-backend-service base-url="https://files.example" /><set-header name="Authorization" exists-action="delete" />`
      )
    ],
    [
      'a token of the gateway',
      inbound(
        `${check}<set-backend-service base-url="https://files.example" /><authentication-managed-identity resource="https://x" />`
      )
    ],
    [
      'an exchange on behalf of the caller',
      inbound(
        `${check}<set-backend-service base-url="https://files.example" /><send-request response-variable-name="r"><set-url>https://x</set-url></send-request><set-header name="Authorization" exists-action="override"><value>@("Bearer " + ((IResponse)context.Variables["r"]).Body.As<JObject>()["access_token"])</value></set-header>`
      )
    ],
    ['a server that is not known', inbound(check)],
    [
      'a backend with what it needs',
      inbound(`${check}<set-backend-service backend-id="mcp-files" />`)
    ],
    ['no check', inbound('<set-backend-service base-url="https://files.example" />')],
    [
      'a header whose name is not known',
      inbound(
        `${check}<set-backend-service base-url="https://files.example" /><set-header name="{{header}}"><value>a</value></set-header>`
      )
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

describe('by the backend', () => {
  const backend = (more: string) =>
    `${terraformPolicy(heredoc(inbound(`${check}<set-backend-service backend-id="files" />`)))}resource "azurerm_api_management_backend" "b" {\n  name = "files"\n  url = "https://files.example"\n${more}}\n`

  test('without credentials', async () => {
    expect(await marked(gatewayForwardsToken, {'main.tf': backend('')})).toEqual([
      'warning: validate-jwt'
    ])
  })

  test('with credentials', async () => {
    const more = '  credentials {\n    authorization {\n      scheme = "Bearer"\n    }\n  }\n'
    expect(await marked(gatewayForwardsToken, {'main.tf': backend(more)})).toEqual([])
  })
})

test('an API whose tools the gateway makes', async () => {
  const text = bicepPolicy(`'''${inbound(check)}'''`).replace(
    "path: 'files'",
    "path: 'files'\n    mcpTools: [\n      {name: 'a'}\n    ]"
  )
  expect(await marked(gatewayForwardsToken, {'main.bicep': text})).toEqual([])
})
