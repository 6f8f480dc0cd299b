/** Names that are part of the language. Source: Microsoft Learn, "KQL". */

/** Operators and other words that stand between operands: never the name of a column here. */
export const words: ReadonlySet<string> = new Set(
  (
    'and or by on with of from to step in in~ has has_cs has_any has_all hasprefix hasprefix_cs ' +
    'hassuffix hassuffix_cs contains contains_cs containscs startswith startswith_cs endswith ' +
    'endswith_cs between matches regex like likecs notcontains true false null asc desc nulls ' +
    'first last granny-asc granny-desc typeof default'
  ).split(' ')
)

/** Functions whose argument is a literal, not an expression. */
export const literals: ReadonlySet<string> = new Set(
  'datetime date timespan time guid dynamic typeof bool boolean int long real double decimal string'.split(
    ' '
  )
)

/** What every table of Log Analytics has beside its own columns. */
const everywhere = new Set(
  'TimeGenerated TenantId Type SourceSystem MG ManagementGroupName Computer RawData ComputerIP'.split(
    ' '
  )
)

/** Whether every table has a column, by the platform. */
export function isStandardColumn(name: string): boolean {
  return everywhere.has(name) || name.startsWith('_')
}

/** Operators that change nothing about the columns. */
export const keepsColumns: ReadonlySet<string> = new Set(
  'where filter sort order take limit top sample render as serialize consume'.split(' ')
)
