import type {PartialText} from '../../facts/facts.js'
import type {Hole} from '../../facts/values.js'
import {asMapping, resolve, type SyntaxNode} from '../../formats/syntax.js'
import type {MappedText, Range, SourceFile} from '../../source.js'
import {known, unknownText} from './partial-text.js'

/**
 * What an expression comes to, as far as the repository tells. Terraform, Bicep, JSON, YAML and
 * scripts are all read into this, so that credentials are recognized in one place.
 */
export type Value =
  | {readonly kind: 'text'; readonly text: PartialText; readonly place: Place}
  | {
      readonly kind: 'constant'
      readonly value: number | boolean | null
      readonly place: Place
    }
  | {
      readonly kind: 'list'
      readonly items: readonly Value[]
      readonly place: Place
      /** There may be other items as well, and their order is not known. */
      readonly open?: true
    }
  | {
      readonly kind: 'object'
      readonly entries: readonly ValueEntry[]
      readonly place: Place
      /** There may be other entries as well. */
      readonly open?: true
    }
  /** One of several, depending on what is not known here. */
  | {readonly kind: 'choice'; readonly options: readonly Value[]; readonly place: Place}
  | Reference
  | {
      readonly kind: 'unknown'
      readonly place: Place
      /** It is certainly not there: an entry that a known object has not, or an item left out. */
      readonly missing?: true
    }

/** What only the deployment knows, of a resource that is set up in the repository or outside of it. */
export interface Reference {
  readonly kind: 'reference'
  /** Tells apart equal addresses of different modules, files and instances. */
  readonly scope: string
  /** `azurerm_subnet.apim`, a Bicep symbol, `microsoft.network/virtualnetworks/hub` in a template. */
  readonly address: string
  /** The attribute and what is taken from it: `['id']`, `['properties', 'principalId']`. */
  readonly path: readonly string[]
  readonly place: Place
}

export type TextValue = Extract<Value, {kind: 'text'}>

export interface ValueEntry {
  readonly key: PartialText
  readonly value: Value
  /** What it counts for in the size of its object, where its value is evaluated late. */
  readonly size?: number
}

export interface Place {
  readonly file: SourceFile
  readonly range: Range
}

export function textValue(text: MappedText, range: Range = text.range()): TextValue {
  return {kind: 'text', text: known(text), place: {file: text.file, range}}
}

export function unknown(place: Place): Value {
  return {kind: 'unknown', place}
}

/** What is certainly not there. */
export function missing(place: Place): Value {
  return {kind: 'unknown', place, missing: true}
}

/** Whether a value is known to be nothing: `null`, or not there at all. */
export function isNothing(value: Value): boolean {
  return (
    (value.kind === 'constant' && value.value === null) ||
    (value.kind === 'unknown' && value.missing === true)
  )
}

/** Whether only the deployment knows the value. */
export function isUnknown(value: Value): boolean {
  return value.kind === 'reference' || (value.kind === 'unknown' && !value.missing)
}

/** One of several values; each option counts once, and a single one is the value itself. */
export function choice(values: readonly Value[], place: Place): Value | undefined {
  const [first, second] = values
  // Nearly always: nothing to choose from.
  if (values.length === 1 && first!.kind !== 'choice') return first
  if (values.length === 2 && first === second && first!.kind !== 'choice') return first
  const found = [...new Set(values.flatMap(options))]
  return found.length > 1 ? {kind: 'choice', options: found, place} : found[0]
}

/** An item or entry that is there for some values only. */
export function perhaps(value: Value): Value {
  return {kind: 'choice', options: [...options(value), missing(value.place)], place: value.place}
}

/** How many values a value is made of, without those inside of them. */
export function countOf(value: Value): number {
  switch (value.kind) {
    case 'list':
      return value.items.length
    case 'choice':
      return value.options.length
    case 'object':
      return value.entries.length
    default:
      return 0
  }
}

/** Sizes of lists, objects and choices. */
const sizes = new WeakMap<Value, number>()

/**
 * How many values there are in a value, itself included, and for long texts more. A value that
 * others share counts each time: readers meet it as often.
 */
export function sizeOf(value: Value): number {
  if (value.kind === 'text') return 1 + Math.floor(value.text.text.text.length / 100)
  if (value.kind === 'constant' || isUnknown(value)) return 1
  const known = sizes.get(value)
  if (known !== undefined) return known
  let size = 1
  if (value.kind === 'object') {
    for (const entry of value.entries) size += entry.size ?? sizeOf(entry.value)
  } else {
    const inner = value.kind === 'list' ? value.items : value.kind === 'choice' ? value.options : []
    for (const child of inner) size += sizeOf(child)
  }
  sizes.set(value, size)
  return size
}

/** The entry of an object by its key, ignoring case when asked (Azure property names). */
export function entry(
  value: Value | undefined,
  key: string,
  ignoreCase = false
): Value | undefined {
  if (value?.kind !== 'object') return undefined
  const same = (text: string) =>
    ignoreCase ? text.toLowerCase() === key.toLowerCase() : text === key
  return value.entries.findLast(({key}) => same(key.text.text))?.value
}

/** All values that a value may have; lists and objects are not taken apart. */
export function options(value: Value | undefined): readonly Value[] {
  if (!value) return []
  return value.kind === 'choice' ? value.options.flatMap(options) : [value]
}

/** A value as text; of numbers and booleans what they are written as, of unknown ones a hole. */
export function asPartial(value: Value | undefined): PartialText | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text
    case 'unknown':
      return value.missing ? undefined : unknownText(value.place.file, value.place.range)
    case 'reference': {
      const {text, holes} = unknownText(value.place.file, value.place.range)
      return {text, holes: holes.map(hole => ({...hole, reference: keyOf(value)}))}
    }
    case 'choice':
      return unknownText(value.place.file, value.place.range)
    default:
      return undefined
  }
}

/** A reference without its place. */
export function keyOf({scope, address, path}: Reference): NonNullable<Hole['reference']> {
  return {scope, address, path}
}

/** The items of a list; a single text counts as a list of one, as policy documents allow. */
export function listItems(value: Value | undefined): readonly Value[] {
  if (!value) return []
  return value.kind === 'list' ? value.items.flatMap(options) : options(value)
}

/** Text that is known as a whole, for names and keys. */
export function plainText(value: Value | undefined): string | undefined {
  return value?.kind === 'text' && value.text.holes.length === 0 ? value.text.text.text : undefined
}

/** How texts of a tree are read: as they stand, or with the expressions of their format. */
export type TextReader = (text: MappedText, range: Range) => Value

/** A JSON or YAML tree as a value. */
export function ofTree(
  node: SyntaxNode | undefined,
  file: SourceFile,
  read: TextReader = textValue,
  depth = 0
): Value | undefined {
  const resolved = resolve(node)
  if (!resolved || depth > 100) return undefined
  const place: Place = {file, range: resolved.range}
  switch (resolved.kind) {
    case 'mapping':
      return {
        kind: 'object',
        place,
        entries: (asMapping(resolved)?.entries ?? []).flatMap(item => {
          const value = ofTree(item.value, file, read, depth + 1)
          return value ? [{key: known(item.key.text), value}] : []
        })
      }
    case 'sequence':
      return {
        kind: 'list',
        place,
        items: resolved.items.flatMap(item => ofTree(item, file, read, depth + 1) ?? [])
      }
    case 'scalar':
      if (typeof resolved.value === 'string') return read(resolved.text, resolved.range)
      return {kind: 'constant', value: resolved.value, place}
  }
}

/** Numbers and booleans as text, as templates put them in. */
export function constantText(value: number | boolean | null): string {
  return value === null ? '' : String(value)
}
