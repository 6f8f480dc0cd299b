/** The operators of a pipeline: rows in, rows out. Source: Microsoft Learn, "Tabular operators". */
import {parametersOf} from '../operands.js'
import {isGroup, isName, isSign, type KqlNode, type Stage, splitAt, splitAtWord} from '../syntax.js'
import {shortNames} from './aggregates.js'
import type {Evaluator, Row, Run} from './evaluate.js'
import type {Expression, Expressions, Named} from './expression.js'
import {compare, given, type KqlValue, NotKnown, NotRun, numberOf, textOf} from './values.js'

export class Operators {
  private readonly run: Run
  private readonly evaluator: Evaluator
  private readonly expressions: Expressions

  constructor(run: Run, evaluator: Evaluator, expressions: Expressions) {
    this.run = run
    this.evaluator = evaluator
    this.expressions = expressions
  }

  apply({operator, nodes}: Stage, rows: readonly Row[]): readonly Row[] {
    switch (operator) {
      case 'where':
      case 'filter': {
        const condition = this.expressions.of(nodes)
        return rows.filter((_, index) => given(this.value(condition, rows, index)) === true)
      }
      case 'extend':
      case 'serialize':
        return this.made(nodes, rows, true)
      case 'project':
      case 'print':
        return this.made(nodes, operator === 'print' ? [new Map()] : rows, false)
      case 'project-away':
      case 'project-keep':
        return this.select(operator === 'project-keep', nodes, rows)
      case 'project-rename':
        return this.rename(nodes, rows)
      case 'project-reorder':
      case 'render':
      case 'consume':
        return rows
      case 'distinct':
        return this.distinct(nodes, rows)
      case 'summarize':
        return this.summarize(nodes, rows)
      case 'count':
        return [new Map([['Count', rows.length]])]
      case 'sort':
      case 'order':
        return this.sort(splitAtWord(nodes, 'by')[1] ?? [], rows)
      case 'top': {
        const [count, by = []] = splitAtWord(nodes, 'by')
        return this.sort(by, rows).slice(0, this.number(count))
      }
      case 'take':
      case 'limit':
        return rows.slice(0, this.number(nodes))
      case 'join':
      case 'lookup':
        return this.join(nodes, rows, operator === 'lookup' ? 'leftouter' : 'innerunique')
      case 'union':
        return [...rows, ...this.union(nodes)]
      default:
        throw new NotRun(`uses '${operator}', which is not run here`)
    }
  }

  private value(expression: Expression, rows: readonly Row[], index: number): KqlValue {
    return this.evaluator.value(expression, {run: this.run, rows, index})
  }

  private number(nodes: readonly KqlNode[]): number {
    return numberOf(this.value(this.expressions.of(nodes), [], 0))
  }

  /** `extend` and `project`. */
  private made(nodes: readonly KqlNode[], rows: readonly Row[], keeps: boolean): Row[] {
    const columns = this.expressions.named(nodes)
    const sums = new Map<Expression, number>()
    return rows.map((row, index) => {
      const made = new Map(keeps ? row : [])
      columns.forEach(({name, value}, position) => {
        const place = {run: this.run, rows, index, sums}
        made.set(name ?? nameOf(value, position), this.evaluator.value(value, place))
      })
      return made
    })
  }

  private select(keeps: boolean, nodes: readonly KqlNode[], rows: readonly Row[]): Row[] {
    const patterns = splitAt(nodes, ',').map(wildcard)
    return rows.map(
      row => new Map([...row].filter(([name]) => patterns.some(is => is(name)) === keeps))
    )
  }

  private rename(nodes: readonly KqlNode[], rows: readonly Row[]): Row[] {
    const names = new Map(
      this.expressions.named(nodes).flatMap(({name, value}): [string, string][] => {
        if (name === undefined || value.kind !== 'column')
          throw new NotRun('renames what is not understood here')
        return [[value.name, name]]
      })
    )
    return rows.map(
      row => new Map([...row].map(([name, value]) => [names.get(name) ?? name, value]))
    )
  }

  private distinct(nodes: readonly KqlNode[], rows: readonly Row[]): Row[] {
    const isAll = nodes.length === 1 && isSign(nodes[0], '*')
    const made = isAll ? rows : this.made(nodes, rows, false)
    return [...new Map(made.map(row => [keyOf([...row.values()]), row])).values()]
  }

  private summarize(nodes: readonly KqlNode[], rows: readonly Row[]): Row[] {
    const [before, behind = []] = splitAtWord(nodes, 'by')
    const columns = this.expressions.named(parametersOf(before).rest)
    const keys = this.expressions.named(behind)
    const groups = new Map<string, {readonly of: KqlValue[]; readonly rows: Row[]}>()
    rows.forEach((row, index) => {
      const of = keys.map(({value}) => this.value(value, rows, index))
      const key = keyOf(of)
      const group = groups.get(key)
      if (group) group.rows.push(row)
      else groups.set(key, {of, rows: [row]})
    })
    if (keys.length === 0 && groups.size === 0) groups.set('', {of: [], rows: []})
    return [...groups.values()].map(({of, rows: group}) => {
      const made = new Map<string, KqlValue>()
      keys.forEach(({name, value}, index) => {
        made.set(name ?? nameOf(value, index), of[index]!)
      })
      for (const [index, column] of columns.entries()) this.aggregate(column, index, group, made)
      return made
    })
  }

  private aggregate(
    {name, value}: Named,
    index: number,
    group: readonly Row[],
    made: Map<string, KqlValue>
  ): void {
    if (value.kind === 'call' && /^arg_(?:max|min)$/.test(value.name)) {
      this.argument(value, group, made)
      return
    }
    const place = {run: this.run, rows: group, index: 0, group}
    made.set(name ?? aggregateName(value, index), this.evaluator.value(value, place))
  }

  /** `arg_max(Count, *)`: the row that has the most. */
  private argument(
    {name, args}: Extract<Expression, {kind: 'call'}>,
    group: readonly Row[],
    made: Map<string, KqlValue>
  ): void {
    const [by, ...others] = args
    if (!by) return
    const sign = name === 'arg_max' ? 1 : -1
    const values = group.map((_, index) => given(this.value(by, group, index)))
    let best = 0
    values.forEach((value, index) => {
      if (sign * compare(value, values[best]!) > 0) best = index
    })
    if (values.length > 0) made.set(nameOf(by, 0), values[best]!)
    others.forEach((other, index) => {
      if (other.kind === 'star') {
        for (const [column, value] of group[best] ?? [])
          if (!made.has(column)) made.set(column, value)
      } else if (group.length > 0)
        made.set(nameOf(other, index + 1), this.value(other, group, best))
    })
  }

  private sort(nodes: readonly KqlNode[], rows: readonly Row[]): Row[] {
    const keys = splitAt(nodes, ',').map(part => {
      const plain = part.filter(node => !isName(node, 'asc', 'desc', 'nulls', 'first', 'last'))
      const sign = part.some(node => isName(node, 'asc')) ? 1 : -1
      return {value: this.expressions.of(plain), sign}
    })
    const sorted = rows.map((row, index) => ({
      row,
      of: keys.map(({value}) => given(this.value(value, rows, index)))
    }))
    return sorted
      .sort((a, b) => {
        for (const [index, {sign}] of keys.entries()) {
          const order = sign * compare(a.of[index]!, b.of[index]!)
          if (order !== 0) return order
        }
        return 0
      })
      .map(({row}) => row)
  }

  private join(nodes: readonly KqlNode[], rows: readonly Row[], usual: string): Row[] {
    const [before, conditions = []] = splitAtWord(nodes, 'on')
    const {given: parameters, rest} = parametersOf(before)
    const how = parameters.get('kind') ?? usual
    const [source] = rest
    const other =
      source?.kind === 'name'
        ? this.run.rowsNamed(source.text)
        : isGroup(source)
          ? this.run.rowsOf(source.items)
          : undefined
    if (!other || rest.length > 1) throw new NotRun('joins what is not run here')
    const keys = splitAt(conditions, ',').map(keyOfJoin)
    const of = (row: Row, side: 0 | 1) =>
      keyOf(keys.map(names => given(row.get(names[side]) ?? null)))
    const index = new Map<string, Row[]>()
    for (const row of other) {
      const found = index.get(of(row, 1))
      if (found) found.push(row)
      else index.set(of(row, 1), [row])
    }
    const left =
      how === 'innerunique' ? [...new Map(rows.map(row => [of(row, 0), row])).values()] : rows
    const matching = (row: Row) => index.get(of(row, 0)) ?? []
    switch (how) {
      case 'inner':
      case 'innerunique':
        return left.flatMap(row => matching(row).map(match => this.both(row, match)))
      case 'leftouter':
        return left.flatMap(row => {
          const found = matching(row)
          return found.length > 0
            ? found.map(match => this.both(row, match))
            : [this.both(row, new Map([...(other[0]?.keys() ?? [])].map(name => [name, null])))]
        })
      case 'leftsemi':
        return left.filter(row => matching(row).length > 0)
      case 'anti':
      case 'leftanti':
      case 'leftantisemi':
        return left.filter(row => matching(row).length === 0)
      default:
        throw new NotRun(`joins by '${how}', which is not run here`)
    }
  }

  /** Columns of the other side whose names are taken get a number. */
  private both(row: Row, match: Row): Row {
    this.run.step()
    const made = new Map(row)
    for (const [name, value] of match) made.set(row.has(name) ? `${name}1` : name, value)
    return made
  }

  private union(nodes: readonly KqlNode[]): Row[] {
    const {given: parameters, rest} = parametersOf(nodes)
    if (parameters.has('withsource')) throw new NotRun("uses 'withsource', which is not run here")
    const parts = splitAt(rest, ',').map(part => {
      const [only] = part
      const rows =
        part.length === 1 && only?.kind === 'name'
          ? this.run.rowsNamed(only.text)
          : part.length === 1 && isGroup(only)
            ? this.run.rowsOf(only.items)
            : undefined
      if (!rows) throw new NotRun('unites what is not run here')
      for (let at = 0; at < rows.length; at++) this.run.step()
      return rows
    })
    return parts.flat()
  }
}

/** A name, or one with `*` in it, of columns. */
function wildcard(nodes: readonly KqlNode[]): (name: string) => boolean {
  const parts = nodes.map(node => (node.kind === 'group' ? undefined : node.text))
  if (parts.length === 0 || parts.includes(undefined)) {
    throw new NotRun('chooses columns in a way that is not run here')
  }
  const [before = '', behind] = parts.join('').split('*', 2)
  return name =>
    behind === undefined
      ? name === before
      : name.length >= before.length + behind.length &&
        name.startsWith(before) &&
        name.endsWith(behind)
}

/** `caller_oid`, `$left.a == $right.b`: the names of one key on either side. */
function keyOfJoin(nodes: readonly KqlNode[]): readonly [string, string] {
  const [only] = nodes
  if (nodes.length === 1 && only?.kind === 'name') return [only.text, only.text]
  const names = nodes.flatMap((node, index) =>
    node.kind === 'name' && isSign(nodes[index - 1], '.') ? [node.text] : []
  )
  const isPlain = isName(nodes[0], '$left') && isName(nodes[4], '$right') && nodes.length === 7
  if (!isPlain || names.length !== 2) throw new NotRun('joins on what is not run here')
  return [names[0]!, names[1]!]
}

function nameOf(value: Expression, index: number): string {
  if (value.kind === 'column') return value.name
  if (value.kind === 'member' && value.key.kind === 'literal') {
    const owner = value.of.kind === 'column' ? `${value.of.name}_` : ''
    return `${owner}${textOf(value.key.value)}`
  }
  // `bin(TimeGenerated, 1h)` is still called by its column.
  const [first] = value.kind === 'call' ? value.args : []
  if (first?.kind === 'column' && value.kind === 'call' && /^(?:bin|floor)$/.test(value.name)) {
    return first.name
  }
  return `Column${index + 1}`
}

function aggregateName(value: Expression, index: number): string {
  if (value.kind !== 'call') return nameOf(value, index)
  const [first] = value.args
  if (value.name === 'take_any' && first) return nameOf(first, index)
  const name = shortNames[value.name] ?? value.name
  return first?.kind === 'column' ? `${name}_${first.name}` : `${name}_`
}

/** The same for rows of the same values. */
function keyOf(values: readonly KqlValue[]): string {
  return values
    .map(value =>
      value instanceof NotKnown
        ? `?${value.column}`
        : value === null
          ? '~'
          : `${typeof value} ${textOf(value)}`
    )
    .join('\0')
}
