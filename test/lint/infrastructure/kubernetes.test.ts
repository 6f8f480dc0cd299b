import {describe, expect, test} from '@jest/globals'
import {KubernetesResources} from '../../../shared/lint/infrastructure/kubernetes/resources.js'
import {ParsedFiles} from '../../../shared/lint/infrastructure/parsed-files.js'
import {type Resource, Resources} from '../../../shared/lint/infrastructure/resource.js'
import {filesOf, shown} from '../../support/values.js'

/** The resources of manifests, with the kustomizations among the files. */
function read(
  texts: Readonly<Record<string, string>>,
  types: readonly (string | RegExp)[] = [/./]
): {resources: Resource[]; problems: string[]} {
  const names = Object.keys(texts)
  const isKustomization = (name: string) => name.endsWith('kustomization.yaml')
  const source = new KubernetesResources(
    names.filter(name => !isKustomization(name)),
    names.filter(isKustomization),
    filesOf(texts),
    new ParsedFiles()
  )
  const resources = [...new Resources([source]).find({types})]
  return {resources, problems: source.problems.map(({problem}) => problem.message)}
}

const body = (text: string, name = 'templates/x.yaml'): unknown[] =>
  read({[name]: text}).resources.map(resource => shown(resource.body))

/** One object with these lines below `spec:`. */
const spec = (lines: string): string => `apiVersion: v1\nkind: Pod\nspec:\n${lines}`

const specOf = (lines: string): unknown =>
  (body(spec(lines))[0] as Record<string, unknown> | undefined)?.spec

test('every object of a stream is a resource with its name, namespace and place', () => {
  const {resources, problems} = read({
    'a.yaml': `# first
apiVersion: apps/v1
kind: Deployment
metadata:
  name: server
  namespace: mcp
--- # second
apiVersion: v1
kind: "Service"
metadata: {name: server}
---
some: thing
---
kind: Role
`
  })
  expect(problems).toEqual([])
  expect(
    resources.map(({type, label, address, scope, exists, source}) => ({
      type,
      label,
      address,
      scope,
      exists,
      source
    }))
  ).toEqual([
    {
      type: 'kubernetes/deployment',
      label: 'Deployment server',
      address: 'mcp/deployment/server',
      scope: 'a.yaml',
      exists: 'yes',
      source: 'kubernetes'
    },
    {
      type: 'kubernetes/service',
      label: 'Service server',
      address: '/service/server',
      scope: 'a.yaml',
      exists: 'yes',
      source: 'kubernetes'
    }
  ])
  const [deployment] = resources
  expect(deployment!.place.file.position(deployment!.place.range.start)).toEqual({
    line: 2,
    column: 1
  })
})

test('the items of a list are resources', () => {
  const {resources} = read({
    'a.yaml': `apiVersion: v1
kind: List
items:
  - apiVersion: v1
    kind: Pod
    metadata: {name: a}
  - apiVersion: v1
    kind: List
    items:
      - {apiVersion: v1, kind: Service, metadata: {name: b, namespace: n}}
  - text
`
  })
  expect(resources.map(({address}) => address)).toEqual(['/pod/a', 'n/service/b'])
})

test('only documents of the kinds that somebody asks for are parsed', () => {
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: {\n---\napiVersion: v1\nkind: Service\n'
  const asked = read({'a.yaml': text}, ['kubernetes/service'])
  expect(asked.resources.map(({label}) => label)).toEqual(['Service'])
  expect(asked.problems).toEqual([])
  const all = read({'a.yaml': text})
  expect(all.resources.map(({label}) => label)).toEqual(['Service'])
  expect(all.problems).toHaveLength(1)
})

test('a resource is found by its key', () => {
  const texts = {
    'a.yaml':
      'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\napiVersion: v1\nkind: Pod\nmetadata: {name: b}\n'
  }
  const source = new KubernetesResources(['a.yaml'], [], filesOf(texts), new ParsedFiles())
  const found = (scope: string, address: string) =>
    source.get({scope, address}).map(({label}) => label)
  expect(found('a.yaml', '/pod/b')).toEqual(['Pod b'])
  expect(found('a.yaml', '/pod/c')).toEqual([])
  expect(found('b.yaml', '/pod/b')).toEqual([])
})

test('anchors and merge keys are followed', () => {
  expect(
    specOf(
      '  a: &a {x: 1, y: 2}\n  b:\n    <<: *a\n    y: 3\n  c:\n    y: 4\n    <<: [*a, {y: 5, z: 6}]\n  d: *a\n'
    )
  ).toEqual({
    a: {x: 1, y: 2},
    b: {x: 1, y: 3},
    c: {y: 4, x: 1, z: 6},
    d: {x: 1, y: 2}
  })
})

test('aliases of aliases do not grow', () => {
  let lines = '  a0: &a0 [x, x]\n'
  for (let i = 1; i < 60; i++) {
    const before = `*a${i - 1}`
    lines += `  a${i}: &a${i} [${before}, ${before}, ${before}, ${before}]\n`
  }
  expect(read({'a.yaml': spec(lines)}).resources).toHaveLength(1)
})

describe('what a template puts in is unknown', () => {
  test.each<[what: string, lines: string, expected: unknown]>([
    ['a value', '  a: {{ .Values.a }}\n', {a: '?'}],
    ['a value in quotes', '  a: "{{ .Values.a }}"\n', {a: '?'}],
    ['a part of a value', '  a: "{{ .Values.a }}:v1"\n', {a: '<…>:v1'}],
    ['a value of which the action has quotes', '  a: {{ default "}}" .Values.a }}b\n', {a: '<…>b'}],
    ['an action over lines', '  a: {{ dict\n "b" 1 }}\n  c: 1\n', {a: '?', c: 1}],
    ['a condition within a line', '  a: x{{ if .b }}y{{ else }}z{{ end }}\n', {a: 'x<…>'}],
    ['a key', '  {{ .Values.k }}: 1\n', {'{{ .Values.k }}': 1}],
    ['an item', '  - a\n  - {{ .b }}\n', ['a', '?']],
    [
      'lines below a key',
      '  a:\n    {{- toYaml .Values.a | nindent 4 }}\n  b: 1\n',
      {a: '?', b: 1}
    ],
    [
      'lines below a key on its line',
      '  a: {{- toYaml .Values.a | nindent 4 }}\n  b: 1\n',
      {a: '?', b: 1}
    ],
    [
      'lines beside keys',
      '  a:\n    b: 1\n    {{- include "l" . | nindent 4 }}\n  c: {d: 1}\n',
      {a: {b: 1, '…': '…'}, c: {d: 1}}
    ],
    [
      'lines beside items',
      '  a:\n  - b\n{{ toYaml .Values.c | indent 2 }}\n',
      {a: ['b', '…'], '…': '…'}
    ],
    ['a text of several lines', '  a: |\n    x\n    {{ include "f" . }}\n', {a: '?'}],
    [
      'what is there under a condition',
      '  a: 1\n  {{- if .Values.b }}\n  b: 2\n  {{- end }}\n',
      {a: 1, b: {oneOf: [2, 'nothing']}}
    ],
    [
      'branches of a condition',
      '  {{- if .a }}\n  a: 1\n  {{- else }}\n  a: 2\n  {{- end }}\n',
      {a: {oneOf: [1, 2, 'nothing']}}
    ],
    [
      'what is below a condition',
      '  {{- with .x }}\n  a:\n    b: 1\n    c: 2\n  {{- end }}\n',
      {
        a: {oneOf: [{b: 1, c: 2}, 'nothing']}
      }
    ],
    [
      'items of a loop',
      '  {{- range .x }}\n  - a\n  {{- end }}\n',
      [{oneOf: ['a', 'nothing']}, '…']
    ],
    [
      'entries of a loop',
      '  {{- range $k, $v := .x }}\n  {{ $k }}: {{ $v | quote }}\n  {{- end }}\n  a: 1\n',
      {'{{ $k }}': {oneOf: ['?', 'nothing']}, a: 1, '…': '…'}
    ],
    ['a comment', '  {{- /* }} "if */}}\n  a: 1\n', {a: 1}],
    ['a variable', '  {{- $a := 1 -}}\n  a: 1\n', {a: 1}],
    [
      'conditions of Jinja',
      '  {% if x %}\n  a: 1\n  {% endif %}\n  b: {{ c }}\n',
      {
        a: {oneOf: [1, 'nothing']},
        b: '?'
      }
    ]
  ])('%s', (_what, lines, expected) => {
    expect(specOf(lines)).toEqual(expected)
  })

  test('an object under a condition is perhaps there', () => {
    const text = `{{- if .Values.a }}\n${spec('  a: 1\n')}{{- end }}\n---\n${spec('  b: 1\n')}`
    const {resources, problems} = read({'templates/a.yaml': text})
    expect(problems).toEqual([])
    expect(resources.map(({exists}) => exists)).toEqual(['perhaps', 'yes'])
  })

  test('of branches that make no YAML together the first is read', () => {
    const text = `${spec('  a: 1\n')}  b:\n  {{- if .x }}\n    c: 1\n  {{- else }}\n    - c\n  {{- end }}\n`
    const b = {c: {oneOf: [1, 'nothing']}, '…': '…'}
    expect(body(text)).toEqual([
      {apiVersion: 'v1', kind: 'Pod', spec: {a: 1, b, '…': '…'}, '…': '…'}
    ])
  })

  test('a template that is no YAML in any way is there, and nothing is known of it', () => {
    const {resources, problems} = read({
      'templates/a.yaml': 'apiVersion: v1\nkind: Pod\nspec:\n  {{ .a }}\n - b: [\n'
    })
    expect(problems).toEqual([])
    expect(resources.map(({type, body, exists}) => [type, shown(body), exists])).toEqual([
      ['kubernetes/pod', '?', 'perhaps']
    ])
  })

  test('kinds of branches are each perhaps there', () => {
    const text =
      'apiVersion: apps/v1\n{{- if .a }}\nkind: Deployment\n{{- else }}\nkind: StatefulSet\n{{- end }}\n'
    const {resources} = read({'templates/a.yaml': text})
    expect(resources.map(({type, exists}) => [type, exists])).toEqual([
      ['kubernetes/deployment', 'perhaps'],
      ['kubernetes/statefulset', 'perhaps']
    ])
  })
})

test('what a patch of Kustomize does not name is unknown', () => {
  const patch = spec('  a: {b: 1}\n  c: [d]\n')
  const open = {
    apiVersion: 'v1',
    kind: 'Pod',
    spec: {a: {b: 1, '…': '…'}, c: ['d', '…'], '…': '…'},
    '…': '…'
  }
  for (const list of ['patchesStrategicMerge: [p.yaml]', 'patches: [{path: p.yaml}]']) {
    const {resources} = read({'o/kustomization.yaml': list, 'o/p.yaml': patch, 'p.yaml': patch})
    expect(resources.map(resource => shown(resource.body))).toEqual([
      open,
      {apiVersion: 'v1', kind: 'Pod', spec: {a: {b: 1}, c: ['d']}}
    ])
  }
})
