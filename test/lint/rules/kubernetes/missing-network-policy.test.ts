import {afterAll, describe, expect, test} from '@jest/globals'
import {missingNetworkPolicy} from '../../../../shared/lint/rules/kubernetes/missing-network-policy.js'
import {marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const meta = (name: string, namespace?: string) =>
  `metadata:\n  name: ${name}\n${namespace === undefined ? '' : `  namespace: ${namespace}\n`}`
const workload = (name: string, namespace?: string, kind = 'Deployment') =>
  `apiVersion: apps/v1\nkind: ${kind}\n${meta(name, namespace)}spec:\n  template:\n    spec:\n      containers: [{name: server, image: acme/server}]\n`
const policy = (spec: string, namespace?: string, kind = 'NetworkPolicy') =>
  `---\napiVersion: ${kind === 'NetworkPolicy' ? 'networking.k8s.io/v1' : 'cilium.io/v2'}\nkind: ${kind}\n${meta('deny', namespace)}spec:\n${spec}`
const forAll = '  podSelector: {}\n'
const forOne = '  podSelector: {matchLabels: {app: a}}\n'

const found = (text: string, file = 'server.yaml') => marked(missingNetworkPolicy, {[file]: text})

describe('finds', () => {
  test.each([
    ['an MCP server in a namespace', workload('mcp-github', 'mcp'), 'mcp-github'],
    ['one without a namespace', workload('mcp-github'), 'mcp-github'],
    ['a set of pods', workload('mcp-files', 'mcp', 'StatefulSet'), 'mcp-files'],
    [
      'one beside a policy of another namespace',
      workload('mcp-github', 'mcp') + policy(forAll, 'web'),
      'mcp-github'
    ],
    ['a namespace with policies for named pods', policy(forOne, 'web'), 'deny'],
    [
      'a namespace whose policy for all is about what goes out alone',
      policy(`${forAll}  policyTypes: [Egress]\n`, 'web'),
      'deny'
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await found(text)).toEqual([`note: ${expected}`])
  })

  test('each namespace once, with all that runs in it', async () => {
    const text = [
      workload('mcp-a', 'mcp'),
      workload('mcp-b', 'mcp'),
      workload('mcp-c', 'other')
    ].join('---\n')
    const {findings} = await lintFiles({'a.yaml': text}, {rules: [missingNetworkPolicy]})
    expect(
      findings.map(({message, related}) => [message, related?.map(place => place.message)])
    ).toEqual([
      [
        "'Deployment mcp-a' runs in the namespace 'mcp', for which there is no network policy here",
        ['as does Deployment mcp-b']
      ],
      [
        "'Deployment mcp-c' runs in the namespace 'other', for which there is no network policy here",
        undefined
      ]
    ])
  })

  test('a server that the configuration names', async () => {
    const files = {'a.yaml': workload('files', 'mcp')}
    const result = await lintFiles(files, {
      rules: [missingNetworkPolicy],
      config: {servers: ['acme/server']}
    })
    expect(messages(result)).toEqual([
      "'Deployment files' runs in the namespace 'mcp', for which there is no network policy here"
    ])
  })
})

describe('leaves alone', () => {
  test.each([
    ['a namespace with a policy for all', workload('mcp-a', 'mcp') + policy(forAll, 'mcp')],
    ['a policy whose namespace is not written', workload('mcp-a', 'mcp') + policy(forAll)],
    [
      'policies of another plug-in',
      workload('mcp-a', 'mcp') + policy('  endpointSelector: {}\n', 'mcp', 'CiliumNetworkPolicy')
    ],
    ['policies for named pods beside one for all', policy(forOne, 'web') + policy(forAll, 'web')],
    ['policies for named pods in a namespace that is not written', policy(forOne)],
    ['workloads that serve no MCP', workload('web', 'mcp')],
    ['what talks to servers', workload('mcp-client', 'mcp')],
    ['charts', workload('mcp-{{ .Release.Name }}')],
    ['a namespace that a template puts in', workload('mcp-a', '{{ .Release.Namespace }}')],
    [
      'a policy under a condition',
      `${workload('mcp-a', 'mcp')}{{- if .Values.policy }}\n${policy(forAll, 'mcp')}{{- end }}\n`
    ]
  ])('%s', async (_what, text) => {
    expect(await found(text, 'templates/server.yaml')).toEqual([])
  })
})
