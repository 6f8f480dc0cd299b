/** Whether a data flow fills the columns of its table: its transformation is run over made-up events. */
import {auditColumns} from '../../../audit/table.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Value} from '../../infrastructure/values/value.js'
import {type Row, runKql} from '../../languages/kql/run/run-query.js'
import {type KqlValue, NotKnown, NotRun, textOf} from '../../languages/kql/run/values.js'
import {withHoles} from './queries.js'

/** Columns without which a record does not say who did what. */
const needed = [
  'caller_oid',
  'caller_upn',
  'mcp_server',
  'tool_name',
  'tool_class',
  'resource_accessed',
  'response_status'
] as const

const numbers: ReadonlySet<string> = new Set(
  Object.entries(auditColumns).flatMap(([name, type]) =>
    type === 'int' || type === 'long' ? [name] : []
  )
)
const times = ['2040-01-11T10:00:00.000Z', '2040-01-11T10:05:00.000Z']
const now = new Date('2040-01-11T10:06:00.000Z')

/**
 * Why it is not proven that records reach their columns; undefined where each of them does.
 *
 * @param flow a data flow from an Event Hub
 * @param columns of the table, where they are known
 * @param fields that the gateway's log writes, where they are known
 */
export function notFilledBy(
  flow: Value,
  columns: readonly string[] | undefined,
  fields: ReadonlySet<string> | undefined
): string | undefined {
  const transform = property(flow, 'transformKql')
  // Azure Monitor hands over each event as one text.
  if (isNothing(transform)) return "has no transformation that fills 'caller_oid'"
  const written = new Set([...(fields ?? Object.keys(auditColumns)), 'timestamp'])
  const events = times.map((time, index) => eventOf(written, time, index))
  for (const form of options(transform)) {
    if (form.kind !== 'text') return 'its transformation is not known here'
    try {
      const rows = runKql(withHoles(form.text), new Map([['source', events.map(sourceOf)]]), now)
      const why = compare(rows, events, columns, fields)
      if (why !== undefined) return why
    } catch (error) {
      if (error instanceof NotRun) {
        return `its transformation cannot be tried here: it ${error.message}`
      }
      throw error
    }
  }
  return undefined
}

type Event = ReadonlyMap<string, string | number>

function eventOf(fields: Iterable<string>, time: string, index: number): Event {
  return new Map(
    [...fields].map(name => [
      name,
      name === 'timestamp' ? time : numbers.has(name) ? 200 + index : `${name}-${index}`
    ])
  )
}

/** The columns that Azure Monitor gives to events of a hub. */
function sourceOf(event: Event): Row {
  return new Map<string, KqlValue>([
    ['TimeGenerated', now],
    ['RawData', JSON.stringify(Object.fromEntries(event))],
    ['Properties', new NotKnown('Properties')]
  ])
}

function compare(
  rows: readonly Row[],
  events: readonly Event[],
  columns: readonly string[] | undefined,
  fields: ReadonlySet<string> | undefined
): string | undefined {
  if (rows.length !== events.length) return 'its transformation may leave out records'
  if (rows.some(row => !(row.get('TimeGenerated') instanceof Date))) {
    return 'its transformation gives no time'
  }
  const wanted = needed.filter(
    name =>
      name === 'caller_oid' || (fields?.has(name) === true && columns?.includes(name) !== false)
  )
  const empty = wanted.find(name =>
    rows.some((row, index) => !isFilled(row.get(name) ?? null, name, events[index]!))
  )
  return empty === undefined ? undefined : `its transformation does not fill '${empty}'`
}

/** With the field of its name; with another one where the log does not write that. */
function isFilled(value: KqlValue, name: string, event: Event): boolean {
  if (value instanceof NotKnown || value === null) return false
  const own = event.get(name)
  if (own !== undefined) return textOf(value) === String(own)
  return [...event].some(
    ([field, written]) => field !== 'timestamp' && textOf(value) === String(written)
  )
}
