/** Evaluates expressions of Terraform and Bicep as far as their values are known. */
import type {PartialText} from '../../facts/facts.js'
import type {InfraExpression, TextExpression} from '../../formats/infrastructure.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'
import {joinParts, known, longestText, type TextPart} from './partial-text.js'
import {
  asPartial,
  childrenOf,
  constantText,
  entry,
  options,
  plainText,
  sizeOf,
  unknown,
  type Value,
  type ValueEntry
} from './value.js'

/** Where an expression stands: names of loops and instances, and everything else by `lookup`. */
export interface Environment {
  readonly file: SourceFile
  /** `each`, `count`, variables of loops. */
  readonly bindings: ReadonlyMap<string, Value>
  /** The value of a path such as `var.x` or `local.y.z`, with how many of its names were used. */
  readonly lookup: (
    path: readonly string[],
    depth: number
  ) => {value: Value; used: number} | undefined
  /** The value of a call; undefined when the function is not known. */
  readonly call: (
    name: string,
    args: readonly Value[],
    place: {file: SourceFile; range: Range}
  ) => Value | undefined
}

/** Evaluation goes no deeper: cycles of locals, modules that call themselves. */
const deepest = 60
/** Combinations of a text whose parts have several possible values. */
const mostCombinations = 16
const mostItems = 200
/** Values in a value, those in its items included, however often one is shared. */
const largest = 50_000
/** Steps that one expression may take, and all expressions of a file: seconds. */
const mostSteps = 300_000
const mostStepsOfFile = 5_000_000

interface Budget {
  steps: number
  /** Where the expression under evaluation has to stop. */
  end: number
}

const budgets = new WeakMap<SourceFile, Budget>()

function budgetOf(file: SourceFile): Budget {
  const found = budgets.get(file) ?? {steps: 0, end: 0}
  budgets.set(file, found)
  return found
}

/**
 * The value of an expression. What would grow beyond all bounds, as locals do that each name the
 * next one twice, is unknown.
 */
export function evaluate(expression: InfraExpression, env: Environment, depth = 0): Value {
  const place = {file: env.file, range: expression.range}
  const budget = budgetOf(env.file)
  if (depth === 0) budget.end = Math.min(budget.steps + mostSteps, mostStepsOfFile)
  if (depth > deepest || budget.steps > budget.end) return unknown(place)
  const value = compute(expression, env, depth)
  budget.steps += childrenOf(value).length + 1
  return sizeOf(value) > largest ? unknown(place) : value
}

function compute(expression: InfraExpression, env: Environment, depth: number): Value {
  const place = {file: env.file, range: expression.range}
  const inner = (next: InfraExpression) => evaluate(next, env, depth + 1)
  switch (expression.kind) {
    case 'text':
      return text(expression, env, depth)
    case 'constant':
      return {kind: 'constant', value: expression.value, place}
    case 'list':
      return {kind: 'list', items: expression.items.slice(0, mostItems).map(inner), place}
    case 'object':
      return {
        kind: 'object',
        place,
        entries: expression.entries.flatMap(({key, value}) => {
          const name = keyText(evaluate(key, env, depth + 1))
          return name ? [{key: name, value: inner(value)}] : []
        })
      }
    case 'name':
    case 'member':
      return reference(expression, env, depth)
    case 'index': {
      const path = pathOf(expression)
      if (path) {
        const found = follow(path, env, depth)
        if (found) return found
      }
      return indexed(inner(expression.object), inner(expression.index)) ?? unknown(place)
    }
    case 'call':
      return env.call(expression.name, expression.args.map(inner), place) ?? unknown(place)
    case 'condition': {
      const test = inner(expression.test)
      if (test.kind === 'constant' && typeof test.value === 'boolean') {
        return inner(test.value ? expression.consequence : expression.alternative)
      }
      return {
        kind: 'choice',
        place,
        options: [inner(expression.consequence), inner(expression.alternative)]
      }
    }
    case 'operation':
      return operation(expression.operator, expression.operands.map(inner)) ?? unknown(place)
    case 'loop':
      return loop(expression, env, depth)
    case 'other':
      return unknown(place)
  }
}

function keyText(value: Value): PartialText | undefined {
  if (value.kind === 'constant') return undefined
  return asPartial(value)
}

/** The names of `a.b["c"].d`; undefined when something else stands in it. */
function pathOf(expression: InfraExpression): string[] | undefined {
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
  depth: number
): Value {
  const place = {file: env.file, range: expression.range}
  const path = pathOf(expression)
  if (path) return follow(path, env, depth) ?? unknown(place)
  if (expression.kind !== 'member') return unknown(place)
  const object = evaluate(expression.object, env, depth + 1)
  return entryOf(object, expression.name) ?? unknown(place)
}

function follow(path: readonly string[], env: Environment, depth: number): Value | undefined {
  const bound = env.bindings.get(path[0]!)
  const found = bound ? {value: bound, used: 1} : env.lookup(path, depth + 1)
  if (!found) return undefined
  let current: Value | undefined = found.value
  for (const name of path.slice(found.used)) {
    current = current && entryOf(current, name)
  }
  return current
}

function entryOf(value: Value, name: string): Value | undefined {
  if (value.kind === 'choice') {
    const found = value.options.flatMap(option => entryOf(option, name) ?? [])
    return found.length > 0 ? {...value, options: found} : undefined
  }
  if (value.kind === 'list') return value.items[Number(name)]
  return entry(value, name)
}

function indexed(object: Value, index: Value): Value | undefined {
  const name =
    plainText(index) ?? (index.kind === 'constant' ? constantText(index.value) : undefined)
  if (name !== undefined) return entryOf(object, name)
  // Any of them.
  const items =
    object.kind === 'list'
      ? object.items
      : object.kind === 'object'
        ? object.entries.map(({value}) => value)
        : []
  return items.length > 0 ? {kind: 'choice', options: items, place: object.place} : undefined
}

function operation(operator: string, operands: readonly Value[]): Value | undefined {
  const [left, right] = operands
  if (!left) return undefined
  const bool = (value: boolean): Value => ({kind: 'constant', value, place: left.place})
  if (!right) {
    return operator === '!' && left.kind === 'constant' && typeof left.value === 'boolean'
      ? bool(!left.value)
      : undefined
  }
  const literal = (value: Value) =>
    plainText(value) ?? (value.kind === 'constant' ? value.value : undefined)
  const [a, b] = [literal(left), literal(right)]
  switch (operator) {
    case '==':
      return a === undefined || b === undefined ? undefined : bool(a === b)
    case '!=':
      return a === undefined || b === undefined ? undefined : bool(a !== b)
    case '&&':
      if (a === false || b === false) return bool(false)
      return a === true && b === true ? bool(true) : undefined
    case '||':
      if (a === true || b === true) return bool(true)
      return a === false && b === false ? bool(false) : undefined
    case '??':
      if (left.kind === 'constant' && left.value === null) return right
      return left.kind === 'unknown' ? undefined : left
    case '>':
      return typeof a === 'number' && typeof b === 'number' ? bool(a > b) : undefined
    case '<':
      return typeof a === 'number' && typeof b === 'number' ? bool(a < b) : undefined
    default:
      return undefined
  }
}

/** The pairs of key and value that a collection gives to a loop; undefined when it is not known. */
export function pairs(collection: Value): readonly {key: Value; value: Value}[] | undefined {
  switch (collection.kind) {
    case 'list':
      return collection.items.slice(0, mostItems).map((value, index) => ({
        key: {kind: 'constant', value: index, place: value.place},
        value
      }))
    case 'object':
      return collection.entries.slice(0, mostItems).map(({key, value}) => ({
        key: {kind: 'text', text: key, place: value.place},
        value
      }))
    case 'choice': {
      const all = collection.options.map(pairs)
      const found = all.flatMap(each => each ?? [])
      return all.some(each => each) ? found : undefined
    }
    default:
      return undefined
  }
}

function loop(
  expression: Extract<InfraExpression, {kind: 'loop'}>,
  env: Environment,
  depth: number
): Value {
  const place = {file: env.file, range: expression.range}
  const items = pairs(evaluate(expression.collection, env, depth + 1))
  if (!items) return unknown(place)
  const entries: ValueEntry[] = []
  const values: Value[] = []
  for (const {key, value} of items) {
    const bindings = new Map(env.bindings)
    bindings.set(expression.valueName, value)
    if (expression.keyName) bindings.set(expression.keyName, key)
    const local = {...env, bindings}
    if (expression.filter) {
      const test = evaluate(expression.filter, local, depth + 1)
      if (test.kind === 'constant' && test.value === false) continue
    }
    const result = evaluate(expression.value, local, depth + 1)
    if (expression.key) {
      const name = asPartial(evaluate(expression.key, local, depth + 1))
      if (name) entries.push({key: name, value: result})
    } else values.push(result)
  }
  return expression.key ? {kind: 'object', entries, place} : {kind: 'list', items: values, place}
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
  let combinations: TextPart[][] = [[]]
  for (const part of expression.parts) {
    if ('text' in part) {
      for (const combination of combinations) combination.push({literal: part})
      continue
    }
    const values = options(evaluate(part, env, depth + 1))
    const fits = values.length * combinations.length <= mostCombinations
    const choices: (PartialText | undefined)[] = fits
      ? values.map(value =>
          value.kind === 'constant'
            ? ofConstant(value, env.file, part.range)
            : value.kind === 'text'
              ? value.text
              : undefined
        )
      : [undefined]
    combinations = combinations.flatMap(combination =>
      choices.map(value => [...combination, {value, range: part.range}])
    )
  }
  const at =
    expression.parts[0] && 'text' in expression.parts[0]
      ? expression.parts[0].startOffset(0)
      : expression.range.start
  const texts = combinations.map(
    (parts): Value => ({kind: 'text', text: joinParts(env.file, parts, at), place})
  )
  return texts.length === 1 ? texts[0]! : {kind: 'choice', options: texts, place}
}

function ofConstant(
  value: Extract<Value, {kind: 'constant'}>,
  file: SourceFile,
  range: Range
): PartialText {
  return known(MappedText.join(file, [{text: constantText(value.value), range}], range.start))
}

/** A known text that an expression comes to, placed at the expression. */
export function computed(text: string, place: {file: SourceFile; range: Range}): Value {
  const mapped = MappedText.join(place.file, [{text, range: place.range}], place.range.start)
  return {kind: 'text', text: known(mapped), place}
}

/** `text` with each `from` replaced; undefined where the result would be very long. */
export function replaced(
  text: string,
  from: string,
  to: string,
  place: {file: SourceFile; range: Range}
): Value | undefined {
  if (text.length * Math.max(1, to.length) > longestText) return undefined
  return computed(
    text.replaceAll(from, () => to),
    place
  )
}

/**
 * `format("a%sb", x)` and `format('a{0}b', x)`: the arguments in their places. The positions of the
 * literal parts are those of the format.
 */
export function formatted(
  format: Value,
  args: readonly Value[],
  place: {file: SourceFile; range: Range},
  pattern: RegExp
): Value | undefined {
  if (format.kind !== 'text') return undefined
  const {text} = format.text
  if (format.text.holes.length > 0 || text.file !== place.file) return undefined
  const parts: TextPart[] = []
  let position = 0
  let next = 0
  for (const match of text.text.matchAll(pattern)) {
    if (match.index > position) parts.push({literal: text.slice(position, match.index)})
    position = match.index + match[0].length
    if (match[0] === '%%') {
      parts.push({literal: text.slice(match.index, match.index + 1)})
      continue
    }
    const value = args[match[1] === undefined ? next++ : Number(match[1])]
    const range = text.range(match.index, position)
    parts.push({
      value:
        value?.kind === 'text'
          ? value.text
          : value?.kind === 'constant'
            ? ofConstant(value, place.file, range)
            : undefined,
      range
    })
  }
  if (position < text.text.length) parts.push({literal: text.slice(position)})
  return {
    kind: 'text',
    text: joinParts(place.file, parts, text.startOffset(0)),
    place: format.place
  }
}

/** Texts one after the other, as `join` and `concat` give them. */
export function joined(
  values: readonly Value[],
  separator: string,
  place: {file: SourceFile; range: Range}
): Value {
  const parts: TextPart[] = []
  values.forEach((value, index) => {
    if (index > 0 && separator !== '') {
      parts.push({
        literal: MappedText.join(
          place.file,
          [
            {
              text: separator,
              range:
                value.place.file === place.file
                  ? {start: value.place.range.start, end: value.place.range.start}
                  : place.range
            }
          ],
          place.range.start
        )
      })
    }
    const inThisFile = value.place.file === place.file
    if (
      value.kind === 'text' &&
      inThisFile &&
      value.text.text.file === place.file &&
      value.text.holes.length === 0
    ) {
      parts.push({literal: value.text.text})
      return
    }
    const range = inThisFile ? value.place.range : place.range
    parts.push({
      value:
        value.kind === 'text'
          ? value.text
          : value.kind === 'constant'
            ? ofConstant(value, place.file, range)
            : undefined,
      range
    })
  })
  return {kind: 'text', text: joinParts(place.file, parts, place.range.start), place}
}
