/** Ids of the detections, in the order of the documentation: a contract. */
export const detectionIds = [
  'off-hours-write',
  'high-volume-files',
  'repeated-denials',
  'call-after-departure',
  'secrets-by-person',
  'denied-then-allowed',
  'new-caller-for-tool',
  'rate-limit-probing',
  'open-record',
  'gap-in-log',
  'gateway-and-client-differ'
] as const

/** What the `detections` section of the configuration decides. See docs/detect.md. */
export interface DetectionSettings {
  /** IANA name. The machine's own zone decides nothing. */
  readonly timeZone: string
  readonly businessHours: BusinessHours
  readonly thresholds: Thresholds
  readonly allow: readonly AllowEntry[]
}

/** Minutes of the day, Monday to Friday: from `start` up to but not including `end`. */
export interface BusinessHours {
  readonly start: number
  readonly end: number
}

/** Each number is the last that raises no alert. */
export interface Thresholds {
  readonly 'high-volume-files': {
    readonly reads: number
    readonly directories: number
    readonly minutes: number
  }
  readonly 'repeated-denials': {readonly count: number; readonly minutes: number}
  readonly 'rate-limit-probing': {readonly count: number; readonly minutes: number}
  readonly 'denied-then-allowed': {readonly minutes: number}
  readonly 'open-record': {readonly minutes: number}
  readonly 'new-caller-for-tool': {readonly days: number}
  readonly 'gap-in-log': {readonly factor: number}
}

/** A caller whose calls one detection leaves out. */
export interface AllowEntry {
  readonly detection: string
  /** Object id, user principal name or application id; letter case does not count. */
  readonly caller: string
  readonly reason: string
  /** Last day on which the entry holds, YYYY-MM-DD in the configured time zone. */
  readonly until: string
}

export const defaultThresholds: Thresholds = {
  'high-volume-files': {reads: 100, directories: 20, minutes: 60},
  'repeated-denials': {count: 5, minutes: 10},
  'rate-limit-probing': {count: 3, minutes: 10},
  'denied-then-allowed': {minutes: 60},
  'open-record': {minutes: 60},
  'new-caller-for-tool': {days: 30},
  'gap-in-log': {factor: 3}
}

export const defaultSettings: DetectionSettings = {
  timeZone: 'UTC',
  businessHours: {start: 7 * 60, end: 20 * 60},
  thresholds: defaultThresholds,
  allow: []
}

/** `07:00-20:00`, as the configuration and messages write it. */
export function hoursText({start, end}: BusinessHours): string {
  return `${clockText(start)}-${clockText(end)}`
}

function clockText(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
