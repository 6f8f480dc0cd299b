import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {getStaticTOMLValue, parseTOML} from 'toml-eslint-parser'
import {asText, get, type SyntaxNode} from '../../../shared/lint/formats/syntax.js'
import {parseToml} from '../../../shared/lint/formats/toml.js'
import {MappedText, SourceFile} from '../../../shared/lint/source.js'

const parse = (text: string) => parseToml(MappedText.of(new SourceFile('config.toml', text)))
function plain(node: SyntaxNode | undefined): unknown {
  switch (node?.kind) {
    case 'mapping':
      return Object.fromEntries(node.entries.map(e => [e.key.text.text, plain(e.value)]))
    case 'sequence':
      return node.items.map(plain)
    case 'scalar':
      return node.value
    default:
      return undefined
  }
}

const sample = `# c
top = 1
[mcp_servers.a]
command = "np\\tx\\u00e9"
args = ["-y", 'l\\it', """
multi \\
   x"y""", '''
l'
''']
env = { A = "b", "C d".e = 1 }
on = true
n = 0x1F
[[arr]]
x.y = 1.5
[[arr]]
z = "é😀\\"q"
[mcp_servers."b c".env]
K = "v"
[mcp_servers.a.sub]
s = ""
`

describe('the tree', () => {
  test('has the values that the parser gives', () => {
    const {documents, problems} = parse(sample)
    expect(problems).toEqual([])
    expect(plain(documents[0])).toEqual(getStaticTOMLValue(parseTOML(sample)))
  })

  test('an empty file is an empty table', () => {
    expect(plain(parse('').documents[0])).toEqual({})
  })

  test('dates and special numbers are scalars', () => {
    const [document] = parse('d = 1979-05-27\nf = inf\n').documents
    expect(plain(document)).toEqual({d: '1979-05-27', f: Number.POSITIVE_INFINITY})
  })

  test('positions: of values without quotes, of nodes with them, after escapes', () => {
    const [document] = parse(sample).documents
    const command = get(document, 'mcp_servers', 'a', 'command')!
    expect(sample.slice(command.range.start, command.range.end)).toBe('"np\\tx\\u00e9"')
    const z = get(document, 'arr')!
    const text = asText(get(z.kind === 'sequence' ? z.items[1] : undefined, 'z'))!
    const at = text.startOffset(text.text.indexOf('q'))
    expect(sample[at]).toBe('q')
    const k = asText(get(document, 'mcp_servers', 'b c', 'env', 'K'))!
    const range = k.range()
    expect(sample.slice(range.start, range.end)).toBe('v')
  })

  test('any string comes back with its characters where they stand', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), value => {
        const text = `a = ${JSON.stringify(value).replaceAll('\x7f', '\\u007f')}`
        const node = get(parse(text).documents[0], 'a')
        if (/[\ud800-\udfff]/.test(JSON.stringify(value))) return
        expect(node?.kind === 'scalar' && node.value).toBe(value)
      })
    )
  })
})

describe('what is not TOML', () => {
  test('the other lines are still read', () => {
    const {documents, problems} = parse('a = 1\nb = \nc = "x\n[t]\nd = 2\ne 3\nf = 4\n')
    expect(problems.map(problem => problem.kind)).toEqual(['error', 'error', 'error'])
    expect(plain(documents[0])).toEqual({a: 1, t: {d: 2, f: 4}})
  })

  test('a key that stands twice', () => {
    const {documents, problems} = parse('a = 1\na = 2\nb = 3\n')
    expect(problems.map(problem => problem.kind)).toEqual(['duplicate-key'])
    expect(plain(documents[0])).toEqual({a: 1, b: 3})
  })

  test('nothing makes it fail or hang', () => {
    for (const text of [
      'a = ['.repeat(20_000),
      `a = ${'['.repeat(20_000)}`,
      `a = ${'{a='.repeat(20_000)}`,
      `${'[a'.repeat(10_000)}]`,
      'a = """',
      'x\n'.repeat(5_000),
      `${'a.'.repeat(20_000)}b = 1`
    ]) {
      const {documents, problems} = parse(text)
      expect(documents.length + problems.length).toBeGreaterThan(0)
    }
  })
})

describe('repeated keys', () => {
  test('are one problem, and what stands beside them is read', () => {
    const {documents, problems} = parse(`b = 1\n${'a = 1\n'.repeat(5000)}c = 2\n[t]\na = 3\n`)
    expect(problems.map(({kind}) => kind)).toEqual(['duplicate-key'])
    expect(plain(documents[0])).toEqual({b: 1, a: 1, c: 2, t: {a: 3}})
  })

  test('of many names in a long file end the reading before they cost time', () => {
    const text = Array.from({length: 20_000}, (_, i) => `a${i} = 1\na${i} = 2`).join('\n')
    const {problems} = parse(text)
    expect(problems.length).toBeGreaterThan(0)
    expect(problems.length).toBeLessThan(5)
  })
})
