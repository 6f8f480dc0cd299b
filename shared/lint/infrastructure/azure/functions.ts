/**
 * Functions of Bicep and of ARM templates that put texts, lists and objects together.
 * Source: Microsoft Learn, "ARM template functions" and "Bicep functions".
 */
import {
  concatenated,
  firstOf,
  flattened,
  isWhole,
  list,
  member,
  merged,
  pairs,
  withoutRepeated
} from '../values/collections.js'
import {operation} from '../values/operators.js'
import {parsedJson} from '../values/parsed-json.js'
import {computed, formatted, joined, replaced} from '../values/texts.js'
import {
  choice,
  isUnknown,
  options,
  type Place,
  plainText,
  type TextValue,
  unknown,
  type Value
} from '../values/value.js'
import {resourceIdFunction, scopeFunction} from './scopes.js'

/** Undefined where the result is not known. */
type AzureFunction = (args: readonly Value[], place: Place) => Value | undefined

const itself: AzureFunction = ([first]) => first

const inCase =
  (change: (text: string) => string): AzureFunction =>
  ([first], place) => {
    const text = plainText(first)
    if (text === undefined) return undefined
    const changed = change(text)
    return changed === text ? first : computed(changed, place)
  }

const operator =
  (sign: string): AzureFunction =>
  (args, place) =>
    operation(sign, args, place)

/** `and` and `or` take any number of arguments. */
const junction =
  (sign: string): AzureFunction =>
  ([first, ...rest], place) =>
    rest.reduce<Value | undefined>(
      (result, arg) => operation(sign, [result ?? unknown(place), arg], place),
      first
    )

const end =
  (at: (items: readonly Value[]) => Value | undefined): AzureFunction =>
  ([first], place) => {
    if (!first || isUnknown(first)) return undefined
    if (isWhole(first)) return at(first.items)
    const items = pairs(first)?.items.map(item => item.value) ?? []
    return choice([...items, unknown(place)], place)
  }

const isTextual = (value: Value) => options(value).every(option => option.kind !== 'list')

const functions = {
  add: operator('+'),
  and: junction('&&'),
  any: itself,
  array: ([first], place) =>
    first && first.kind !== 'list' && !isUnknown(first) && first.kind !== 'choice'
      ? list([first], place)
      : first,
  // What is encoded is still what it was: secrets and scripts are looked for in it.
  base64: itself,
  coalesce: (args, place) => firstOf(args, place),
  concat: (args, place) => {
    if (!args.every(isTextual)) return concatenated(args, place)
    return args.length === 1 ? args[0] : joined(args, '', place)
  },
  createarray: (args, place) => list(args, place),
  createobject: (args, place) => {
    const entries: {key: TextValue['text']; value: Value}[] = []
    let open = false
    for (let i = 0; i + 1 < args.length; i += 2) {
      const key = args[i]!
      if (key.kind === 'text') entries.push({key: key.text, value: args[i + 1]!})
      else open = true
    }
    return {kind: 'object', place, entries, ...(open && {open: true})}
  },
  equals: operator('=='),
  false: (_args, place) => ({kind: 'constant', value: false, place}),
  first: end(items => items[0]),
  flatten: ([first], place) => first && flattened(first, place),
  format: ([first, ...args], place) => formatted(first, args, place, /\{(\d+)(?::[^{}]*)?\}/g),
  greater: operator('>'),
  greaterorequals: operator('>='),
  if: ([test, consequence, alternative], place) => {
    if (!test || !consequence || !alternative) return undefined
    if (test.kind === 'constant' && typeof test.value === 'boolean') {
      return test.value ? consequence : alternative
    }
    return choice([consequence, alternative], place)
  },
  join: ([first, second], place) => {
    const separator = plainText(second)
    return isWhole(first) && separator !== undefined
      ? joined(first.items, separator, place)
      : undefined
  },
  json: ([first]) => (first?.kind === 'text' ? parsedJson(first) : undefined),
  last: end(items => items.at(-1)),
  length: ([first], place) =>
    isWhole(first) ? {kind: 'constant', value: first.items.length, place} : undefined,
  less: operator('<'),
  lessorequals: operator('<='),
  not: operator('!'),
  null: (_args, place) => ({kind: 'constant', value: null, place}),
  or: junction('||'),
  range: ([first, second], place) => {
    const [from, count] = [first, second].map(value =>
      value?.kind === 'constant' ? Number(value.value) : Number.NaN
    )
    if (!(count! >= 0 && count! <= 100) || Number.isNaN(from!)) return undefined
    return list(
      Array.from(
        {length: count!},
        (_, index): Value => ({kind: 'constant', value: from! + index, place})
      ),
      place
    )
  },
  replace: ([first, second, third], place) => replaced(first, second, third, place),
  string: itself,
  tolower: inCase(text => text.toLowerCase()),
  toupper: inCase(text => text.toUpperCase()),
  trim: inCase(text => text.trim()),
  true: (_args, place) => ({kind: 'constant', value: true, place}),
  tryget: ([first, ...keys], place) => {
    let current: Value | undefined = first
    for (const key of keys) {
      const name = plainText(key) ?? (key.kind === 'constant' ? String(key.value) : undefined)
      current = current && name !== undefined ? member(current, name, place) : undefined
    }
    return current
  },
  union: (args, place) =>
    args.some(arg => options(arg).some(option => option.kind === 'list'))
      ? withoutRepeated(concatenated(args, place), place)
      : merged(args, place, true)
} satisfies Record<string, AzureFunction>

/** The functions by their names in lower case: ARM ignores case. */
export const azureFunctions: ReadonlyMap<string, AzureFunction> = new Map(Object.entries(functions))

/** The value of a call; undefined when the function is not known, or its result. */
export function azureFunction(
  name: string,
  args: readonly Value[],
  place: Place
): Value | undefined {
  return (
    azureFunctions.get(name.toLowerCase())?.(args, place) ??
    scopeFunction(name, args, place) ??
    resourceIdFunction(name, args, place)
  )
}
