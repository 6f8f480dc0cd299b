import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {answers, byCaller, crowded} from '../kql.js'
import {SlidingCount} from '../windows.js'
import {minuteMs, noObjectId, scheduleFor, sourceOf} from './judge.js'

/** A caller runs into the rate limit again and again. */
export const rateLimitProbing: Detection = {
  id: 'rate-limit-probing',
  title: 'A caller runs into the rate limit repeatedly',
  severity: 'note',
  why: 'A client that waits as it is told meets the limit once. One that meets it again and again either ignores the answer or tries out how much passes.',
  runbook:
    "Find the caller's loop, and have it wait for Retry-After. If nobody knows the caller, treat it as a stolen token.",
  securitySeverity: 3,
  tactics: ['Discovery'],
  schedule: ({thresholds}) => scheduleFor(thresholds['rate-limit-probing'].minutes),
  fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds['rate-limit-probing']
    const windowMs = minutes * minuteMs
    const counts = new SlidingCount(windowMs, limit)
    return {
      add(record) {
        if (record.status !== 429 || record.open) return
        const caller = callerKey(record)
        if (caller === '') return cannotJudge(noObjectId)
        const window = counts.add(`${caller}\0${sourceOf(record)}`, record.time)
        if (window.count <= limit && !alerts.isOpen(record, windowMs)) return
        alerts.raise(record, {
          quietMs: windowMs,
          before: {count: window.count - 1, first: window.first},
          message: ({count}) =>
            `${count} calls over the rate limit (429) (more than ${limit} within ${minutes} minutes)`
        })
      },
      forgotten: () => counts.forgotten
    }
  },
  kql({settings}) {
    const {count, minutes} = settings.thresholds['rate-limit-probing']
    return [
      `let Limited = ${answers(this.id, settings, 'response_status == 429 and outcome != "open"')}`,
      '| where isnotempty(caller_oid);',
      `let Spans = Limited | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${minutes}m;`,
      `let Many = ${crowded('Spans', count)};`,
      'Limited',
      '| where caller_oid in (Many)',
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'three answers of 429, and one more',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'three', repeat: 3, status: 429},
        {at: '2026-11-17T10:00:00Z', oid: 'four', repeat: 4, status: 429}
      ],
      alerts: ['four']
    },
    {
      name: 'four answers, the last exactly ten minutes after the first',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'slow', repeat: 3, status: 429},
        {at: '2026-11-17T10:10:00Z', oid: 'slow', status: 429}
      ],
      alerts: []
    }
  ]
}
