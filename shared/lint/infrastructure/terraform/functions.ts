/**
 * Functions of Terraform, as far as they put texts, lists and objects together.
 * Source: Terraform documentation, "Built-in Functions".
 */
import {MappedText, type SourceFile} from '../../source.js'
import {
  asSet,
  concatenated,
  firstOf,
  flattened,
  indexed,
  isWhole,
  list,
  member,
  merged,
  pairs,
  withoutRepeated
} from '../values/collections.js'
import {parsedJson} from '../values/parsed-json.js'
import {parsedYaml} from '../values/parsed-yaml.js'
import {computed, formatted, joined, replaced} from '../values/texts.js'
import {
  choice,
  constantText,
  isNothing,
  isUnknown,
  options,
  type Place,
  perhaps,
  plainText,
  type TextValue,
  unknown,
  type Value
} from '../values/value.js'

/** What a function needs beside its arguments. */
export interface FunctionContext {
  /** A file beside the module. */
  file(path: string): SourceFile | undefined
}

/** Undefined where the result is not known. */
type TerraformFunction = (
  args: readonly Value[],
  place: Place,
  context: FunctionContext
) => Value | undefined

const verbs = /%%|%(?:\[(\d+)\])?[sdvq]/g

const itself: TerraformFunction = ([first]) => first

/** A list in another order; open where the order is not known. */
const ordered =
  (order: (items: readonly Value[]) => Value[] | undefined): TerraformFunction =>
  ([first], place) => {
    if (first?.kind !== 'list' || first.items.length < 2) return first
    const items = isWhole(first) ? order(first.items) : undefined
    return list(items ?? first.items, place, !items)
  }

const inCase =
  (change: (text: string) => string): TerraformFunction =>
  ([first], place) => {
    const text = plainText(first)
    if (text === undefined) return undefined
    const changed = change(text)
    return changed === text ? first : computed(changed, place)
  }

const withoutAffix =
  (atStart: boolean): TerraformFunction =>
  ([first, second], place) => {
    const [text, affix] = [plainText(first), plainText(second)]
    if (text === undefined || affix === undefined) return undefined
    if (!(atStart ? text.startsWith(affix) : text.endsWith(affix))) return first
    return computed(atStart ? text.slice(affix.length) : text.slice(0, -affix.length), place)
  }

const trimmed: TerraformFunction = ([first], place) => {
  const text = plainText(first)
  if (text === undefined) return first
  return text.trim() === text ? first : computed(text.trim(), place)
}

/** Keys or values of an object, whose order is that of its keys. */
const parts =
  (part: 'key' | 'value'): TerraformFunction =>
  ([first], place) => {
    if (first?.kind !== 'object') return undefined
    const found = pairs(first)
    const sorted = [...(found?.items ?? [])].sort((a, b) =>
      (plainText(a.key) ?? '') < (plainText(b.key) ?? '') ? -1 : 1
    )
    const items = sorted.map(item => (item.perhaps ? perhaps(item[part]) : item[part]))
    const isKnown = sorted.every(({key}) => plainText(key) !== undefined)
    return list(items, place, !isKnown || found?.open)
  }

const isMissing = (value: Value): boolean => value.kind === 'unknown' && value.missing === true
const isEmptyText = (value: Value): boolean => isNothing(value) || plainText(value) === ''
const isEmptyList = (value: Value): boolean =>
  isNothing(value) || (value.kind === 'list' && value.items.length === 0 && !value.open)

const functions = {
  abspath: itself,
  // What is encoded is still what it was: secrets and scripts are looked for in it.
  base64encode: itself,
  base64gzip: itself,
  chomp: trimmed,
  coalesce: (args, place) => firstOf(args, place, isEmptyText),
  coalescelist: (args, place) => firstOf(args, place, isEmptyList),
  concat: concatenated,
  distinct: ([first], place) => first && withoutRepeated(first, place),
  element: ([first, second], place) => {
    if (!first || !second) return undefined
    const index = second.kind === 'constant' ? Number(second.value) : Number.NaN
    if (!Number.isInteger(index)) return indexed(first, unknown(place), place)
    return choice(
      options(first).map(form => {
        const size = isWhole(form) ? form.items.length : 0
        const wrapped = size > 0 ? ((index % size) + size) % size : index
        return member(form, String(wrapped), place) ?? unknown(place)
      }),
      place
    )
  },
  file: ([first], _place, context) => textOfFile(first, context),
  filebase64: ([first], _place, context) => textOfFile(first, context),
  flatten: ([first], place) => first && flattened(first, place),
  format: ([first, ...args], place) => formatted(first, args, place, verbs),
  formatlist: ([format, items, ...rest], place) => {
    if (items?.kind !== 'list' || rest.length > 0) return undefined
    const found = pairs(items)
    const texts = (found?.items ?? []).map(item => {
      const text = formatted(format, [item.value], place, verbs) ?? unknown(place)
      return item.perhaps ? perhaps(text) : text
    })
    return list(texts, place, found?.open)
  },
  join: ([first, second], place) => {
    const separator = plainText(first)
    return separator === undefined || !isWhole(second)
      ? undefined
      : joined(second.items, separator, place)
  },
  jsondecode: ([first]) => (first?.kind === 'text' ? parsedJson(first) : first),
  jsonencode: itself,
  keys: parts('key'),
  length: ([first], place) => {
    const text = plainText(first)
    if (text !== undefined) return {kind: 'constant', value: text.length, place}
    if (!first || first.kind === 'choice') return undefined
    const found = pairs(first)
    if (!found || found.open || found.items.some(item => item.perhaps)) return undefined
    return {kind: 'constant', value: found.items.length, place}
  },
  lookup: ([first, second, third], place) => {
    const key = plainText(second)
    if (!first) return undefined
    const found =
      key === undefined
        ? [...(pairs(first)?.items.map(item => item.value) ?? []), unknown(place)]
        : [member(first, key, place) ?? unknown(place)]
    return firstOf(
      [choice(found, place) ?? unknown(place), ...(third ? [third] : [])],
      place,
      isMissing
    )
  },
  lower: inCase(text => text.toLowerCase()),
  merge: (args, place) => merged(args, place),
  nonsensitive: itself,
  one: ([first], place) => {
    if (!first) return undefined
    const only = (form: Value): Value => {
      if (!isWhole(form)) return isUnknown(form) ? unknown(place) : any(form, place)
      return form.items[0] ?? {kind: 'constant', value: null, place}
    }
    return choice(options(first).map(only), place)
  },
  replace: ([first, second, third], place) => {
    const from = plainText(second)
    if (from !== undefined && from.length > 1 && from.startsWith('/') && from.endsWith('/')) {
      return undefined
    }
    return replaced(first, second, third, place)
  },
  reverse: ordered(items => [...items].reverse()),
  sensitive: itself,
  sort: ordered(items => {
    const texts = items.map(item => plainText(item) ?? '')
    if (texts.includes('')) return undefined
    return [...items].sort((a, b) => ((plainText(a) ?? '') < (plainText(b) ?? '') ? -1 : 1))
  }),
  split: ([first, second], place) => {
    const [separator, text] = [plainText(first), plainText(second)]
    if (separator === undefined || text === undefined || separator === '') return undefined
    return list(
      text.split(separator).map(part => computed(part, place)),
      place
    )
  },
  templatefile: ([first], _place, context) => {
    const text = textOfFile(first, context)
    return text && {...text, text: {...text.text, holes: templateHoles(text.text.text.text)}}
  },
  tobool: ([first], place) => {
    const text = plainText(first)
    return text === 'true' || text === 'false'
      ? {kind: 'constant', value: text === 'true', place}
      : first
  },
  tolist: itself,
  tomap: itself,
  tonumber: ([first], place) => {
    const text = plainText(first)
    return text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text)
      ? {kind: 'constant', value: Number(text), place}
      : first
  },
  toset: ([first], place) => first && asSet(first, place),
  tostring: ([first], place) =>
    first?.kind === 'constant' && first.value !== null
      ? computed(constantText(first.value), place)
      : first,
  trimprefix: withoutAffix(true),
  trimspace: trimmed,
  trimsuffix: withoutAffix(false),
  try: (args, place) => firstOf(args, place, isMissing),
  upper: inCase(text => text.toUpperCase()),
  values: parts('value'),
  yamldecode: ([first]) => (first?.kind === 'text' ? parsedYaml(first) : first),
  yamlencode: itself
} satisfies Record<string, TerraformFunction>

/** The functions by their names. */
export const terraformFunctions: ReadonlyMap<string, TerraformFunction> = new Map(
  Object.entries(functions)
)

function any(form: Value, place: Place): Value {
  const items = pairs(form)?.items.map(item => item.value) ?? []
  return choice([...items, unknown(place)], place) ?? unknown(place)
}

function textOfFile(name: Value | undefined, context: FunctionContext): TextValue | undefined {
  const path = name && fileName(name)
  const file = path === undefined ? undefined : context.file(path)
  if (!file) return undefined
  const text = MappedText.of(file)
  return {kind: 'text', text: {text, holes: []}, place: {file, range: text.range()}}
}

/** What a template puts in; with directives all between the first and the last of them is not known. */
function templateHoles(text: string): {start: number; end: number}[] {
  const holes = [...text.matchAll(/\$\{[^}]{0,500}\}/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length
  }))
  const first = text.indexOf('%{')
  if (first < 0) return holes
  const last = text.indexOf('}', text.lastIndexOf('%{'))
  const end = last < 0 ? text.length : last + 1
  const outside = holes.filter(hole => hole.end <= first || hole.start >= end)
  return [...outside, {start: first, end}].sort((a, b) => a.start - b.start)
}

/** A path beside the module: `${path.module}/policy.json` or plain. */
function fileName(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined
  const {text, holes} = value.text
  const [hole] = holes
  if (!hole) return text.text
  const written = text.text.slice(hole.start, hole.end)
  if (hole.start !== 0 || holes.length > 1 || !/^\$\{path\.module\}$/.test(written))
    return undefined
  return text.text.slice(hole.end).replace(/^\//, '')
}
