import type {Severity} from '../lint/finding.js'
import {atLeast} from '../lint/finding.js'
import {type CallRecord, callerKey} from './call-record.js'

/** What detections found, as reports show it. It never holds an argument's value. */
export interface Alert {
  readonly detectionId: string
  severity: Severity
  /** What happened, without a full stop; made when all records were seen. */
  message: string
  readonly caller: {oid: string; upn: string; appid: string}
  /** Address of a caller that the gateway's log does not name. */
  readonly address: string
  /** Milliseconds since the epoch. */
  first: number
  last: number
  count: number
  /** At most twenty, in the order in which they were called. */
  readonly tools: string[]
  /** At most three, the first. */
  readonly requestIds: string[]
  /** Place of the first record. */
  readonly file: string
  readonly line: number
}

export interface RaiseOptions {
  readonly severity?: Severity
  /** Records beyond this one that the alert begins with. */
  readonly before?: {readonly count: number; readonly first: number}
  /** When it ended, where that is not the record's own time. */
  readonly last?: number
  /** What beside the caller tells alerts apart. */
  readonly subject?: string
  /** Milliseconds without a matching record after which the next begins another alert. */
  readonly quietMs?: number
  /** The message for the alert as it ends up. */
  message(alert: Alert): string
}

/** Where a detection puts its alerts. */
export interface AlertSink {
  /** Adds the record to its caller's alert, or begins one. */
  raise(record: CallRecord, options: RaiseOptions): void
  /** True while records of this caller are added to an alert that is there. */
  isOpen(record: CallRecord, quietMs?: number): boolean
}

interface OpenAlert {
  readonly alert: Alert
  /** Of gateway and client: both may have written a record of the same call. */
  readonly counts: {gateway: number; client: number}
  message: (alert: Alert) => string
}

const hourMs = 3_600_000
const maxTools = 20
const maxRequestIds = 3
/** Alerts that are listed; more are counted. */
const maxAlerts = 10_000

/** Collects the alerts of one detection: one a caller and stretch of time. */
export class AlertBook implements AlertSink {
  private readonly detectionId: string
  private readonly severity: Severity
  private readonly latest = new Map<string, OpenAlert>()
  private readonly finished: OpenAlert[] = []
  /** Alerts that were not kept. */
  dropped = 0

  constructor(detectionId: string, severity: Severity) {
    this.detectionId = detectionId
    this.severity = severity
  }

  raise(record: CallRecord, options: RaiseOptions): void {
    const key = keyOf(record, options.subject)
    const known = this.latest.get(key)
    const quiet = options.quietMs ?? hourMs
    const open = known && record.time - known.alert.last < quiet ? known : undefined
    if (open) {
      open.message = options.message
      extend(open, record, options.severity)
      return
    }
    if (known) this.finished.push(known)
    if (this.latest.size + this.finished.length >= maxAlerts) {
      this.dropped++
      return
    }
    this.latest.set(key, begin(this.detectionId, record, options, this.severity))
  }

  isOpen(record: CallRecord, quietMs = hourMs): boolean {
    const known = this.latest.get(keyOf(record))
    return known !== undefined && record.time - known.alert.last < quietMs
  }

  /** The alerts with their messages. */
  alerts(): Alert[] {
    return [...this.finished, ...this.latest.values()].map(({alert, message}) => {
      alert.message = message(alert)
      return alert
    })
  }
}

function keyOf(record: CallRecord, subject = ''): string {
  return `${callerKey(record)}\0${subject}`
}

function begin(
  detectionId: string,
  record: CallRecord,
  {severity, before, last, message}: RaiseOptions,
  fallback: Severity
): OpenAlert {
  const count = 1 + (before?.count ?? 0)
  const alert: Alert = {
    detectionId,
    severity: severity ?? fallback,
    message: '',
    caller: {oid: record.oid, upn: record.upn, appid: record.appid},
    address: record.oid === '' ? record.address : '',
    first: before?.first ?? record.time,
    last: last ?? record.time,
    count,
    tools: record.tool === '' ? [] : [record.tool],
    requestIds: record.requestId === '' ? [] : [record.requestId],
    file: record.file,
    line: record.line
  }
  const counts = record.client ? {gateway: 0, client: count} : {gateway: count, client: 0}
  return {alert, counts, message}
}

function extend({alert, counts}: OpenAlert, record: CallRecord, severity?: Severity): void {
  alert.last = Math.max(alert.last, record.time)
  if (record.client) counts.client++
  else counts.gateway++
  alert.count = Math.max(counts.client, counts.gateway)
  if (severity && atLeast(severity, alert.severity)) alert.severity = severity
  const {caller, tools, requestIds} = alert
  caller.upn ||= record.upn
  caller.appid ||= record.appid
  add(tools, record.tool, maxTools)
  add(requestIds, record.requestId, maxRequestIds)
}

function add(list: string[], item: string, limit: number): void {
  if (item !== '' && list.length < limit && !list.includes(item)) list.push(item)
}
