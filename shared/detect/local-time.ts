import type {BusinessHours} from '../lint/config/detection-settings.js'

/** An instant on the clock of a time zone. */
export interface LocalMoment {
  /** Minutes since midnight. */
  readonly minute: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** YYYY-MM-DD. */
  readonly day: string
}

const quarterMs = 15 * 60_000
/** Offsets that are kept; a year has 35,040 quarters of an hour. */
const maxCached = 4096

/**
 * Instants in a time zone, by IANA name. Zones change their offset only at full quarters of an hour
 * (all rules of the tz database since 1972 do), so one look-up serves a quarter.
 */
export class LocalClock {
  readonly zone: string
  private readonly format: Intl.DateTimeFormat
  private readonly offsets = new Map<number, number>()

  /** @throws RangeError for a zone that is not known. */
  constructor(zone: string) {
    this.zone = zone
    this.format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
  }

  at(time: number): LocalMoment {
    const local = new Date(time + this.offset(time))
    return {
      minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
      weekday: local.getUTCDay(),
      day: local.toISOString().slice(0, 10)
    }
  }

  /** `2026-11-21 02:14`, for messages that name the zone beside it. */
  text(time: number): string {
    return new Date(time + this.offset(time)).toISOString().slice(0, 16).replace('T', ' ')
  }

  /** The instant at which the clock of the zone shows what UTC shows at `local`. */
  instant(local: number): number {
    const guess = local - this.offset(local)
    // The offset at the guess is another one near a change of the clock.
    return local - this.offset(guess)
  }

  isBusinessTime(time: number, {start, end}: BusinessHours): boolean {
    const {minute, weekday} = this.at(time)
    if (weekday === 0 || weekday === 6) return false
    return start <= end ? minute >= start && minute < end : minute >= start || minute < end
  }

  /** Milliseconds that the local clock is ahead of UTC. */
  private offset(time: number): number {
    const quarter = Math.floor(time / quarterMs)
    const known = this.offsets.get(quarter)
    if (known !== undefined) return known
    const begin = quarter * quarterMs
    const parts = new Map(
      this.format.formatToParts(begin).map(({type, value}) => [type, Number(value)])
    )
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second')
    )
    if (this.offsets.size >= maxCached) this.offsets.clear()
    this.offsets.set(quarter, local - begin)
    return local - begin
  }
}
