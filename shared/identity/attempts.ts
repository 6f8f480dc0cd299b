import type {Logger} from '../host.js'
import type {Clock} from './clock.js'
import {IdentityError} from './identity-error.js'
import {type HttpAnswer, TransportError} from './transport.js'

const mostAttempts = 5
const firstDelayMs = 500
const longestDelayMs = 8_000

/** The time that is left for an exchange with all its attempts. */
export class Deadline {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  /** What sets it, for messages: empty, or ` (input 'timeout')`. */
  readonly setBy: string
  private readonly end: number
  private readonly clock: Clock

  constructor(clock: Clock, timeoutMs: number, setBy = " (input 'timeout')") {
    this.clock = clock
    this.timeoutMs = timeoutMs
    this.setBy = setBy
    this.end = clock.now() + timeoutMs
    this.signal = AbortSignal.timeout(timeoutMs)
  }

  remainingMs(): number {
    return Math.max(0, this.end - this.clock.now())
  }
}

/** One attempt failed in a way that another one may cure. */
export class RetryableError extends Error {
  override readonly name = 'RetryableError'
  readonly retryAfterMs: number | undefined
  /** Until the deadline instead of a few times: the cure takes minutes. */
  readonly untilDeadline: boolean

  constructor(message: string, options: {retryAfterMs?: number; untilDeadline?: boolean} = {}) {
    super(message)
    this.retryAfterMs = options.retryAfterMs
    this.untilDeadline = options.untilDeadline ?? false
  }
}

/**
 * Repeats `attempt` while it fails with a RetryableError or a broken connection, with exponential
 * back-off and full jitter, never past the deadline. Each attempt is one log line; where the first one
 * succeeds, only when the job debugs.
 * @param what names the exchange in log lines and errors, such as `OIDC token of the job`
 * @throws IdentityError of kind `unreachable` when no attempt succeeds; other errors as they come
 */
export async function withRetries<T>(
  what: string,
  {log, clock, deadline}: {log: Logger; clock: Clock; deadline: Deadline},
  attempt: () => Promise<T>
): Promise<T> {
  for (let count = 1; ; count++) {
    const started = clock.now()
    try {
      const result = await attempt()
      const said = `${what}: attempt ${count} succeeded after ${clock.now() - started} ms`
      if (count === 1) log.debug(said)
      else log.info(said)
      return result
    } catch (error) {
      const failure = asRetryable(error)
      const said = error instanceof Error ? firstLine(error.message) : ''
      if (deadline.signal.aborted) throw timedOut(what, deadline, count, failure?.message)
      if (!failure) {
        log.info(`${what}: attempt ${count} failed: ${said}`)
        throw error instanceof TransportError
          ? new IdentityError('unreachable', `${what}: ${error.message}`)
          : error
      }
      const delay =
        failure.retryAfterMs ??
        clock.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** (count - 1))
      const last = count >= mostAttempts && !failure.untilDeadline
      if (last || delay >= deadline.remainingMs()) {
        log.info(`${what}: attempt ${count} failed: ${said}`)
        const why = last ? '' : `; ${waitTooLong(failure, deadline)}`
        throw new IdentityError(
          'unreachable',
          `${what}: given up after ${count} ${count === 1 ? 'attempt' : 'attempts'}: ${failure.message}${why}`
        )
      }
      log.info(
        `${what}: attempt ${count} failed: ${said}; next attempt in ${(delay / 1000).toFixed(1)} s`
      )
      await clock.sleep(delay, deadline.signal).catch(() => {
        throw timedOut(what, deadline, count, failure.message)
      })
    }
  }
}

/**
 * The retryable error for an answer whose status asks for another attempt: 408, 429 and 5xx;
 * undefined for all others.
 * @param detail what else is known of the failure, such as its code
 */
export function retryableStatus(
  answer: HttpAnswer,
  clock: Clock,
  detail = ''
): RetryableError | undefined {
  if (answer.status !== 408 && answer.status !== 429 && answer.status < 500) return undefined
  const retryAfterMs = retryAfter(answer.headers['retry-after'], clock)
  return new RetryableError(
    detail ? `HTTP ${answer.status} ${detail}` : `HTTP ${answer.status}`,
    retryAfterMs === undefined ? {} : {retryAfterMs}
  )
}

/** Milliseconds of a Retry-After header: seconds or a date (RFC 9110, section 10.2.3). */
function retryAfter(text: string | undefined, clock: Clock): number | undefined {
  if (text === undefined) return undefined
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now())
}

function asRetryable(error: unknown): RetryableError | undefined {
  if (error instanceof RetryableError) return error
  return error instanceof TransportError && error.retryable
    ? new RetryableError(error.message)
    : undefined
}

function waitTooLong(failure: RetryableError, deadline: Deadline): string {
  return failure.retryAfterMs === undefined
    ? `the time limit of ${deadline.timeoutMs / 1000} s is over${deadline.setBy}`
    : `the server asks to wait ${Math.ceil(failure.retryAfterMs / 1000)} s, longer than what is left of the time limit of ${deadline.timeoutMs / 1000} s${deadline.setBy}`
}

function timedOut(what: string, deadline: Deadline, count: number, last?: string): IdentityError {
  const cause = last ? `; the last failure was: ${last}` : ''
  return new IdentityError(
    'unreachable',
    `${what}: no answer within ${deadline.timeoutMs / 1000} s${deadline.setBy}, in attempt ${count}${cause}`
  )
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!
