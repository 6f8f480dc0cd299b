import {describe, expect, test} from '@jest/globals'
import {columnsOf} from '../../../../shared/lint/languages/kql/columns.js'
import {parseKql} from '../../../../shared/lint/languages/kql/syntax.js'
import {holeMark} from '../../../../shared/lint/languages/kql/tokens.js'
import {oldNames, sound, unsound} from '../../../support/kql/audit-queries.js'
import {unknownNames} from '../../../support/kql/unknown-names.js'

const columns = {TimeGenerated: 'datetime', a: 'string', b: 'string', n: 'long', d: 'dynamic'}
const other = {TimeGenerated: 'datetime', a: 'string', z: 'long'}
const record = {
  TimeGenerated: 'datetime',
  caller_oid: 'string',
  caller_upn: 'string',
  tool_name: 'string',
  tool_class: 'string',
  response_status: 'int',
  resource_accessed: 'string'
}
const tables: Record<string, Record<string, string>> = {
  T: columns,
  U: other,
  MCPAuditLog_CL: record
}

function missing(query: string): string[] {
  const parsed = parseKql(query)
  if (!parsed) throw new Error('not read')
  const {reads} = columnsOf(parsed, name => (tables[name] ? Object.keys(tables[name]) : undefined))
  return [...new Set(reads.filter(({isMissing}) => isMissing).map(({name}) => name))].sort()
}

/** Queries, and the columns that they read and that are not there. */
const cases: readonly [string, readonly string[]][] = [
  ['T | where a == "x" and x == 1', ['x']],
  ['T | where a has_any ("x", "y") and b !in~ ("x") or not(n between (1 .. 3))', []],
  ['T | extend x = strcat(a, y), z = tolower(b) | project x, z, w', ['w', 'y']],
  ['T | project a, c = n | where b == "x"', ['b']],
  ['T | project-away a | where a == ""', ['a']],
  ['T | project-keep a, n | where b == ""', ['b']],
  ['T | project-rename x = a | where a == x', ['a']],
  ['T | project-reorder n, a | where b == y', ['y']],
  [
    'T | summarize count(), Last = max(TimeGenerated) by a | where count_ > 5 and b == "" and Last > ago(1h)',
    ['b']
  ],
  ['T | summarize arg_max(TimeGenerated, *) by a | where b == "" and n > 1', []],
  [
    'T | summarize x = make_set(b, 20) by bin(TimeGenerated, 1h), a | where TimeGenerated > ago(1d) and n > 1',
    ['n']
  ],
  ['T | summarize hint.strategy=shuffle Calls = countif(n > 5) by a', []],
  ['T | distinct a, x', ['x']],
  ['T | count | where Count > 1 and a == ""', ['a']],
  ['T | top 5 by m desc nulls last | take 3', ['m']],
  ['T | sort by n asc, a desc | limit 10', []],
  ['T | join kind=leftouter (U | where q == 1) on a | where z > 1 and y == ""', ['q', 'y']],
  ['T | join kind=inner U on $left.b == $right.a, $left.c == $right.z', ['c']],
  [
    'T | lookup (U | project a, z) on a | where z > 1 and TimeGenerated1 > ago(1d)',
    ['TimeGenerated1']
  ],
  ['union T, (U | extend w = z) | where w > 1 and b == "" and v == 1', ['v']],
  ['union withsource=S T, U | where S == "T" and v == 1', ['v']],
  ['T | union (U) | project a, b, z, v', ['v']],
  ['T | mv-expand x = d to typeof(string) | where x == a', []],
  ['T | mv-expand bagexpansion=array d | where y == ""', ['y']],
  ['T | parse a with "x" y:string "z" w:long * | where y == "" and w > 1 and v == 1', ['v']],
  ["T | parse a with * '.' ['a b'] '_' * | project ['a b'], ['c d']", ['c d']],
  ['let limit = 5; T | where n > limit and m > limit', ['m']],
  ['let X = T | project a; X | where b == ""', ['b']],
  [
    'let X = T | project a; let Y = materialize(X | extend k = a); Y | where k == a and b == ""',
    ['b']
  ],
  ['let f = (x: string) { T | where a == x }; f("y") | where v == ""', ['v']],
  ['T | as X | where n > toscalar(X | summarize max(n)) and m > 1', ['m']],
  ['T | where a in ((U | where z > 1 | project a)) and b in ((U | project b))', ['b']],
  ['datatable(k: string, v: long) ["x", 1] | where k == "" and w == 1', ['w']],
  ['print x = 1 | where x == 1 and y == 2', ['y']],
  [
    'T | extend x = d.inner.name, y = d["key"], z = d.e[0].f | where x == "" and y == "" and z == ""',
    []
  ],
  ['T | where TimeGenerated between (datetime(2026-01-01) .. now()) and timespan(1d) > 1h', []],
  ['T | where a == @"c:\\x" or a == \'it\\\'s\' or a == h"secret" // x == y', []],
  ['T\n| where a == "|" // | where x == 1\n// | project q\n| where b == "x" // y', []],
  [
    'T | extend a1 = iff(isempty(a), "x", b), r = row_number() | serialize s = prev(n) | where s > r',
    []
  ],
  ["T | where ['a'] == ''", []]
]

describe('the columns that a query reads and that are not there', () => {
  test.each(cases)('%s', (query, names) => {
    expect(missing(query)).toEqual(names)
    expect(unknownNames(query, tables)).toEqual(names)
  })

  const queries = Object.entries({...oldNames, ...sound, ...unsound}).map(([name, query]) => ({
    name,
    query
  }))

  test.each(queries)('are those of Kusto for the query $name of other tests', ({name, query}) => {
    const isForeign = query.startsWith('SigninLogs')
    expect(missing(query)).toEqual(isForeign ? [] : unknownNames(query, tables))
    expect(missing(query).length > 0).toBe(
      query === oldNames.denials || query === oldNames.hours || ['typo', 'dropped'].includes(name)
    )
  })
})

describe('what is not known has any column', () => {
  test.each([
    'Unknown | where x == 1',
    'T | evaluate bag_unpack(d) | where x == 1',
    'T | invoke f() | where x == 1',
    'T | summarize max(n) by a | where max_n > 1',
    'T | extend strcat(a, b) | where Column1 == ""',
    'T | project-away a* | where x == 1',
    'T | join kind=inner (Unknown) on a | where x == 1',
    'union T, Unknown | where x == 1',
    'union T* | where x == 1',
    'T | mv-apply d on (where x == 1) | where y == 1',
    'T | make-series n = count() default = 0 on TimeGenerated step 1h by a | where x == 1',
    'T | parse-kv a as (x: string) with (pair_delimiter = ",") | where x == "" and y == ""',
    'let f = (T: (x: string)) { T | where x == "" }; T | invoke f() | where y == 1',
    'f("x") | where y == 1',
    'workspace("x").T | where y == 1',
    `T | where a == ${holeMark.repeat(6)} | where y == 1`,
    `${holeMark.repeat(6)} | where y == 1`
  ])('%j', query => {
    expect(missing(query)).toEqual([])
  })
})

describe('bad input', () => {
  test.each([
    ['nothing', ''],
    ['brackets that nobody closes', 'T | where (((((a'],
    ['brackets that nobody opens', 'T | where a))))) ]]] }}}'],
    ['deep brackets', `T | where ${'('.repeat(9000)}x${')'.repeat(9000)}`],
    ['deep queries', `T ${'| where a in ((U | where '.repeat(600)}`],
    ['texts without an end', 'T | where a == "x | y\n| where b == \'z'],
    ['fences without an end', 'T | where a == ```x'],
    ['bars', '|'.repeat(10_000)],
    ['operators alone', '| where | extend | summarize by | project | join on | parse with'],
    [
      'names doubled by joins',
      `let A0 = T; ${Array.from({length: 40}, (_, i) => `let A${i + 1} = A${i} | join (A${i}) on a;`).join(' ')} A40 | where a == ""`
    ]
  ])('%s is read without harm', (_what, query) => {
    expect(Array.isArray(missing(query))).toBe(true)
  })

  test('more than 20,000 tokens are not read', () => {
    expect(parseKql(`T | where ${'a or '.repeat(11_000)}`)).toBeUndefined()
    expect(parseKql(`T // ${'x '.repeat(1_000_000)}`)).toBeDefined()
  })
})
