/**
 * Conditions of rules of Azure Policy, and when they hold. Source: Microsoft Learn, "Azure Policy
 * definition structure policy rule" and "Author policies for array properties".
 */
import type {Truth} from '../../infrastructure/values/three-valued.js'
import {
  type Answer,
  allOf,
  anyOf,
  not,
  placeOf,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  options,
  type Place,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'

export type Condition =
  | {readonly kind: 'allOf' | 'anyOf'; readonly items: readonly Condition[]; readonly place: Place}
  | {readonly kind: 'not'; readonly item: Condition; readonly place: Place}
  | FieldTest
  | CountTest
  /** `value`, and what is not known. */
  | {readonly kind: 'other'; readonly place: Place}

/** `{"count": {"field": "…/subnetIds[*]", "where": {…}}, "greater": 0}`. */
export interface CountTest {
  readonly kind: 'count'
  /** The array as it is written, with `[*]` at its end. */
  readonly field: string
  readonly where?: Condition
  /** In lower case: `equals`, `greater`. */
  readonly operator: string
  readonly operand: Value
  readonly place: Place
}

/** `{"field": "identity.type", "equals": "None"}`. */
export interface FieldTest {
  readonly kind: 'field'
  /** As it is written. */
  readonly field: string
  /** In lower case: `equals`, `notin`, `exists`. */
  readonly operator: string
  readonly operand: Value
  /** The whole test. */
  readonly place: Place
  /** The value of `field`. */
  readonly fieldPlace: Place
}

/** Conditions that are nested deeper are not looked at; Azure takes ten levels. */
const deepest = 30

/** Operators that hold where their positive form does not. */
export const negativeOperators: ReadonlySet<string> = new Set([
  'notcontains',
  'notcontainskey',
  'notequals',
  'notin',
  'notlike',
  'notmatch',
  'notmatchinsensitively'
])

/** The condition of a rule. */
export function conditionOf(value: Value, depth = 0): Condition {
  const other: Condition = {kind: 'other', place: value.place}
  if (value.kind !== 'object' || depth > deepest) return other
  const keys = new Map(value.entries.map(item => [item.key.text.text.toLowerCase(), item.value]))
  for (const kind of ['allOf', 'anyOf'] as const) {
    const items = keys.get(kind.toLowerCase())
    if (!items) continue
    const forms = options(items)
    const [list] = forms
    if (forms.length !== 1 || list?.kind !== 'list') return other
    const read = list.items.map(item => conditionOf(item, depth + 1))
    return {
      kind,
      items: list.open ? [...read, {kind: 'other', place: list.place}] : read,
      place: value.place
    }
  }
  const negated = keys.get('not')
  if (negated) return {kind: 'not', item: conditionOf(negated, depth + 1), place: value.place}
  const count = keys.get('count')
  if (count) return countOf(count, keys, value.place, depth) ?? other
  const field = keys.get('field')
  const name = plainText(field)
  const test = [...keys].find(([key]) => key !== 'field')
  if (!field || name === undefined || !test || keys.size !== 2) return other
  const [operator, operand] = test
  return {
    kind: 'field',
    field: name,
    operator,
    operand,
    place: value.place,
    fieldPlace: placeOf(field)
  }
}

function countOf(
  count: Value,
  keys: ReadonlyMap<string, Value>,
  place: Place,
  depth: number
): CountTest | undefined {
  const field = plainText(property(count, 'field'))
  const where = property(count, 'where')
  const test = [...keys].find(([key]) => key !== 'count')
  if (field === undefined || !test || keys.size !== 2) return undefined
  const [operator, operand] = test
  return {
    kind: 'count',
    field,
    operator,
    operand,
    place,
    ...(!isNothing(where) && {where: conditionOf(where, depth + 1)})
  }
}

/** All tests of fields, with whether they stand under an odd number of `not`. */
export function* fieldTests(
  condition: Condition,
  isNegated = false
): Generator<{readonly test: FieldTest; readonly isNegated: boolean}> {
  switch (condition.kind) {
    case 'field':
      yield {test: condition, isNegated}
      break
    case 'not':
      yield* fieldTests(condition.item, !isNegated)
      break
    case 'allOf':
    case 'anyOf':
      for (const item of condition.items) yield* fieldTests(item, isNegated)
  }
}

/** The fields that a condition looks at. */
export function* fieldsIn(condition: Condition): Generator<string> {
  for (const {test} of fieldTests(condition)) yield test.field
  switch (condition.kind) {
    case 'allOf':
    case 'anyOf':
      for (const item of condition.items) yield* fieldsIn(item)
      break
    case 'not':
      yield* fieldsIn(condition.item)
      break
    case 'count':
      yield condition.field
  }
}

/** What a resource has in a field: `null` where it has nothing, undefined where that is not known. */
export type Fields = (field: string) => string | null | undefined

/** The items of an array (`…/subnetIds[*]`), each as fields; undefined where they are not known. */
export type Arrays = (array: string) => readonly Fields[] | undefined

/** An id that stands on every list of what is approved, and one that stands on none. */
export const approvedId = '\0approved'
export const otherId = '\0other'

const noArrays: Arrays = () => undefined

/** Whether a condition holds for a resource of which some fields and arrays are known. */
export function holds(condition: Condition, fields: Fields, arrays = noArrays): Truth {
  return answer(condition, fields, arrays).is
}

function answer(condition: Condition, fields: Fields, arrays: Arrays): Answer {
  switch (condition.kind) {
    case 'allOf':
      return allOf(condition.items.map(item => answer(item, fields, arrays)))
    case 'anyOf':
      return anyOf(condition.items.map(item => answer(item, fields, arrays)))
    case 'not':
      return not(answer(condition.item, fields, arrays))
    case 'field': {
      const {field} = condition
      const items = field.includes('[*]')
        ? arrays(field.slice(0, field.lastIndexOf('[*]') + 3))
        : undefined
      if (!items) return {is: passes(condition, fields(field)), at: []}
      // A test of an array asks it of all items.
      return allOf(items.map(item => ({is: passes(condition, item(field)), at: []})))
    }
    case 'count':
      return {is: counts(condition, fields, arrays), at: []}
    case 'other':
      return {is: 'unknown', at: []}
  }
}

function counts(
  {field, where, operator, operand}: CountTest,
  fields: Fields,
  arrays: Arrays
): Truth {
  const items = arrays(field)
  const wanted = Number(scalarText(operand) ?? Number.NaN)
  if (!items || Number.isNaN(wanted)) return 'unknown'
  const found = items.map((item): Truth => {
    if (!where) return 'yes'
    return holds(where, name => (name.includes('[*]') ? item(name) : fields(name)), noArrays)
  })
  if (found.includes('unknown')) return 'unknown'
  const count = found.filter(is => is === 'yes').length
  switch (operator) {
    case 'equals':
      return truth(count === wanted)
    case 'notequals':
      return truth(count !== wanted)
    case 'greater':
      return truth(count > wanted)
    case 'greaterorequals':
      return truth(count >= wanted)
    case 'less':
      return truth(count < wanted)
    case 'lessorequals':
      return truth(count <= wanted)
    default:
      return 'unknown'
  }
}

function passes({operator, operand}: FieldTest, actual: string | null | undefined): Truth {
  if (actual === undefined) return 'unknown'
  if (operator !== 'exists' && (actual === approvedId || actual === otherId)) {
    return truth((actual === approvedId) !== operator.startsWith('not'))
  }
  const [wanted, ...others] = options(operand)
  if (!wanted || others.length > 0) return 'unknown'
  if (operator === 'exists') {
    const text = scalarText(wanted)?.toLowerCase()
    if (text !== 'true' && text !== 'false') return 'unknown'
    return truth((actual !== null) === (text === 'true'))
  }
  const positive = operator.replace(/^not/, '')
  const found = matches(positive, wanted, actual)
  if (found === undefined) return 'unknown'
  return truth(found !== operator.startsWith('not'))
}

/** Whether a value passes an operator without `not`; undefined where it cannot be told. */
function matches(operator: string, wanted: Value, actual: string | null): boolean | undefined {
  if (operator === 'in') {
    if (wanted.kind !== 'list' || wanted.open) return actual === null ? false : undefined
    const items = wanted.items.map(scalarText)
    if (items.some(item => item === undefined)) return undefined
    return items.some(item => same(item, actual))
  }
  const text = isNothing(wanted) ? '' : scalarText(wanted)
  // A field that is not there equals nothing but an empty text, whatever the operand turns out to be.
  if (text === undefined) return undefined
  if (/^\[(?!\[)/.test(text)) return actual === null ? false : undefined
  switch (operator) {
    case 'equals':
      return same(text, actual)
    case 'contains':
      return (actual ?? '').toLowerCase().includes(text.toLowerCase())
    case 'like': {
      const [before = '', after] = text.toLowerCase().split('*')
      const value = (actual ?? '').toLowerCase()
      if (after === undefined) return value === before
      return value.startsWith(before) && value.endsWith(after) && value.length >= text.length - 1
    }
    default:
      return undefined
  }
}

/** Azure compares without case; nothing counts as an empty text. */
function same(one: string | undefined, other: string | null): boolean {
  return one?.toLowerCase() === (other ?? '').toLowerCase()
}

function truth(is: boolean): Truth {
  return is ? 'yes' : 'no'
}

/** The tag that a field names: `tags.Owner`, `tags['Owner']`, `tags[Owner]`. */
export function tagOf(field: string): string | undefined {
  const match = /^tags(?:\.([^[\]]{1,512})|\[\s*'?([^'[\]()]{1,512}?)'?\s*\])$/i.exec(field.trim())
  return match?.[1] ?? match?.[2]
}

/** Where a condition is written, as a list that is not there is missing. */
export function ifOf(rule: Value): Value {
  return property(rule, 'if')
}
