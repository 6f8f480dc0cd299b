/** Tables of audit records of MCP calls: those that a deployment declares, and the one of our own record. */
import {auditColumns, auditTable} from '../../../audit/table.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {options, plainText, type Value} from '../../infrastructure/values/value.js'

export const tableType = 'microsoft.operationalinsights/workspaces/tables'

export interface AuditTable {
  readonly name: string
  /** Undefined where they are not all known. */
  readonly columns: readonly string[] | undefined
  /** The declaration; undefined for the table of the audit record, which nobody declares here. */
  readonly resource?: Resource
}

const kept = new WeakMap<Resources, ReadonlyMap<string, AuditTable>>()

/** The tables of MCP calls by their names. Tables of others are left alone. */
export function auditTables(resources: Resources): ReadonlyMap<string, AuditTable> {
  const known = kept.get(resources)
  if (known) return known
  const found = new Map<string, AuditTable>()
  for (const resource of resources.ofType(tableType)) {
    const name = tableName(resource)
    if (name === undefined) continue
    const columns = columnsOf(property(resource.body, 'properties.schema.columns'))
    if (!namesCalls(name) && !columns?.some(column => holdsCalls.has(column))) continue
    // Two forms of one table, such as of two environments, must agree.
    const other = found.get(name)
    const agrees = !other || other.columns?.join() === columns?.join()
    found.set(name, {name, columns: agrees ? columns : undefined, resource})
  }
  if (!found.has(auditTable)) {
    found.set(auditTable, {name: auditTable, columns: Object.keys(auditColumns)})
  }
  kept.set(resources, found)
  return found
}

/** `MCPAuditLog_CL`; of `workspace/table` the last part. */
function tableName({name}: Resource): string | undefined {
  if (!name || name.holes.some(hole => hole.end > name.text.text.lastIndexOf('/') + 1))
    return undefined
  return name.text.text.slice(name.text.text.lastIndexOf('/') + 1)
}

/** Columns that only a record of a call of a tool has. */
const holdsCalls: ReadonlySet<string> = new Set(['tool_name', 'mcp_server', 'tool_class'])

/** Whether a table, a hub or a logger is called as one of MCP calls is. */
export function namesCalls(text: string): boolean {
  return /mcp/i.test(text)
}

/** The names of columns, or of the columns of a stream; undefined where they are not all known. */
export function columnsOf(value: Value): string[] | undefined {
  const [list, ...others] = options(value)
  if (list?.kind !== 'list' || list.open || others.length > 0) return undefined
  const names = list.items.map(item => plainText(property(item, 'name')))
  return names.every(name => name !== undefined) ? names : undefined
}
