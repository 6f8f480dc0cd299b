/** How a call ended: the values of the output `outcome` of `call`. */
export type CallOutcome =
  | 'ok'
  | 'internal'
  | 'usage'
  | 'unauthenticated'
  | 'denied'
  | 'tool-error'
  | 'invalid-input'
  | 'tool-not-found'
  | 'rate-limited'
  | 'unreachable'
  | 'unknown'
  | 'protocol'
  | 'output-schema'
  | 'input-required'
  | 'timeout'

/**
 * One line of the audit file: `call` writes it, `detect` reads it. The first ten names are those that
 * the gateway's log table and its queries use, so that both sides can be joined.
 */
export interface AuditRecord {
  /** When the call was opened, UTC, ISO 8601. */
  readonly timestamp: string
  readonly caller_oid: string
  /** Empty for service principals. */
  readonly caller_upn: string
  readonly mcp_server: string
  readonly tool_name: string
  readonly scope_used: string
  readonly resource_accessed: string
  readonly latency_ms: number | null
  /** HTTP status of the last answer; null when there was none. */
  readonly response_status: number | null
  readonly apim_request_id: string
  readonly caller_appid: string
  /** How many times the call was sent. */
  readonly attempts: number
  /** `2026-07-28`, `2025-11-25`, …, or `rest`. */
  readonly protocol: string
  /** `open` until the call has ended: a line that stays so was cut short by a crash. */
  readonly outcome: CallOutcome | 'open'
  /** Of the canonical JSON of the arguments as sent. */
  readonly arguments_sha256: string
  readonly run_url: string
  /** W3C Trace Context; the gateway gets the same. */
  readonly traceparent: string
}
