import {describe, expect, test} from '@jest/globals'
import {gatewayLog} from '../../../../shared/lint/rules/gateway/gateway-log.js'
import {
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

const found = (text: string) => markedInPolicy(gatewayLog, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['no log', inbound('<cors />'), ['note: outbound']],
    [
      'no log and nothing around it',
      policyOf({inbound: '<cors />', outbound: '<cors />'}),
      ['warning: outbound']
    ],
    [
      'a log on the way in',
      policyOf({
        inbound: `<base /><log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      }),
      ['warning: log-to-eventhub']
    ],
    [
      'a trace on the way in',
      policyOf({inbound: `<base /><trace source="a"><message>a</message></trace>`}),
      ['warning: trace']
    ],
    [
      'a log of answers only',
      policyOf({
        outbound: `<base /><log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      }),
      ['note: log-to-eventhub']
    ],
    [
      'a log of answers, with nothing around it',
      policyOf({
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: '<cors />'
      }),
      ['warning: log-to-eventhub']
    ],
    [
      'a log of success only',
      policyOf({
        outbound: `<base />${when('context.Response.StatusCode == 200', `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`)}`,
        onError: `<base /><log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      }),
      ['warning: log-to-eventhub']
    ],
    [
      'a refusal that is not logged',
      policyOf({
        inbound: `<base />${when('true', refusal())}`,
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      }),
      ['warning: return-response']
    ],
    [
      'a refusal that is logged behind it',
      policyOf({
        inbound: `<base />${when('true', `${refusal()}<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`)}`,
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      }),
      ['warning: return-response']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a log of answers and of errors',
      policyOf({
        outbound: `<base /><log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<base /><log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      })
    ],
    [
      'a fragment for both',
      policyOf({
        outbound: `<base /><include-fragment fragment-id="audit" />`,
        onError: `<base /><include-fragment fragment-id="audit" />`
      })
    ],
    [
      'a refusal that is logged before it',
      policyOf({
        inbound: `<base />${when('true', `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>${refusal()}`)}`,
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      })
    ],
    [
      'a refusal that a fragment logs',
      policyOf({
        inbound: `<base />${when('true', `<include-fragment fragment-id="audit" />${refusal()}`)}`,
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      })
    ],
    [
      'an answer to preflight requests',
      policyOf({
        inbound: `<base />${when('true', refusal(200))}`,
        outbound: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`,
        onError: `<log-to-eventhub logger-id="audit">@(context.RequestId.ToString())</log-to-eventhub>`
      })
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('a diagnostic setting may log', async () => {
  const text = `${terraformPolicy(heredoc(inbound('<cors />')))}resource "azurerm_api_management_api_diagnostic" "d" {
  identifier = "applicationinsights"
  api_name = azurerm_api_management_api.mcp.name
}
`
  expect(await marked(gatewayLog, {'main.tf': text})).toEqual([])
})

test('a policy around it that logs', async () => {
  const files = {
    [policyFile]: inbound('<cors />'),
    'policies/global.xml': policyOf({
      outbound: '<trace source="a" />',
      onError: '<trace source="a" />'
    })
  }
  expect(await marked(gatewayLog, files)).toEqual([])
})
