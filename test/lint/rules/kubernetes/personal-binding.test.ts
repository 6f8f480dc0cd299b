import {afterAll, describe, expect, test} from '@jest/globals'
import {personalBinding} from '../../../../shared/lint/rules/kubernetes/personal-binding.js'
import {marked, messages} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const binding = (subjects: string, kind = 'RoleBinding') =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata:\n  name: read-pods\nsubjects:\n${subjects}roleRef: {kind: Role, name: reader}\n`
const subject = (name: string, kind = 'User') => `  - kind: ${kind}\n    name: ${name}\n`
const id = '11111111-2222-4333-8444-555555555555'

const found = (text: string, file = 'rbac.yaml') => marked(personalBinding, {[file]: text})

describe('finds', () => {
  test.each([
    [
      'a person by their address',
      binding(subject('jane.doe@example.com')),
      'warning: jane.doe@example.com'
    ],
    [
      'a person in the whole cluster',
      binding(subject('jane'), 'ClusterRoleBinding'),
      'warning: jane'
    ],
    [
      'a person whom an issuer names',
      binding(subject('"oidc:jane@example.com"')),
      'warning: oidc:jane@example.com'
    ],
    [
      'a person beside a group',
      binding(subject('team', 'Group') + subject('jane')),
      'warning: jane'
    ],
    ['an object id, which may be an application', binding(subject(id)), `note: ${id}`]
  ])('%s', async (_what, text, expected) => {
    expect(await found(text)).toEqual([expected])
  })

  test('the binding of a sample with typographic quotes, read as YAML reads it', async () => {
    const role =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: reader}\nrules:\n  - apiGroups: [””] # “” indicates the core API group\n    resources: [“pods”]\n    verbs: [“get”, “list”]\n'
    const result = await lintFiles(
      {
        'rbac.yaml': `${role}---\n${binding(subject('jane.doe@example.com # Name is case sensitive'))}`
      },
      {rules: [personalBinding]}
    )
    expect(messages(result)).toEqual([
      "'RoleBinding read-pods' grants rights to the individual user 'jane.doe@example.com'"
    ])
  })
})

describe('leaves alone', () => {
  test.each([
    ['groups', binding(subject(id, 'Group'))],
    [
      'accounts of services',
      binding('  - kind: ServiceAccount\n    name: jane\n    namespace: mcp\n')
    ],
    ['parts of the cluster', binding(subject('"system:kube-scheduler"'))],
    ['parts of a controller', binding(subject('gotk:apps:reconciler'))],
    ['accounts of a cloud', binding(subject('ci@acme.iam.gserviceaccount.com'))],
    ['what a template puts in', binding(subject('{{ .Values.user }}'))],
    ['subjects that a template puts in', binding('  {{- toYaml .Values.subjects | nindent 2 }}\n')],
    [
      'bindings of others',
      binding(subject('jane')).replace('rbac.authorization.k8s.io', 'iam.example.com')
    ],
    ['a binding without subjects', binding('  []\n').replace('subjects:\n  []', 'subjects: []')]
  ])('%s', async (_what, text) => {
    expect(await found(text, 'templates/rbac.yaml')).toEqual([])
  })
})

test.each(['clusterUser', 'clusterAdmin', 'masterclient', 'kubernetes-admin'])(
  'not %s, whose certificate everybody shares',
  async name => {
    expect(await found(binding(subject(name)))).toEqual([])
  }
)
