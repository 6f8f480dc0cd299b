import type {CallOutcome} from '../audit/record.js'

/**
 * How a tool call ended. The names are the `outcome` output, the numbers the exit codes of the
 * command line; both are a contract.
 */
export const exitCodes = {
  ok: 0,
  internal: 1,
  usage: 2,
  unauthenticated: 3,
  denied: 4,
  'tool-error': 5,
  'invalid-input': 6,
  'tool-not-found': 7,
  'rate-limited': 8,
  unreachable: 9,
  unknown: 10,
  protocol: 11,
  'output-schema': 12,
  'input-required': 13,
  timeout: 14
} as const satisfies Record<CallOutcome, number>

export type Outcome = keyof typeof exitCodes

/** Whether the tool can have run although the call failed; `yes` when it answered itself. */
export type Execution = 'no' | 'maybe' | 'yes'

/** A failed call: what happened, whether the tool may have run, and what to do about it. */
export class CallFailure extends Error {
  override readonly name: string = 'CallFailure'
  readonly outcome: Exclude<Outcome, 'ok'>
  /** What the reader can do; empty when the message says it all. */
  readonly hint: string
  readonly executed: Execution
  /** The same request may be answered differently in a moment. */
  readonly transient: boolean

  constructor(
    outcome: Exclude<Outcome, 'ok'>,
    message: string,
    options: {
      readonly hint?: string
      readonly executed?: Execution
      readonly transient?: boolean
      readonly cause?: unknown
    } = {}
  ) {
    super(message, options.cause === undefined ? undefined : {cause: options.cause})
    this.outcome = outcome
    this.hint = options.hint ?? ''
    this.executed = options.executed ?? 'no'
    this.transient = options.transient ?? false
  }

  /** The same failure of a call that may have been carried out all the same. */
  inDoubt(): CallFailure {
    return new CallFailure(this.outcome, this.message, {
      hint: this.hint,
      executed: 'maybe',
      transient: this.transient,
      cause: this.cause
    })
  }

  /** The same failure with another outcome. */
  as(outcome: Exclude<Outcome, 'ok'>, hint = this.hint): CallFailure {
    return new CallFailure(outcome, this.message, {
      hint,
      executed: this.executed,
      transient: this.transient,
      cause: this.cause
    })
  }
}
