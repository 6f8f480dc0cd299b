import {describe, expect, test} from '@jest/globals'
import {forgeableCaller} from '../../../../shared/lint/rules/gateway/forgeable-caller.js'
import {
  check,
  inbound,
  markedInPolicy,
  policyOf,
  refusal,
  when
} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(forgeableCaller, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a decision by a header of identity',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", "") != "a"',
          refusal()
        )
      ),
      ['error: context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", "")']
    ],
    [
      'by a role',
      inbound(when('context.Request.Headers["X-User-Role"][0] == "admin"', '<cors />')),
      ['error: context.Request.Headers["X-User-Role"][0]']
    ],
    [
      'by a variable',
      inbound(
        `<set-variable name="u" value="@(context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", ""))" />${when('(string)context.Variables["u"] == ""', refusal())}`
      ),
      ['error: context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", "")']
    ],
    [
      'by claims that nothing has checked',
      policyOf({
        inbound: when(
          'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims["oid"][0] == "a"',
          '<set-backend-service backend-id="mcp" />'
        )
      }),
      [
        'error: context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims["oid"][0]'
      ]
    ],
    [
      'a record of it',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", ""))</log-to-eventhub>'
      ),
      ['note: context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", "")']
    ],
    [
      'a trace of it',
      inbound(
        '<trace source="a"><metadata name="agent" value="@(context.Request.Headers.GetValueOrDefault("agent-id", "n/a"))" /></trace>'
      ),
      ['note: context.Request.Headers.GetValueOrDefault("agent-id", "n/a")']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a claim',
      inbound(
        `${check}${when('((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", "") == ""', refusal())}`
      )
    ],
    [
      'claims of the header behind a check',
      inbound(
        `${check}${when('context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims["oid"][0] == "a"', refusal())}`
      )
    ],
    [
      'claims that the policy around it may have checked',
      inbound(
        when(
          'context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt().Claims["oid"][0] == "a"',
          refusal()
        )
      )
    ],
    [
      'a header that the policy writes first',
      inbound(
        `<set-header name="X-MS-CLIENT-PRINCIPAL-ID" exists-action="override"><value>@(context.Subscription.Id)</value></set-header>${when('context.Request.Headers.GetValueOrDefault("X-MS-CLIENT-PRINCIPAL-ID", "") != "a"', refusal())}`
      )
    ],
    [
      'another header',
      inbound(when('context.Request.Headers.GetValueOrDefault("Accept", "") != "a"', refusal()))
    ],
    [
      'the program of the caller',
      inbound(
        '<trace source="a"><message>@(context.Request.Headers.GetValueOrDefault("User-Agent", ""))</message></trace>'
      )
    ],
    [
      'a text that names the header',
      inbound('<log-to-eventhub logger-id="a">@("X-MS-CLIENT-PRINCIPAL-ID")</log-to-eventhub>')
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
