// Thorough: very large inputs.
import {afterAll, describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {rules} from '../../../../shared/lint/rules/gateway/index.js'
import {check, inbound, policyFile} from '../../../support/gateway-policies.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const lint = (text: string) => lintFiles({[policyFile]: text}, {rules})
const many = (count: number, part: (index: number) => string): string =>
  Array.from({length: count}, (_, index) => part(index)).join('')

/** A policy of nearly the size that is read at all. */
const size = 900_000
const fill = (part: string): string => part.repeat(Math.floor(size / part.length))

describe('any text gives findings, or a reason why it cannot be read', () => {
  test.each<[string, string]>([
    [
      'entities that name each other',
      `<!DOCTYPE p [${many(1000, index => `<!ENTITY e${index + 1} "&e${index};&e${index};">`)}]>${inbound('<set-variable name="a" value="&e1000;" />')}`
    ],
    [
      'a file of the machine',
      `<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]>${inbound('&e;')}`
    ],
    ['a million attributes', inbound(`<cors ${fill('a="" ')}/>`)],
    ['elements without an end', inbound(fill('<choose><when condition="@(true)">'))],
    ['ends without a beginning', inbound(fill('</when>'))],
    ['statements on one line', inbound(fill('<cors />'))],
    [
      'branches without an end of conditions',
      inbound(
        `<choose>${fill('<when condition="@(context.User == null)"><return-response /></when>')}</choose>`
      )
    ],
    [
      'many otherwise',
      inbound(
        `<choose>${fill('<when condition="@(1)" /><otherwise><return-response /></otherwise>')}</choose>`
      )
    ],
    [
      'refusals and logs',
      inbound(
        fill(
          '<trace /><choose><when condition="@(1)"><return-response><set-status code="403" /></return-response></when></choose>'
        )
      )
    ],
    ['brackets in code', inbound(`<set-variable name="a" value="@${fill('(')}" />`)],
    ['quotes in code', inbound(`<set-variable name="a" value='@(${fill('"')})' />`)],
    ['texts in texts', inbound(`<set-variable name="a" value='@(${fill('$"{')})' />`)],
    ['calls in calls', inbound(`<set-variable name="a" value="@(${fill('a(')})" />`)],
    ['brackets that close nothing', inbound(`<set-variable name="a" value="@(${fill(')')})" />`)],
    ['members of members', inbound(`<set-variable name="a" value="@(context${fill('.a')})" />`)],
    ['assignments', inbound(`<set-variable name="a" value="@{${fill('a=')};}" />`)],
    ['checks', inbound(fill('<validate-jwt header-name="a" />'))],
    [
      'claims',
      inbound(
        `<validate-jwt header-name="a"><required-claims>${fill('<claim name="scp" />')}</required-claims></validate-jwt>`
      )
    ]
  ])('%s', async (_, text) => {
    const {findings, unreadable} = await lint(text)
    expect(findings.length + unreadable.length).toBeGreaterThan(0)
  })
})

test('a file that no gateway takes is said to be too large', async () => {
  const {findings, unreadable} = await lint(inbound(`<cors a="${'a'.repeat(10_000_000)}" />`))
  expect(findings).toEqual([])
  expect(unreadable.map(({reason}) => reason)).toEqual([
    'line 1, column 1: too large for a policy: API Management accepts 256 KiB'
  ])
})

test('nothing of a file of the machine is in a finding', async () => {
  const text = `<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]>${inbound('<set-variable name="sessionId" value="&e;" />')}`
  expect(JSON.stringify(await lint(text))).not.toContain('root:')
})

const limit =
  '<rate-limit-by-key calls="5" renewal-period="60" counter-key="@((string)context.Variables["v2000"])" />'
const variables = (code: (index: number) => string): string =>
  many(2000, index => `<set-variable name="v${index + 1}" value="@(${code(index)})" />`)

test.each<[string, (index: number) => string]>([
  ['each set by the one before', index => `(string)context.Variables["v${index}"]`],
  [
    'each set twice by the one before',
    index => `(string)context.Variables["v${index}"] + (string)context.Variables["v${index}"]`
  ],
  ['each set by itself', index => `(string)context.Variables["v${index + 1}"]`],
  ['each set by the last', () => '(string)context.Variables["v2000"]']
])('variables, %s', async (_, code) => {
  const {findings} = await lint(inbound(check + variables(code) + limit))
  expect(findings.map(({ruleId}) => ruleId)).toContain('gateway-without-validation')
})

test('variables in the log, each set twice by the one before', async () => {
  const text = inbound(
    `<set-variable name="v0" value="@(context.Request.Body.As<string>())" />${many(15, index => `<set-variable name="v${index + 1}" value="@((string)context.Variables["v${index}"] + (string)context.Variables["v${index}"])" />`)}<trace source="a"><message>@((string)context.Variables["v15"])</message></trace>`
  )
  const {findings} = await lint(text)
  expect(findings.map(({ruleId}) => ruleId)).toContain('gateway-logs-secrets')
})

test('fragments that include each other', async () => {
  const include = (id: string) =>
    `<fragment>${`<include-fragment fragment-id="${id}" />`.repeat(200)}</fragment>`
  const {findings} = await lintFiles(
    {
      [policyFile]: inbound('<include-fragment fragment-id="a" />'),
      'policies/a.xml': include('b'),
      'policies/b.xml': include('a')
    },
    {rules}
  )
  expect(findings.map(({ruleId}) => ruleId)).not.toContain('gateway-without-token-check')
})

/** What policies and their code are made of. */
const parts = fc.constantFrom(
  ...'( ) { } [ ] < > = == != ; , . ?. ?? " \' $" @" @( @{ // /* */ & &quot; {{a}} ${a} <!-- --> <![CDATA[ ]]>'.split(
    ' '
  ),
  ...'<inbound> </inbound> <base/> <choose> </choose> </when> <otherwise> </otherwise> <validate-jwt> <trace> </trace>'.split(
    ' '
  ),
  '<when condition="',
  '<set-variable name="a" value="',
  '<rate-limit-by-key counter-key="',
  '<return-response />',
  '<claim name="scp" />',
  '" />',
  '">',
  'context.Request.Headers',
  'context.Variables["a"]',
  'context.Request.Body.As<string>()',
  'GetValueOrDefault("a", "b")',
  'new JObject',
  'mcp',
  '\n'
)

test('policies of any parts are read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(parts, {maxLength: 60}), async pieces => {
      const {findings} = await lint(inbound(pieces.join('')))
      expect(Array.isArray(findings)).toBe(true)
    }),
    {numRuns: 100}
  )
})
