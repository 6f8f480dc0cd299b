// Thorough: very large inputs.
import {describe, expect, test} from '@jest/globals'
import {BicepReader, parseBicep} from '../../../shared/lint/formats/bicep.js'
import type {InfraExpression} from '../../../shared/lint/formats/infrastructure.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const source = (text: string) => MappedText.of(new SourceFile('main.bicep', text))
const parse = (text: string) => parseBicep(source(text))

/** An expression with every operator in brackets. */
function grouped(expression: InfraExpression): string {
  switch (expression.kind) {
    case 'operation': {
      const [left, right] = expression.operands.map(grouped)
      return right === undefined
        ? `(${expression.operator}${left})`
        : `(${left} ${expression.operator} ${right})`
    }
    case 'condition':
      return `(${grouped(expression.test)} ? ${grouped(expression.consequence)} : ${grouped(expression.alternative)})`
    case 'member':
      return `${grouped(expression.object)}.${expression.name}`
    case 'index':
      return `${grouped(expression.object)}[${grouped(expression.index)}]`
    case 'call':
      return `${expression.name}(${expression.args.map(grouped).join(', ')})`
    case 'list':
      return `[${expression.items.map(grouped).join(', ')}]`
    case 'object':
      return `{${expression.entries.map(({key, value}) => `${grouped(key)}: ${grouped(value)}`).join(', ')}}`
    case 'spread':
      return `...${grouped(expression.value)}`
    case 'name':
      return expression.name
    case 'constant':
      return String(expression.value)
    case 'text':
      return JSON.stringify(
        expression.parts.map(part => ('text' in part ? part.text : `<${grouped(part)}>`)).join('')
      )
    case 'loop':
      return `[for ${expression.keyName === undefined ? '' : `${expression.keyName}, `}${expression.valueName} in ${grouped(expression.collection)}: ${grouped(expression.value)}${expression.filter ? ` if ${grouped(expression.filter)}` : ''}]`
    case 'other':
      return '?'
  }
}

/** The value of `var x = …`, which must be read without a problem. */
function value(text: string): InfraExpression {
  const {blocks, problems} = parse(`var x = ${text}\n`)
  expect(problems).toEqual([])
  return blocks[0]!.value!
}

describe('expressions', () => {
  test.each([
    ['a && b || c', '((a && b) || c)'],
    ['a || b && c == d', '(a || (b && (c == d)))'],
    ['1 + 2 * 3 - 4 % 5', '((1 + (2 * 3)) - (4 % 5))'],
    ['a =~ b && c !~ d', '((a =~ b) && (c !~ d))'],
    ['a < b == (c >= d)', '((a < b) == (c >= d))'],
    ['a ?? b ?? c', '((a ?? b) ?? c)'],
    ['-1', '-1'],
    ['-a + -1', '((-a) + -1)'],
    ['!!a', '(!(!a))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['a\n  ? b\n  : c', '(a ? b : c)'],
    ['a &&\n  b', '(a && b)'],
    ['(\n  a\n)', 'a'],
    ["format('{0}', a)", 'format("{0}", a)'],
    ['f(\n  a\n  , b\n)', 'f(a, b)'],
    ['replace (a, b, c)', 'replace(a, b, c)'],
    ['az.resourceGroup().id', 'az.resourceGroup().id'],
    ['a[0].b', 'a[0].b'],
    ["a['b']", 'a["b"]'],
    ['a.?b', 'a.b'],
    ['a?.b', 'a.b'],
    ['a[?0]', 'a[0]'],
    ['a[^1]', '?'],
    ['a!.b', 'a.b'],
    ['f(a)!', 'f(a)'],
    ['a != b', '(a != b)'],
    ['a::b', 'a::b'],
    ['a::b.id', 'a::b.id'],
    ['map(a, x => x.b)', 'map(a, ?)'],
    ['map(a, (x, i) => { b: x })', 'map(a, ?)'],
    ['reduce(a, 0, (x, y) =>\n  x + y)', 'reduce(a, 0, ?)'],
    ['[\n  a\n  -1\n]', '[a, -1]'],
    ['[a, b]', '[a, b]'],
    ['[\n  ...a\n  b\n]', '[...a, b]'],
    ['{ ...a, b: c }', '{?: ...a, "b": c}'],
    [
      "{ 'a-b': 1, '${c}': 2, resource: 3, for: 4 }",
      '{"a-b": 1, "<c>": 2, "resource": 3, "for": 4}'
    ],
    ['{\n  a: 1 // one\n  /* two */ b: 2\n}', '{"a": 1, "b": 2}'],
    ['[for a in b: a.c]', '[for a in b: a.c]'],
    [
      '[\n  // each\n  for (a, i) in range(0, 2): {\n    b: i\n  }\n]',
      '[for i, a in range(0, 2): {"b": i}]'
    ],
    ["{ if: 'a' }", '{"if": "a"}']
  ])('%j', (text, expected) => {
    expect(grouped(value(text))).toBe(expected)
  })

  test.each([
    ["'plain'", '"plain"'],
    ["''", '""'],
    ["' '", '" "'],
    ["'it\\'s \\\\ \\n \\u{1F600}'", JSON.stringify("it's \\ \n \u{1F600}")],
    ["'\\${a}'", '"${a}"'],
    ["'$a $ {'", '"$a $ {"'],
    ["'a${b}c${d.e}'", '"a<b>c<d.e>"'],
    ["'a${f('b${c}')}'", `"a<f(\\"b<c>\\")>"`],
    ["'a${ {b: '}'}.b }c'", `"a<{\\"b\\": \\"}\\"}.b>c"`],
    ["'''\na 'b' ${c} \\n\n'''", `"a 'b' \${c} \\\\n\\n"`],
    ["'''a'''''", `"a''"`],
    ["$'''\na ${b} 'c'\n'''", `"a <b> 'c'\\n"`],
    ["$$'''${a} $$${b}'''", '"${a} $<b>"']
  ])('text %j', (text, expected) => {
    expect(grouped(value(text))).toBe(expected)
  })

  test('each expression has the range of what is written', () => {
    const text = 'var x = a ? (b) : c.d[0] ?? !e\n'
    const covered = ({range}: InfraExpression) => text.slice(range.start, range.end)
    const condition = parse(text).blocks[0]!.value!
    expect(covered(condition)).toBe('a ? (b) : c.d[0] ?? !e')
    expect(condition.kind === 'condition' && covered(condition.alternative)).toBe('c.d[0] ?? !e')
    const operands =
      condition.kind === 'condition' && condition.alternative.kind === 'operation'
        ? condition.alternative.operands
        : []
    expect(operands.map(covered)).toEqual(['c.d[0]', '!e'])
  })
})

describe('declarations', () => {
  const shown = (text: string) =>
    parse(text).blocks.map(({type, labels, value}) =>
      [type, ...labels.map(label => label.text), value ? grouped(value) : ''].join(' ').trim()
    )

  test('all that a file may hold', () => {
    const text = `
metadata name = 'All'
targetScope = 'subscription'
import {a, b as c} from './types.bicep'
import {
  d
} from './types.bicep'
import * as e from './types.bicep'
extension microsoftGraphV1
extension 'br:mcr.microsoft.com/x:1' with {
  a: 'b'
} as x
@export()
@description('''
Several lines: {[(
''')
type kind = 'a' | 'b' | 1
type union =
  | 'a'
  | 'b'
type shape = {
  @minLength(1)
  a: string?
  *: int[]
}
type derived = resourceInput<
  'Microsoft.Storage/storageAccounts@2024-01-01'
>.properties
func f(a string, b int) string => '\${a}\${b}'
@secure()
@sys.description('A password: it\\'s secret')
param p string
param q 'a' | 'b' = 'a'
param r { a: string, b: ['x', 2] }[]? = []
param s resource 'T/t@1' = t
param u kind // not the last word
#disable-next-line no-unused-vars it's
var v = 1
var typed string = 'x'
assert valid = p != ''
output o string = v
output w resource 'T/t@1' = t
`
    expect(parse(text).problems).toEqual([])
    expect(shown(text)).toEqual([
      'param p',
      'param q "a"',
      'param r []',
      'param s t',
      'param u',
      'var v 1',
      'var typed "x"',
      'output o v',
      'output w t'
    ])
    const unknown = parse(text).blocks.find(({labels}) => labels[0]?.text === 'u')!
    expect(text.slice(unknown.range.start, unknown.range.end)).toBe('param u kind')
  })

  test('parameter files', () => {
    const text =
      "using 'main.bicep'\nextends 'shared.bicepparam'\nparam a = readEnvironmentVariable('A', 'b')\nparam b = {\n  c: 1\n}\nextensionConfig k8s with {\n  a: 1\n}\n"
    expect(parse(text).problems).toEqual([])
    expect(shown(text)).toEqual([
      'using main.bicep',
      'param a readEnvironmentVariable("A", "b")',
      'param b {"c": 1}'
    ])
    expect(shown('using none\n')).toEqual(['using'])
    expect(shown("using 'main.bicep' with {\n  mode: 'stack'\n}\nparam a = 1\n")).toEqual([
      'using main.bicep',
      'param a 1'
    ])
  })

  test('resources: conditions, loops, children, what exists', () => {
    const {blocks, problems} = parse(`
resource a 'T/t@1' existing = {
  name: 'a'
}
resource b 'T/t@1' =
  if (c && (d)) {
    name: 'b'
    @batchSize(1)
    resource child 'u' = [for (e, i) in f: if (e.g) {
      name: 'c'
    }]
    resource: 'an entry'
  }
module m 'br/public:x:1' = [for e in f: {
  name: 'm'
  params: {...h, i: 1}
}]
`)
    expect(problems).toEqual([])
    const [a, b, m] = blocks
    expect(a!.labels.map(({text}) => text)).toEqual(['a', 'T/t@1'])
    expect(grouped(b!.condition!)).toBe('(c && d)')
    expect(b!.attributes.map(({name}) => name)).toEqual(['name', 'resource'])
    expect(b!.blocks.map(({type, labels}) => [type, labels[1]!.text])).toEqual([['resource', 'u']])
    expect(grouped(b!.blocks[0]!.value!)).toBe('[for i, e in f: {"name": "c"} if e.g]')
    expect(m!.attributes.map(({name, value}) => `${name} ${grouped(value)}`)).toEqual([
      'name "m"',
      'params {?: ...h, "i": 1}'
    ])
  })

  test('what a spread may say anew is no attribute', () => {
    const names = (body: string) =>
      parse(`var x = ${body}\n`).blocks[0]!.attributes.map(({name}) => name)
    expect(names('{ a: 1, ...b, c: 2 }')).toEqual(['c'])
    expect(names('{ a: 1, c: 2, ...(d ? {c: 3} : {}) }')).toEqual(['a'])
    expect(names("{ a: 1, 'b${c}': 2 }")).toEqual(['a'])
  })
})

describe('what is broken is a problem at its place, and hides nothing else', () => {
  const problemsOf = (text: string) =>
    parse(text).problems.map(({range}) => {
      const before = text.slice(0, range.start)
      return `${before.split('\n').length}:${range.start - before.lastIndexOf('\n')}`
    })
  const names = (text: string) => parse(text).blocks.map(({labels}) => labels[0]?.text)

  test.each([
    ['a value', 'var a = = 1\nvar b = 2\n', ['1:9'], ['b']],
    ['a word', 'hello there\nvar b = 2\n', ['1:1'], ['b']],
    ['two values', 'var a = 1 2\nvar b = 2\n', ['1:11'], ['a', 'b']],
    ['a string', "var a = 'x\nvar b = 2\n", ['1:9'], ['b']],
    ['an interpolation', "var a = 'x${\nvar b = 2\n", ['2:1'], ['b']],
    ['text of several lines', "var a = '''\nx\nvar b = 2\n", ['1:9'], ['b']],
    ['a bracket too many', 'var a = 1\n}\nvar b = 2\n', ['2:1'], ['a', 'b']],
    ['a bracket that is not closed', 'var a = {\n  c: 1\n\nvar b = 2\n', ['1:9'], ['a', 'b']],
    ['a parameter without a type', 'param a\nvar b = 2\n', ['1:8'], ['b']],
    ['an output without a value', 'output a string\nvar b = 2\n', ['1:16'], ['b']],
    ['a resource without a type', 'resource a = {}\nvar b = 2\n', ['1:12'], ['b']],
    ['a function without a value', 'func a() string\nvar b = 2\n', ['1:16'], ['b']]
  ])('%s', (_, text, problems, found) => {
    expect(problemsOf(text)).toEqual(problems)
    expect(names(text)).toEqual(found)
  })

  test('the entries around a broken one, of which nobody knows the value or the name', () => {
    const text = 'var x = {\n  a: 1\n  b: = 2\n  ?: 3\n  c: [1, ?]\n  d: 4\n}\nvar y = 1\n'
    const {blocks} = parse(text)
    expect(grouped(blocks[0]!.value!)).toBe('{"a": 1, "b": ?, ?: ?, "c": ?, "d": 4}')
    expect(blocks[0]!.attributes.map(({name}) => name)).toEqual(['a', 'b', 'c', 'd'])
    expect(problemsOf(text)).toEqual(['3:6', '4:3', '5:10'])
  })
})

test.each([
  ['brackets', `var x = ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`],
  ['brackets that are never closed', `var x = ${'['.repeat(100_000)}\n`],
  ['brackets that close nothing', `${')'.repeat(100_000)}\n`],
  ['objects', `var x = ${'{a:'.repeat(100_000)}\n`],
  ['objects that end wrongly', `var x = ${'{a:('.repeat(100_000)}${'}'.repeat(100_000)}\n`],
  ['parentheses', `var x = ${'('.repeat(100_000)}\n`],
  ['signs', `var x = ${'!'.repeat(100_000)}true\n`],
  ['steps', `var x = a${'.b'.repeat(100_000)}\n`],
  ['calls', `var x = a${'.b()'.repeat(100_000)}\n`],
  ['operators', `var x = 1${' + 1'.repeat(100_000)}\n`],
  ['conditions', `var x = ${'a ? b : '.repeat(100_000)}c\n`],
  ['lambdas', `var x = ${'a => '.repeat(100_000)}b\n`],
  ['interpolations', `var x = ${"'${".repeat(100_000)}a${"}'".repeat(100_000)}\n`],
  ['interpolations that are never closed', "'${\n".repeat(100_000)],
  ['strings that are never closed', "var a = '''\n".repeat(100_000)],
  ['strings of any number of signs', `var x = ${"$'''".repeat(100_000)}\n`],
  ['comments that are never closed', 'var a = /*\n'.repeat(100_000)],
  ['declarations in declarations', "resource a 'b' = {\n".repeat(100_000)],
  ['decorators of nothing', '@a()\n'.repeat(100_000)],
  ['types', `type x = ${'{ a: '.repeat(100_000)}\n`],
  ['unions', `type x = 'a'${"\n\n  | 'a'".repeat(100_000)}\n`],
  ['blanks', `var x = [${' '.repeat(100_000)}a${'\n'.repeat(100_000)}b\n`],
  ['directives', '  # a\n'.repeat(100_000)]
])('%s without measure are read in steps that grow with the text alone', (_, text) => {
  const reader = new BicepReader(source(text))
  expect(reader.file()).toBeDefined()
  expect(reader.lookedAt).toBeLessThanOrEqual(3 * text.length)
  expect(parse(`${text}\nvar last = 1\n`)).toBeDefined()
})
