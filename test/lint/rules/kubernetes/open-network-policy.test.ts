import {afterAll, describe, expect, test} from '@jest/globals'
import {openNetworkPolicy} from '../../../../shared/lint/rules/kubernetes/open-network-policy.js'
import {helps, marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const policy = (spec: string, name = 'web') =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: ${name}\nspec:\n  podSelector: {}\n${spec}`
const ingress = (rules: string) => policy(`  ingress:\n${rules}`)
const egress = (rules: string) => policy(`  policyTypes: [Egress]\n  egress:\n${rules}`)
const from = (peers: string, ports = '') => ingress(`    - from:\n${peers}${ports}`)

const found = (text: string, file = 'policy.yaml') => marked(openNetworkPolicy, {[file]: text})
const said = async (text: string) =>
  messages(await lintFiles({'policy.yaml': text}, {rules: [openNetworkPolicy]}))

describe('finds', () => {
  test.each([
    ['a rule for everybody', ingress('    - {}\n'), '{}'],
    ['an empty list of peers', ingress('    - from: []\n'), '[]'],
    ['all addresses', from('        - ipBlock: {cidr: 0.0.0.0/0}\n'), '0.0.0.0/0'],
    [
      'all addresses on one port',
      from('        - ipBlock: {cidr: "::/0"}\n', '      ports: [{port: 8080}]\n'),
      '::/0'
    ],
    [
      'the Internet without the own networks',
      from('        - ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}\n'),
      '0.0.0.0/0'
    ],
    ['all pods of all namespaces', from('        - namespaceSelector: {}\n'), '{}'],
    [
      'the same with all pods named',
      from('        - namespaceSelector: {matchLabels: {}}\n          podSelector: {}\n'),
      '{matchLabels: {}}'
    ],
    [
      'one open item beside narrow ones',
      from('        - podSelector: {matchLabels: {a: b}}\n        - namespaceSelector: {}\n'),
      '{}'
    ],
    ['a rule for everything that goes out', egress('    - {}\n'), '{}'],
    [
      'all addresses that are reached',
      egress('    - to:\n        - ipBlock: {cidr: 0.0.0.0/0}\n'),
      '0.0.0.0/0'
    ],
    [
      'the port of an MCP server for everybody',
      `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: a}\nspec:\n  podSelector: {matchLabels: {app: mcp-github}}\n  ingress:\n    - ports: [{port: 8000}]\n`,
      'ports'
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await found(text)).toEqual([`warning: ${expected}`])
  })

  test('each rule that is open', async () => {
    const text = policy(
      '  policyTypes: [Ingress, Egress]\n  ingress:\n    - {}\n  egress:\n    - {}\n'
    )
    expect(await said(text)).toEqual([
      "'NetworkPolicy web' lets everybody reach every port of the pods that it selects",
      "'NetworkPolicy web' lets the pods that it selects reach everything, on every port"
    ])
  })

  test('what is certain beside what a template leaves open', async () => {
    const text = ingress(
      '    - {}\n    {{- range .Values.more }}\n    - from: {{ . }}\n    {{- end }}\n'
    )
    expect(await found(text, 'chart/templates/policy.yaml')).toEqual(['warning: {}'])
  })
})

describe('leaves alone', () => {
  test.each([
    ['pods of the same namespace', from('        - podSelector: {}\n')],
    [
      'selectors that hold together',
      from('        - namespaceSelector: {}\n          podSelector: {matchLabels: {app: a}}\n')
    ],
    ['namespaces with labels', from('        - namespaceSelector: {matchLabels: {a: b}}\n')],
    ['a policy that allows nothing', policy('  policyTypes: [Ingress, Egress]\n')],
    ['an empty list of rules', ingress('    []\n').replace('\n    []', ' []')],
    [
      'rules of a direction that the policy is not about',
      policy('  policyTypes: [Egress]\n  ingress:\n    - {}\n')
    ],
    ['the port of a web hook', ingress('    - ports: [{port: 9443}]\n')],
    [
      'names and services of others that are reached',
      egress('    - ports: [{port: 53}, {port: 443}]\n')
    ],
    [
      'the Internet without the own networks that is reached',
      egress('    - to:\n        - ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}\n')
    ],
    ['named addresses', from('        - ipBlock: {cidr: 10.50.2.0/27}\n')],
    [
      'policies of another kind',
      ingress('    - {}\n').replace('networking.k8s.io', 'crd.projectcalico.org')
    ],
    ['what a template puts in', from('        - ipBlock: {cidr: "{{ .Values.cidr }}"}\n')],
    [
      'what is there under a condition',
      ingress('    {{- if .Values.all }}\n    - {}\n    {{- end }}\n')
    ],
    [
      'peers that a template puts in',
      ingress('    - from:\n        {{- toYaml .Values.from | nindent 8 }}\n')
    ],
    ['a policy under a condition', `{{- if .Values.policy }}\n${ingress('    - {}\n')}{{- end }}\n`]
  ])('%s', async (_what, text) => {
    expect(await found(text, 'chart/templates/policy.yaml')).toEqual([])
  })

  test('a patch, which names only what it changes', async () => {
    const patch = ingress('    - ports: [{port: 80}]\n').replace('web', 'mcp-github')
    expect(
      await marked(openNetworkPolicy, {
        'p.yaml': patch,
        'kustomization.yaml': 'patches:\n  - path: p.yaml\n'
      })
    ).toEqual([])
  })
})

test('says where to name who needs it', async () => {
  expect(await helps(openNetworkPolicy, {'p.yaml': ingress('    - {}\n')})).toEqual([
    'Name under `from` who needs it: a `podSelector`, a `namespaceSelector` with labels, or an `ipBlock` such as the subnet of the gateway.'
  ])
  expect(await helps(openNetworkPolicy, {'p.yaml': egress('    - {}\n')})).toEqual([
    'Name under `to` what the pods need: a `podSelector`, a `namespaceSelector` with labels or an `ipBlock`, each with its `ports`.'
  ])
})
