import {auditColumns, auditTable} from '../../../shared/audit/table.js'
import {diagnosticsOf} from './service.js'

/** What Kusto's own language service says against a query over the audit table. */
export function bindingProblems(query: string): string[] {
  return diagnosticsOf(query, {[auditTable]: auditColumns})
}

/** Columns that are used of the table of non-interactive sign-ins (Azure Monitor Logs reference). */
const signInColumns = {
  TimeGenerated: 'datetime',
  AppDisplayName: 'string',
  AppId: 'string',
  IPAddress: 'string',
  ResourceDisplayName: 'string',
  ResultType: 'string',
  UserId: 'string',
  UserPrincipalName: 'string'
}

/** The same over the non-interactive sign-ins of a directory. */
export function signInProblems(query: string): string[] {
  return diagnosticsOf(query, {AADNonInteractiveUserSignInLogs: signInColumns})
}
