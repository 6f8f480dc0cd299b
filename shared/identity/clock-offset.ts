import type {Clock} from './clock.js'
import type {HttpAnswer} from './transport.js'

/** Below this the Date header (whole seconds, and some time on the way) says nothing. */
const tolerableMs = 30_000

/**
 * Milliseconds by which this machine's clock is ahead of the server's (negative: behind), from the
 * Date header (RFC 9110, section 6.6.1); 0 when they agree or the server names no date.
 */
export function clockOffset(answer: HttpAnswer, clock: Clock): number {
  const date = Date.parse(answer.headers['date'] ?? '')
  if (Number.isNaN(date)) return 0
  const offset = clock.now() - date
  return Math.abs(offset) > tolerableMs ? offset : 0
}

/** What to tell the user of a clock that is off; empty when it is not. */
export function describeOffset(offsetMs: number): string {
  if (offsetMs === 0) return ''
  const seconds = Math.round(Math.abs(offsetMs) / 1000)
  const size = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`
  return `This machine's clock is ${size} ${offsetMs > 0 ? 'ahead' : 'behind'}, by the Date header of the server: set it (NTP), for tokens are valid for minutes only.`
}

/** Advice where the server did not say what time it is. */
export const checkClock =
  "Check this machine's clock, and that nothing in between keeps old answers."

/** `2026-11-20T23:14:05Z` */
export function isoTime(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** The times between which a token is valid, in milliseconds since the epoch by its issuer's clock. */
export interface Validity {
  readonly notBefore?: number | undefined
  readonly expiresAt: number
}

/** Difference between issuer and receiver that is forgiven at the start of a token's life. */
const startToleranceMs = 60_000

/**
 * Whether a token is valid, will be, or was. A clock that is off is forgiven: the token counts as
 * valid when it is so by this machine's clock or by the server's.
 */
export function validityAt(
  validity: Validity,
  nowMs: number,
  offsetMs: number
): 'valid' | 'early' | 'expired' {
  const states = [nowMs, nowMs - offsetMs].map(time => {
    if (time >= validity.expiresAt) return 'expired'
    const early = validity.notBefore !== undefined && time + startToleranceMs < validity.notBefore
    return early ? 'early' : 'valid'
  })
  return states.find(state => state === 'valid') ?? states[1]!
}
