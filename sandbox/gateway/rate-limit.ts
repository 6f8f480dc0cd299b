/**
 * The `rate-limit-by-key` of API Management: a sliding window for each principal. The answer has
 * its body and its header.
 */
export class RateLimit {
  calls: number
  periodMs: number
  private readonly times = new Map<string, number[]>()

  constructor(calls = 50, periodMs = 60_000) {
    this.calls = calls
    this.periodMs = periodMs
  }

  /** Counts one request of `key`. Returns the seconds to wait when it is one too many. */
  take(key: string): number | undefined {
    const now = performance.now()
    const recent = (this.times.get(key) ?? []).filter(time => time > now - this.periodMs)
    this.times.set(key, recent)
    if (recent.length >= this.calls) {
      return Math.max(1, Math.ceil((recent[0]! + this.periodMs - now) / 1000))
    }
    recent.push(now)
    return undefined
  }
}
