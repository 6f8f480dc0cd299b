import {createHash} from 'node:crypto'
import type {Finding} from '../lint/finding.js'
import type {Alert} from './alerts.js'
import type {Detection} from './detection.js'
import type {LocalClock} from './local-time.js'

/** What names in records may add to a message; their author decides their length. */
const maxName = 80

/** Who called, in words: the user name, else the application, the object or the address. */
export function callerText({caller, address}: Alert): string {
  if (caller.upn !== '') return shown(caller.upn)
  if (caller.oid !== '' && caller.appid !== '') {
    return `service principal ${shown(caller.oid)} (application ${shown(caller.appid)})`
  }
  if (caller.oid !== '') return `object ${shown(caller.oid)}`
  if (caller.appid !== '') return `application ${shown(caller.appid)}`
  return address === '' ? '' : `a caller at ${shown(address)}, whom the log does not name`
}

/** The alert in one clause, with its times and the zone that they are in. */
export function alertMessage(alert: Alert, clock: LocalClock): string {
  const who = callerText(alert)
  const [first, last] = [clock.text(alert.first), clock.text(alert.last)]
  const when = first === last ? first : `${first} to ${last}`
  return `${who === '' ? '' : `${who}: `}${alert.message}; ${when} ${clock.zone}`
}

/** Alerts as findings, for the reports and annotations of lint. */
export function findingsOf(
  alerts: readonly Alert[],
  detections: readonly Detection[],
  clock: LocalClock
): Finding[] {
  const runbooks = new Map(detections.map(({id, runbook}) => [id, runbook]))
  return alerts.map(alert => ({
    ruleId: alert.detectionId,
    severity: alert.severity,
    message: alertMessage(alert, clock),
    location: {
      file: alert.file,
      line: alert.line,
      column: 1,
      endLine: alert.line,
      endColumn: 1
    },
    help: runbooks.get(alert.detectionId) ?? '',
    fingerprint: fingerprint(alert)
  }))
}

/** The same for the same event, in whatever file its records are. */
function fingerprint({detectionId, caller, address, first}: Alert): string {
  const parts = [detectionId, caller.oid, caller.upn, caller.appid, address, first]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

function shown(name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return line.length <= maxName ? line : `${line.slice(0, maxName)}…`
}
