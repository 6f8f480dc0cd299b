/** Columns that queries read and that the table has not. */
import {auditColumns} from '../../../audit/table.js'
import type {Resources} from '../../infrastructure/resource.js'
import type {ColumnRead} from '../../languages/kql/columns.js'
import type {Verdict} from '../verdict.js'
import {type AuditQuery, auditQueries, placeIn} from './queries.js'
import {auditTables} from './tables.js'

/** Names of columns that the HTTP Data Collector API made of the fields of a record. */
const collected = /^(.{1,100})_(?:s|d|b|g|t)$/

export interface ColumnVerdict extends Verdict {
  /** Whether the names are those of an API that is gone. */
  readonly hasOldNames: boolean
}

/** A verdict for each column that a query lacks, and one for all that are called as an old API did. */
export function unknownColumns(resources: Resources): ColumnVerdict[] {
  const tables = auditTables(resources)
  return auditQueries(resources).flatMap(query => {
    const reads = query.flow.reads.filter(({table}) => table !== undefined && tables.has(table))
    const missing = reads.filter(({isMissing}) => isMissing)
    const [first] = reads
    if (missing.length === 0) return first ? [passed(query, first)] : []
    const isOld = (read: ColumnRead) => {
      const name = collected.exec(read.name)?.[1]
      const columns = tables.get(read.table!)?.columns ?? []
      return name !== undefined && (columns.includes(name) || name in auditColumns)
    }
    const old = missing.filter(isOld)
    const others = new Map<string, ColumnRead[]>()
    for (const read of missing.filter(read => !isOld(read))) {
      others.set(read.name, [...(others.get(read.name) ?? []), read])
    }
    return [
      ...(old.length > 0 ? [judgeOld(query, old)] : []),
      ...[...others.values()].map(list => judge(query, list, resources))
    ]
  })
}

function passed(query: AuditQuery, read: ColumnRead): ColumnVerdict {
  const {place} = query.resource
  return {
    at: placeIn(query, read),
    of: place,
    label: query.label,
    state: 'pass',
    hasOldNames: false,
    because: `reads columns that '${read.table}' has`
  }
}

function judgeOld(query: AuditQuery, reads: readonly ColumnRead[]): ColumnVerdict {
  const [first, ...more] = firstOfEach(reads)
  const own = collected.exec(first!.name)?.[1] ?? ''
  const count = more.length === 0 ? '' : ` and ${more.length} other${more.length > 1 ? 's' : ''}`
  return {
    ...base(query, first!),
    hasOldNames: true,
    because: `reads '${first!.name}'${count} of '${first!.table}', whose column is '${own}': suffixes are those of the HTTP Data Collector API, which is no longer supported`,
    related: more
      .slice(0, 20)
      .map(read => ({message: `reads '${read.name}'`, at: placeIn(query, read)}))
  }
}

function judge(
  query: AuditQuery,
  reads: readonly ColumnRead[],
  resources: Resources
): ColumnVerdict {
  const [first, ...more] = reads
  const table = auditTables(resources).get(first!.table!)
  const declared = table?.resource
  return {
    ...base(query, first!),
    because: declared
      ? `reads '${first!.name}', and '${first!.table}' has no such column`
      : `reads '${first!.name}', and an audit record has no such field`,
    related: [
      ...(declared ? [{message: 'the table', at: declared.place}] : []),
      ...more.slice(0, 20).map(read => ({message: 'read once more', at: placeIn(query, read)}))
    ]
  }
}

function base(query: AuditQuery, read: ColumnRead) {
  const state = query.resource.exists === 'yes' ? ('fail' as const) : ('not-proven' as const)
  return {
    at: placeIn(query, read),
    of: query.resource.place,
    label: query.label,
    state,
    hasOldNames: false
  }
}

function firstOfEach(reads: readonly ColumnRead[]): ColumnRead[] {
  const found = new Map<string, ColumnRead>()
  for (const read of reads) if (!found.has(read.name)) found.set(read.name, read)
  return [...found.values()]
}
