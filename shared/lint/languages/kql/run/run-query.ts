/**
 * Runs queries of the Kusto Query Language over rows in memory: what alert rules use, without tables
 * of others, plugins and functions of one's own.
 */
import {
  isGroup,
  isName,
  isSign,
  isTabular,
  type KqlNode,
  type Let,
  type Pipeline,
  parseKql,
  pipelineOf,
  splitAt
} from '../syntax.js'
import {aggregates} from './aggregates.js'
import {Evaluator, type Row, type Run} from './evaluate.js'
import {Expressions} from './expression.js'
import {Operators} from './pipeline.js'
import {type KqlValue, NotRun} from './values.js'

export type {Row} from './evaluate.js'

/** A run that evaluates more than this is given up. */
const mostSteps = 2_000_000
/** Queries in queries that are nested deeper are not run. */
const deepest = 40

/**
 * @param text one query
 * @param tables rows by the name of their table
 * @param now what `now()` is
 * @returns the rows that the last statement gives
 * @throws NotRun for what is not understood, or takes too long
 */
export function runKql(
  text: string,
  tables: ReadonlyMap<string, readonly Row[]>,
  now: Date
): readonly Row[] {
  const query = parseKql(text)
  if (!query) throw new NotRun('is very long')
  const [pipeline, ...others] = query.pipelines
  if (!pipeline || others.length > 0) throw new NotRun('is not one query')
  return new QueryRun(text, tables, now, query.lets).result(pipeline)
}

class QueryRun implements Run {
  readonly now: Date
  private readonly tables: Map<string, readonly Row[]>
  private readonly scalars = new Map<string, KqlValue>()
  private readonly operators: Operators
  private readonly expressions: Expressions
  private readonly evaluator = new Evaluator(aggregates)
  private steps = 0
  private depth = 0

  constructor(
    text: string,
    tables: ReadonlyMap<string, readonly Row[]>,
    now: Date,
    lets: readonly Let[]
  ) {
    this.now = now
    this.tables = new Map(tables)
    this.expressions = new Expressions(text)
    this.operators = new Operators(this, this.evaluator, this.expressions)
    for (const {name, value} of lets) this.bind(name, value)
  }

  step(): void {
    if (++this.steps > mostSteps) throw new NotRun('takes too long to run here')
  }

  scalar(name: string): KqlValue | undefined {
    return this.scalars.get(name)
  }

  rowsNamed(name: string): readonly Row[] | undefined {
    return this.tables.get(name)
  }

  rowsOf(nodes: readonly KqlNode[]): readonly Row[] {
    if (this.depth >= deepest) throw new NotRun('is nested very deep')
    this.depth++
    const rows = this.result(pipelineOf(nodes))
    this.depth--
    return rows
  }

  result({source, stages}: Pipeline): readonly Row[] {
    let rows = this.source(source, stages[0]?.operator)
    for (const stage of stages) rows = this.operators.apply(stage, rows)
    return rows
  }

  private bind(name: string, value: readonly KqlNode[]): void {
    if (value.some(node => isGroup(node, '{'))) throw new NotRun('has a function of its own')
    const [only] = value
    const isTable =
      isTabular(value) ||
      (value.length === 1 && only?.kind === 'name' && this.tables.has(only.text)) ||
      isName(only, 'materialize', 'union', 'datatable')
    if (isTable) this.tables.set(name, this.rowsOf(value))
    else {
      const expression = this.expressions.of(value)
      this.scalars.set(name, this.evaluator.value(expression, {run: this, rows: [], index: 0}))
    }
  }

  private source(nodes: readonly KqlNode[], first: string | undefined): readonly Row[] {
    const [one, two, three] = nodes
    if (nodes.length === 0 && (first === 'union' || first === 'print')) return []
    if (nodes.length === 1 && one?.kind === 'name') {
      const rows = this.tables.get(one.text)
      if (!rows) throw new NotRun(`reads '${one.text}', which is not run here`)
      return rows
    }
    if (nodes.length === 1 && isGroup(one)) return this.rowsOf(one.items)
    if (nodes.length === 2 && isName(one, 'materialize') && isGroup(two)) {
      return this.rowsOf(two.items)
    }
    if (isName(one, 'datatable') && isGroup(two) && isGroup(three, '[')) {
      return this.datatable(two.items, three.items)
    }
    throw new NotRun('reads what is not run here')
  }

  private datatable(columns: readonly KqlNode[], cells: readonly KqlNode[]): Row[] {
    const names = columns.flatMap((node, index) =>
      node.kind === 'name' && isSign(columns[index + 1], ':') ? [node.text] : []
    )
    const values = splitAt(cells, ',')
      .filter(part => part.length > 0)
      .map(part => this.evaluator.value(this.expressions.of(part), {run: this, rows: [], index: 0}))
    const rows: Row[] = []
    for (let at = 0; names.length > 0 && at < values.length; at += names.length) {
      rows.push(new Map(names.map((name, index) => [name, values[at + index] ?? null])))
    }
    return rows
  }
}
