/** Evaluates expressions of Terraform, Bicep and ARM templates as far as their values are known. */
import type {PartialText} from '../../facts/facts.js'
import type {InfraExpression, TextExpression} from '../../formats/infrastructure.js'
import type {SourceFile} from '../../source.js'
import type {Budget} from './budget.js'
import {
  concatenated,
  firstOf,
  indexed,
  list,
  member,
  merged,
  mostCombinations,
  mostItems,
  type Pair,
  pairs
} from './collections.js'
import {operation} from './operators.js'
import {joinParts, type TextPart} from './partial-text.js'
import {ofConstant, partOf} from './texts.js'
import {
  asPartial,
  choice,
  countOf,
  options,
  type Place,
  perhaps,
  sizeOf,
  unknown,
  type Value,
  type ValueEntry
} from './value.js'

/** Where an expression stands: names of loops and instances, and everything else by `lookup`. */
export interface Environment {
  readonly file: SourceFile
  readonly budget: Budget
  /** `each`, `count`, variables of loops. */
  readonly bindings: ReadonlyMap<string, Value>
  /** The value of a path such as `var.x` or `local.y.z`, with how many of its names were used. */
  readonly lookup: (
    path: readonly string[],
    depth: number,
    place: Place
  ) => {value: Value; used: number} | undefined
  /** The value of a call; undefined when the function is not known. */
  readonly call: (name: string, args: readonly Value[], place: Place) => Value | undefined
}

/** Evaluation goes no deeper: cycles of locals, modules that call themselves. */
const deepest = 60
/** Values in a value, those in its items included, however often one is shared. */
const largest = 50_000

/**
 * The value of an expression. What would grow beyond all bounds, as locals do that each name the
 * next one twice, is unknown. What is not known makes a choice or is unknown: no branch is taken
 * because it would be convenient.
 */
export function evaluate(expression: InfraExpression, env: Environment, depth = 0): Value {
  const place = {file: env.file, range: expression.range}
  const {budget} = env
  const mayGo = budget.enter(place)
  const value = mayGo && depth <= deepest ? compute(expression, env, depth, place) : unknown(place)
  const size = sizeOf(value)
  budget.spend(countOf(value) + 1 + (value.kind === 'text' ? size : 0))
  budget.leave()
  return size > largest ? unknown(place) : value
}

function compute(
  expression: InfraExpression,
  env: Environment,
  depth: number,
  place: Place
): Value {
  const inner = (next: InfraExpression) => evaluate(next, env, depth + 1)
  switch (expression.kind) {
    case 'text':
      return text(expression, env, depth)
    case 'constant':
      return {kind: 'constant', value: expression.value, place}
    case 'list': {
      const items = expression.items.slice(0, mostItems)
      const isCut = expression.items.length > mostItems
      if (!items.some(isSpread)) return list(items.map(inner), place, isCut)
      const parts = items.map(item =>
        isSpread(item) ? inner(item.value) : list([inner(item)], place)
      )
      return concatenated(isCut ? [...parts, list([], place, true)] : parts, place)
    }
    case 'object':
      return object(expression, inner, place)
    case 'name':
    case 'member':
      return reference(expression, env, depth, place)
    case 'index': {
      const path = pathOf(expression)
      const found = path && follow(path, env, depth, place)
      return (
        found ?? indexed(inner(expression.object), inner(expression.index), place) ?? unknown(place)
      )
    }
    case 'call':
      return env.call(expression.name, expression.args.map(inner), place) ?? unknown(place)
    case 'condition': {
      const test = inner(expression.test)
      if (test.kind === 'constant' && typeof test.value === 'boolean') {
        return inner(test.value ? expression.consequence : expression.alternative)
      }
      const both = [inner(expression.consequence), inner(expression.alternative)]
      return choice(both, place) ?? unknown(place)
    }
    case 'operation': {
      const operands = expression.operands.map(inner)
      const value =
        expression.operator === '??'
          ? firstOf(operands, place)
          : operation(expression.operator, operands, place)
      return value ?? unknown(place)
    }
    case 'loop':
      return loopOf(expression, env, depth, place, evaluate)
    case 'spread':
    case 'other':
      return unknown(place)
  }
}

function isSpread(
  expression: InfraExpression
): expression is Extract<InfraExpression, {kind: 'spread'}> {
  return expression.kind === 'spread'
}

function object(
  expression: Extract<InfraExpression, {kind: 'object'}>,
  inner: (next: InfraExpression) => Value,
  place: Place
): Value {
  const parts: Value[] = []
  let entries: ValueEntry[] = []
  let isOpen = false
  const finish = () => {
    if (entries.length > 0 || isOpen || parts.length === 0) {
      parts.push({kind: 'object', place, entries, ...(isOpen && {open: true})})
    }
    entries = []
    isOpen = false
  }
  for (const {key, value} of expression.entries) {
    if (isSpread(value)) {
      finish()
      parts.push(inner(value.value))
      continue
    }
    // An entry that could not be read may be any.
    const name = key.kind === 'other' ? undefined : keyText(inner(key))
    if (name) entries.push({key: name, value: inner(value)})
    else isOpen = true
  }
  finish()
  if (parts.length === 1) return parts[0]!
  return merged(parts, place) ?? {kind: 'object', place, entries: [], open: true}
}

/** A key as text. */
export function keyText(value: Value): PartialText | undefined {
  return value.kind === 'constant' ? undefined : asPartial(value)
}

/** The names of `a.b["c"].d`; undefined when something else stands in it. */
export function pathOf(expression: InfraExpression): string[] | undefined {
  switch (expression.kind) {
    case 'name':
      return [expression.name]
    case 'member': {
      const object = pathOf(expression.object)
      return object && [...object, expression.name]
    }
    case 'index': {
      const object = pathOf(expression.object)
      const {index} = expression
      if (!object) return undefined
      if (index.kind === 'constant' && typeof index.value === 'number') {
        return [...object, String(index.value)]
      }
      const [only] = index.kind === 'text' && index.parts.length === 1 ? index.parts : []
      return only && 'text' in only ? [...object, only.text] : undefined
    }
    default:
      return undefined
  }
}

function reference(
  expression: Extract<InfraExpression, {kind: 'name' | 'member'}>,
  env: Environment,
  depth: number,
  place: Place
): Value {
  const path = pathOf(expression)
  if (path) return follow(path, env, depth, place) ?? unknown(place)
  if (expression.kind !== 'member') return unknown(place)
  const object = evaluate(expression.object, env, depth + 1)
  return member(object, expression.name, place) ?? unknown(place)
}

function follow(
  path: readonly string[],
  env: Environment,
  depth: number,
  place: Place
): Value | undefined {
  const bound = env.bindings.get(path[0]!)
  const found = bound ? {value: bound, used: 1} : env.lookup(path, depth + 1, place)
  if (!found) return undefined
  let current: Value | undefined = found.value
  for (const name of path.slice(found.used)) {
    current = current && member(current, name, place)
  }
  return current
}

/** What a loop makes, each item by `evaluateItem`. */
export function loopOf(
  expression: Extract<InfraExpression, {kind: 'loop'}>,
  env: Environment,
  depth: number,
  place: Place,
  evaluateItem: typeof evaluate
): Value {
  const found = pairs(evaluate(expression.collection, env, depth + 1))
  if (!found) return unknown(place)
  const entries: ValueEntry[] = []
  const values: Value[] = []
  let isOpen = found.open
  for (const item of found.items) {
    const bindings = new Map(env.bindings)
    bindings.set(expression.valueName, item.value)
    if (expression.keyName) bindings.set(expression.keyName, item.key)
    const local = {...env, bindings}
    const kept = keeps(expression.filter, item, local, depth)
    if (kept === 'no') continue
    const result = evaluateItem(expression.value, local, depth + 1)
    const value = kept === 'yes' ? result : perhaps(result)
    if (!expression.key) values.push(value)
    else {
      const key = evaluate(expression.key, local, depth + 1)
      const name = key.kind === 'constant' ? ofConstant(key, env.file, place.range) : asPartial(key)
      if (name) entries.push({key: name, value})
      else isOpen = true
    }
  }
  if (!expression.key) return list(values, place, isOpen)
  return {kind: 'object', entries, place, ...(isOpen && {open: true})}
}

/** Whether a loop makes something of an item. */
function keeps(
  filter: InfraExpression | undefined,
  item: Pair,
  env: Environment,
  depth: number
): 'yes' | 'no' | 'perhaps' {
  const test = filter && evaluate(filter, env, depth + 1)
  if (test?.kind === 'constant' && test.value === false) return 'no'
  const passes = !test || (test.kind === 'constant' && test.value === true)
  return passes && !item.perhaps ? 'yes' : 'perhaps'
}

function text(expression: TextExpression, env: Environment, depth: number): Value {
  const place = {file: env.file, range: expression.range}
  const [only] = expression.parts
  if (expression.parts.length === 1 && only && !('text' in only)) {
    // `"${var.x}"` is the value itself.
    const value = evaluate(only, env, depth + 1)
    return value.kind === 'constant'
      ? {kind: 'text', text: ofConstant(value, env.file, only.range), place}
      : value
  }
  if (expression.parts.length === 1 && only && 'text' in only) {
    const literal = joinParts(env.file, [{literal: only}], only.startOffset(0))
    return literal ? {kind: 'text', text: literal, place} : unknown(place)
  }
  let combinations: TextPart[][] = [[]]
  for (const part of expression.parts) {
    if ('text' in part) {
      for (const combination of combinations) combination.push({literal: part})
      continue
    }
    const values = options(evaluate(part, env, depth + 1))
    const fits = values.length * combinations.length <= mostCombinations
    const choices: TextPart[] = (fits ? values : [unknown(place)]).map(value =>
      partOf(value, env.file, part.range)
    )
    combinations = combinations.flatMap(combination =>
      choices.map(choice => [...combination, choice])
    )
  }
  const at =
    expression.parts[0] && 'text' in expression.parts[0]
      ? expression.parts[0].startOffset(0)
      : expression.range.start
  const texts = combinations.map((parts): Value => {
    const joined = joinParts(env.file, parts, at)
    return joined ? {kind: 'text', text: joined, place} : unknown(place)
  })
  return choice(texts, place) ?? unknown(place)
}
