/** The value of an expression for one row, among its neighbors or in its group. */
import type {KqlNode} from '../syntax.js'
import type {Expression} from './expression.js'
import {functionOf} from './functions.js'
import {isIn, operate} from './operators.js'
import {given, isBag, isList, type KqlValue, NotKnown, NotRun, numberOf, textOf} from './values.js'

export type Row = ReadonlyMap<string, KqlValue>

/** What a run shares with all of its expressions. */
export interface Run {
  readonly now: Date
  /** Counts what is evaluated, and ends a run that takes too long. */
  step(): void
  scalar(name: string): KqlValue | undefined
  /** The rows of a query in brackets, or of what has a name; undefined for a name of nothing. */
  rowsOf(nodes: readonly KqlNode[]): readonly Row[]
  rowsNamed(name: string): readonly Row[] | undefined
}

/** Where an expression is evaluated. */
export interface Place {
  readonly run: Run
  readonly rows: readonly Row[]
  readonly index: number
  /** Sums that run along the rows, by expression. */
  readonly sums?: Map<Expression, number>
  /** The rows of a group, for aggregates. */
  readonly group?: readonly Row[]
}

/** Aggregates of a group, by name. */
export type Aggregate = (
  args: readonly Expression[],
  each: (expression: Expression) => readonly KqlValue[],
  group: readonly Row[]
) => KqlValue

export class Evaluator {
  private readonly aggregates: ReadonlyMap<string, Aggregate>

  constructor(aggregates: ReadonlyMap<string, Aggregate>) {
    this.aggregates = aggregates
  }

  value(expression: Expression, place: Place): KqlValue {
    place.run.step()
    switch (expression.kind) {
      case 'literal':
        return expression.value
      case 'column':
        return this.column(expression.name, place)
      case 'all':
        return expression.items.every(item => given(this.value(item, place)) === true)
      case 'any':
        return expression.items.some(item => given(this.value(item, place)) === true)
      case 'operator': {
        const left = given(this.value(expression.left, place))
        return operate(expression.operator, left, given(this.value(expression.right, place)))
      }
      case 'set':
        return this.inSet(expression, place)
      case 'member':
        return this.member(expression, place)
      case 'call':
        return this.call(expression, place)
      case 'query':
        return this.single(place.run.rowsOf(expression.nodes))
      default:
        throw new NotRun("uses '*' where a value belongs")
    }
  }

  private column(name: string, {run, rows, index, group}: Place): KqlValue {
    const value = (group ?? rows)[group ? 0 : index]?.get(name)
    if (value !== undefined) return value
    const scalar = run.scalar(name)
    if (scalar !== undefined) return scalar
    throw new NotRun(`reads '${name}', which is not there`)
  }

  private inSet(expression: Extract<Expression, {kind: 'set'}>, place: Place): boolean {
    const value = given(this.value(expression.value, place))
    const [only, ...more] = expression.items
    const {run} = place
    const rows =
      more.length > 0
        ? undefined
        : only?.kind === 'query'
          ? run.rowsOf(only.nodes)
          : only?.kind === 'column'
            ? run.rowsNamed(only.name)
            : undefined
    const items = rows
      ? rows.map(row => given([...row.values()][0] ?? null))
      : expression.items
          .map(item => given(this.value(item, place)))
          .flatMap(item => (isList(item) ? item : [item]))
    return isIn(expression.operator, value, items)
  }

  private member(expression: Extract<Expression, {kind: 'member'}>, place: Place): KqlValue {
    const owner = this.value(expression.of, place)
    const key = given(this.value(expression.key, place))
    if (owner instanceof NotKnown) return owner
    if (isList(owner)) return owner[numberOf(key)] ?? null
    return isBag(owner) ? (owner.get(textOf(key)) ?? null) : null
  }

  private call({name, args}: Extract<Expression, {kind: 'call'}>, place: Place): KqlValue {
    const {run, rows, index, group, sums} = place
    const at = (position: number): KqlValue => {
      const argument = args[position]
      return argument ? this.value(argument, place) : null
    }
    const aggregate = group && this.aggregates.get(name)
    if (group && aggregate) {
      const each = (expression: Expression) =>
        group.map((_, row) => this.value(expression, {run, rows: group, index: row}))
      return aggregate(args, each, group)
    }
    const neighbor = (distance: number): KqlValue =>
      rows[index + distance] && args[0]
        ? this.value(args[0], {...place, index: index + distance})
        : null
    switch (name) {
      case 'now':
        return args.length === 0 ? run.now : new Date(run.now.getTime() + numberOf(at(0)))
      case 'ago':
        return new Date(run.now.getTime() - numberOf(at(0)))
      case 'ingestion_time':
        return this.column('TimeGenerated', place)
      case 'iff':
      case 'iif':
        return given(at(0)) === true ? at(1) : at(2)
      case 'case':
        for (let position = 0; position + 1 < args.length; position += 2) {
          if (given(at(position)) === true) return at(position + 1)
        }
        return at(args.length - 1)
      case 'column_ifexists': {
        const column = textOf(at(0))
        return rows[index]?.get(column) ?? at(1)
      }
      case 'toscalar':
        return at(0)
      case 'prev':
        return neighbor(-(args[1] ? numberOf(at(1)) : 1))
      case 'next':
        return neighbor(args[1] ? numberOf(at(1)) : 1)
      case 'row_number':
        return index + 1
      case 'row_cumsum': {
        const [term] = args
        if (!sums || !term) throw new NotRun('uses row_cumsum() where it is not run here')
        const begins = index === 0 || given(at(1)) === true
        const total = (begins ? 0 : (sums.get(term) ?? 0)) + numberOf(at(0))
        sums.set(term, total)
        return total
      }
      default:
        return functionOf(name)(...args.map((_, position) => given(at(position))))
    }
  }

  /** The only value of a table: of its first row and column. */
  private single(rows: readonly Row[]): KqlValue {
    return [...(rows[0]?.values() ?? [])][0] ?? null
  }
}
