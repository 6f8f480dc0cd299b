import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls} from '../kql.js'
import {BoundedMap} from '../windows.js'
import {
  isFinishedCall,
  minuteMs,
  noObjectId,
  noTool,
  scheduleFor,
  sourceOf,
  succeeded
} from './judge.js'

/** Refused calls of one caller that are remembered. */
const maxCallsOfCaller = 1000

/** A call is refused, and soon after the same caller may make it: a right was just granted. */
export const deniedThenAllowed: Detection = {
  id: 'denied-then-allowed',
  title: 'A call that was refused is allowed soon after',
  severity: 'warning',
  why: 'Between the two answers somebody granted a right: by a requested change, in haste, or to let themselves in.',
  runbook:
    'Find the grant in the audit log of Microsoft Entra or of API Management between the two times, and who made it. If there was no request for it, take it back.',
  securitySeverity: 5,
  tactics: ['PrivilegeEscalation', 'Persistence'],
  schedule: ({thresholds}) => scheduleFor(thresholds['denied-then-allowed'].minutes, 15),
  fold({settings, alerts, cannotJudge}) {
    const {minutes} = settings.thresholds['denied-then-allowed']
    const windowMs = minutes * minuteMs
    /** When a call was refused that has not been allowed since. */
    const denied = new BoundedMap<Map<string, number>>(20_000)
    return {
      add(record) {
        const allowed = succeeded(record)
        if (record.open || (!allowed && record.status !== 403)) return
        if (!record.toolKnown) return cannotJudge(noTool)
        if (!isFinishedCall(record)) return
        const caller = callerKey(record)
        if (caller === '') return cannotJudge(noObjectId)
        const pending = denied.get(caller)
        if (allowed && !pending) return
        const call = `${sourceOf(record)}\0${record.server}\0${record.tool}`
        if (!allowed) {
          const calls = pending ?? new Map<string, number>()
          // One caller may be refused at any number of names; what it is allowed is known.
          if (calls.size < maxCallsOfCaller) calls.set(call, record.time)
          denied.set(caller, calls)
          return
        }
        const before = pending?.get(call)
        if (before === undefined) return
        pending?.delete(call)
        if (pending?.size === 0) denied.delete(caller)
        if (record.time - before >= windowMs) return
        alerts.raise(record, {
          before: {count: 1, first: before},
          quietMs: windowMs,
          message: () => `a call was refused (403) and allowed within ${minutes} minutes`
        })
      },
      forgotten: () => denied.forgotten
    }
  },
  kql({settings}) {
    const {minutes} = settings.thresholds['denied-then-allowed']
    const columns = ['caller_oid', 'Source', 'mcp_server', 'tool_name']
    return [
      calls(this.id, settings),
      '| where isnotempty(caller_oid) and (response_status == 403 or response_status between (200 .. 299))',
      `| sort by ${columns.map(column => `${column} asc`).join(', ')}, TimeGenerated asc, response_status asc`,
      `| extend Denied = iff(${columns.map(column => `prev(${column}) == ${column}`).join(' and ')} and prev(response_status) == 403, prev(TimeGenerated), datetime(null))`,
      `| where response_status != 403 and isnotnull(Denied) and TimeGenerated - Denied < ${minutes}m`,
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'allowed a second before the hour is over, and exactly after it',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'soon', status: 403},
        {at: '2026-11-17T10:59:59Z', oid: 'soon', status: 200},
        {at: '2026-11-17T10:00:00Z', oid: 'later', status: 403},
        {at: '2026-11-17T11:00:00Z', oid: 'later', status: 200}
      ],
      alerts: ['soon']
    },
    {
      name: 'another tool, another caller, and the other order',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'other-tool', tool: 'write_file', status: 403},
        {at: '2026-11-17T10:01:00Z', oid: 'other-tool', tool: 'read_file', status: 200},
        {at: '2026-11-17T10:00:00Z', oid: 'one', status: 403},
        {at: '2026-11-17T10:01:00Z', oid: 'another', status: 200},
        {at: '2026-11-17T10:00:00Z', oid: 'reversed', status: 200},
        {at: '2026-11-17T10:01:00Z', oid: 'reversed', status: 403}
      ],
      alerts: []
    }
  ]
}
