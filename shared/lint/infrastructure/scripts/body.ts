/** What a command makes, as a body in the shape of Azure Resource Manager. */
import type {PartialText} from '../../facts/facts.js'
import {parsedJson} from '../values/parsed-json.js'
import {slicePartial} from '../values/partial-text.js'
import {objectOf, withPath} from '../values/shape.js'
import {computed} from '../values/texts.js'
import {
  entry,
  isUnknown,
  missing,
  options,
  type Place,
  plainText,
  unknown,
  type Value
} from '../values/value.js'
import type {Arguments} from './arguments.js'
import {nameText} from './arguments.js'
import {
  type CommandShape,
  namesOf,
  type Options,
  type PairShape,
  type Source
} from './command-type.js'
import {asFlag} from './flags.js'

type ObjectValue = Extract<Value, {kind: 'object'}>

/** Names a resource of the script: the scope of references, and the key of what a command makes. */
export interface Keys {
  readonly scope: string
  /** The address of what the command makes, under another type. */
  made(type: string): string
}

/** The body that a command gives a resource. */
export function commandBody(shape: CommandShape, given: Arguments, keys: Keys): ObjectValue {
  let body: ObjectValue = objectOf({}, given.place)
  for (const [path, source] of Object.entries(shape)) {
    const value = sourceValue(source, given, keys)
    if (!value) continue
    if (path !== '') body = withPath(body, path, value)
    else if (value.kind === 'object') body = combined(body, value)
    else body = {...body, open: true}
  }
  return body
}

function sourceValue(source: Source, given: Arguments, keys: Keys): Value | undefined {
  if (typeof source === 'string' || isNames(source)) return given.value(source)
  const {place} = given
  if ('words' in source) {
    const items = given.list(source.words)
    const {as} = source
    return (
      items && listOf(as ? items.map(item => objectOf({[as]: item}, item.place)) : items, place)
    )
  }
  if ('pairs' in source) {
    const items = given.list(source.pairs)
    return items && pairsOf(items, source.as, place)
  }
  if ('map' in source) return mapOf(given.list(source.map), place)
  if ('flag' in source) {
    const value = given.has(source.flag) ? asFlag(given.value(source.flag), place) : undefined
    if (!source.inverted || value?.kind !== 'constant') return value
    return {...value, value: !value.value}
  }
  if ('choose' in source) return chosen(given.value(source.choose), source.of)
  if ('given' in source) return given.has(source.given) ? fixed(source.means, place) : undefined
  if ('constant' in source) {
    const isGiven = source.unless !== undefined && given.has(source.unless)
    return isGiven ? given.value(source.unless!) : fixed(source.constant, place)
  }
  if ('fallback' in source) {
    return given.has(source.without) ? undefined : fixed(source.fallback, place)
  }
  if ('id' in source) return identified(given.value(source.id), source.of, keys)
  if ('identities' in source) return identityOf(source, given)
  if ('json' in source) {
    const value = given.json(source.json)
    return source.keys ? renamed(value, source.keys) : value
  }
  if ('sets' in source) return settings(given.list(source.sets), place)
  if ('made' in source) {
    return {kind: 'reference', scope: keys.scope, address: keys.made(source.made), path: [], place}
  }
  if ('item' in source) {
    const item = commandBody(source.item, given, keys)
    return item.entries.length > 0 ? {kind: 'list', items: [item], place} : undefined
  }
  return inOrder(source.lists.flatMap(part => sourceValue(part, given, keys) ?? []))
}

function isNames(source: Source): source is readonly string[] {
  return Array.isArray(source)
}

/** Lists as one list; of other values the first. */
function inOrder(values: readonly Value[]): Value | undefined {
  const [first] = values
  if (!first || !values.some(({kind}) => kind === 'list')) return first
  const items = values.flatMap(value => (value.kind === 'list' ? value.items : [value]))
  const isOpen = values.some(value => value.kind === 'list' && value.open)
  return {kind: 'list', items, place: first.place, ...(isOpen && {open: true})}
}

/** A list of what is behind an option; a word that is not known may be several. */
function listOf(items: readonly Value[], place: Place): Value {
  return {kind: 'list', items, place, ...(items.some(isUnknown) && {open: true})}
}

function fixed(value: string | boolean, place: Place): Value {
  return typeof value === 'string' ? computed(value, place) : {kind: 'constant', value, place}
}

/** `KEY=value`, split; undefined for anything else. */
function pairOf(item: Value, separator: string): [PartialText, Value] | undefined {
  if (item.kind !== 'text') return undefined
  const at = item.text.text.text.indexOf(separator)
  if (at < 0) return undefined
  const text = slicePartial(item.text, at + separator.length)
  return [slicePartial(item.text, 0, at), {...item, text}]
}

function pairsOf(items: readonly Value[], shape: PairShape, place: Place): Value {
  const found = items.map(item => {
    const pair = pairOf(item, shape.separator ?? '=')
    if (!pair) return undefined
    const [key, value] = pair
    const [name, rest] = prefixed(value, shape)
    const text: Value = {kind: 'text', text: key, place: item.place}
    return objectOf({[shape.key]: text, [name]: rest}, item.place)
  })
  const known = found.flatMap(item => item ?? [])
  const isOpen = known.length < found.length
  return {kind: 'list', items: known, place, ...(isOpen && {open: true})}
}

function prefixed(value: Value, {value: name, prefixes = {}}: PairShape): [string, Value] {
  if (value.kind !== 'text') return [name, value]
  const text = value.text.text.text.toLowerCase()
  for (const [prefix, other] of Object.entries(prefixes)) {
    if (text.startsWith(prefix)) {
      return [other, {...value, text: slicePartial(value.text, prefix.length)}]
    }
  }
  return [name, value]
}

function mapOf(items: readonly Value[] | undefined, place: Place): Value | undefined {
  if (!items) return undefined
  const pairs = items.map(item => pairOf(item, '='))
  const entries = pairs.flatMap(pair => (pair ? [{key: pair[0], value: pair[1]}] : []))
  const isOpen = entries.length < pairs.length
  return {kind: 'object', entries, place, ...(isOpen && {open: true})}
}

function chosen(
  value: Value | undefined,
  of: Readonly<Record<string, string | boolean>>
): Value | undefined {
  const text = plainText(value)
  if (!value || text === undefined) return value
  const means = of[text] ?? of[text.toLowerCase()]
  return means === undefined ? value : fixed(means, value.place)
}

/** An id as it stands, or the id of the resource that a name means. */
function identified(value: Value | undefined, type: string, keys: Keys): Value | undefined {
  if (value?.kind !== 'text' || value.text.text.text.startsWith('/')) return value
  const address = `${type}/${value.text.text.text}`.toLowerCase()
  return {kind: 'reference', scope: keys.scope, address, path: ['id'], place: value.place}
}

function identityOf(
  {identities, system}: Extract<Source, {readonly identities: Options}>,
  given: Arguments
): Value | undefined {
  const named = given.list(identities)
  const isSystem = (value: Value) => /^(?:\[?system\]?)$/i.test(plainText(value) ?? '')
  const users = named?.filter(value => !isSystem(value)) ?? []
  const hasSystem =
    (system !== undefined && given.has(system)) ||
    (named !== undefined && (named.length === 0 || users.length < named.length))
  if (!hasSystem && users.length === 0) return undefined
  const {place} = given
  const type = [hasSystem && 'SystemAssigned', users.length > 0 && 'UserAssigned']
  return objectOf(
    {
      type: computed(type.filter(Boolean).join(','), place),
      ...(users.length > 0 && {userAssignedIdentities: listOf(users, place)})
    },
    place
  )
}

/** JSON with the names of ARM in place of its own; a part of a path in brackets is a list of one. */
function renamed(
  value: Value | undefined,
  keys: Readonly<Record<string, string>>
): Value | undefined {
  if (value?.kind !== 'object') return value
  let body: ObjectValue = objectOf({}, value.place)
  let only: ObjectValue = objectOf({}, value.place)
  let list: string | undefined
  for (const item of value.entries) {
    const path = keys[item.key.text.text.toLowerCase()]
    if (path === undefined) continue
    const at = path.lastIndexOf('[].')
    const [before, after] = at < 0 ? [] : [path.slice(0, at), path.slice(at + '[].'.length)]
    if (before === undefined || after === undefined) body = withPath(body, path, item.value)
    else {
      list = before
      only = withPath(only, after, item.value)
    }
  }
  if (list === undefined) return {...body, ...(value.open && {open: true})}
  return withPath(body, list, {kind: 'list', items: [only], place: value.place})
}

/** `--set api.requestedAccessTokenVersion=2 web={…}`: paths with their values. */
function settings(items: readonly Value[] | undefined, place: Place): Value | undefined {
  if (!items) return undefined
  let body: ObjectValue = objectOf({}, place)
  for (const item of items) {
    const pair = pairOf(item, '=')
    const path = pair?.[0]
    if (!pair || !path || path.holes.length > 0 || !/^[\w.]{1,200}$/.test(path.text.text)) {
      body = {...body, open: true}
      continue
    }
    body = withPath(body, path.text.text, jsonOr(pair[1]))
  }
  return body
}

/** What text stands for where it is JSON, or the text; a file that is named is not known. */
function jsonOr(value: Value): Value {
  if (value.kind !== 'text') return value
  const text = value.text.text.text.trim()
  if (text.startsWith('@')) return unknown(value.place)
  if (/^-?\d{1,15}$|^(?:true|false)$/i.test(text)) {
    const constant = /^\d|^-/.test(text) ? Number(text) : text.toLowerCase() === 'true'
    return {kind: 'constant', value: constant, place: value.place}
  }
  if (text === 'null') return missing(value.place)
  return /^[[{]/.test(text) ? (parsedJson(value) ?? unknown(value.place)) : value
}

/** Two bodies of one resource: of equal keys the second holds, and lists are put together. */
export function combined(first: ObjectValue, second: ObjectValue): ObjectValue {
  const entries = new Map(first.entries.map(item => [item.key.text.text, item]))
  for (const item of second.entries) {
    const key = item.key.text.text
    const old = entries.get(key)
    entries.set(key, old ? {key: item.key, value: both(old.value, item.value)} : item)
  }
  return {...first, entries: [...entries.values()]}
}

function both(old: Value, value: Value): Value {
  if (old.kind === 'object' && value.kind === 'object') return combined(old, value)
  if (old.kind !== 'list' || value.kind !== 'list') return value
  const items = [...old.items]
  for (const item of value.items) {
    const name = nameOfItem(item)
    const index = name === undefined ? -1 : items.findIndex(known => nameOfItem(known) === name)
    const known = items[index]
    if (known?.kind !== 'object' || item.kind !== 'object') items.push(item)
    else items[index] = isWhole(item) && isWhole(known) ? item : combined(known, item)
  }
  const isOpen = old.open || value.open
  return {...old, items, ...(isOpen && {open: true})}
}

function nameOfItem(item: Value): string | undefined {
  return plainText(entry(item, 'name'))
}

/** Whether an item, such as a variable, is replaced by one of the same name; containers are changed. */
function isWhole(item: ObjectValue): boolean {
  return item.entries.every(({value}) => value.kind !== 'list')
}

/** What a command names its resource by; undefined where it gives it no name. */
export function nameIn(given: Arguments, names: Options): {value: Value; text: string} | undefined {
  for (const name of namesOf(names)) {
    const value = options(given.value(name))[0]
    const text = nameText(value)
    if (value && text !== undefined && text !== '') return {value, text}
  }
  return undefined
}
