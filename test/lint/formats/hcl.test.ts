import {describe, expect, test} from '@jest/globals'
import {parseHcl} from '../../../shared/lint/formats/hcl.js'
import type {InfraExpression} from '../../../shared/lint/formats/infrastructure.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string) => parseHcl(MappedText.of(new SourceFile('main.tf', text)))

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
      return `(${[expression.test, expression.consequence, expression.alternative].map(grouped).join(' : ')})`
    case 'member':
      return `${grouped(expression.object)}.${expression.name}`
    case 'name':
      return expression.name
    case 'constant':
      return String(expression.value)
    default:
      return expression.kind
  }
}
const value = (text: string) => parse(`x = ${text}\n`).attributes[0]!.value
/** The text that a range covers. */
const covered = (text: string, {start, end}: {start: number; end: number}) => text.slice(start, end)

describe('expressions of HCL', () => {
  test.each([
    ['a && (b || c)', '(a && (b || c))'],
    ['(a || b) && c', '((a || b) && c)'],
    ['a || b && c == d', '(a || (b && (c == d)))'],
    ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
    ['!a && -b < c', '((!a) && ((-b) < c))'],
    ['a ? 1 : b ? 2 : 3', '(a : 1 : (b : 2 : 3))'],
    ['a == null\n  ? 1\n  : 2', '((a == null) : 1 : 2)'],
    ['(\n  var.a\n  .b\n)', 'var.a.b']
  ])('%s', (text, expected) => {
    expect(grouped(value(text))).toBe(expected)
  })

  test('a range covers what is written, brackets at its end included', () => {
    const text = 'x = a && (b || c)\ny = (d)\n'
    const {attributes} = parse(text)
    expect(attributes.map(({range}) => covered(text, range))).toEqual([
      'x = a && (b || c)',
      'y = (d)'
    ])
    expect(covered(text, attributes[0]!.value.range)).toBe('a && (b || c)')
  })

  test.each([
    ['f(x...)', 'other'],
    ['merge([for a in b : {c = a}]...)', 'other'],
    ['x[*].id', 'other'],
    ['provider::time::parse("x")', 'call'],
    ['{ for k, v in m : k => v... }', 'other'],
    ['[for a in(b) : a if(a)]', 'loop'],
    ['{ for = 1 }', 'object'],
    ['"%{ if a }b%{ endif }"', 'text'],
    ['<<-EOT\n  a ${b}\n  EOT', 'text']
  ])('%s is read as %s', (text, kind) => {
    const {problems} = parse(`x = ${text}\n`)
    expect(problems).toEqual([])
    expect(value(text).kind).toBe(kind)
  })

  test('commas between the values of a variable file', () => {
    const {attributes, problems} = parse('a = 1, b = 2\n')
    expect(problems).toEqual([])
    expect(attributes.map(({name}) => name)).toEqual(['a', 'b'])
  })
})

describe('what is broken is a problem at its place, and hides nothing else', () => {
  const problemsOf = (text: string) =>
    parse(text).problems.map(({range}) => {
      const before = text.slice(0, range.start)
      return `${before.split('\n').length}:${range.start - before.lastIndexOf('\n')}`
    })

  test.each([
    ['a value', 'a {\n  x = = 1\n  y = 2\n}\n', ['2:7']],
    ['a bracket too many', 'a {}\n}\nb {}\n', ['2:1']],
    ['a string that is not closed', 'a {\n  x = "y\n  y = 2\n}\n', ['2:7']],
    ['a here-document that is not closed', 'a {\n  x = <<EOF\n  y\n}\n', ['1:1', '2:7', '3:4']]
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expect.arrayContaining(expected.slice(-1)))
    expect(problemsOf(text).length).toBeLessThanOrEqual(expected.length)
  })

  test('the attributes around a broken one', () => {
    const {blocks} = parse('a {\n  v = 1\n  x = = 1\n  y = 2\n}\nb {}\n')
    expect(blocks.map(({type}) => type)).toEqual(['a', 'b'])
    expect(blocks[0]!.attributes.map(({name, value: {kind}}) => `${name} ${kind}`)).toEqual([
      'v constant',
      'x other',
      'y constant'
    ])
  })

  test.each([
    ['brackets', `x = ${'['.repeat(5000)}${']'.repeat(5000)}\n`],
    ['signs', `x = ${'!'.repeat(5000)}true\n`],
    ['blocks', `${'a {\n'.repeat(5000)}${'}\n'.repeat(5000)}`],
    ['templates', `x = ${'"${'.repeat(5000)}a${'}"'.repeat(5000)}\n`],
    ['here-documents without end', 'x = <<EOF\n'.repeat(20_000)],
    [
      'here-documents without end, each of another name',
      Array.from({length: 20_000}, (_, i) => `x = <<E${i}\n`).join('')
    ],
    ['open brackets', 'x = [\n'.repeat(20_000)]
  ])('%s without measure come to an end', (_, text) => {
    expect(parse(`${text}y = 1\n`)).toBeDefined()
  })
})
