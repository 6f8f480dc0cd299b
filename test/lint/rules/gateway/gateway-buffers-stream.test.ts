import {describe, expect, test} from '@jest/globals'
import {gatewayBuffersStream} from '../../../../shared/lint/rules/gateway/gateway-buffers-stream.js'
import {inbound, markedInPolicy, policyOf} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'

const found = (text: string) => markedInPolicy(gatewayBuffersStream, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'the body of the answer',
      policyOf({
        outbound: `<base /><set-variable name="b" value="@(context.Response.Body.As<string>(preserveContent: true))" />`
      }),
      ['warning: context.Response.Body.As<string>(preserveContent: true)']
    ],
    [
      'in an error',
      policyOf({
        onError: `<base /><set-body>@(context.Response.Body.As<string>(preserveContent: true))</set-body>`
      }),
      ['warning: context.Response.Body.As<string>(preserveContent: true)']
    ],
    [
      'a change of it',
      policyOf({outbound: '<base /><find-and-replace from="a" to="b" />'}),
      ['warning: find-and-replace']
    ],
    [
      'a buffer',
      policyOf({backend: '<forward-request buffer-response="true" />'}),
      ['warning: true']
    ],
    [
      'a cache',
      policyOf({outbound: '<base /><cache-store duration="10" />'}),
      ['warning: cache-store']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['no buffer', policyOf({backend: '<forward-request buffer-response="false" />'})],
    [
      'the status',
      policyOf({
        outbound: '<base /><set-variable name="s" value="@(context.Response.StatusCode)" />'
      })
    ],
    [
      'the body of the request',
      inbound('<set-variable name="b" value="@(context.Request.Body.As<string>(true))" />')
    ],
    [
      'the answer of another request',
      inbound(
        '<send-request response-variable-name="r"><set-url>https://x</set-url></send-request><set-variable name="b" value="@(((IResponse)context.Variables["r"]).Body.As<string>())" />'
      )
    ],
    [
      'a check of what comes in',
      inbound(
        '<validate-content unspecified-content-type-action="prevent" max-size="1" size-exceeded-action="prevent" />'
      )
    ],
    [
      'a comment',
      inbound('<set-variable name="a" value="@{ /* context.Response.Body */ return 1; }" />')
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('another API may read its answers', async () => {
  const text = policyOf({outbound: '<base /><find-and-replace from="a" to="b" />'})
  expect(await marked(gatewayBuffersStream, {'policies/orders.policy.xml': text})).toEqual([])
})
