import {auditTable} from '../../audit/table.js'
import type {CallRecord} from '../call-record.js'
import type {Detection} from '../detection.js'
import {BoundedMap} from '../windows.js'
import {minuteMs} from './judge.js'

/** A call that `call` opened and never closed: it was cut short between sending and the answer. */
export const openRecord: Detection = {
  id: 'open-record',
  title: 'A call was opened and never closed',
  severity: 'warning',
  why: 'A record is opened before anything is sent and closed after the answer. One that stays open is a job that was killed in between: the call may have taken effect, and nobody has its answer.',
  runbook:
    "Look up the call in the gateway's log by its trace id, and find out whether it took effect before it is repeated.",
  securitySeverity: 4,
  tactics: ['DefenseEvasion'],
  endsAt: 'present',
  schedule: () => ({everyMinutes: 60, overMinutes: 1440}),
  fold({settings, alerts, cannotJudge, didNotRun}) {
    const {minutes} = settings.thresholds['open-record']
    const opened = new BoundedMap<CallRecord>(50_000)
    let seen = false
    return {
      add(record) {
        if (!record.client) return
        seen = true
        if (record.traceparent === '') {
          if (record.open) cannotJudge('the record has no traceparent that tells when it is closed')
          return
        }
        // Both lines have the time of the opening; of two at one time, the one with a status is last.
        // A record that was sent twice was opened when the first of the two was.
        const first = opened.get(record.traceparent)
        if (record.open) {
          opened.set(record.traceparent, first && first.time < record.time ? first : record)
        } else opened.delete(record.traceparent)
      },
      end(now) {
        if (!seen)
          return didNotRun("there are no records of 'call', which alone are opened and closed")
        for (const [, record] of opened) {
          if (now - record.time <= minutes * minuteMs) continue
          alerts.raise(record, {
            quietMs: Number.POSITIVE_INFINITY,
            message: ({count}) =>
              `${count} ${count === 1 ? 'call was' : 'calls were'} opened and not closed within ${minutes} minutes`
          })
        }
      },
      forgotten: () => opened.forgotten
    }
  },
  kql({settings}) {
    const {minutes} = settings.thresholds['open-record']
    return [
      auditTable,
      '| where isnotempty(outcome) and isnotempty(traceparent)',
      '| summarize TimeGenerated = min(TimeGenerated), Closed = countif(outcome != "open"), caller_oid = take_any(caller_oid), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), tool_name = take_any(tool_name), apim_request_id = take_any(apim_request_id) by traceparent',
      `| where Closed == 0 and TimeGenerated < ago(${minutes}m)`,
      '| summarize Count = count(), First = min(TimeGenerated), Last = max(TimeGenerated), caller_upn = take_any(caller_upn), caller_appid = take_any(caller_appid), Tools = make_set(tool_name, 20), RequestIds = make_set(apim_request_id, 3) by caller_oid'
    ].join('\n')
  },
  cases: [
    {
      name: 'open for an hour, and for a second more',
      now: '2026-11-17T11:00:00Z',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'hour', outcome: 'open', traceparent: '00-a'},
        {at: '2026-11-17T09:59:59Z', oid: 'more', outcome: 'open', traceparent: '00-b'}
      ],
      alerts: ['more']
    },
    {
      name: 'closed, also when that took long',
      now: '2026-11-17T18:00:00Z',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'closed', outcome: 'open', traceparent: '00-c'},
        {at: '2026-11-17T10:00:00Z', oid: 'closed', outcome: 'ok', traceparent: '00-c'},
        {at: '2026-11-17T10:00:00Z', oid: 'gateway', traceparent: '00-d'}
      ],
      alerts: []
    }
  ]
}
