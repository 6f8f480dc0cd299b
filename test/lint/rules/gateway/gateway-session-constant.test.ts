import {describe, expect, test} from '@jest/globals'
import {gatewaySessionConstant} from '../../../../shared/lint/rules/gateway/gateway-session-constant.js'
import {
  inbound,
  markedInPolicy,
  policyFile,
  refusal,
  when
} from '../../../support/gateway-policies.js'
import {lintFiles} from '../../../support/tree.js'

const found = (text: string) => markedInPolicy(gatewaySessionConstant, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a token that is compared',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("Authorization", "") != "Bearer test-access"',
          refusal(401)
        )
      ),
      ['error: context.Request.Headers.GetValueOrDefault("Authorization", "")']
    ],
    [
      'a session that is compared',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("Mcp-Session-Id", "") == "session-one"',
          refusal(401)
        )
      ),
      ['error: context.Request.Headers.GetValueOrDefault("Mcp-Session-Id", "")']
    ],
    [
      'by a variable',
      inbound(
        `<set-variable name="t" value="@(context.Request.Headers.GetValueOrDefault("Authorization", ""))" />${when('!((string)context.Variables["t"]).StartsWith("Bearer letmein")', refusal(401))}`
      ),
      ['error: ((string)context.Variables["t"]).StartsWith("Bearer letmein")']
    ],
    [
      'a header with a value',
      inbound(
        '<check-header name="x-api-key" failed-check-httpcode="401"><value>letmein</value></check-header>'
      ),
      ['error: check-header']
    ],
    [
      'a session that is set',
      inbound('<set-variable name="sessionId" value="session-one" />'),
      ['error: set-variable']
    ],
    [
      'a token for the server',
      inbound(
        '<set-header name="Authorization" exists-action="override"><value>Bearer letmein</value></set-header>'
      ),
      ['error: set-header']
    ],
    [
      'a token that is given out',
      inbound(
        '<set-variable name="b" value="@(new JObject(new JProperty("access_token", "letmein")).ToString())" />'
      ),
      ['error: JProperty']
    ],
    [
      'a session that is given out',
      inbound(
        '<set-variable name="b" value="@{ var o = new JObject(); o["session_id"] = "session-one"; return o; }" />'
      ),
      ['error: o["session_id"]']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a named value',
      inbound(
        '<set-header name="Authorization" exists-action="override"><value>Bearer {{token}}</value></set-header>'
      )
    ],
    [
      'a scheme',
      inbound(
        when(
          '!context.Request.Headers.GetValueOrDefault("Authorization", "").StartsWith("Bearer ")',
          refusal(401)
        )
      )
    ],
    [
      'nothing',
      inbound(
        when('context.Request.Headers.GetValueOrDefault("Authorization", "") == ""', refusal(401))
      )
    ],
    ['a word for nothing', inbound('<set-variable name="sessionId" value="unknown" />')],
    ['code', inbound('<set-variable name="sessionId" value="@(Guid.NewGuid().ToString())" />')],
    [
      'another header',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("Accept", "") == "text/event-stream"',
          '<cors />'
        )
      )
    ],
    ['another variable', inbound('<set-variable name="backend" value="files" />')],
    ['a mark of a template', inbound('<set-variable name="api-key" value="__KEY__" />')]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('no constant is in a message', async () => {
  const text = inbound('<set-variable name="sessionId" value="session-one" />')
  const {findings} = await lintFiles({[policyFile]: text}, {rules: [gatewaySessionConstant]})
  expect(findings).toHaveLength(1)
  expect(JSON.stringify(findings)).not.toContain('session-one')
})
