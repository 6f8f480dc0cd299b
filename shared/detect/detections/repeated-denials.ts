import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {answers, byCaller, crowded} from '../kql.js'
import {BoundedMap, SlidingCount} from '../windows.js'
import {minuteMs, noObjectId, scheduleFor, sourceOf} from './judge.js'

/** A caller is refused again and again: it tries what it may not do. */
export const repeatedDenials: Detection = {
  id: 'repeated-denials',
  title: 'A caller is refused repeatedly',
  severity: 'warning',
  graver: 'error',
  why: 'One refusal is a mistake. Several within minutes are somebody who tries out what a token may do. They are counted by object id: all pipelines have the same, empty, user name.',
  runbook:
    'Look at which tools were refused. For a pipeline, compare with its last change; for a person, ask. Refusals of admin or secrets tools are more severe: disable the identity until the cause is clear.',
  securitySeverity: 6,
  tactics: ['Discovery', 'PrivilegeEscalation'],
  schedule: ({thresholds}) => scheduleFor(thresholds['repeated-denials'].minutes),
  fold({settings, alerts, cannotJudge}) {
    const {count: limit, minutes} = settings.thresholds['repeated-denials']
    const windowMs = minutes * minuteMs
    const counts = new SlidingCount(windowMs, limit)
    /** When an admin or secrets tool was refused last. */
    const grave = new BoundedMap<number>()
    return {
      add(record) {
        if (record.status !== 403 || record.open) return
        const caller = callerKey(record)
        if (caller === '') return cannotJudge(noObjectId)
        const key = `${caller}\0${sourceOf(record)}`
        const privileged = record.toolClass === 'admin' || record.toolClass === 'secrets'
        if (privileged) grave.set(key, record.time)
        const window = counts.add(key, record.time)
        if (window.count <= limit && !alerts.isOpen(record, windowMs)) return
        const isGrave = record.time - (grave.get(key) ?? Number.NEGATIVE_INFINITY) < windowMs
        alerts.raise(record, {
          quietMs: windowMs,
          before: {count: window.count - 1, first: window.first},
          ...(isGrave && {severity: 'error'}),
          message: ({count, severity}) =>
            `${count} refusals (403)${severity === 'error' ? ', of admin or secrets tools among others' : ''} (more than ${limit} within ${minutes} minutes)`
        })
      },
      forgotten: () => counts.forgotten + grave.forgotten
    }
  },
  kql({settings}) {
    const {count, minutes} = settings.thresholds['repeated-denials']
    return [
      `let Denied = ${answers(this.id, settings, 'response_status == 403 and outcome != "open"')}`,
      '| where isnotempty(caller_oid);',
      `let Spans = Denied | project caller_oid, Source, Begin = TimeGenerated, End = TimeGenerated + ${minutes}m;`,
      `let Many = ${crowded('Spans', count)};`,
      'let Privileged = Denied | where Class in ("admin", "secrets") | distinct caller_oid;',
      'Denied',
      '| where caller_oid in (Many)',
      byCaller,
      '| extend Severity = iff(caller_oid in (Privileged), "error", "warning")'
    ].join('\n')
  },
  cases: [
    {
      name: 'five refusals, and one more',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'five', repeat: 5, status: 403},
        {at: '2026-11-17T10:00:00Z', oid: 'six', repeat: 6, status: 403}
      ],
      alerts: ['six']
    },
    {
      name: 'over the edge of a clock interval, and ten minutes apart',
      records: [
        {at: '2026-11-17T10:08:00Z', oid: 'edge', repeat: 3, status: 403},
        {at: '2026-11-17T10:12:00Z', oid: 'edge', repeat: 3, status: 403},
        {at: '2026-11-17T10:00:00Z', oid: 'apart', repeat: 3, status: 403},
        {at: '2026-11-17T10:10:02Z', oid: 'apart', repeat: 3, status: 403}
      ],
      alerts: ['edge']
    },
    {
      name: 'two pipelines with three refusals each are not one caller with six',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'pipeline-a', upn: '', repeat: 3, status: 403},
        {at: '2026-11-17T10:00:00Z', oid: 'pipeline-b', upn: '', repeat: 3, status: 403}
      ],
      alerts: []
    },
    {
      name: 'answers other than 403',
      records: [
        {at: '2026-11-17T10:00:00Z', oid: 'missing', repeat: 20, status: 404},
        {at: '2026-11-17T10:00:00Z', oid: 'fine', repeat: 20, status: 200}
      ],
      alerts: []
    }
  ]
}
