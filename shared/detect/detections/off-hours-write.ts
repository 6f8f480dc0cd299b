import {hoursText} from '../../lint/config/detection-settings.js'
import {callerKey} from '../call-record.js'
import type {Detection} from '../detection.js'
import {byCaller, calls, localTime} from '../kql.js'
import {changes, isFinishedCall, noClass, noObjectId} from './judge.js'

/** A person changes something outside business hours. Service principals work at any hour. */
export const offHoursWrite: Detection = {
  id: 'off-hours-write',
  title: 'A person writes outside business hours',
  severity: 'warning',
  why: "Pipelines work at night, people seldom do. A write, admin or secrets call with a person's token outside business hours is unusual work, or somebody else who has the token.",
  runbook:
    'Ask the person, by another channel than the account, whether the calls were theirs. If not, revoke their sessions and look at everything that the account did since the first call.',
  securitySeverity: 5.5,
  tactics: ['InitialAccess', 'Impact'],
  schedule: () => ({everyMinutes: 15, overMinutes: 30}),
  fold: ({settings, clock, alerts, cannotJudge}) => ({
    add(record) {
      if (record.upn === '' || !isFinishedCall(record)) return
      if (callerKey(record) === '') return cannotJudge(noObjectId)
      if (record.toolClass === '') return cannotJudge(noClass)
      if (!changes(record) || clock.isBusinessTime(record.time, settings.businessHours)) return
      alerts.raise(record, {
        message: ({count}) =>
          `${count} ${count === 1 ? 'call that writes' : 'calls that write'} outside business hours (${hoursText(settings.businessHours)}, Monday to Friday)`
      })
    }
  }),
  kql({settings}) {
    const {start, end} = settings.businessHours
    const outside =
      start <= end
        ? `LocalMinute < ${start} or LocalMinute >= ${end}`
        : `LocalMinute >= ${end} and LocalMinute < ${start}`
    return [
      calls(this.id, settings),
      '| where isnotempty(caller_upn) and isnotempty(caller_oid)',
      '| where Class in ("write", "admin", "secrets")',
      `| extend LocalTime = ${localTime(settings.timeZone)}`,
      '| extend LocalMinute = datetime_part("hour", LocalTime) * 60 + datetime_part("minute", LocalTime), Weekday = toint(dayofweek(LocalTime) / 1d)',
      `| where Weekday in (0, 6) or ${outside}`,
      byCaller
    ].join('\n')
  },
  cases: [
    {
      name: 'the last minute before seven, and seven',
      records: [
        {at: '2026-11-17T06:59:59Z', oid: 'early', upn: 'e@acme.com', class: 'write'},
        {at: '2026-11-17T07:00:00Z', oid: 'punctual', upn: 'p@acme.com', class: 'write'}
      ],
      alerts: ['early']
    },
    {
      name: 'the last minute before eight in the evening, and eight',
      records: [
        {at: '2026-11-17T19:59:59Z', oid: 'in-time', upn: 'i@acme.com', class: 'write'},
        {at: '2026-11-17T20:00:00Z', oid: 'late', upn: 'l@acme.com', class: 'admin'}
      ],
      alerts: ['late']
    },
    {
      name: 'noon on Friday, Saturday, Sunday and Monday',
      records: [
        {at: '2026-11-20T12:00:00Z', oid: 'friday', upn: 'a@acme.com', class: 'write'},
        {at: '2026-11-21T12:00:00Z', oid: 'saturday', upn: 'b@acme.com', class: 'write'},
        {at: '2026-11-22T12:00:00Z', oid: 'sunday', upn: 'c@acme.com', class: 'secrets'},
        {at: '2026-11-23T12:00:00Z', oid: 'monday', upn: 'd@acme.com', class: 'write'}
      ],
      alerts: ['saturday', 'sunday']
    },
    {
      name: 'reads at night, a pipeline at night, and a tool of no known class',
      records: [
        {at: '2026-11-17T02:00:00Z', oid: 'reader', upn: 'r@acme.com', class: 'read'},
        {at: '2026-11-17T02:00:00Z', oid: 'pipeline', upn: '', class: 'write'},
        {at: '2026-11-17T02:00:00Z', oid: 'unknown', upn: 'u@acme.com', class: ''}
      ],
      alerts: []
    }
  ]
}
