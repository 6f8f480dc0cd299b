import type {ToolClass} from '../gateway/policy.js'

/** One call as every record format tells it; a text that the format lacks is empty. */
export interface CallRecord {
  /** Milliseconds since the epoch. */
  readonly time: number
  readonly oid: string
  /** Empty for service principals. */
  readonly upn: string
  readonly appid: string
  /** Client address, of gateway logs that name no identity. */
  readonly address: string
  readonly server: string
  readonly tool: string
  /** False where the format does not say which tool was called. */
  readonly toolKnown: boolean
  /** Empty when it is unknown. */
  readonly toolClass: ToolClass | ''
  readonly resource: string
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** Written by `call`, the client; else by the gateway. */
  readonly client: boolean
  /** The line that `call` writes before it sends: another follows when the call has ended. */
  readonly open: boolean
  readonly requestId: string
  readonly traceparent: string
  readonly runUrl: string
  /** File as the report names it. */
  readonly file: string
  /** 1-based; the number of the record in a binary file. */
  readonly line: number
}

/** Who called, as windows and alerts tell callers apart: by object id, else by address; or ''. */
export function callerKey(record: CallRecord): string {
  return record.oid || (record.address && `address ${record.address}`)
}

const classes: readonly string[] = ['read', 'write', 'admin', 'secrets']

/** The class of a tool by the gateway's word, else by the scope that the call used. */
export function toolClassOf(toolClass: string, scope: string): ToolClass | '' {
  const name = toolClass || (scope.startsWith('mcp.tools.') ? scope.slice('mcp.tools.'.length) : '')
  return classes.includes(name) ? (name as ToolClass) : ''
}
