/** Functions of the Kusto Query Language over times. Source: Microsoft Learn, "DateTime functions". */
import {timeIn} from './expression.js'
import {isSpan, type KqlFunction, type KqlValue, NotRun, numberOf, textOf} from './values.js'

const day = 86_400_000

function timeOf(value: KqlValue | undefined): Date | null {
  if (value instanceof Date) return value
  if (typeof value === 'number') return new Date(value)
  if (typeof value === 'string') return value === '' ? null : readTime(value)
  return null
}

/** A text that is no time has no value. */
function readTime(text: string): Date | null {
  try {
    return timeIn(text.replace(/[+-]\d{2}:\d{2}$/, ''))
  } catch {
    return null
  }
}

const part =
  (of: (time: Date) => KqlValue): KqlFunction =>
  value => {
    const time = timeOf(value)
    return time && of(time)
  }

const start = (time: Date, ...parts: readonly [month?: number, date?: number]): Date =>
  new Date(
    Date.UTC(time.getUTCFullYear(), parts[0] ?? time.getUTCMonth(), parts[1] ?? time.getUTCDate())
  )

const parts: Readonly<Record<string, (time: Date) => number>> = {
  year: time => time.getUTCFullYear(),
  month: time => time.getUTCMonth() + 1,
  day: time => time.getUTCDate(),
  hour: time => time.getUTCHours(),
  minute: time => time.getUTCMinutes(),
  second: time => time.getUTCSeconds(),
  millisecond: time => time.getUTCMilliseconds()
}

const units: Readonly<Record<string, number>> = {
  week: 7 * day,
  day,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1
}

function unitOf(value: KqlValue | undefined): number {
  const unit = units[textOf(value ?? null).toLowerCase()]
  if (unit === undefined) throw new NotRun('counts in months or years, which is not run here')
  return unit
}

const two = (number: number): string => String(number).padStart(2, '0')

function formatted(value: KqlValue = null, format: KqlValue = null): KqlValue {
  const time = timeOf(value)
  if (!time) return ''
  return textOf(format).replace(/yyyy|yy|MM|dd|HH|H|mm|ss|./g, token => {
    switch (token) {
      case 'yyyy':
        return String(time.getUTCFullYear())
      case 'yy':
        return two(time.getUTCFullYear() % 100)
      case 'MM':
        return two(time.getUTCMonth() + 1)
      case 'dd':
        return two(time.getUTCDate())
      case 'HH':
        return two(time.getUTCHours())
      case 'H':
        return String(time.getUTCHours())
      case 'mm':
        return two(time.getUTCMinutes())
      case 'ss':
        return two(time.getUTCSeconds())
      default:
        if (/[a-zA-Z]/.test(token)) throw new NotRun('has a format of times that is not run here')
        return token
    }
  })
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What the clocks of a zone show at a time, as if it were in UTC. */
export function inZone(time: Date, zone: string): Date {
  let clock = clocks.get(zone)
  if (!clock) {
    try {
      clock = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit'
      })
    } catch {
      throw new NotRun(`takes the time in the zone '${zone.slice(0, 60)}', which is not known`)
    }
    clocks.set(zone, clock)
  }
  const found = new Map(clock.formatToParts(time).map(({type, value}) => [type, Number(value)]))
  const [year, month, date, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map(type => found.get(type) ?? 0)
  return new Date(Date.UTC(year!, month! - 1, date, hour, minute, second))
}

export const timeFunctions = {
  datetime_add: (unit, amount = null, value = null) => {
    const time = timeOf(value)
    return time && new Date(time.getTime() + numberOf(amount) * unitOf(unit))
  },
  datetime_diff: (unit, left, right) => {
    const [a, b] = [timeOf(left), timeOf(right)]
    return a && b && Math.trunc((a.getTime() - b.getTime()) / unitOf(unit))
  },
  datetime_part: (name = null, value = null) => {
    const read = parts[textOf(name).toLowerCase()]
    if (!read) throw new NotRun('takes a part of a time that is not run here')
    const time = timeOf(value)
    return time && read(time)
  },
  datetime_utc_to_local: (value, zone = null) => {
    const time = timeOf(value)
    return time && inZone(time, textOf(zone))
  },
  dayofmonth: part(time => time.getUTCDate()),
  dayofweek: part(time => ({ms: time.getUTCDay() * day})),
  endofday: part(time => new Date(start(time).getTime() + day - 1)),
  format_datetime: formatted,
  gethour: part(time => time.getUTCHours()),
  hourofday: part(time => time.getUTCHours()),
  getmonth: part(time => time.getUTCMonth() + 1),
  monthofyear: part(time => time.getUTCMonth() + 1),
  getyear: part(time => time.getUTCFullYear()),
  startofday: part(time => start(time)),
  startofmonth: part(time => start(time, time.getUTCMonth(), 1)),
  startofweek: part(time => new Date(start(time).getTime() - time.getUTCDay() * day)),
  todatetime: value => timeOf(value),
  totimespan: (value = null) => (value !== null && isSpan(value) ? value : null)
} satisfies Record<string, KqlFunction>
