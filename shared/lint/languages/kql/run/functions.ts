/** Functions of the Kusto Query Language over single values. Source: Microsoft Learn, "Scalar functions". */
import {operate} from './operators.js'
import {safeRegExp} from './patterns.js'
import {timeFunctions} from './times.js'
import {
  compare,
  isBag,
  isList,
  isSpan,
  type KqlFunction,
  type KqlValue,
  NotRun,
  numberOf,
  ofJson,
  textOf
} from './values.js'

const text =
  (of: (value: string, ...more: readonly string[]) => KqlValue): KqlFunction =>
  (value = null, ...more) =>
    of(textOf(value), ...more.map(textOf))

const isEmpty = (value: KqlValue = null): boolean => value === null || textOf(value) === ''

const toNumber = (value: KqlValue = null): number | null => {
  if (value === null) return null
  const number = numberOf(value)
  return Number.isNaN(number) ? null : number
}
const toWhole = (value: KqlValue = null): number | null => {
  const number = toNumber(value)
  return number === null ? null : Math.trunc(number)
}

/** `tobool("true")`, `tobool(1)`. */
function toBool(value: KqlValue = null): boolean | null {
  if (typeof value === 'string') {
    const word = value.toLowerCase()
    return word === 'true' || word === '1' ? true : word === 'false' || word === '0' ? false : null
  }
  const number = toNumber(value)
  return number === null ? null : number !== 0
}

/** Rounds down to a multiple: of numbers, times and spans. */
function bin(value: KqlValue = null, size: KqlValue = null): KqlValue {
  const [a, b] = [toNumber(value), toNumber(size)]
  if (a === null || b === null || b <= 0) return null
  const start = Math.floor(a / b) * b
  if (value instanceof Date) return new Date(start)
  return value !== null && isSpan(value) ? {ms: start} : start
}

function substring(value: KqlValue = null, start: KqlValue = 0, length?: KqlValue): string {
  const from = toWhole(start) ?? 0
  const end = length === undefined ? undefined : from + (toWhole(length) ?? 0)
  return textOf(value).slice(from, end)
}

function split(value: KqlValue = null, by: KqlValue = null, index?: KqlValue): KqlValue {
  const parts = textOf(value).split(textOf(by)).slice(0, 1000)
  if (index === undefined) return parts
  const part = parts[toWhole(index) ?? 0]
  return part === undefined ? [] : [part]
}

function parseJson(value: KqlValue = null): KqlValue {
  if (typeof value !== 'string') return value
  try {
    return ofJson(JSON.parse(value))
  } catch {
    return value === '' ? null : value
  }
}

/** `/a/b.txt` as `{DirectoryPath: '/a', Filename: 'b.txt', …}`. */
function parsePath(value: KqlValue = null): KqlValue {
  const whole = textOf(value)
  const at = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\'))
  const name = whole.slice(at + 1)
  const dot = name.lastIndexOf('.')
  return new Map<string, KqlValue>([
    ['Scheme', ''],
    ['RootPath', whole.startsWith('/') ? '/' : ''],
    ['DirectoryPath', at <= 0 ? whole.slice(0, Math.max(0, at + 1)) : whole.slice(0, at)],
    ['DirectoryName', at < 0 ? '' : (whole.slice(0, at).split(/[/\\]/).at(-1) ?? '')],
    ['Filename', name],
    ['Extension', dot < 0 ? '' : name.slice(dot + 1)],
    ['AlternateDataStreamName', '']
  ])
}

function extract(pattern: KqlValue = null, group: KqlValue = 0, value: KqlValue = null): string {
  return safeRegExp(textOf(pattern)).exec(textOf(value))?.[toWhole(group) ?? 0] ?? ''
}

const trimmed =
  (...sides: readonly ('start' | 'end')[]): KqlFunction =>
  (pattern = null, value = null) => {
    let left = textOf(value)
    const source = textOf(pattern)
    safeRegExp(source)
    if (sides.includes('start')) left = left.replace(new RegExp(`^(?:${source})`), '')
    return sides.includes('end') ? left.replace(new RegExp(`(?:${source})$`), '') : left
  }

const extreme =
  (sign: 1 | -1): KqlFunction =>
  (...args) =>
    args.reduce<KqlValue>(
      (best, value) =>
        value !== null && (best === null || sign * compare(value, best) > 0) ? value : best,
      null
    )

function lengthOf(value: KqlValue = null): number | null {
  return isList(value) ? value.length : isBag(value) ? value.size : null
}

export const functions: ReadonlyMap<string, KqlFunction> = new Map<string, KqlFunction>(
  Object.entries({
    ...timeFunctions,
    abs: (value = null) => (value === null ? null : Math.abs(numberOf(value))),
    array_length: (value = null) => lengthOf(value),
    bag_pack: (...args) => {
      const found = new Map<string, KqlValue>()
      for (let at = 0; at + 1 < args.length; at += 2) found.set(textOf(args[at]!), args[at + 1]!)
      return found
    },
    bin,
    floor: bin,
    ceiling: (value = null) => (value === null ? null : Math.ceil(numberOf(value))),
    coalesce: (...args) => args.find(value => !isEmpty(value)) ?? null,
    countof: (value = null, wanted = null) => textOf(value).split(textOf(wanted)).length - 1,
    extract,
    isempty: value => isEmpty(value),
    isnotempty: value => !isEmpty(value),
    notempty: value => !isEmpty(value),
    isnull: value => (value ?? null) === null,
    isnotnull: value => (value ?? null) !== null,
    notnull: value => (value ?? null) !== null,
    max_of: extreme(1),
    min_of: extreme(-1),
    not: (value = null) => (value === null ? null : value !== true),
    parse_json: parseJson,
    parse_path: parsePath,
    todynamic: parseJson,
    replace_string: (value = null, from = null, to = null) =>
      textOf(value).replaceAll(textOf(from), () => textOf(to)),
    round: (value = null, digits = 0) => {
      const scale = 10 ** (toWhole(digits) ?? 0)
      return value === null ? null : Math.round(numberOf(value) * scale) / scale
    },
    set_has_element: (set = null, value = null) =>
      isList(set) && set.some(item => operate('==', item, value) === true),
    split,
    strcat: (...args) => args.map(textOf).join('').slice(0, 10_000),
    strlen: text(value => value.length),
    substring,
    tobool: toBool,
    todouble: toNumber,
    toreal: toNumber,
    toint: toWhole,
    tolong: toWhole,
    tolower: text(value => value.toLowerCase()),
    toupper: text(value => value.toUpperCase()),
    tostring: text(value => value),
    trim: trimmed('start', 'end'),
    trim_end: trimmed('end'),
    trim_start: trimmed('start')
  } satisfies Record<string, KqlFunction>)
)

/** @throws NotRun for a function that is not known */
export function functionOf(name: string): KqlFunction {
  const found = functions.get(name)
  if (!found) throw new NotRun(`uses ${name}(), which is not run here`)
  return found
}
