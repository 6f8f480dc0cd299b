import type {AuditRecord} from './record.js'

/** Name of the Log Analytics table that holds audit records. */
export const auditTable = 'MCPAuditLog_CL'

export type ColumnType = 'datetime' | 'string' | 'long' | 'int'

type Column = Exclude<keyof AuditRecord, 'timestamp'> | 'TimeGenerated' | 'tool_class'

/**
 * The table's columns: the fields of the audit record, whose `timestamp` is `TimeGenerated` in Log
 * Analytics, and the class of the tool, which the gateway knows.
 */
export const auditColumns: Readonly<Record<Column, ColumnType>> = {
  TimeGenerated: 'datetime',
  caller_oid: 'string',
  caller_upn: 'string',
  mcp_server: 'string',
  tool_name: 'string',
  tool_class: 'string',
  scope_used: 'string',
  resource_accessed: 'string',
  latency_ms: 'long',
  response_status: 'int',
  apim_request_id: 'string',
  caller_appid: 'string',
  attempts: 'int',
  protocol: 'string',
  outcome: 'string',
  arguments_sha256: 'string',
  run_url: 'string',
  traceparent: 'string'
}
