import type {SyntaxNode} from '../formats/syntax.js'
import {asMapping, asText} from '../formats/syntax.js'
import {
  type AllowEntry,
  type BusinessHours,
  type DetectionSettings,
  defaultSettings,
  defaultThresholds,
  detectionIds,
  type Thresholds
} from './detection-settings.js'
import type {SectionReader} from './section-reader.js'

/** Limits of each threshold: [least, most]. Windows have at most an hour, so that state is bounded. */
export const thresholdLimits: Readonly<
  Record<keyof Thresholds, Readonly<Record<string, readonly [number, number]>>>
> = {
  'high-volume-files': {reads: [1, 10_000], directories: [1, 10_000], minutes: [1, 60]},
  'repeated-denials': {count: [1, 10_000], minutes: [1, 60]},
  'rate-limit-probing': {count: [1, 10_000], minutes: [1, 60]},
  'denied-then-allowed': {minutes: [1, 60]},
  'open-record': {minutes: [1, 1380]},
  'new-caller-for-tool': {days: [1, 365]},
  'gap-in-log': {factor: [2, 100]}
}

export const detectionsKeys = ['time-zone', 'business-hours', 'thresholds', 'allow'] as const
export const allowKeys = ['detection', 'caller', 'reason', 'until'] as const

/** Reads the section `detections`. */
export function readDetections(node: SyntaxNode, reader: SectionReader): DetectionSettings {
  const mapping = asMapping(node)
  if (!mapping) {
    reader.problem(node.range, `'detections' is a mapping of ${detectionsKeys.join(', ')}`)
    return defaultSettings
  }
  const at = reader.keys(mapping, detectionsKeys, "'detections'")
  const [zone, hours, thresholds] = [at('time-zone'), at('business-hours'), at('thresholds')]
  return {
    timeZone: zone ? readZone(zone, reader) : defaultSettings.timeZone,
    businessHours: hours ? readHours(hours, reader) : defaultSettings.businessHours,
    thresholds: thresholds ? readThresholds(thresholds, reader) : defaultThresholds,
    allow: reader.entries(at('allow'), 'allow', each => readAllow(each, reader))
  }
}

function readZone(node: SyntaxNode, reader: SectionReader): string {
  const zone = reader.text(node, 'time-zone') ?? defaultSettings.timeZone
  try {
    new Intl.DateTimeFormat('en-US', {timeZone: zone})
    // An offset has no daylight saving, and Kusto does not know it.
    if (/^[\w+/-]+$/.test(zone) && !/^[+-]/.test(zone)) return zone
  } catch {
    // Said below.
  }
  reader.problem(node.range, "'time-zone' is the IANA name of a time zone, such as Europe/Berlin")
  return defaultSettings.timeZone
}

function readHours(node: SyntaxNode, reader: SectionReader): BusinessHours {
  const text = reader.text(node, 'business-hours') ?? ''
  const match = /^(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/.exec(text)
  const minutes = (hour: string | undefined, minute: string | undefined) =>
    Number(hour) * 60 + Number(minute)
  const start = minutes(match?.[1], match?.[2])
  const end = minutes(match?.[3], match?.[4])
  const isClock = [match?.[2], match?.[4]].every(minute => Number(minute) < 60)
  if (isClock && start < 1440 && end <= 1440 && start !== end) return {start, end}
  reader.problem(
    node.range,
    "'business-hours' is written as 07:00-20:00, on the clock of time-zone"
  )
  return defaultSettings.businessHours
}

function readThresholds(node: SyntaxNode, reader: SectionReader): Thresholds {
  const mapping = asMapping(node)
  if (!mapping) {
    reader.problem(node.range, "'thresholds' is a mapping of detections to their limits")
    return defaultThresholds
  }
  const ids = Object.keys(thresholdLimits) as (keyof Thresholds)[]
  const at = reader.keys(mapping, ids, "'thresholds'")
  const read = ids.map(id => [id, readThreshold(id, at(id), reader)])
  return Object.fromEntries(read) as Thresholds
}

function readThreshold(
  id: keyof Thresholds,
  node: SyntaxNode | undefined,
  reader: SectionReader
): Record<string, number> {
  const values: Record<string, number> = {...defaultThresholds[id]}
  const mapping = node && asMapping(node)
  if (node && !mapping) {
    reader.problem(node.range, `'${id}' is a mapping of ${Object.keys(values).join(', ')}`)
  }
  if (!mapping) return values
  const at = reader.keys(mapping, Object.keys(values), `'${id}'`)
  for (const name of Object.keys(values)) {
    const value = at(name)
    if (!value) continue
    const number = Number(asText(value)?.text.trim() || Number.NaN)
    const [least, most] = thresholdLimits[id][name]!
    if (Number.isInteger(number) && number >= least && number <= most) values[name] = number
    else reader.problem(value.range, `'${name}' is a whole number from ${least} to ${most}`)
  }
  return values
}

function readAllow(node: SyntaxNode, reader: SectionReader): AllowEntry | undefined {
  const mapping = asMapping(node)
  if (!mapping) {
    reader.problem(node.range, `an allow entry is a mapping of ${allowKeys.join(', ')}`)
    return undefined
  }
  const at = reader.keys(mapping, allowKeys, 'an allow entry')
  const texts = allowKeys.map(key => {
    const value = at(key)
    if (!value) {
      reader.problem(node.range, `an allow entry needs '${key}'`)
      return undefined
    }
    return key === 'until' ? reader.day(value, key) : reader.text(value, key)
  })
  const [detection, caller, reason, until] = texts
  const id = at('detection')
  if (id && detection !== undefined && !detectionIds.some(known => known === detection)) {
    reader.problem(id.range, 'there is no such detection', detection, detectionIds)
  }
  const why = at('reason')
  if (why && reason !== undefined && !/\p{L}{2}/u.test(reason)) {
    reader.problem(why.range, 'the reason says nothing: write why these calls are fine')
  }
  if (!detection || !caller || !reason || !until) return undefined
  return {detection, caller, reason, until}
}
