/** Values of the Kusto Query Language, and how they compare. */

/** A time is a Date, a span is `{ms}`, an object of JSON a map. What has no value is null. */
export type KqlValue =
  | string
  | number
  | boolean
  | null
  | Date
  | KqlSpan
  | KqlBag
  | NotKnown
  | readonly KqlValue[]

export type KqlFunction = (...args: readonly KqlValue[]) => KqlValue

export interface KqlSpan {
  readonly ms: number
}

export type KqlBag = ReadonlyMap<string, KqlValue>

/** What a column holds is not known: it may be carried along, and nothing may depend on it. */
export class NotKnown {
  readonly column: string

  constructor(column: string) {
    this.column = column
  }
}

/** A query, or a part of one, that is not understood well enough to be run. */
export class NotRun extends Error {}

/** A value on which something depends. */
export function given(value: KqlValue): Exclude<KqlValue, NotKnown> {
  if (value instanceof NotKnown) {
    throw new NotRun(`depends on '${value.column}', of which it is not known here what it holds`)
  }
  return value
}

export function isSpan(value: KqlValue): value is KqlSpan {
  return typeof value === 'object' && value !== null && 'ms' in value
}

export function isBag(value: KqlValue): value is KqlBag {
  return value instanceof Map
}

export function isList(value: KqlValue): value is readonly KqlValue[] {
  return Array.isArray(value)
}

/** `tostring`: empty for what has no value. */
export function textOf(value: KqlValue): string {
  const known = given(value)
  if (known === null) return ''
  if (known instanceof Date) return known.toISOString()
  if (isSpan(known)) return String(known.ms)
  return typeof known === 'object' ? JSON.stringify(plain(known)) : String(known)
}

/** A number, the milliseconds of a time or span; NaN for anything else. */
export function numberOf(value: KqlValue): number {
  const known = given(value)
  if (known instanceof Date) return known.getTime()
  if (known !== null && isSpan(known)) return known.ms
  if (typeof known === 'string') return known.trim() === '' ? Number.NaN : Number(known)
  return typeof known === 'number' || typeof known === 'boolean' ? Number(known) : Number.NaN
}

export function isSame(left: KqlValue, right: KqlValue): boolean {
  if (left === null || right === null) return false
  if (typeof left === 'string' || typeof right === 'string') return textOf(left) === textOf(right)
  return compare(left, right) === 0
}

/** Below 0 where the first comes first; what has no value comes before all else. */
export function compare(left: KqlValue, right: KqlValue): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  if (typeof left === 'string' && typeof right === 'string') {
    return left < right ? -1 : left > right ? 1 : 0
  }
  const [a, b] = [numberOf(left), numberOf(right)]
  if (Number.isNaN(a) || Number.isNaN(b)) {
    const [one, other] = [textOf(left), textOf(right)]
    return one < other ? -1 : one > other ? 1 : 0
  }
  return a - b
}

/** JSON as a value of a query. */
export function ofJson(value: unknown): KqlValue {
  if (Array.isArray(value)) return value.map(ofJson)
  if (typeof value === 'object' && value !== null) {
    return new Map(Object.entries(value).map(([key, item]) => [key, ofJson(item)]))
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null
}

function plain(value: KqlValue): unknown {
  if (isList(value)) return value.map(plain)
  if (isBag(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]))
  return typeof value === 'object' && value !== null ? textOf(value) : value
}
