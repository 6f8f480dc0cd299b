import type {CaseRecord} from '../../shared/detect/detection.js'
import type {Row} from './kql/evaluate.js'

/** An audit record as a file has it, with the class of the tool. */
export type PlantedRecord = Record<string, string | number | null>

/** The records of a detection's case, each an ordinary one but for what the case says. */
export function recordsOf(records: readonly CaseRecord[]): PlantedRecord[] {
  let number = 0
  return records.flatMap(record =>
    Array.from({length: record.repeat ?? 1}, (_, i) => plant(record, i, number++))
  )
}

function plant(record: CaseRecord, index: number, number: number): PlantedRecord {
  const isClient = record.outcome !== undefined
  const isOpen = record.outcome === 'open'
  const numbered = (text: string) => text.replace('#', String(index))
  return {
    timestamp: new Date(Date.parse(record.at) + index * 1000).toISOString(),
    caller_oid: record.oid ?? 'caller',
    caller_upn: record.upn ?? '',
    mcp_server: record.server ?? 'filesystem',
    tool_name: record.tool ?? 'read_file',
    tool_class: record.class ?? 'read',
    scope_used: '',
    resource_accessed: numbered(record.resource ?? '/srv/docs/readme.md'),
    latency_ms: isOpen ? null : 12,
    response_status: isOpen ? null : (record.status ?? 200),
    apim_request_id: record.requestId ?? `request-${number}`,
    caller_appid: '',
    attempts: isOpen ? 0 : 1,
    protocol: isClient ? '2025-11-25' : '',
    outcome: record.outcome ?? '',
    arguments_sha256: '',
    run_url: record.runUrl ?? '',
    traceparent: record.traceparent ?? `trace-${number}`
  }
}

/** The records as rows of the table, for queries. */
export function rowsOf(records: readonly PlantedRecord[]): Row[] {
  return records.map(({timestamp, ...rest}) => ({
    TimeGenerated: new Date(String(timestamp)),
    ...rest
  }))
}
