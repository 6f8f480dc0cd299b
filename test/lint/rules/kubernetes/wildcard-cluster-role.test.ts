import {afterAll, describe, expect, test} from '@jest/globals'
import {wildcardClusterRole} from '../../../../shared/lint/rules/kubernetes/wildcard-cluster-role.js'
import {marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const api = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const rule = (groups: string, resources: string, verbs: string, more = '') =>
  `  - apiGroups: [${groups}]\n    resources: [${resources}]\n    verbs: [${verbs}]\n${more}`
const role = (rules: string, name = 'mcp', more = '') =>
  `${api}kind: ClusterRole\nmetadata:\n  name: ${name}\n${more}rules:\n${rules}`
const binding = (subject: string, {kind = 'ClusterRoleBinding', to = 'cluster-admin'} = {}) =>
  `${api}kind: ${kind}\nmetadata: {name: b}\nsubjects:\n  - ${subject}\nroleRef: {kind: ClusterRole, name: ${to}}\n`
const account = '{kind: ServiceAccount, name: mcp, namespace: mcp}'

const found = (text: string, file = 'rbac.yaml') => marked(wildcardClusterRole, {[file]: text})
const said = async (text: string) =>
  messages(await lintFiles({'rbac.yaml': text}, {rules: [wildcardClusterRole]}))

describe('finds', () => {
  test.each([
    ['everything', role(rule("'*'", "'*'", "'*'")), 'error: *'],
    ['all resources of the core', role(rule("''", "'*'", 'get, delete')), 'error: *'],
    ['all verbs on Secrets', role(rule("''", 'secrets', '"*"')), 'error: *'],
    [
      'all verbs on what runs pods',
      role(rule('apps', 'statefulsets, deployments', "'*'")),
      'error: *'
    ],
    ['reading everything', role(rule("'*'", "'*'", 'get, list, watch')), 'warning: *'],
    [
      'escalation',
      role(rule('rbac.authorization.k8s.io', 'clusterroles', 'get, escalate')),
      'error: escalate'
    ],
    ['binding', role(rule('rbac.authorization.k8s.io', 'roles', 'bind')), 'error: bind'],
    ['impersonation', role(rule("''", 'users, groups', 'impersonate')), 'error: impersonate'],
    ['a binding of cluster-admin', binding(account), 'error: cluster-admin'],
    ['the same in a namespace', binding(account, {kind: 'RoleBinding'}), 'warning: cluster-admin'],
    [
      'the same for a user named like the system by a person',
      binding('{kind: User, name: jane@example.com}'),
      'error: cluster-admin'
    ]
  ])('%s', async (_what, text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  test('all that is too much in one role, the worst first', async () => {
    const text = role(
      rule("'*'", "'*'", 'get') + rule("''", 'secrets', "'*'") + rule("''", 'users', 'impersonate')
    )
    const {findings} = await lintFiles({'rbac.yaml': text}, {rules: [wildcardClusterRole]})
    expect(
      findings.map(({message, severity, related}) => [
        severity,
        message,
        related?.map(place => place.message)
      ])
    ).toEqual([
      [
        'error',
        "'ClusterRole mcp' allows every verb ('*') on 'secrets', in every namespace",
        [
          "it also allows 'impersonate' on 'users', and so the rights of others",
          "it also reads every resource ('*') of the cluster, Secrets as well"
        ]
      ]
    ])
  })

  test('a list of roles, and what is certain in a template', async () => {
    const text = `apiVersion: v1\nkind: List\nitems:\n  - {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: a}, rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]}\n`
    expect(await found(text)).toEqual(['error: *'])
    expect(
      await found(role(rule("'*'", "'*'", "'*'"), '{{ include "name" . }}'), 'templates/r.yaml')
    ).toEqual(['error: *'])
  })

  test('says which group it is about', async () => {
    expect(await said(role(rule("''", "'*'", "'*'")))).toEqual([
      "'ClusterRole mcp' allows every verb ('*') on every resource ('*') of the API group '' (core)"
    ])
    expect(await said(role(rule('apps', "'*'", "'*'")))).toEqual([
      "'ClusterRole mcp' allows every verb ('*') on every resource ('*') of the API group 'apps'"
    ])
  })
})

describe('leaves alone', () => {
  test.each([
    ['named rights', role(rule("''", 'pods', 'get, list'))],
    ['resources of an operator itself', role(rule('monitoring.coreos.com', "'*'", "'*'"))],
    ['metrics', role(rule('custom.metrics.k8s.io', "'*'", "'*'"))],
    [
      'parts that change no right',
      role(rule('networking.k8s.io', 'ingresses/status', "'*'") + rule("''", 'events', "'*'"))
    ],
    ['reading all of a group without Secrets', role(rule('apps', "'*'", 'get, list, watch'))],
    [
      'named objects',
      role(rule('rbac.authorization.k8s.io', 'clusterroles', 'bind', '    resourceNames: [view]\n'))
    ],
    ['verbs of other resources', role(rule("''", 'pods', 'bind'))],
    ['parts of the cluster', role(rule("'*'", "'*'", "'*'"), 'system:controller')],
    ['the roles of every cluster', role(rule("'*'", "'*'", "'*'"), 'cluster-admin')],
    [
      'roles that others are aggregated into',
      role(rule("'*'", "'*'", "'*'"), 'mcp', 'aggregationRule: {clusterRoleSelectors: []}\n')
    ],
    [
      'roles that are aggregated',
      role(
        rule("''", 'secrets', "'*'"),
        'mcp',
        '  labels: {rbac.authorization.k8s.io/aggregate-to-admin: "true"}\n'
      )
    ],
    ['roles of a namespace', role(rule("'*'", "'*'", "'*'")).replace('ClusterRole', 'Role')],
    [
      'roles of others',
      role(rule("'*'", "'*'", "'*'")).replace('rbac.authorization.k8s.io', 'iam.example.com')
    ],
    ['the system itself', binding('{kind: Group, name: "system:masters"}')],
    ['other roles', binding(account, {to: 'view'})],
    ['what a template puts in', role('  {{- toYaml .Values.rules | nindent 2 }}\n')],
    [
      'what is there under a condition',
      role(`{{- if .Values.all }}\n${rule("'*'", "'*'", "'*'")}{{- end }}\n`)
    ]
  ])('%s', async (_what, text) => {
    expect(await found(text, 'templates/rbac.yaml')).toEqual([])
  })
})
