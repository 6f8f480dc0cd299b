import fs from 'node:fs'
import path from 'node:path'
import {YamlObjectReader} from '@actions/workflow-parser/workflows/yaml-object-reader'
import {describe, expect, test} from '@jest/globals'
import {type Document, isAlias, isMap, isScalar, isSeq, parseAllDocuments} from 'yaml'
import {resolve, type SyntaxNode} from '../../../shared/lint/formats/syntax.js'
import {parseYaml} from '../../../shared/lint/formats/yaml.js'
import {catalog} from '../../../shared/lint/rules/catalog.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'
import {root} from '../../support/root.js'

/**
 * Texts that GitHub and Azure Pipelines read, and that the letter of YAML 1.2 or a strict reader does
 * not: indentation inside of flow collections and of quoted scalars.
 */
const lenient: Record<string, string> = {
  'a closing bracket at the indent of its key': `on: push
jobs:
  b:
    needs: [
      a,
    ]
    runs-on: ubuntu-latest
    steps: [{run: "true"}]
`,
  'a closing brace at the indent of its key': `env: {
  A: 1,
  B: {
    C: "x"
  }
}
steps:
  - with: {
      a: b
    }
  - run: |
      f() {
        x
      }
    env: {
      A: 1
    }
  - - [
      a
    ]
  - !tag &anchor [
    # a comment ]
    'it''s ]', "\\"]",
    x#y
  ]
last: *anchor
`,
  'Windows line breaks': 'a:\r\n  b: [\r\n    c\r\n  ]\r\nd: e\r\n',
  'a block scalar with brackets in it': `a: >-
  one [
b: |2
    two {
c: [
]
`
}

/** Texts that `yaml` refuses and YamlDotNet and libyaml read, with what stands in them. */
const moreLenient: Record<string, [string, unknown]> = {
  'an item of a flow collection at the indent of its key': [
    'a:\n  b: [\n  c,\nd\n  ]\n',
    {a: {b: ['c', 'd']}}
  ],
  'a quoted scalar that goes on in column 1': [
    'a:\n  b: "one\ntwo \\\nthree"\n  c: \'four\n\nfive\'\n',
    {a: {b: 'one two three', c: 'four\nfive'}}
  ]
}

const parse = (text: string) => parseYaml(MappedText.of(new SourceFile('a.yml', text)))

function toJs(node: SyntaxNode | undefined): unknown {
  const value = resolve(node)
  if (!value) return null
  if (value.kind === 'scalar') return value.text.text
  if (value.kind === 'sequence') return value.items.map(toJs)
  return Object.fromEntries(value.entries.map(entry => [entry.key.text.text, toJs(entry.value)]))
}

/** The same with the package `yaml`: plain scalars as they are written. */
function reference(node: unknown, document: Document): unknown {
  if (isAlias(node)) return reference(node.resolve(document), document)
  if (isScalar(node)) return node.type === 'PLAIN' ? (node.source ?? '') : String(node.value ?? '')
  if (isSeq(node)) return node.items.map(item => reference(item, document))
  if (!isMap(node)) return ''
  return Object.fromEntries(
    node.items.map(({key, value}) => [reference(key, document), reference(value, document)])
  )
}

function filesBelow(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => /\.ya?ml$/i.test(name))
    .map(name => path.join(folder, name))
}

const texts: [string, string][] = [
  ...['examples', 'test/fixtures', 'test/corpus', '.github/workflows']
    .flatMap(filesBelow)
    .map((file): [string, string] => [file, fs.readFileSync(path.join(root, file), 'utf8')]),
  ...catalog.flatMap(({id, bad, good}) =>
    [bad, good]
      .filter(({file}) => /\.ya?ml$/i.test(file))
      .map(({text}, index): [string, string] => [`${id} ${index === 0 ? 'bad' : 'good'}`, text])
  ),
  ...Object.entries(lenient)
]

describe('YAML is read as by other readers', () => {
  test('there is something to compare', () => expect(texts.length).toBeGreaterThan(60))

  test.each(texts)('as by yaml: %s', (_, text) => {
    const documents = parseAllDocuments(text, {schema: 'core', uniqueKeys: false, merge: false})
    if (!Array.isArray(documents)) throw new Error('no document')
    const {documents: ours, problems} = parse(text)
    const broken = documents.some(({errors}) => errors.length > 0)
    expect(problems.some(({kind}) => kind === 'error')).toBe(broken)
    if (broken) return
    const theirs = documents.filter(({contents}) => contents !== null)
    expect(ours.map(toJs)).toEqual(theirs.map(each => reference(each.contents, each)))
  })

  test.each(texts.filter(([, text]) => !/^---/m.test(text)))(
    'as by the parser of GitHub workflows: %s',
    (_, text) => {
      const broken = new YamlObjectReader(1, text).errors.length > 0
      expect(parse(text).problems.some(({kind}) => kind === 'error')).toBe(broken)
    }
  )

  test.each(Object.entries(moreLenient))('also %s', (_, [text, value]) => {
    const {documents, problems} = parse(text)
    expect(problems).toEqual([])
    expect(toJs(documents[0])).toEqual(value)
  })

  test('what is read so keeps its place in the file', () => {
    const text = lenient['a closing brace at the indent of its key']!
    const [document] = parse(text).documents
    const places: string[] = []
    const visit = (node: SyntaxNode): void => {
      if (node.kind === 'scalar') places.push(text.slice(node.range.start, node.range.end))
      else if (node.kind === 'sequence') node.items.forEach(visit)
      else if (node.kind === 'mapping') {
        for (const {key, value} of node.entries) {
          visit(key)
          visit(value)
        }
      }
    }
    visit(document!)
    expect(places).toEqual(
      expect.arrayContaining(['A', '1', '"x"', 'last', "'it''s ]'", '"\\"]"', 'x#y'])
    )
  })

  test.each([
    ['a bracket that is never closed', 'a: [\n  b\nc: d\n'],
    ['a wide line and many after it', `${' '.repeat(50_000)}a: [\n${'b,\n'.repeat(20_000)}`],
    ['many quotes', `a: [\n${'"\n'.repeat(20_001)}]\n`],
    ['an entry that is out of line', 'a:\n    b: c\n  d: e\n']
  ])('%s stays a problem', (_, text) => {
    expect(parse(text).problems).toHaveLength(1)
  })
})
