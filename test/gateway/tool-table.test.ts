import {describe, expect, test} from '@jest/globals'
import {parsePolicy} from '../../shared/gateway/policy.js'
import {mostCharacters, type ToolTable, toolTables} from '../../shared/gateway/tool-table.js'
import {remarks} from '../../shared/gateway/tool-table-reports.js'

const tables = (servers: object): ToolTable[] => toolTables(parsePolicy({servers}, 'p.yml'))
const values = (servers: object) =>
  tables(servers).flatMap(({namedValues}) =>
    namedValues.map(({name, value}) => `${name}: ${value}`)
  )

describe('the table of a server', () => {
  test('has a row for each tool, by name', () => {
    expect(
      values({github: {write: ['create_issue'], read: ['get_file', 'a/b.c'], secrets: ['s']}})
    ).toEqual(['mcp-tools-github: a/b.c=read;create_issue=write;get_file=read;s=secrets'])
  })

  test('has the gravest class, also by a glob', () => {
    expect(
      values({v: {read: ['get_secret', 'get_file', 'x'], write: ['x'], secrets: ['*_secret']}})
    ).toEqual(['mcp-tools-v: get_file=read;get_secret=secrets;x=write'])
  })

  test('has the gravest class of all parts that hold for the same address', () => {
    const url = 'https://mcp.example.com/github'
    expect(
      values({
        a: {url: `${url}/mcp`, read: ['x', 'y']},
        b: {url, admin: ['x']},
        c: {url: 'https://mcp.example.com/other', admin: ['y']}
      })
    ).toEqual(['mcp-tools-a: x=admin;y=read', 'mcp-tools-b: x=admin', 'mcp-tools-c: y=admin'])
  })

  test('leaves globs out and says so', () => {
    const found = tables({
      a: {url: 'https://a.example', read: ['get_*', 'list_[ab]', 'x'], write: ['{c,d}_e']},
      b: {url: 'https://b.example', admin: ['*']}
    })
    expect(found.map(({globs}) => globs.map(({name}) => name))).toEqual([
      ['get_*', 'list_[ab]', '{c,d}_e'],
      ['*']
    ])
    expect(found.map(({namedValues}) => namedValues.map(({value}) => value))).toEqual([
      ['x=read'],
      []
    ])
    expect(remarks(found)).toEqual([
      "server 'a': the gateway's table holds names, and 'get_*', 'list_[ab]', '{c,d}_e' are globs: the gateway refuses tools that are listed nowhere else. List them by name.",
      "server 'b': the gateway's table holds names, and '*' is a glob: the gateway refuses tools that are listed nowhere else. List them by name.",
      "server 'b' lists no tool by name: it has no named value."
    ])
  })
})

describe('a named value holds 4,096 characters', () => {
  const tool = (index: number) => `tool_${String(index).padStart(3, '0')}`
  /** `tool_000=read;` has 14 characters, the last row 13. */
  const listed = (count: number, last = '') => [
    ...Array.from({length: count}, (_, index) => tool(index)),
    ...(last ? [last] : [])
  ]

  test.each([
    // 292 rows of 14 characters, and one that fills up to the limit or passes it by one.
    [`z${'z'.repeat(2)}`, [4096]],
    [`z${'z'.repeat(3)}`, [4087, 9]]
  ])('with the last tool %s it is cut between two tools into %j', (last, lengths) => {
    const [found] = tables({big: {read: listed(292, last)}})
    expect(found?.namedValues.map(({value}) => value.length)).toEqual(lengths)
    expect(
      found?.namedValues
        .map(({value}) => value)
        .join(';')
        .split(';')
    ).toHaveLength(293)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(mostCharacters)
  })

  test('says how long it is and how the policy reads the parts', () => {
    const found = tables({big: {read: listed(700)}})
    expect(found[0]?.namedValues.map(({name}) => name)).toEqual([
      'mcp-tools-big',
      'mcp-tools-big-2',
      'mcp-tools-big-3'
    ])
    expect(remarks(found)).toEqual([
      `server 'big': the table has 9799 characters, and a named value holds 4096: it is split into 3. Read them in the policy as "{{mcp-tools-big}};{{mcp-tools-big-2}};{{mcp-tools-big-3}}".`
    ])
  })
})

describe('what would not mean the same in the gateway is refused', () => {
  test.each(['a;b', 'a=b', 'a"b', 'a b', 'a\nb', 'ä', 'x'.repeat(513)])('the tool %j', tool => {
    expect(() => tables({a: {read: [tool]}})).toThrow(
      `policy p.yml: the tool '${tool.slice(0, 60)}' cannot stand in the gateway's table`
    )
  })

  test('two servers of one named value', () => {
    expect(() => tables({'a b': {read: ['x']}, 'A-b': {read: ['y']}})).toThrow(
      "policy p.yml: the servers 'a b' and 'A-b' would have one named value, mcp-tools-A-b: rename one of them"
    )
  })
})
