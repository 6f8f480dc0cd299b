import {describe, expect, test} from '@jest/globals'
import {gatewayWithoutValidation} from '../../../../shared/lint/rules/gateway/gateway-without-validation.js'
import {
  check,
  inbound,
  markedInPolicy,
  policyOf,
  refusal,
  when
} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayWithoutValidation, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['nothing', inbound('<cors />'), ['note: inbound']],
    ['a check of the token', inbound(check), ['note: inbound']],
    [
      'a check of the answer',
      policyOf({
        outbound: `<base /><validate-content unspecified-content-type-action="prevent" max-size="1" size-exceeded-action="prevent" />`
      }),
      ['note: inbound']
    ],
    [
      'a body that is read and not judged',
      inbound('<set-variable name="b" value="@(context.Request.Body.As<string>(true))" />'),
      ['note: inbound']
    ],
    [
      'a refusal by something else',
      inbound(when('context.Request.IpAddress == "a"', refusal())),
      ['note: inbound']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a check of the content',
      inbound(
        '<validate-content unspecified-content-type-action="prevent" max-size="1" size-exceeded-action="prevent" />'
      )
    ],
    [
      'a check of the parameters',
      inbound(
        '<validate-parameters specified-parameter-action="prevent" unspecified-parameter-action="prevent" />'
      )
    ],
    [
      'a refusal by the body',
      inbound(when('context.Request.Body.As<JObject>(true)["method"] == null', refusal(400)))
    ],
    [
      'by a variable that reads it',
      inbound(
        `<set-variable name="m" value="@((string)context.Request.Body.As<JObject>(true)["method"])" />${when('(string)context.Variables["m"] == ""', refusal(400))}`
      )
    ],
    [
      'by its size',
      inbound(
        when(
          'int.Parse(context.Request.Headers.GetValueOrDefault("Content-Length", "0")) > 100000',
          refusal(413)
        )
      )
    ],
    [
      'an error of JSON-RPC',
      inbound(
        when(
          '(string)context.Request.Body.As<JObject>(true)["params"]["name"] == "rm"',
          `<return-response><set-status code="200" /><set-body>{"jsonrpc": "2.0", "error": {"code": -32601}}</set-body></return-response>`
        )
      )
    ],
    ['what it includes and is not here', inbound('<include-fragment fragment-id="shape" />')]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
