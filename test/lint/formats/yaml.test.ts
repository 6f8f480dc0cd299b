import {describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import type {SyntaxNode} from '../../../shared/lint/formats/syntax.js'
import {asText, entryOf, get, resolve, walkScalars} from '../../../shared/lint/formats/syntax.js'
import {parseYaml} from '../../../shared/lint/formats/yaml.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string) => parseYaml(MappedText.of(new SourceFile('a.yml', text)))

function toJs(node: SyntaxNode | undefined): unknown {
  const value = resolve(node)
  if (!value) return undefined
  if (value.kind === 'scalar') return value.value
  if (value.kind === 'sequence') return value.items.map(toJs)
  return Object.fromEntries(value.entries.map(entry => [entry.key.text.text, toJs(entry.value)]))
}

const samples: Record<string, string> = {
  'plain and quoted': `a: 1\nb: 'it''s'\nc: "x\\u0041\\ty\\x41"\nd: ~\ne: [1, two, {three: 3}]\nf:\n`,
  literal: `run: |\n  echo 1\n    two\n\n  three\n\n\nnext: |-\n  a\nkeep: |+\n  b\n\nlast: x\n`,
  folded: `f: >\n  a\n  b\n\n  c\n   more\n  d\n\n\n  e\ng: >-\n  x\n\n`,
  'multi-line flow scalars': `p: one\n  two\n\n  three\ns: 'a\n  b''c\n\n  d'\nd: "a\\\n  b \\\n   c\n  d\\n\n  e"\n`,
  'indent indicator': `a: |2\n    x\n   y\n`,
  crlf: `a: |\r\n  one\r\n  two\r\nb: 'x\r\n  y'\r\n`
}

describe('parseYaml', () => {
  test.each(Object.entries(samples))('reads %s as js-yaml does', (_, text) => {
    const {documents, problems} = parse(text)
    expect(problems).toEqual([])
    expect(toJs(documents[0])).toEqual(load(text))
  })

  test('gives every character of a decoded scalar its place in the file', () => {
    for (const text of Object.values(samples)) {
      for (const document of parse(text).documents) {
        walkScalars(document, scalar => {
          const value = scalar.text.text
          for (let i = 0; i < value.length; i++) {
            if (!/[a-z]/.test(value[i]!)) continue
            const at = scalar.text.range(i, i + 1)
            const source = text.slice(at.start, at.end)
            if (at.end - at.start === 1) expect(source).toBe(value[i])
            else expect(source).toMatch(/^\\/)
          }
        })
      }
    }
  })

  test('ranges of nodes cover their quotes and brackets', () => {
    const text = 'k: "v" # c\nm: {a: [1, 2], b: c}\n'
    const mapping = parse(text).documents[0]!
    const range = get(mapping, 'k')!.range
    expect(text.slice(range.start, range.end)).toBe('"v"')
    const flow = get(mapping, 'm')!.range
    expect(text.slice(flow.start, flow.end)).toBe('{a: [1, 2], b: c}')
    const list = get(mapping, 'm', 'a')!.range
    expect(text.slice(list.start, list.end)).toBe('[1, 2]')
  })

  test.each([
    ['a: {}', '{}'],
    ['a: [ ]', '[ ]'],
    ['a: {b: {}, c: [] }', '{b: {}, c: [] }'],
    ['a: [{}, []]\nb: 1', '[{}, []]']
  ])('the range of an empty collection covers its brackets: %j', (text, expected) => {
    const {start, end} = get(parse(text).documents[0], 'a')!.range
    expect(text.slice(start, end)).toBe(expected)
  })

  test('follows aliases and merge keys on look-up, without copying', () => {
    const {documents} = parse('base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n')
    expect(asText(get(documents[0], 'use', 'x'))!.text).toBe('1')
    expect(asText(get(documents[0], 'use', 'y'))!.text).toBe('3')
  })

  test('an alias bomb costs nothing', () => {
    let text = 'a0: &a0 [x,x,x,x,x,x,x,x,x]\n'
    for (let i = 1; i < 40; i++)
      text += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(',')}]\n`
    let count = 0
    walkScalars(parse(text).documents[0]!, () => count++)
    expect(count).toBe(9)
  })

  test('reports duplicate keys, but not repeated template expressions', () => {
    const duplicate = parse('a: 1\nb: 2\na: 3\n')
    expect(duplicate.problems).toEqual([
      {kind: 'duplicate-key', message: "duplicate key 'a'", range: {start: 10, end: 11}}
    ])
    expect(entryOf(duplicate.documents[0], 'a')!.value.range).toEqual({start: 13, end: 14})
    expect(parse('${{ if a }}:\n  x: 1\n${{ if a }}:\n  x: 2\n').problems).toEqual([])
  })

  test('a broken text is a problem with a position', () => {
    const {documents, problems} = parse('a: 1\nb: [1, 2\nc: 3\n')
    expect(documents).toEqual([])
    expect(problems).toHaveLength(1)
    expect(problems[0]!.range.start).toBeGreaterThan(5)
  })

  test('10,000 levels of nesting are refused, not followed', () => {
    expect(parse('['.repeat(10_000)).problems[0]!.message).toMatch(/depth|nest/i)
  })

  test('several documents', () => {
    expect(parse('a: 1\n---\nb: 2\n').documents).toHaveLength(2)
    expect(parse('').documents).toEqual([])
  })
})

test('a block scalar keeps its places where the file ends without a line break', () => {
  const value = asText(get(parse('run: |\n  one\n  two $X').documents[0], 'run'))!
  expect(value.text).toBe('one\ntwo $X\n')
  const at = value.text.indexOf('$X')
  expect(value.range(at, at + 2)).toEqual({start: 19, end: 21})
})
