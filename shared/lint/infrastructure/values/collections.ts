/**
 * Lists and objects as far as they are known. What may be left out is a choice with `missing`, and
 * what may have more than is known is `open`, so that nobody counts on either.
 */
import {computed} from './texts.js'
import {
  asPartial,
  choice,
  constantText,
  isNothing,
  isUnknown,
  missing,
  options,
  type Place,
  perhaps,
  plainText,
  unknown,
  type Value,
  type ValueEntry
} from './value.js'

/** Items of a collection that are looked at; a longer one counts as open. */
export const mostItems = 200
/** Combinations of several possible values. */
export const mostCombinations = 16

/** An item of a collection as a loop meets it. */
export interface Pair {
  readonly key: Value
  readonly value: Value
  /** Whether it is there for some values only. */
  readonly perhaps: boolean
}

export interface Pairs {
  readonly items: readonly Pair[]
  /** Whether there may be more. */
  readonly open: boolean
}

/** The pairs of key and value that a collection gives to a loop; undefined when none is known. */
export function pairs(collection: Value): Pairs | undefined {
  switch (collection.kind) {
    case 'list': {
      let isCertain = !collection.open
      const items = collection.items.slice(0, mostItems).map((item, index): Pair => {
        const there = present(item)
        if (there.perhaps) isCertain = false
        const key: Value = isCertain
          ? {kind: 'constant', value: index, place: item.place}
          : unknown(item.place)
        return {key, ...there}
      })
      return {items, open: !!collection.open || collection.items.length > mostItems}
    }
    case 'object': {
      const items = collection.entries.slice(0, mostItems).map(({key, value}) => ({
        key: {kind: 'text' as const, text: key, place: value.place},
        ...present(value)
      }))
      return {items, open: !!collection.open || collection.entries.length > mostItems}
    }
    case 'choice': {
      const all = collection.options.map(pairs)
      if (!all.some(each => each)) return undefined
      return {
        items: all.flatMap(each => each?.items.map(item => ({...item, perhaps: true})) ?? []),
        open: all.some(each => !each || each.open)
      }
    }
    default:
      return undefined
  }
}

/** What an item is where it is there, and whether it may be left out. */
function present(item: Value): {value: Value; perhaps: boolean} {
  if (item.kind !== 'choice') return {value: item, perhaps: false}
  const there = item.options.filter(option => !(option.kind === 'unknown' && option.missing))
  if (there.length === item.options.length) return {value: item, perhaps: false}
  return {value: choice(there, item.place) ?? unknown(item.place), perhaps: true}
}

/** A list that has just its items, each of them for certain. */
type WholeList = Extract<Value, {kind: 'list'}> & {readonly open?: never}

/** Whether a list is known to have just its items, each of them for certain. */
export function isWhole(value: Value | undefined): value is WholeList {
  return value?.kind === 'list' && !value.open && value.items.every(item => !present(item).perhaps)
}

/** `object.name` and `list[0]`; undefined where it cannot be told what that is. */
export function member(value: Value, name: string, place: Place): Value | undefined {
  switch (value.kind) {
    case 'choice':
      return choice(
        value.options.map(option => member(option, name, place) ?? unknown(place)),
        place
      )
    case 'list': {
      if (isWhole(value)) return value.items[Number(name)] ?? missing(place)
      return choice([...value.items.map(item => present(item).value), unknown(place)], place)
    }
    case 'object': {
      const found = value.entries.findLast(({key}) => key.text.text === name)
      if (found) return found.value
      const isClosed = !value.open && value.entries.every(({key}) => key.holes.length === 0)
      return isClosed ? missing(place) : undefined
    }
    case 'reference':
      return {...value, path: [...value.path, name], place}
    case 'unknown':
      return value.missing ? value : undefined
    default:
      return missing(place)
  }
}

/** `object[key]` where the key may be unknown: then it is any of the values. */
export function indexed(object: Value, index: Value, place: Place): Value | undefined {
  if (object.kind === 'choice') {
    return choice(
      object.options.map(option => indexed(option, index, place) ?? unknown(place)),
      place
    )
  }
  const name =
    plainText(index) ?? (index.kind === 'constant' ? constantText(index.value) : undefined)
  if (name !== undefined) return member(object, name, place)
  const found = pairs(object)
  if (!found || found.items.length === 0) return undefined
  const any = found.items.map(item => item.value)
  return choice(found.open ? [...any, unknown(place)] : any, place)
}

/**
 * The first value that counts, as `coalesce` and `try` choose it: what is certainly not taken is left
 * out, and what may be taken or not makes a choice with those after it.
 *
 * @param isEmpty whether a value that is known does not count
 */
export function firstOf(
  values: readonly Value[],
  place: Place,
  isEmpty: (value: Value) => boolean = isNothing
): Value | undefined {
  const found: Value[] = []
  for (const value of values) {
    const forms = options(value).filter(form => !isEmpty(form))
    found.push(...forms)
    const isTaken = forms.length > 0 && forms.length === options(value).length
    if (isTaken && !forms.some(form => isUnknown(form) || mayBeEmpty(form, isEmpty))) break
  }
  return choice(found, place)
}

/** Whether a text that is not known as a whole could be one that does not count. */
function mayBeEmpty(value: Value, isEmpty: (value: Value) => boolean): boolean {
  if (value.kind === 'list') return !isWhole(value) && isEmpty(list([], value.place))
  if (value.kind !== 'text' || value.text.holes.length === 0) return false
  const {text, holes} = value.text
  const unknownLength = holes.reduce((sum, hole) => sum + hole.end - hole.start, 0)
  return text.text.length === unknownLength && isEmpty(computed('', value.place))
}

/** Lists one after the other; what is not known makes an open list. */
export function concatenated(values: readonly Value[], place: Place): Value {
  const items: Value[] = []
  let open = false
  for (const value of values) {
    const forms = options(value)
    const [only] = forms.length === 1 ? forms : []
    if (only?.kind === 'list') {
      items.push(...only.items)
      open ||= !!only.open
      continue
    }
    // A set is read as an object of its values.
    if (only?.kind === 'object') {
      items.push(...only.entries.map(entry => entry.value))
      open ||= !!only.open
      continue
    }
    const found = pairs(value)
    items.push(...(found?.items.map(item => perhaps(item.value)) ?? [unknown(value.place)]))
    open ||= found?.open ?? true
  }
  return list(items, place, open)
}

export function list(items: readonly Value[], place: Place, open = false): Value {
  return {kind: 'list', items, place, ...(open && {open: true})}
}

/** Lists in lists as one. */
export function flattened(value: Value, place: Place): Value | undefined {
  if (value.kind !== 'list') return undefined
  const items: Value[] = []
  let open = !!value.open
  const add = (item: Value): void => {
    if (item.kind === 'list') {
      open ||= !!item.open
      for (const inner of item.items) add(inner)
    } else if (item.kind === 'choice') {
      const found = item.options.some(option => option.kind === 'list') ? pairs(item) : undefined
      open ||= !!found
      items.push(...(found?.items.map(inner => perhaps(inner.value)) ?? [item]))
    } else {
      if (isUnknown(item)) open = true
      items.push(item)
    }
  }
  for (const item of value.items) add(item)
  return list(items, place, open)
}

/** A list without repeated items; open where it is not known which are equal. */
export function withoutRepeated(value: Value, place: Place): Value {
  if (value.kind !== 'list' || value.items.length < 2) return value
  const found = new Map<string, Value>()
  for (const item of value.items) {
    const text = plainText(item)
    if (text === undefined && item.kind !== 'constant') return list(value.items, place, true)
    const key = item.kind === 'constant' ? `c ${String(item.value)}` : `t ${text}`
    if (!found.has(key)) found.set(key, item)
  }
  return list([...found.values()], place, value.open)
}

/**
 * Objects put together, in each combination of what they may be; of equal keys the last holds. What
 * stands before an object that is not known may be replaced by it.
 *
 * @param deep whether objects under equal keys are put together as well, as ARM's `union` does
 */
export function merged(values: readonly Value[], place: Place, deep = false): Value | undefined {
  let forms: Value[] = [{kind: 'object', entries: [], place}]
  for (const value of values) {
    const objects = options(value).filter(option => !isNothing(option))
    if (objects.length === 0) continue
    const all = objects.length < options(value).length ? [...objects, empty(place)] : objects
    if (all.some(option => option.kind !== 'object' && !isUnknown(option))) return undefined
    if (all.length * forms.length > mostCombinations) return undefined
    forms = forms.flatMap(form => all.map(option => two(form, option, place, deep)))
  }
  return choice(forms, place)
}

function empty(place: Place): Value {
  return {kind: 'object', entries: [], place}
}

function two(first: Value, second: Value, place: Place, deep: boolean): Value {
  const before = first.kind === 'object' ? first.entries : []
  if (second.kind !== 'object') {
    const entries = before.map(({key, value}) => ({
      key,
      value: choice([value, unknown(place)], value.place) ?? value
    }))
    return {kind: 'object', entries, place, open: true}
  }
  const byKey = new Map<string, ValueEntry>()
  for (const entry of before) byKey.set(entry.key.text.text, entry)
  for (const entry of second.entries) {
    const key = entry.key.text.text
    const old = byKey.get(key)?.value
    const {value} = entry
    const inner = deep && old?.kind === 'object' && value.kind === 'object'
    byKey.set(key, inner ? {key: entry.key, value: two(old, value, value.place, true)} : entry)
  }
  const open = (first.kind === 'object' && first.open) || second.open
  return {kind: 'object', entries: [...byKey.values()], place, ...(open && {open: true})}
}

/** A list as a set: an object that has the values as its keys. */
export function asSet(value: Value, place: Place): Value {
  if (value.kind !== 'list') return value
  const entries = value.items.flatMap(item => {
    const key =
      item.kind === 'constant'
        ? computed(constantText(item.value), item.place).text
        : asPartial(present(item).value)
    return key ? [{key, value: item}] : []
  })
  return {
    kind: 'object',
    place: value.place ?? place,
    entries,
    ...(value.open && {open: true})
  }
}
