import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parseJson} from '../../../shared/lint/formats/json.js'
import type {SyntaxNode} from '../../../shared/lint/formats/syntax.js'
import {asText, get} from '../../../shared/lint/formats/syntax.js'
import {parseYaml} from '../../../shared/lint/formats/yaml.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string) => parseJson(MappedText.of(new SourceFile('a.json', text)))

function toJs(node: SyntaxNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'sequence') return node.items.map(toJs)
  if (node.kind === 'mapping') {
    const result = Object.create(null)
    for (const entry of node.entries) result[entry.key.text.text] = toJs(entry.value)
    return result
  }
  throw new Error('JSON has no aliases')
}

describe('parseJson', () => {
  test('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        const {documents, problems} = parse(text)
        expect(problems.filter(problem => problem.kind === 'error')).toEqual([])
        expect(JSON.stringify(toJs(documents[0]!))).toBe(JSON.stringify(JSON.parse(text)))
      })
    )
  })

  test('accepts comments and trailing commas', () => {
    const {documents, problems} = parse('// c\n{"a": [1, 2,], /* x */ "b": {},}\n')
    expect(problems).toEqual([])
    expect(JSON.stringify(toJs(documents[0]!))).toBe('{"a":[1,2],"b":{}}')
  })

  test('maps escapes to their place', () => {
    const text = '{"k": "a\\u0042\\\\c\\"d"}'
    const value = asText(get(parse(text).documents[0], 'k'))!
    expect(value.text).toBe('aB\\c"d')
    const at = (index: number) => {
      const range = value.range(index, index + 1)
      return text.slice(range.start, range.end)
    }
    expect([...value.text].map((_, i) => at(i))).toEqual(['a', '\\u0042', '\\\\', 'c', '\\"', 'd'])
  })

  test('a document inside a string of a document inside YAML keeps exact positions', () => {
    const inner = JSON.stringify({env: {TOKEN: 'a"b', OTHER: 'value'}})
    const yaml = `with:\n  settings: |\n    {"x": 1,\n     "json": ${JSON.stringify(inner)}}\n`
    const settings = asText(
      get(parseYaml(MappedText.of(new SourceFile('w.yml', yaml))).documents[0], 'with', 'settings')
    )!
    const json = asText(get(parseJson(settings).documents[0], 'json'))!
    const value = asText(get(parseJson(json).documents[0], 'env', 'OTHER'))!
    const range = value.range()
    expect(yaml.slice(range.start, range.end)).toBe('value')
    const token = asText(get(parseJson(json).documents[0], 'env', 'TOKEN'))!.range()
    expect(yaml.slice(token.start, token.end)).toBe('a\\\\\\"b')
  })

  test.each([
    ['{"a": 1', 'a bracket is not closed'],
    ['{"a" 1}', undefined],
    ['{"a": }', "'a' has no value"],
    ['{"a": 1 "b": 2}', 'a comma is missing'],
    ['{"a": "x', 'a string is not closed'],
    ['{a: 1}', 'not JSON'],
    ['[1,,2]', 'a comma where a value should be'],
    ['{} {}', 'text after the end of the document'],
    ['}', 'a bracket closes nothing']
  ])('recovers from %s', (text, message) => {
    const {problems} = parse(text)
    if (message) expect(problems.map(problem => problem.message)).toContain(message)
  })

  test('reads what stands around an error', () => {
    const {documents} = parse('{"a": {"b": 1,,}, "c": {"d": "x"')
    expect(asText(get(documents[0], 'c', 'd'))!.text).toBe('x')
  })

  test('10,000 levels and 10 MB in one line end in a problem or a tree, never in a crash', () => {
    expect(parse('['.repeat(10_000)).problems[0]!.message).toMatch(/nested deeper/)
    const long = `{"a":[${'"0123456789",'.repeat(800_000)}]}`
    expect(parse(long).problems).toEqual([])
  })

  test('duplicate keys are reported, the last one holds', () => {
    const {documents, problems} = parse('{"a": 1, "a": 2}')
    expect(problems).toEqual([
      {kind: 'duplicate-key', message: "duplicate key 'a'", range: {start: 9, end: 12}}
    ])
    expect(asText(get(documents[0], 'a'))!.text).toBe('2')
  })
})

test('comments with # are one problem, and what follows is read', () => {
  const {documents, problems} = parse('# where this: goes, {really}\n# and more\n{"a": 1}')
  expect(problems.map(({message, range}) => [message, range])).toEqual([
    ['a comment with #, which JSON does not have', {start: 0, end: 28}]
  ])
  expect(toJs(documents[0]!)).toEqual(Object.assign(Object.create(null), {a: 1}))
})
