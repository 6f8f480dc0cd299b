import {UsageError} from '../errors.js'

export interface RateLimit {
  readonly requests: number
  readonly perMs: number
}

/** Reads `45` (per 60 s) or `45/60` (requests/seconds). */
export function parseRateLimit(text: string): RateLimit {
  const match = /^(\d{1,6})(?:\s*\/\s*(\d{1,6}(?:\.\d{1,3})?)\s*s?)?$/.exec(text.trim())
  const requests = Number(match?.[1])
  const seconds = match?.[2] === undefined ? 60 : Number(match[2])
  if (!match || requests < 1 || seconds <= 0) {
    throw new UsageError(
      `input 'rate-limit' must be requests, or requests/seconds, such as 45 or 45/60; it is '${text.slice(0, 40)}'`
    )
  }
  return {requests, perMs: seconds * 1000}
}

/** Time as the pacer sees it; replaced by tests. */
export interface Clock {
  now(): number
  /** Resolves after `ms`, or rejects with the signal's reason. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const onAbort = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }, ms)
      signal?.addEventListener('abort', onAbort, {once: true})
    })
}

/**
 * A sliding window over all requests to one gateway. A request's place is held until `perMs` after
 * it was *answered*, not sent: the gateway counts it at some moment in between, so that whatever
 * the network's delays are, the gateway never sees more than `requests` in any `perMs`.
 */
export class Pacer {
  private readonly limit: RateLimit
  private readonly clock: Clock
  /** Times at which places become free; Infinity while the request is under way. */
  private readonly places: {freeAt: number}[] = []
  private blockedUntil = 0
  private onRelease: (() => void) | undefined
  private queue: Promise<unknown> = Promise.resolve()

  constructor(limit: RateLimit, clock: Clock = systemClock) {
    this.limit = limit
    this.clock = clock
  }

  /**
   * Waits, first come first served, for a free place. Returns how long it waited (ms) and the
   * function to call when the request was answered or failed.
   */
  acquire(signal?: AbortSignal): Promise<{waitedMs: number; release: () => void}> {
    const turn = this.queue.then(() => this.wait(signal))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  /** A place if there is one at once; for requests that are not worth waiting for. */
  tryAcquire(): (() => void) | undefined {
    this.forget()
    if (this.clock.now() < this.blockedUntil || this.places.length >= this.limit.requests) {
      return undefined
    }
    return this.take()
  }

  /** Sends nothing for `ms`: the gateway said so to one of the callers that share this window. */
  block(ms: number): void {
    this.blockedUntil = Math.max(this.blockedUntil, this.clock.now() + ms)
  }

  private async wait(signal?: AbortSignal): Promise<{waitedMs: number; release: () => void}> {
    const start = this.clock.now()
    for (;;) {
      this.forget()
      const now = this.clock.now()
      if (now >= this.blockedUntil && this.places.length < this.limit.requests) {
        return {waitedMs: now - start, release: this.take()}
      }
      const free = Math.min(...this.places.map(place => place.freeAt))
      const next = Math.max(
        this.blockedUntil,
        this.places.length < this.limit.requests ? now : free
      )
      if (Number.isFinite(next)) await this.clock.sleep(Math.max(1, next - now), signal)
      else await this.answered(signal)
    }
  }

  /** Resolves when one of the requests under way is answered. Only the head of the queue waits. */
  private answered(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.onRelease = resolve
      signal?.addEventListener('abort', () => reject(signal.reason), {once: true})
    })
  }

  private take(): () => void {
    const place = {freeAt: Number.POSITIVE_INFINITY}
    this.places.push(place)
    return () => {
      if (place.freeAt !== Number.POSITIVE_INFINITY) return
      place.freeAt = this.clock.now() + this.limit.perMs
      this.onRelease?.()
    }
  }

  private forget(): void {
    const now = this.clock.now()
    for (let i = this.places.length - 1; i >= 0; i--) {
      if (this.places[i]!.freeAt <= now) this.places.splice(i, 1)
    }
  }
}
