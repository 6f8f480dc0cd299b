import {describe, expect, test} from '@jest/globals'
import {gatewayWithoutBase} from '../../../../shared/lint/rules/gateway/gateway-without-base.js'
import {
  heredoc,
  inbound,
  markedInPolicy,
  policyFile,
  policyOf,
  refusal,
  terraformPolicy
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const found = (text: string) => markedInPolicy(gatewayWithoutBase, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['one section', policyOf({inbound: '<cors />'}), ['warning: inbound']],
    ['a section that is empty', policyOf({outbound: ''}), ['warning: outbound']],
    [
      'two sections, at the first',
      policyOf({inbound: '<cors />', onError: '<trace source="a" />'}),
      ['warning: inbound']
    ],
    [
      'sections that are not written',
      '<policies>\n  <inbound>\n    <base />\n  </inbound>\n</policies>',
      ['warning: policies']
    ],
    [
      'a backend that forwards nothing',
      policyOf({backend: '<retry condition="@(true)" count="1" interval="1" />'}),
      ['warning: backend']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['all sections', inbound('<cors />')],
    ['a backend that forwards by itself', policyOf({backend: '<forward-request timeout="5" />'})],
    [
      'a backend that forwards and tries again',
      policyOf({
        backend: '<retry condition="@(true)" count="1" interval="1"><forward-request /></retry>'
      })
    ],
    ['a section that only answers', policyOf({onError: refusal(500)})],
    [
      'what it includes and is not here',
      policyOf({outbound: '<include-fragment fragment-id="all" />'})
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('says all sections', async () => {
  const text = policyOf({inbound: '<cors />', outbound: '<cors />', onError: '<cors />'})
  const {findings} = await lintFiles({[policyFile]: text}, {rules: [gatewayWithoutBase]})
  expect(findings.map(({message}) => message)).toEqual([
    "'mcp-files.policy.xml' has no <base /> in inbound, outbound and on-error: policies of wider scopes do not apply there"
  ])
  expect(findings[0]!.related?.map(({message, location}) => [message, location.line])).toEqual([
    ['outbound without <base />', 8],
    ['on-error without <base />', 11]
  ])
})

test('a global policy has nothing around it', async () => {
  const text = policyOf({inbound: '<set-header name="mcp" />'})
  expect(await marked(gatewayWithoutBase, {'policies/mcp-global.xml': text})).toEqual([])
})

test('a here-document', async () => {
  const text = terraformPolicy(heredoc(policyOf({inbound: '<cors />'})))
  expect(await marked(gatewayWithoutBase, {'main.tf': text})).toEqual(['warning: inbound'])
})
