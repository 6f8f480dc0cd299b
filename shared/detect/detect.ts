import type {AllowEntry, DetectionSettings} from '../lint/config/detection-settings.js'
import type {People} from '../people/people.js'
import {type Alert, AlertBook} from './alerts.js'
import type {CallRecord} from './call-record.js'
import type {Detection, Fold} from './detection.js'
import {LocalClock} from './local-time.js'
import {CallerMemory} from './memory.js'
import type {RecordFormat} from './records/adapters.js'
import {RecordStream} from './records/merge.js'
import type {RecordInput} from './records/record-file.js'
import {Repeats} from './records/repeats.js'

export interface DetectOptions {
  readonly inputs: readonly RecordInput[]
  /** Undefined to find it out for each file. */
  readonly format?: RecordFormat
  readonly detections: readonly Detection[]
  readonly settings: DetectionSettings
  readonly people?: People
  readonly memory?: CallerMemory
  /** Only alerts whose last record is not before; earlier records still fill the windows. */
  readonly since?: number
  /** Only records before; also the instant up to which the log should speak. */
  readonly until?: number
  /** The present, in milliseconds since the epoch. */
  readonly now: number
}

/** A record, line or file that could not be read. */
export interface UnreadableRecord {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Why a detection did not run, or how many records it could not judge. */
export interface DetectionRemark {
  readonly detectionId: string
  readonly reason: string
  /** Absent when the detection did not run at all. */
  readonly records?: number
}

export interface DetectResult {
  /** Sorted by time, then detection. */
  readonly alerts: readonly Alert[]
  /** Alerts that were found and are not among them: there are too many to list. */
  readonly unlisted: number
  readonly records: number
  readonly files: number
  /** Times of the first and last record; undefined when there is none. */
  readonly from: number | undefined
  readonly until: number | undefined
  /** The first thousand. */
  readonly unreadable: readonly UnreadableRecord[]
  readonly unreadableCount: number
  readonly notRun: readonly DetectionRemark[]
  readonly notJudged: readonly DetectionRemark[]
  /** Records that were left out for an allowed caller. */
  readonly allowed: number
  /** Entries of the allow-list whose last day is over. */
  readonly ended: readonly AllowEntry[]
  /** Records that came too late to be put in order. */
  readonly late: number
  /** Rows that were there twice. */
  readonly repeated: number
  /** Callers that detections forgot to keep their state bounded. */
  readonly forgotten: number
  readonly clock: LocalClock
}

const maxUnreadable = 1000

/** Reads all records once, by time, and runs the detections over them. */
export function detect(options: DetectOptions): DetectResult {
  const {settings, until, since} = options
  const clock = new LocalClock(settings.timeZone)
  const unreadable: UnreadableRecord[] = []
  let unreadableCount = 0
  const stream = new RecordStream(options.inputs, options.format, (file, line, reason) => {
    unreadableCount++
    if (unreadable.length < maxUnreadable) unreadable.push({file, line, reason})
  })
  const memory = options.memory ?? new CallerMemory()
  const runs = options.detections.map(
    detection => new DetectionRun(detection, {...options, clock, memory})
  )
  const repeats = new Repeats()
  let records = 0
  let from: number | undefined
  let last: number | undefined
  stream.read(record => {
    if (until !== undefined && record.time >= until) return
    if (repeats.has(record)) return
    records++
    from ??= record.time
    last = record.time
    for (const run of runs) run.add(record)
  })
  for (const run of runs) run.end(last, until, options.now)

  const isWanted = (alert: Alert) => since === undefined || alert.last >= since
  const alerts = runs.flatMap(run => run.book.alerts()).filter(isWanted)
  const today = clock.at(until ?? options.now).day
  return {
    alerts: alerts.sort(
      (a, b) => a.first - b.first || compare(a.detectionId, b.detectionId) || a.line - b.line
    ),
    unlisted: sum(runs, run => run.book.dropped),
    records,
    files: options.inputs.length,
    from,
    until: last,
    unreadable,
    unreadableCount,
    notRun: runs.flatMap(run => run.notRun()),
    notJudged: runs.flatMap(run => run.notJudged()),
    allowed: sum(runs, run => run.allowed),
    ended: settings.allow.filter(entry => entry.until < today),
    late: stream.late,
    repeated: repeats.count,
    forgotten: sum(runs, run => run.fold.forgotten?.() ?? 0),
    clock
  }
}

interface RunOptions extends DetectOptions {
  readonly clock: LocalClock
  readonly memory: CallerMemory
}

/** One detection at work: its fold, its alerts and what it could not judge. */
class DetectionRun {
  readonly book: AlertBook
  readonly fold: Fold
  allowed = 0
  private readonly detection: Detection
  private readonly allow: readonly AllowEntry[]
  private readonly clock: LocalClock
  private readonly reasons = new Map<string, number>()
  private whyNot: string | undefined

  constructor(detection: Detection, {settings, people, clock, memory}: RunOptions) {
    this.detection = detection
    this.clock = clock
    this.book = new AlertBook(detection.id, detection.severity)
    this.allow = settings.allow.filter(entry => entry.detection === detection.id)
    this.fold = detection.fold({
      settings,
      clock,
      people,
      memory,
      alerts: this.book,
      cannotJudge: reason => this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1),
      didNotRun: reason => {
        this.whyNot = reason
      }
    })
  }

  add(record: CallRecord): void {
    if (this.allow.length > 0 && this.isAllowed(record)) this.allowed++
    else this.fold.add(record)
  }

  /** The log speaks up to `until`, else up to its last record; open calls are judged by the present. */
  end(last: number | undefined, until: number | undefined, now: number): void {
    if (last === undefined) return
    const reached = until !== undefined && until < now ? until : now
    this.fold.end?.(this.detection.endsAt === 'present' ? reached : (until ?? last))
  }

  notRun(): DetectionRemark[] {
    if (this.whyNot === undefined) return []
    return [{detectionId: this.detection.id, reason: this.whyNot}]
  }

  notJudged(): DetectionRemark[] {
    return [...this.reasons].map(([reason, records]) => ({
      detectionId: this.detection.id,
      reason,
      records
    }))
  }

  private isAllowed(record: CallRecord): boolean {
    const names = [record.oid, record.upn, record.appid].map(name => name.toLowerCase())
    return this.allow.some(
      ({caller, until}) =>
        names.includes(caller.toLowerCase()) && this.clock.at(record.time).day <= until
    )
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
