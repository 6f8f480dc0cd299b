import {runKql as runQuery} from '../../../shared/lint/languages/kql/run/run-query.js'
import type {KqlValue} from '../../../shared/lint/languages/kql/run/values.js'

export type Row = Readonly<Record<string, KqlValue>>

/** What a query gives over rows in memory, at an instant. */
export function runKql(text: string, tables: Readonly<Record<string, Row[]>>, now: Date): Row[] {
  const given = Object.entries(tables).map(([name, rows]): [string, Map<string, KqlValue>[]] => [
    name,
    rows.map(row => new Map(Object.entries(row)))
  ])
  return runQuery(text, new Map(given), now).map(row => Object.fromEntries(row))
}
