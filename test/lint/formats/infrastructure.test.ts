import {describe, expect, test} from '@jest/globals'
import {parseBicep} from '../../../shared/lint/formats/bicep.js'
import {parseHcl} from '../../../shared/lint/formats/hcl.js'
import type {InfraBlock, InfraExpression} from '../../../shared/lint/formats/infrastructure.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const hcl = (text: string) => parseHcl(MappedText.of(new SourceFile('main.tf', text)))
const bicep = (text: string) => parseBicep(MappedText.of(new SourceFile('main.bicep', text)))

/** An expression in a compact form: text as a string, `${…}` for what is interpolated. */
function show(expression: InfraExpression | undefined): unknown {
  switch (expression?.kind) {
    case undefined:
      return undefined
    case 'text':
      return expression.parts
        .map(part => ('text' in part ? part.text : `\${${JSON.stringify(show(part))}}`))
        .join('')
    case 'constant':
      return expression.value
    case 'list':
      return expression.items.map(show)
    case 'object':
      return Object.fromEntries(expression.entries.map(e => [show(e.key), show(e.value)]))
    case 'name':
      return {name: expression.name}
    case 'member':
      return {of: show(expression.object), member: expression.name}
    case 'index':
      return {of: show(expression.object), at: show(expression.index)}
    case 'call':
      return {call: expression.name, args: expression.args.map(show)}
    case 'condition':
      return {
        if: show(expression.test),
        yes: show(expression.consequence),
        no: show(expression.alternative)
      }
    case 'operation':
      return [expression.operator, ...expression.operands.map(show)]
    case 'loop':
      return {
        for: expression.valueName,
        ...(expression.keyName && {key: expression.keyName}),
        in: show(expression.collection),
        ...(expression.key && {gives: show(expression.key)}),
        value: show(expression.value),
        ...(expression.filter && {filter: show(expression.filter)})
      }
    default:
      return '?'
  }
}
const attributes = (block: InfraBlock | undefined) =>
  Object.fromEntries((block?.attributes ?? []).map(a => [a.name, show(a.value)]))
const variable = (scope: string, ...names: string[]) =>
  names.reduce<unknown>((of, member) => ({of, member}), {name: scope})

describe('Terraform', () => {
  test('blocks, labels with and without quotes, nested blocks', () => {
    const {blocks, problems} = hcl(
      'resource "a" "b" {\n  x = 1\n  inner {\n    y = 2\n  }\n}\nresource c d {}\nlocals {}\n'
    )
    expect(problems).toEqual([])
    expect(blocks.map(b => [b.type, ...b.labels.map(label => label.text)])).toEqual([
      ['resource', 'a', 'b'],
      ['resource', 'c', 'd'],
      ['locals']
    ])
    expect(attributes(blocks[0]?.blocks[0])).toEqual({y: 2})
  })

  test('expressions', () => {
    const [block] = hcl(`locals {
      text   = "a\\n\\"b\\" $\${x} \${var.x}-\${local.y[0].z}"
      list   = ["a", 1, true, null]
      object = { a = "x", "b" : 2, (var.k) = 3 }
      call   = format("repo:%s", var.r)
      cond   = var.a == "x" ? "y" : null
      nested = (var.x)
      sum    = a.b + 2
      index  = m["k"].v
      legacy = x.0.y
      splat  = x[*].id
      tuple  = [for s in var.l : upper(s) if s != ""]
      map    = { for k, v in var.m : k => v }
      under  = !var.x
    }`).blocks
    expect(attributes(block)).toEqual({
      text: `a\n"b" \${x} \${${JSON.stringify(variable('var', 'x'))}}-\${${JSON.stringify({
        of: {of: variable('local', 'y'), at: 0},
        member: 'z'
      })}}`,
      list: ['a', 1, true, null],
      object: {a: 'x', b: 2, '[object Object]': 3},
      call: {call: 'format', args: ['repo:%s', variable('var', 'r')]},
      cond: {if: ['==', variable('var', 'a'), 'x'], yes: 'y', no: null},
      nested: variable('var', 'x'),
      sum: ['+', variable('a', 'b'), 2],
      index: {of: {of: {name: 'm'}, at: 'k'}, member: 'v'},
      legacy: {of: {of: {name: 'x'}, at: 0}, member: 'y'},
      splat: '?',
      tuple: {
        for: 's',
        in: variable('var', 'l'),
        value: {call: 'upper', args: [{name: 's'}]},
        filter: ['!=', {name: 's'}, '']
      },
      map: {for: 'v', key: 'k', in: variable('var', 'm'), gives: {name: 'k'}, value: {name: 'v'}},
      under: ['!', variable('var', 'x')]
    })
  })

  test('heredocs: indentation, interpolation, positions', () => {
    const text =
      'a = <<-EOT\n    {"s": "repo:${var.x}/*"}\n      two\n  EOT\nb = <<EOF\n  raw "x"\nEOF\n'
    const {attributes: found} = hcl(text)
    expect(show(found[0]?.value)).toBe(
      `{"s": "repo:\${${JSON.stringify(variable('var', 'x'))}}/*"}\n  two\n`
    )
    expect(show(found[1]?.value)).toBe('  raw "x"\n')
    const value = found[0]?.value
    const tail = value?.kind === 'text' ? value.parts[2] : undefined
    expect(tail && 'text' in tail && text.slice(tail.startOffset(0)).startsWith('/*"}')).toBe(true)
  })

  test('positions are exact, also after an escape', () => {
    const text = 'x {\n  subject = "a\\"é😀repo:*" # c\n}\n'
    const value = hcl(text).blocks[0]!.attributes[0]!.value
    expect(text.slice(value.range.start, value.range.end)).toBe('"a\\"é😀repo:*"')
    const part = value.kind === 'text' ? value.parts[0] : undefined
    const at = part && 'text' in part ? part.startOffset(part.text.indexOf('repo')) : -1
    expect(at).toBe(text.indexOf('repo'))
  })

  test('what stands around an error is read and the error reported', () => {
    const {blocks, problems} = hcl(
      'resource "a" "b" {\n  subject = "s"\n  x = = 3\n}\nresource "c" "d" {\n  y = 1\n}\n'
    )
    expect(problems.length).toBeGreaterThan(0)
    expect(blocks.map(b => b.labels[0]?.text)).toEqual(['a', 'c'])
    expect(attributes(blocks[0])['subject']).toBe('s')
    expect(attributes(blocks[1])).toEqual({y: 1})
  })
})

describe('Bicep', () => {
  test('resources with loops, conditions, children and parameters', () => {
    const {blocks, problems} = bicep(`
extension 'br:mcr.microsoft.com/x:1'
param repo string = 'acme/app'
param envs array = [
  'dev'
  'prod'
]
var subject = 'repo:\${repo}:it\\'s'
resource id 'M/u@1' = {
  name: 'x'
  resource fic 'federatedIdentityCredentials' = {
    name: 'f'
    properties: { subject: subject, 'a-b': envs[0] }
  }
}
@batchSize(1)
resource many 'M/u/f@1' = [for (e, i) in envs: if (e != 'x') {
  parent: id
  name: format('f{0}', i)
}]
resource single 'M/u/f@1' = [for e in envs: { name: a ? b : c.d }]
resource gated 'M/u/f@1' = if (x) { name: 'g' }
resource old 'M/u@1' existing = { name: 'o' }
module m './mod.bicep' = { name: 'm', params: { subject: 'repo:x/*' } }
`)
    expect(problems).toEqual([])
    expect(blocks.map(b => [b.type, b.labels[0]?.text, b.labels[1]?.text])).toEqual([
      ['param', 'repo', undefined],
      ['param', 'envs', undefined],
      ['var', 'subject', undefined],
      ['resource', 'id', 'M/u@1'],
      ['resource', 'many', 'M/u/f@1'],
      ['resource', 'single', 'M/u/f@1'],
      ['resource', 'gated', 'M/u/f@1'],
      ['resource', 'old', 'M/u@1'],
      ['module', 'm', './mod.bicep']
    ])
    expect(show(blocks[1]?.value)).toEqual(['dev', 'prod'])
    expect(show(blocks[2]?.value)).toBe('repo:${{"name":"repo"}}:it\'s')
    const [fic] = blocks[3]!.blocks
    expect(fic?.labels.map(label => label.text)).toEqual(['fic', 'federatedIdentityCredentials'])
    expect(attributes(fic)).toEqual({
      name: 'f',
      properties: {subject: {name: 'subject'}, 'a-b': {of: {name: 'envs'}, at: 0}}
    })
    expect(show(blocks[4]?.value)).toMatchObject({
      for: 'e',
      key: 'i',
      in: {name: 'envs'},
      filter: ['!=', {name: 'e'}, 'x']
    })
    expect(attributes(blocks[4])).toMatchObject({
      parent: {name: 'id'},
      name: {call: 'format', args: ['f{0}', {name: 'i'}]}
    })
    expect(attributes(blocks[5])).toEqual({
      name: {if: {name: 'a'}, yes: {name: 'b'}, no: {of: {name: 'c'}, member: 'd'}}
    })
    expect(attributes(blocks[6])).toEqual({name: 'g'})
    expect(attributes(blocks[8])).toMatchObject({params: {subject: 'repo:x/*'}})
  })

  test('parameter files and text of several lines', () => {
    const {blocks} = bicep(
      `using './main.bicep'\nparam subject = 'repo:x/*'\nparam o = {\n  a: 1\n}\nvar m = '''\na 'b'\n'''\n`
    )
    expect(blocks.map(b => [b.type, b.labels[0]?.text, show(b.value)])).toEqual([
      ['using', './main.bicep', undefined],
      ['param', 'subject', 'repo:x/*'],
      ['param', 'o', {a: 1}],
      ['var', 'm', "a 'b'\n"]
    ])
  })

  test('positions are exact', () => {
    const text = "var a = 'x\\'é\\u{1F600}repo:*'\n"
    const value = bicep(text).blocks[0]?.value
    const part = value?.kind === 'text' ? value.parts[0] : undefined
    const at = part && 'text' in part ? part.startOffset(part.text.indexOf('repo')) : -1
    expect(at).toBe(text.indexOf('repo'))
  })

  test('what stands around an error is read and the error reported', () => {
    const {blocks, problems} = bicep(
      "resource a 'x@1' = {\n  name: 'n'\n}\nresource b = = {\n\nresource c 'y@1' = {\n  name: 'm'\n}\n"
    )
    expect(problems.length).toBeGreaterThan(0)
    expect(blocks.map(b => b.labels[0]?.text)).toEqual(expect.arrayContaining(['a', 'c']))
  })
})

test('nothing makes the parsers fail or hang', () => {
  for (const piece of [
    'a = [',
    'a {',
    'a = (',
    '"${',
    '<<A\n',
    'a.',
    "'${",
    '[for x in ',
    '{',
    "'''"
  ]) {
    const text = `x = ${piece.repeat(500)}`
    expect(() => hcl(text)).not.toThrow()
    expect(() => bicep(text)).not.toThrow()
  }
})
