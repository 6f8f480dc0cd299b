import {auditColumns, auditTable} from '../../../shared/audit/table.js'
import {diagnosticsOf} from './service.js'

/** What Kusto's own language service says against a query over the audit table. */
export function bindingProblems(query: string): string[] {
  return diagnosticsOf(query, {[auditTable]: auditColumns})
}
