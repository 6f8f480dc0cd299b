import {type Expression, parseKql, type Query, type Step, type Timespan} from './parse.js'

/**
 * Runs the KQL that `detect` generates over rows in memory. Times are Dates, spans are `{ms}`, and
 * what has no value is null, as in Kusto: a comparison with it is false.
 */
export type Value = string | number | boolean | Date | Timespan | null | Value[]
export type Row = Readonly<Record<string, Value>>

export function runKql(text: string, tables: Readonly<Record<string, Row[]>>, now: Date): Row[] {
  const {lets, result} = parseKql(text)
  const scope: Scope = {tables: new Map(Object.entries(tables)), scalars: new Map(), now}
  for (const {name, value} of lets) {
    if (value.kind === 'query') scope.tables.set(name, rowsOf(value, scope))
    else scope.scalars.set(name, evaluate(value, {scope, rows: [], index: -1}))
  }
  return rowsOf(result, scope)
}

interface Scope {
  readonly tables: Map<string, Row[]>
  readonly scalars: Map<string, Value>
  readonly now: Date
}

/** Where an expression is evaluated: a row among its neighbors. */
interface Place {
  readonly scope: Scope
  readonly rows: readonly Row[]
  readonly index: number
  /** Sums that run along the rows, by expression. */
  readonly sums?: Map<Expression, number>
}

function rowsOf({source, steps}: Query, scope: Scope): Row[] {
  let rows: Row[]
  if (source.kind === 'union') rows = source.parts.flatMap(part => rowsOf(part, scope))
  else if (source.kind === 'table') {
    const table = scope.tables.get(source.name)
    if (!table) throw new Error(`there is no table ${source.name}`)
    rows = table
  } else {
    const {columns, values} = source
    rows = []
    for (let i = 0; i < values.length; i += columns.length) {
      const cells = columns.map((name, j): [string, Value] => [
        name,
        evaluate(values[i + j]!, {scope, rows: [], index: -1})
      ])
      rows.push(Object.fromEntries(cells))
    }
  }
  return steps.reduce((current, step) => apply(step, current, scope), rows)
}

function apply(step: Step, rows: Row[], scope: Scope): Row[] {
  switch (step.kind) {
    case 'where':
      return rows.filter((_, index) => evaluate(step.condition, {scope, rows, index}) === true)
    case 'extend':
    case 'project': {
      const sums = new Map<Expression, number>()
      return rows.map((row, index) => {
        const made: Record<string, Value> = step.kind === 'extend' ? {...row} : {}
        for (const {name, value} of step.columns) {
          made[name] = evaluate(value, {scope, rows, index, sums})
        }
        return made
      })
    }
    case 'distinct': {
      const pick = (row: Row) => Object.fromEntries(step.names.map(name => [name, cell(row, name)]))
      return [...new Map(rows.map(row => [key(row, step.names), pick(row)])).values()]
    }
    case 'sort':
      return [...rows].sort((a, b) => {
        for (const name of step.keys) {
          const order = compare(cell(a, name), cell(b, name))
          if (order !== 0) return order
        }
        return 0
      })
    case 'join': {
      const other = rowsOf(step.other, scope)
      const matches = (row: Row) =>
        other.filter(each => same(cell(row, step.on), cell(each, step.on)))
      if (step.how === 'leftanti') return rows.filter(row => matches(row).length === 0)
      if (step.how !== 'inner') throw new Error(`a join of kind ${step.how} is not known`)
      return rows.flatMap(row => matches(row).map(each => ({...each, ...row})))
    }
    case 'summarize':
      return summarize(step, rows, scope)
  }
}

function summarize(step: Step & {kind: 'summarize'}, rows: Row[], scope: Scope): Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const name = key(row, step.by)
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  if (step.by.length === 0 && groups.size === 0) groups.set('', [])
  return [...groups.values()].map(group => {
    const made: Record<string, Value> = Object.fromEntries(
      step.by.map(name => [name, cell(group[0]!, name)])
    )
    for (const {name, value} of step.columns) {
      if (value.kind === 'call' && value.name === 'arg_max') {
        const best = argMax(value.args[0]!, group, scope)
        Object.assign(made, best)
      } else made[name] = aggregate(value, group, scope)
    }
    return made
  })
}

function argMax(by: Expression, group: Row[], scope: Scope): Row {
  const values = group.map((_, index) => evaluate(by, {scope, rows: group, index}))
  let best = 0
  for (let i = 1; i < values.length; i++) if (compare(values[i]!, values[best]!) > 0) best = i
  return group[best] ?? {}
}

/** An aggregate, or arithmetic on aggregates. */
function aggregate(expression: Expression, group: Row[], scope: Scope): Value {
  if (expression.kind === 'operator') {
    const {left, right, operator} = expression
    return operate(operator, aggregate(left, group, scope), aggregate(right, group, scope))
  }
  if (expression.kind === 'literal') return expression.value
  if (expression.kind !== 'call') throw new Error('a column is not aggregated')
  const {name, args} = expression
  const each = (argument: Expression) =>
    group
      .map((_, index) => evaluate(argument, {scope, rows: group, index}))
      .filter(value => value !== null)
  switch (name) {
    case 'count':
      return group.length
    case 'countif':
      return each(args[0]!).filter(value => value === true).length
    case 'min':
    case 'max': {
      const sorted = each(args[0]!).sort(compare)
      return (name === 'min' ? sorted[0] : sorted.at(-1)) ?? null
    }
    case 'take_any':
      return each(args[0]!)[0] ?? null
    case 'make_set': {
      const limit = evaluate(args[1]!, {scope, rows: group, index: 0}) as number
      return [...new Map(each(args[0]!).map(value => [text(value), value])).values()].slice(
        0,
        limit
      )
    }
    default:
      throw new Error(`the aggregate ${name} is not known`)
  }
}

function evaluate(expression: Expression, place: Place): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'name': {
      const {scope, rows, index} = place
      const row = rows[index]
      if (row && expression.name in row) return row[expression.name]!
      const scalar = scope.scalars.get(expression.name)
      if (scalar !== undefined) return scalar
      if (expression.name === 'true' || expression.name === 'false')
        return expression.name === 'true'
      throw new Error(`there is no column ${expression.name}`)
    }
    case 'operator':
      return logic(expression.operator, expression.left, expression.right, place)
    case 'call':
      return call(expression, place)
    default:
      throw new Error(`a ${expression.kind} is not a value`)
  }
}

function logic(operator: string, left: Expression, right: Expression, place: Place): Value {
  if (operator === 'and') return evaluate(left, place) === true && evaluate(right, place) === true
  if (operator === 'or') return evaluate(left, place) === true || evaluate(right, place) === true
  const value = evaluate(left, place)
  if (right.kind !== 'list') return operate(operator, value, evaluate(right, place))
  if (operator === 'between') {
    const [low, high] = right.items.map(item => evaluate(item as Expression, place))
    return value !== null && compare(value, low!) >= 0 && compare(value, high!) <= 0
  }
  const fold = (each: Value) => (operator === 'in~' ? text(each).toLowerCase() : text(each))
  return inList(right.items as Expression[], place).some(each => fold(each) === fold(value))
}

/** The values of a list; the name of a table stands for its only column. */
function inList(items: readonly Expression[], place: Place): Value[] {
  const [only] = items
  const table = only?.kind === 'name' ? place.scope.tables.get(only.name) : undefined
  if (table) return table.map(row => Object.values(row)[0]!)
  return items.map(item => evaluate(item, place))
}

function operate(operator: string, left: Value, right: Value): Value {
  if (left === null || right === null) return operator === '!=' ? left !== right : null
  switch (operator) {
    case '==':
      return same(left, right)
    case '!=':
      return !same(left, right)
    case '=~':
      return text(left).toLowerCase() === text(right).toLowerCase()
    case 'contains':
      return text(left).toLowerCase().includes(text(right).toLowerCase())
    case '<':
      return compare(left, right) < 0
    case '<=':
      return compare(left, right) <= 0
    case '>':
      return compare(left, right) > 0
    case '>=':
      return compare(left, right) >= 0
    default:
      return arithmetic(operator, left, right)
  }
}

function arithmetic(operator: string, left: Value, right: Value): Value {
  const [a, b] = [number(left), number(right)]
  const sign = operator === '-' ? -1 : 1
  if (left instanceof Date && !(right instanceof Date)) return new Date(a + sign * b)
  if (left instanceof Date) return {ms: a - b}
  if (operator === '*') return isSpan(left) || isSpan(right) ? {ms: a * b} : a * b
  if (operator === '/') return a / b
  return isSpan(left) ? {ms: a + sign * b} : a + sign * b
}

function call({name, args}: Expression & {kind: 'call'}, place: Place): Value {
  const at = (i: number) => evaluate(args[i]!, place)
  const neighbor = (distance: number): Value => {
    const index = place.index + distance
    if (!place.rows[index]) return null
    return evaluate(args[0]!, {...place, index})
  }
  switch (name) {
    case 'now':
      return place.scope.now
    case 'ago':
      return new Date(place.scope.now.getTime() - number(at(0)))
    case 'datetime':
      return at(0) === 'null' ? null : new Date(`${text(at(0))}T00:00:00Z`)
    case 'toscalar': {
      const [query] = (args[0] as {items: Query[]}).items
      return Object.values(rowsOf(query!, place.scope)[0] ?? {})[0] ?? null
    }
    case 'isempty':
      return at(0) === null || at(0) === ''
    case 'isnotempty':
      return at(0) !== null && at(0) !== ''
    case 'isnull':
      return at(0) === null
    case 'isnotnull':
      return at(0) !== null
    case 'not':
      return at(0) !== true
    case 'iff':
      return at(0) === true ? at(1) : at(2)
    case 'tolower':
      return text(at(0)).toLowerCase()
    case 'strcat':
      return args.map((_, i) => text(at(i))).join('')
    case 'extract':
      return new RegExp(text(at(0))).exec(text(at(2)))?.[number(at(1))] ?? ''
    case 'trim_end':
      return text(at(1)).replace(new RegExp(`(?:${text(at(0))})$`), '')
    case 'toint':
      return Math.trunc(number(at(0)))
    case 'prev':
      return neighbor(-1)
    case 'next':
      return neighbor(1)
    case 'row_cumsum': {
      const {sums} = place
      if (!sums) throw new Error('row_cumsum belongs in extend')
      const first = args[0]!
      const begin = place.index === 0 || at(1) === true
      const total = (begin ? 0 : (sums.get(first) ?? 0)) + number(at(0))
      sums.set(first, total)
      return total
    }
    case 'datetime_utc_to_local':
      return inZone(at(0) as Date, text(at(1)))
    case 'startofday':
      return new Date(Math.floor(number(at(0)) / 86_400_000) * 86_400_000)
    case 'datetime_part':
      return text(at(0)) === 'hour'
        ? (at(1) as Date).getUTCHours()
        : (at(1) as Date).getUTCMinutes()
    case 'dayofweek':
      return {ms: (at(0) as Date).getUTCDay() * 86_400_000}
    default:
      throw new Error(`the function ${name} is not known`)
  }
}

/** The clock of a zone, by another way than the one under test: the zone's own text. */
function inZone(time: Date, zone: string): Date {
  const local = time.toLocaleString('sv-SE', {timeZone: zone})
  return new Date(`${local.replace(' ', 'T')}Z`)
}

function cell(row: Row, name: string): Value {
  if (!(name in row)) throw new Error(`there is no column ${name}`)
  return row[name]!
}

function key(row: Row, names: readonly string[]): string {
  return JSON.stringify(names.map(name => cell(row, name)))
}

function isSpan(value: Value): value is Timespan {
  return typeof value === 'object' && value !== null && 'ms' in value
}

function number(value: Value): number {
  if (value instanceof Date) return value.getTime()
  if (isSpan(value)) return value.ms
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is not a number`)
  return value
}

function text(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function same(left: Value, right: Value): boolean {
  return left !== null && right !== null && compare(left, right) === 0
}

/** Null comes first, as in an ascending sort of Kusto. */
function compare(left: Value, right: Value): number {
  if (left === null || right === null) return Number(right === null) - Number(left === null)
  if (typeof left === 'string' || typeof right === 'string') {
    const [a, b] = [text(left), text(right)]
    return a < b ? -1 : a > b ? 1 : 0
  }
  return number(left) - number(right)
}
