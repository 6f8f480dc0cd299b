import {LocalClock} from './local-time.js'
import {TimestampReader} from './records/timestamp.js'

const units: Readonly<Record<string, number>> = {m: 60_000, h: 3_600_000, d: 86_400_000}

/**
 * An instant as a user writes it: a time (UTC when it names no zone), a day (its beginning in the
 * configured zone), or how long ago (`30m`, `24h`, `7d`). In milliseconds since the epoch; undefined
 * for anything else.
 */
export function parseMoment(text: string, now: number, zone: string): number | undefined {
  const ago = /^(\d{1,6})([mhd])$/.exec(text)
  if (ago) return now - Number(ago[1]) * units[ago[2]!]!
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  const time = new TimestampReader().read(isDay ? `${text}T00:00:00` : text)
  if (Number.isNaN(time)) return undefined
  return isDay ? new LocalClock(zone).instant(time) : time
}
