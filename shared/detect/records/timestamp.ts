import {isCalendarDay} from '../../calendar-day.js'

/**
 * Reads ISO 8601 times as logs write them: with any number of decimals, of which three count. A time
 * without a zone is UTC, as in all the logs that are read here; the machine's zone decides nothing.
 */
export class TimestampReader {
  private day = ''
  private dayStart = Number.NaN

  /** Milliseconds since the epoch; NaN for what is no such time. */
  read(text: string): number {
    if (text.length < 19 || text.length > 40) return Number.NaN
    const separator = text[10]
    if (separator !== 'T' && separator !== ' ' && separator !== 't') return Number.NaN
    const day = text.slice(0, 10)
    if (day !== this.day) {
      this.day = day
      this.dayStart = startOf(day)
    }
    const hour = two(text, 11)
    const minute = two(text, 14)
    const second = two(text, 17)
    if (text[13] !== ':' || text[16] !== ':' || hour > 23 || minute > 59 || second > 60) {
      return Number.NaN
    }
    let at = 19
    let ms = 0
    if (text[at] === '.' || text[at] === ',') {
      let scale = 100
      for (at++; isDigit(text.charCodeAt(at)); at++) {
        ms += Math.floor(scale) * (text.charCodeAt(at) - 48)
        scale /= 10
      }
    }
    const offset = zone(text, at)
    // NaN in any part makes the sum NaN.
    return this.dayStart + ((hour * 60 + minute) * 60 + second) * 1000 + ms - offset
  }
}

function startOf(day: string): number {
  return isCalendarDay(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
}

/** Milliseconds of `Z`, `+02:00`, `+0200` or nothing. */
function zone(text: string, at: number): number {
  const rest = text.length - at
  if (rest === 0) return 0
  const sign = text[at]
  if (rest === 1) return sign === 'Z' || sign === 'z' ? 0 : Number.NaN
  const match = /^([+-])(\d\d):?(\d\d)$/.exec(text.slice(at))
  if (!match) return Number.NaN
  const ms = (Number(match[2]) * 60 + Number(match[3])) * 60_000
  return match[1] === '-' ? -ms : ms
}

function two(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
