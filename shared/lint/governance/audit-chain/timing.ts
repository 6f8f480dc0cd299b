/** How often and over how long an alert rule runs its query, in minutes. */
import type {Resource} from '../../infrastructure/resource.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import type {Value} from '../../infrastructure/values/value.js'

export interface Timing {
  readonly frequency: Value
  readonly window: Value
  /** Undefined where it is not known. */
  readonly frequencyMinutes?: number
  readonly windowMinutes?: number
}

/** The timing of a rule of Azure Monitor, of either version, or of Microsoft Sentinel. */
export function timingOf({body}: Resource): Timing {
  const properties = property(body, 'properties')
  const first = (...names: readonly string[]): [Value, number | undefined] => {
    const values = names.map(name => property(properties, name))
    const minutes = values.map(value => minutesOf(scalarText(value) ?? ''))
    const at = Math.max(
      0,
      minutes.findIndex(count => count !== undefined)
    )
    return [values[at]!, minutes[at]]
  }
  const [frequency, frequencyMinutes] = first(
    'evaluationFrequency',
    'queryFrequency',
    'schedule.frequencyInMinutes'
  )
  const [window, windowMinutes] = first('windowSize', 'queryPeriod', 'schedule.timeWindowInMinutes')
  return {
    frequency,
    window,
    ...(frequencyMinutes !== undefined && {frequencyMinutes}),
    ...(windowMinutes !== undefined && {windowMinutes})
  }
}

/** `PT1H30M`, `P1D`, `15m`, `1h`, `90`; undefined for anything else. */
export function minutesOf(text: string): number | undefined {
  const iso = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?)?$/.exec(text)
  if (iso && text.length > 2) {
    const [days, hours, minutes] = iso.slice(1).map(part => Number(part ?? 0))
    return days! * 1440 + hours! * 60 + minutes!
  }
  const short = /^(\d{1,6}(?:\.\d{1,3})?)(m|h|d)?$/.exec(text)
  if (!short) return undefined
  return Number(short[1]) * {m: 1, h: 60, d: 1440}[(short[2] ?? 'm') as 'm' | 'h' | 'd']
}

/** `90 minutes`, `1 hour`. */
export function shownMinutes(minutes: number): string {
  const [count, unit] =
    minutes >= 1440 && minutes % 1440 === 0
      ? [minutes / 1440, 'day']
      : minutes >= 60 && minutes % 60 === 0
        ? [minutes / 60, 'hour']
        : [minutes, 'minute']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
