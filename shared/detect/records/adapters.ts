import {isObject} from '../../gateway/json.js'
import {type CallRecord, toolClassOf} from '../call-record.js'
import {TimestampReader} from './timestamp.js'

export const recordFormats = [
  'gatehouse',
  'log-analytics',
  'event-hub-capture',
  'apim-gateway-logs'
] as const
export type RecordFormat = (typeof recordFormats)[number]

type Fields = Readonly<Record<string, unknown>>

/** Where a record stands. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** Verifications stand in the same audit files: they are no calls, and there is nothing to judge. */
export function isVerification(value: Fields): boolean {
  return value['record'] === 'verify'
}

/** Turns the objects of one format into calls. */
export interface Adapter {
  /** The call, or why the object is none. */
  record(value: Fields, place: Place): CallRecord | string
}

export function adapterFor(format: RecordFormat): Adapter {
  return format === 'apim-gateway-logs' ? new GatewayLogAdapter() : new AuditAdapter()
}

/** The format that an object is of, by its keys; undefined when it has those of none. */
export function formatOf(value: Fields): Exclude<RecordFormat, 'event-hub-capture'> | undefined {
  const isGatewayLog =
    value['category'] === 'GatewayLogs' ||
    value['Category'] === 'GatewayLogs' ||
    value['Type'] === 'ApiManagementGatewayLogs' ||
    ('ResponseCode' in value && 'TimeGenerated' in value)
  if (isGatewayLog) return 'apim-gateway-logs'
  if ('timestamp' in value) return 'gatehouse'
  return 'TimeGenerated' in value || 'timestamp_t' in value ? 'log-analytics' : undefined
}

/**
 * The objects that one JSON text holds: itself, the `records` of an event of Azure Monitor, or the
 * rows of an answer of the Log Analytics API.
 */
export function* unwrap(value: unknown): Generator<unknown> {
  if (isObject(value) && Array.isArray(value['records'])) yield* value['records']
  else if (isObject(value) && Array.isArray(value['tables'])) {
    for (const table of value['tables']) yield* rowsOf(table)
  } else if (Array.isArray(value)) yield* value
  else yield value
}

function* rowsOf(table: unknown): Generator<unknown> {
  if (!isObject(table) || !Array.isArray(table['columns']) || !Array.isArray(table['rows'])) {
    return yield table
  }
  const names = table['columns'].map(column => (isObject(column) ? String(column['name']) : ''))
  for (const row of table['rows']) {
    yield Array.isArray(row) ? Object.fromEntries(names.map((name, i) => [name, row[i]])) : row
  }
}

/**
 * Audit records, as `call` and the gateway write them and as Log Analytics exports them: with
 * `timestamp` or `TimeGenerated`, and with or without the suffixes of the HTTP Data Collector API
 * (`_s` for text, `_d` for numbers, `_g` for texts that look like a GUID, `_t` for times).
 */
class AuditAdapter implements Adapter {
  private readonly times = new TimestampReader()

  record(value: Fields, {file, line}: Place): CallRecord | string {
    // An export's own time of a record is that of the call only where the record lost its own.
    const stamp = value['timestamp'] ?? value['timestamp_t'] ?? value['TimeGenerated']
    if (typeof stamp !== 'string') return 'it has no timestamp'
    const time = this.times.read(stamp)
    if (Number.isNaN(time)) return 'its timestamp is not an ISO 8601 time'
    const tool = text(value, 'tool_name', 'tool_name_s')
    const outcome = text(value, 'outcome', 'outcome_s')
    return {
      time,
      oid: guid(value, 'caller_oid', 'caller_oid_s', 'caller_oid_g'),
      upn: text(value, 'caller_upn', 'caller_upn_s'),
      appid: guid(value, 'caller_appid', 'caller_appid_s', 'caller_appid_g'),
      address: '',
      server: text(value, 'mcp_server', 'mcp_server_s'),
      tool,
      toolKnown: true,
      toolClass: toolClassOf(
        text(value, 'tool_class', 'tool_class_s'),
        text(value, 'scope_used', 'scope_used_s')
      ),
      resource: text(value, 'resource_accessed', 'resource_accessed_s'),
      status: numberOf(value['response_status'] ?? value['response_status_d']),
      client: outcome !== '',
      open: outcome === 'open',
      requestId: guid(value, 'apim_request_id', 'apim_request_id_s', 'apim_request_id_g'),
      traceparent: text(value, 'traceparent', 'traceparent_s'),
      runUrl: text(value, 'run_url', 'run_url_s'),
      file,
      line
    }
  }
}

/**
 * Gateway logs of API Management, from a storage account or an event hub (`category: GatewayLogs`,
 * with `properties`) and from their Log Analytics table (ApiManagementGatewayLogs). They know nothing
 * of MCP: the tool is in the URL with the REST transport only, and the caller is known where the log
 * has the header `x-mcp-caller-oid`, else by the address alone.
 */
class GatewayLogAdapter implements Adapter {
  private readonly times = new TimestampReader()

  record(value: Fields, {file, line}: Place): CallRecord | string {
    const stamp = value['time'] ?? value['TimeGenerated']
    if (typeof stamp !== 'string') return 'it has no time'
    const time = this.times.read(stamp)
    if (Number.isNaN(time)) return 'its time is not an ISO 8601 time'
    const inner = isObject(value['properties']) ? value['properties'] : value
    const url = text(inner, 'url', 'Url')
    const tool = toolOf(url)
    const header = (name: string) =>
      headerOf(inner, name, 'backendRequestHeaders', 'BackendRequestHeaders') ||
      headerOf(inner, name, 'requestHeaders', 'RequestHeaders')
    const oid = header('x-mcp-caller-oid')
    return {
      time,
      oid,
      upn: '',
      appid: '',
      address: text(value, 'callerIpAddress', 'CallerIpAddress'),
      server: text(inner, 'apiId', 'ApiId') || firstSegment(url),
      tool,
      toolKnown: tool !== '',
      toolClass: '',
      resource: '',
      status: numberOf(inner['responseCode'] ?? inner['ResponseCode']),
      client: false,
      open: false,
      requestId: text(value, 'correlationId', 'CorrelationId'),
      traceparent: header('traceparent'),
      runUrl: '',
      file,
      line
    }
  }
}

function text(value: Fields, name: string, other: string): string {
  const found = value[name] ?? value[other]
  if (typeof found === 'string') return found
  return typeof found === 'number' ? String(found) : ''
}

function guid(value: Fields, name: string, other: string, third: string): string {
  return text(value, name, other) || text(value, third, third)
}

/** A number, also one that a tool wrote as text; 0 when there is none. */
function numberOf(value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : 0
}

/** The tool of `POST …/tools/{tool}`, the REST form of a call. */
function toolOf(url: string): string {
  const match = /\/tools\/([^/?#]{1,200})(?:[?#]|$)/.exec(url.slice(0, 4096))
  if (!match) return ''
  try {
    return decodeURIComponent(match[1]!)
  } catch {
    return match[1]!
  }
}

function firstSegment(url: string): string {
  return /^https?:\/\/[^/]+\/([^/?#]+)/.exec(url.slice(0, 4096))?.[1] ?? ''
}

/** A header that the log has as a member of an object, or of one in JSON. */
function headerOf(value: Fields, name: string, key: string, other: string): string {
  let headers = value[key] ?? value[other]
  if (typeof headers === 'string') {
    try {
      headers = JSON.parse(headers)
    } catch {
      return ''
    }
  }
  if (!isObject(headers)) return ''
  for (const [header, content] of Object.entries(headers)) {
    if (header.toLowerCase() === name && typeof content === 'string') return content
  }
  return ''
}
