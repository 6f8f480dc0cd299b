import type {DetectionSettings} from '../lint/config/detection-settings.js'
import type {Severity} from '../lint/finding.js'
import type {People} from '../people/people.js'
import type {AlertSink} from './alerts.js'
import type {CallRecord} from './call-record.js'
import type {LocalClock} from './local-time.js'
import type {CallerMemory} from './memory.js'

/** What a fold works with. */
export interface FoldContext {
  readonly settings: DetectionSettings
  readonly clock: LocalClock
  /** Who has left; undefined when nobody said. */
  readonly people: People | undefined
  readonly memory: CallerMemory
  readonly alerts: AlertSink
  /** Counts a record that this detection would have to judge and cannot, by what it lacks. */
  cannotJudge(reason: string): void
  /** Says that a detection did not run at all, and why. */
  didNotRun(reason: string): void
}

/** One detection over the stream of records, which come by time. Its state is bounded. */
export interface Fold {
  add(record: CallRecord): void
  /** @param now the instant up to which the records speak. */
  end?(now: number): void
  /** Callers, or pairs of caller and tool, that were forgotten to keep the state bounded. */
  forgotten?(): number
}

/** How often the alert rule looks, and how far back. */
export interface Schedule {
  readonly everyMinutes: number
  readonly overMinutes: number
}

/** Settings that the query needs. */
export interface QueryContext {
  readonly settings: DetectionSettings
  readonly people: People | undefined
}

/** Records in, callers that are alerted out: the documentation of the edge, and its test. */
export interface DetectionCase {
  readonly name: string
  /** What differs from an ordinary record; `at` is its time. */
  readonly records: readonly CaseRecord[]
  /** Object ids of the callers that are alerted. */
  readonly alerts: readonly string[]
  readonly people?: People
  /** Instant at which the detection is asked; that of the last record when absent. */
  readonly now?: string
}

export interface CaseRecord {
  readonly at: string
  /** So many records, one second apart; their resource and request id are numbered. */
  readonly repeat?: number
  readonly oid?: string
  readonly upn?: string
  readonly server?: string
  readonly tool?: string
  readonly class?: 'read' | 'write' | 'admin' | 'secrets' | ''
  readonly resource?: string
  readonly status?: number
  /** Written by `call`, with this outcome; by the gateway when absent. */
  readonly outcome?: string
  readonly requestId?: string
  readonly traceparent?: string
  readonly runUrl?: string
}

/** One detection, whole: what it is, the fold, the same as a query, and the cases that hold both. */
export interface Detection {
  /** A contract; the name of its file. */
  readonly id: string
  /** One line, no full stop. */
  readonly title: string
  readonly severity: Severity
  /** Where some alerts are graver: rows of the query say so in a column `Severity`. */
  readonly graver?: Severity
  /** Why it matters. */
  readonly why: string
  /** What to do when it fires. */
  readonly runbook: string
  /** 0.0 to 10.0, as code scanning's `security-severity`. */
  readonly securitySeverity: number
  /** MITRE ATT&CK tactics, as Microsoft Sentinel names them. */
  readonly tactics: readonly string[]
  /** `present`: what is open now counts. Else the detection ends with the records. */
  readonly endsAt?: 'present'
  /** Undefined where an alert rule cannot look back far enough: its query is saved instead. */
  schedule(settings: DetectionSettings): Schedule | undefined
  fold(context: FoldContext): Fold
  /** The query. Its rows have `caller_oid`, and are the callers to alert. */
  kql(context: QueryContext): string
  readonly cases: readonly DetectionCase[]
}
