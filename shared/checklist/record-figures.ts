import {AlertBook, type AlertSink, type RaiseOptions} from '../detect/alerts.js'
import type {CallRecord} from '../detect/call-record.js'
import type {FoldContext} from '../detect/detection.js'
import {gatewayAndClientDiffer} from '../detect/detections/gateway-and-client-differ.js'
import {highVolumeFiles} from '../detect/detections/high-volume-files.js'
import {isFinishedCall, minuteMs} from '../detect/detections/judge.js'
import {LocalClock} from '../detect/local-time.js'
import {CallerMemory} from '../detect/memory.js'
import type {RecordFormat} from '../detect/records/adapters.js'
import {latenessMs, RecordStream} from '../detect/records/merge.js'
import type {RecordInput} from '../detect/records/record-file.js'
import {Repeats} from '../detect/records/repeats.js'
import type {DetectionSettings} from '../lint/config/detection-settings.js'
import type {RecordFigures} from './checklist-report.js'

/**
 * What audit records show of the case study's table. All records are read once; memory is bounded as
 * that of `detect` is.
 *
 * @param format undefined to find it out for each file
 * @returns undefined where no record could be read: then nothing is known
 * @throws the errors of opening and reading files
 */
export function recordFigures(
  inputs: readonly RecordInput[],
  settings: DetectionSettings,
  format?: RecordFormat
): RecordFigures | undefined {
  let unreadable = 0
  const stream = new RecordStream(inputs, format, () => {
    unreadable++
  })
  const repeats = new Repeats()
  const anomalies = new Anomalies(settings)
  const logged = new Logged(settings)
  const sides = {gateway: {calls: 0, refused: 0}, client: {calls: 0, refused: 0}}
  let span: {readonly from: number; until: number} | undefined
  let hasGateway = false
  stream.read(record => {
    if (repeats.has(record)) return
    span ??= {from: record.time, until: record.time}
    span.until = Math.max(span.until, record.time)
    hasGateway ||= !record.client
    const side = record.client ? sides.client : sides.gateway
    if (isFinishedCall(record)) side.calls++
    if (!record.open && record.status === 403) side.refused++
    anomalies.add(record)
    logged.add(record)
  })
  if (span === undefined) return undefined
  const share = logged.end(span.until)
  const minutes = anomalies.meanMinutes()
  return {
    from: new Date(span.from).toISOString(),
    until: new Date(span.until).toISOString(),
    gatewayCalls: sides.gateway.calls,
    clientCalls: sides.client.calls,
    refusedCalls: (hasGateway ? sides.gateway : sides.client).refused,
    ...(share && {logged: share}),
    fileAnomalies: anomalies.count,
    ...(minutes !== undefined && {minutesToDetect: minutes}),
    unreadable
  }
}

function contextOf(settings: DetectionSettings, alerts: AlertSink): FoldContext {
  return {
    settings,
    clock: new LocalClock(settings.timeZone),
    people: undefined,
    memory: new CallerMemory(),
    alerts,
    cannotJudge: () => {},
    didNotRun: () => {}
  }
}

/** How long reads go on before `high-volume-files` raises its alert. */
class Anomalies implements AlertSink {
  count = 0
  private totalMs = 0
  private readonly book = new AlertBook(highVolumeFiles.id, highVolumeFiles.severity)
  private readonly fold

  constructor(settings: DetectionSettings) {
    this.fold = highVolumeFiles.fold(contextOf(settings, this))
  }

  add(record: CallRecord): void {
    this.fold.add(record)
  }

  raise(record: CallRecord, options: RaiseOptions): void {
    if (!this.book.isOpen(record, options.quietMs)) {
      this.count++
      this.totalMs += record.time - (options.before?.first ?? record.time)
    }
    this.book.raise(record, options)
  }

  isOpen(record: CallRecord, quietMs?: number): boolean {
    return this.book.isOpen(record, quietMs)
  }

  meanMinutes(): number | undefined {
    if (this.count === 0) return undefined
    return Math.round((this.totalMs / this.count / minuteMs) * 10) / 10
  }
}

/**
 * Which calls of the audit files the gateway's log has: those that `gateway-and-client-differ` does
 * not miss there, of those that it looks for.
 */
class Logged implements AlertSink {
  private missing = 0
  private wanted = 0
  private gatewayFirst: number | undefined
  /** Times of calls that the gateway's log may still have; those before `settled` are counted. */
  private times: number[] = []
  private settled = 0
  private readonly fold

  constructor(settings: DetectionSettings) {
    this.fold = gatewayAndClientDiffer.fold(contextOf(settings, this))
  }

  add(record: CallRecord): void {
    this.fold.add(record)
    if (record.open || record.requestId === '' || (record.toolKnown && record.tool === '')) return
    if (!record.client) {
      this.gatewayFirst ??= record.time
      this.settle(record.time - latenessMs)
    } else if (record.status !== 0 && this.gatewayFirst !== undefined) {
      if (record.time > this.gatewayFirst) this.times.push(record.time)
    }
  }

  raise(_record: CallRecord, {subject}: RaiseOptions): void {
    if (subject === 'client') this.missing++
  }

  isOpen(): boolean {
    return false
  }

  end(now: number): {calls: number; of: number} | undefined {
    this.fold.end?.(now)
    const wanted = this.wanted + this.settled
    // What was forgotten may be missing, or not.
    if (wanted === 0 || (this.fold.forgotten?.() ?? 0) > 0) return undefined
    return {calls: Math.max(0, wanted - this.missing), of: wanted}
  }

  private settle(until: number): void {
    while (this.settled < this.times.length && this.times[this.settled]! <= until) this.settled++
    // Copied seldom, so that time stays linear.
    if (this.settled <= this.times.length / 2) return
    this.wanted += this.settled
    this.times = this.times.slice(this.settled)
    this.settled = 0
  }
}
