/** Records of MCP calls that an alert must find, made up for each of the things that alerts look for. */
import {auditColumns} from '../../../../audit/table.js'
import type {Row} from '../../../languages/kql/run/run-query.js'
import {inZone} from '../../../languages/kql/run/times.js'
import {type KqlValue, NotKnown} from '../../../languages/kql/run/values.js'

/** Calls within a few minutes, and what is said where an alert does not find them. */
export interface Probe {
  readonly missing: string
  readonly calls: readonly Call[]
}

/** What a call differs in from an ordinary one. */
export type Call = Readonly<Record<string, KqlValue>> & {readonly TimeGenerated: Date}

/** Far off, so that an exception that ends on a day has ended: a Wednesday and a Saturday. */
const days = [Date.UTC(2040, 0, 11), Date.UTC(2040, 6, 14)] as const
const minute = 60_000

const person = {
  caller_oid: '9f3c1a52-0d7e-4b68-8f21-6c5d4e3b2a10',
  caller_upn: 'robin.hale@example.net',
  caller_appid: '1b7d9e40-52c3-4a8f-9d16-7e8f9a0b1c2d'
}
const pipeline = {
  caller_oid: '4e8a2c61-7b9d-4f05-a3c7-5d6e7f8091a2',
  caller_upn: '',
  caller_appid: 'c0a1b2d3-e4f5-4678-9a0b-1c2d3e4f5061'
}

/** More refusals than an alert on repeated ones may wait for. */
const refusals = 21
/** Minutes over which refusals, and over which reads are spread. */
const spread = {denials: 5, volume: 45}

export function denialProbes(): Probe[] {
  const callers = [
    {
      who: 'a pipeline',
      tool_class: 'write',
      mcp_server: 'quarry',
      tool_name: 'push_stone',
      ...pipeline
    },
    {who: 'a person', tool_class: 'read', mcp_server: 'ledger', tool_name: 'find_entry', ...person},
    {
      who: 'a person',
      tool_class: 'admin',
      mcp_server: 'harbor',
      tool_name: 'drop_anchor',
      ...person
    },
    {who: 'a pipeline', tool_class: 'none', mcp_server: 'orchard', tool_name: 'shake', ...pipeline}
  ]
  return callers.map(({who, ...call}) => ({
    missing: `does not find ${refusals} refusals of ${who} within ${spread.denials} minutes (tools of class ${call.tool_class})`,
    calls: spaced(refusals, spread.denials, index => ({
      ...call,
      response_status: 403,
      resource_accessed: `/yard/${index}`
    }))
  }))
}

/** @param server the name of a server of files, as the query may ask for one */
export function volumeProbes(server: string): Probe[] {
  const read = {
    mcp_server: server,
    tool_name: 'read_file',
    tool_class: 'read',
    response_status: 200
  }
  return [person, pipeline].flatMap(caller => {
    const who = caller === person ? 'a person' : 'a pipeline'
    return [
      {
        missing: `does not find 101 reads of ${who} within ${spread.volume} minutes`,
        calls: spaced(101, spread.volume, index => ({
          ...read,
          ...caller,
          // The same few files again and again: reads count, and not only files.
          resource_accessed: `/srv/plans/${index % 3}.md`
        }))
      },
      {
        missing: `does not find reads of ${who} from 21 directories within ${spread.volume} minutes`,
        calls: spaced(21, spread.volume, index => ({
          ...read,
          ...caller,
          resource_accessed: `/srv/plans-${index}/a.md`
        }))
      }
    ]
  })
}

/** @param zone the time zone in which the query takes the hour */
export function offHoursProbes(zone: string): Probe[] {
  const hours = days.flatMap(day =>
    Array.from({length: 24}, (_, hour) => new Date(day + hour * 60 * minute + 30 * minute))
  )
  const nights = hours.filter(time => {
    const hour = inZone(time, zone).getUTCHours()
    return hour >= 22 || hour < 6
  })
  const classes = ['write', 'admin', 'secrets'] as const
  return nights.flatMap((time, index) => {
    const own = index === 0 ? classes : (['write'] as const)
    return own.map(tool_class => ({
      missing: `does not find a call of class ${tool_class} by a person at ${clock(time, zone)}`,
      calls: [
        {
          ...person,
          mcp_server: 'quarry',
          tool_name: 'push_stone',
          tool_class,
          response_status: 200,
          resource_accessed: '/yard/1',
          TimeGenerated: time
        }
      ]
    }))
  })
}

function clock(time: Date, zone: string): string {
  return inZone(time, zone).toISOString().slice(11, 16)
}

function spaced(
  count: number,
  minutes: number,
  of: (index: number) => Readonly<Record<string, KqlValue>>
): Call[] {
  const start = days[0] + 10 * 60 * minute
  return Array.from({length: count}, (_, index) => ({
    ...of(index),
    TimeGenerated: new Date(start + Math.round((index * minutes * minute) / (count - 1)))
  }))
}

/**
 * Calls as rows of a table.
 *
 * @param columns of the table: what a record of a call has not is not known
 */
export function rowsOf(calls: readonly Call[], columns: Iterable<string>): Row[] {
  const names = new Set(['TimeGenerated', ...columns])
  return calls.map((call, index) => {
    const all: Readonly<Record<string, KqlValue>> = {
      ...ordinary,
      scope_used: `mcp.tools.${String(call['tool_class'])}`,
      apim_request_id: `5d0e6f2a-${index}`,
      traceparent: `00-${index}`,
      ...call
    }
    return new Map(
      [...names].map(name => [name, Object.hasOwn(all, name) ? all[name]! : new NotKnown(name)])
    )
  })
}

/** What the gateway writes of every call, and what only the client writes. */
const ordinary: Readonly<Record<string, KqlValue>> = {
  ...Object.fromEntries(
    Object.entries(auditColumns).map(([name, type]) => [name, type === 'string' ? '' : null])
  ),
  latency_ms: 12,
  rpc_method: 'tools/call'
}
