/**
 * Which columns a query reads, stage by stage, and whether they are there. What is not known (a table
 * of others, a plugin, a function) has any column: only a scope that is closed can lack one.
 */
import {isStandardColumn, keepsColumns, literals, words} from './names.js'
import {assignment, declared, isRead, nameOf, parametersOf, quoted} from './operands.js'
import {
  everyNode,
  isGroup,
  isName,
  isSign,
  isTabular,
  type KqlNode,
  type KqlQuery,
  type Pipeline,
  pipelineOf,
  type Stage,
  splitAt,
  splitAtWord
} from './syntax.js'

/** The columns that are there at a stage. */
export interface Scope {
  readonly names: ReadonlySet<string>
  /** There may be others as well. */
  readonly isOpen: boolean
  /** The known table that they come from. */
  readonly table?: string
}

/** A name that a query reads as a column of a scope. */
export interface ColumnRead {
  readonly name: string
  readonly start: number
  readonly end: number
  /** The scope certainly has no such column. */
  readonly isMissing: boolean
  readonly table?: string
}

/** The columns of a table by its name; undefined for one that is not known. */
export type Tables = (name: string) => readonly string[] | undefined

const anything: Scope = {names: new Set(), isOpen: true}
const nothing: Scope = {names: new Set(), isOpen: false}
/** Columns of a scope beyond which any name counts as one: joins of joins double them. */
const mostColumns = 2000
/** Queries in queries that are nested deeper are not looked into. */
const deepest = 40

/** What is known of a query: what it reads, and what comes out of its last pipeline. */
export interface ColumnFlow {
  readonly reads: readonly ColumnRead[]
  readonly result: Scope
}

export function columnsOf(query: KqlQuery, tables: Tables): ColumnFlow {
  const flow = new Flow(tables)
  for (const {name, value} of query.lets) flow.bind(name, value)
  let result = anything
  for (const pipeline of query.pipelines) result = flow.pipeline(pipeline)
  return {reads: flow.reads, result}
}

class Flow {
  readonly reads: ColumnRead[] = []
  private readonly tables: Tables
  /** What `let` and parameters name: the columns of a table, or anything. */
  private readonly bound = new Map<string, Scope>()
  private depth = 0

  constructor(tables: Tables) {
    this.tables = tables
  }

  bind(name: string, value: readonly KqlNode[]): void {
    const body = value.findLast((node): node is Extract<KqlNode, {kind: 'group'}> =>
      isGroup(node, '{')
    )
    const parameters = value.find(node => isGroup(node))
    if (body && isGroup(parameters)) {
      for (const [index, node] of parameters.items.entries()) {
        if (node.kind === 'name' && isSign(parameters.items[index + 1], ':'))
          this.bound.set(node.text, anything)
      }
      const inner = splitAt(body.items, ';').filter(part => part.length > 0)
      const isPlain = inner.length === 1 && !isName(inner[0]?.[0], 'let')
      this.bound.set(
        name,
        isPlain && inner[0] && isTabular(inner[0]) ? this.nested(inner[0]) : anything
      )
      return
    }
    const [only] = value
    const isQuery =
      isTabular(value) ||
      (value.length === 1 && only?.kind === 'name') ||
      isName(only, 'materialize', 'union', 'datatable')
    if (!isQuery) this.expression(value, anything)
    this.bound.set(name, isQuery ? this.nested(value) : anything)
  }

  pipeline({source, stages}: Pipeline): Scope {
    const isFirst = source.length === 0 && /^(?:union|print)$/.test(stages[0]?.operator ?? '')
    let scope = isFirst ? nothing : this.source(source)
    for (const stage of stages) {
      const next = this.stage(stage, scope)
      const hasHole = [...everyNode(stage.nodes)].some(node => node.kind === 'hole')
      scope = hasHole ? opened(next) : next
    }
    return scope
  }

  private nested(nodes: readonly KqlNode[]): Scope {
    if (this.depth >= deepest) return anything
    this.depth++
    const scope = this.pipeline(pipelineOf(nodes))
    this.depth--
    return scope
  }

  private source(nodes: readonly KqlNode[]): Scope {
    const [first, second] = nodes
    if (nodes.length === 1) {
      if (first?.kind === 'name') return this.table(first.text)
      if (isGroup(first)) return this.nested(first.items)
    }
    if (nodes.length === 2 && isName(first, 'materialize') && isGroup(second))
      return this.nested(second.items)
    if (first?.kind === 'name' && isName(first, 'datatable', 'externaldata') && isGroup(second)) {
      return {names: new Set(declared(second.items)), isOpen: false}
    }
    if (nodes.length === 2 && first?.kind === 'name' && isGroup(second)) {
      this.expression(second.items, anything)
      return this.bound.get(first.text) ?? anything
    }
    return anything
  }

  private table(name: string): Scope {
    const bound = this.bound.get(name)
    if (bound) return bound
    const columns = this.tables(name)
    return columns ? {names: new Set(columns), isOpen: false, table: name} : anything
  }

  private stage({operator, nodes}: Stage, scope: Scope): Scope {
    switch (operator) {
      case 'extend':
      case 'serialize':
        return this.extend(nodes, scope)
      case 'project':
      case 'distinct':
        return this.project(nodes, scope)
      case 'project-away':
      case 'project-keep':
      case 'project-reorder':
        return this.select(operator, nodes, scope)
      case 'project-rename':
        return this.rename(nodes, scope)
      case 'summarize':
        return this.summarize(nodes, scope)
      case 'count':
        return {...scope, names: new Set(['Count']), isOpen: false}
      case 'join':
      case 'lookup':
        return this.join(nodes, scope)
      case 'union':
        return this.union(nodes, scope)
      case 'mv-expand':
      case 'mvexpand':
        return this.expand(nodes, scope)
      case 'parse':
      case 'parse-where':
        return this.parse(nodes, scope)
      case 'print':
        return this.project(nodes, nothing)
      case 'as':
        for (const node of parametersOf(nodes).rest) {
          if (node.kind === 'name') this.bound.set(node.text, scope)
        }
        return scope
      case 'render':
      case 'consume':
        return scope
      case 'make-series':
        this.expression(nodes, opened(scope))
        return opened(scope)
      default:
        if (!keepsColumns.has(operator)) return opened(scope)
        this.expression(nodes, scope)
        return scope
    }
  }

  private extend(nodes: readonly KqlNode[], scope: Scope): Scope {
    const made = new Set(scope.names)
    let current: Scope = {...scope, names: made}
    for (const part of splitAt(nodes, ',')) {
      const {names, value} = assignment(part)
      this.expression(value, current)
      for (const name of names) made.add(name)
      if (names.length === 0 && value.length > 1) current = opened(current)
    }
    return current
  }

  private project(nodes: readonly KqlNode[], scope: Scope): Scope {
    const names: string[] = []
    let isOpen = scope.isOpen && nodes.length === 0
    for (const part of splitAt(nodes, ',')) {
      const {names: given, value} = assignment(part)
      this.expression(value, scope)
      const own = given.length > 0 ? given : nameOf(value)
      if (own.length > 0) names.push(...own)
      else isOpen = true
      if (given.length === 0 && isSign(value[0], '*')) names.push(...scope.names)
    }
    return {...scope, names: new Set(names), isOpen}
  }

  private select(operator: string, nodes: readonly KqlNode[], scope: Scope): Scope {
    const patterns = splitAt(nodes, ',').map(part =>
      part.filter(node => !isName(node, 'asc', 'desc'))
    )
    const plain = patterns.flatMap(([only, ...more]) =>
      only?.kind === 'name' && more.length === 0 ? [only] : []
    )
    for (const node of plain) this.read(node.text, node, scope)
    const isWild = plain.length < patterns.length
    const named = new Set(plain.map(({text}) => text))
    if (operator === 'project-reorder') return scope
    if (operator === 'project-keep') {
      return isWild ? opened(scope) : {...scope, names: named, isOpen: false}
    }
    const left = [...scope.names].filter(name => !named.has(name))
    return {...scope, names: new Set(left), isOpen: scope.isOpen || isWild}
  }

  private rename(nodes: readonly KqlNode[], scope: Scope): Scope {
    const names = new Set(scope.names)
    for (const part of splitAt(nodes, ',')) {
      const {names: given, value} = assignment(part)
      this.expression(value, scope)
      for (const old of nameOf(value)) names.delete(old)
      for (const name of given) names.add(name)
    }
    return {...scope, names}
  }

  private summarize(nodes: readonly KqlNode[], scope: Scope): Scope {
    const [aggregates, keys = []] = splitAtWord(nodes, 'by')
    const made = this.project(parametersOf(aggregates).rest, scope)
    const by = this.project(keys, scope)
    const keepsAll = [...everyNode(aggregates)].some(node => isSign(node, '*'))
    const names = new Set([...made.names, ...by.names, ...(keepsAll ? scope.names : [])])
    const hasAggregates = aggregates.length > 0
    const hasKeys = keys.length > 0
    const isOpen =
      (hasAggregates && made.isOpen) || (hasKeys && by.isOpen) || (keepsAll && scope.isOpen)
    return {...scope, names, isOpen}
  }

  private join(nodes: readonly KqlNode[], left: Scope): Scope {
    const [before, conditions = []] = splitAtWord(nodes, 'on')
    const source = parametersOf(before).rest.at(-1)
    const right =
      source?.kind === 'name'
        ? this.table(source.text)
        : isGroup(source)
          ? this.nested(source.items)
          : anything
    const both = withNames(left, right.names)
    const scope = {...both, isOpen: left.isOpen || right.isOpen}
    conditions.forEach((node, index) => {
      if (node.kind !== 'name' || words.has(node.text.toLowerCase())) return
      if (isSign(conditions[index - 1], '.')) {
        const side = conditions[index - 2]
        this.read(
          node.text,
          node,
          isName(side, '$left') ? left : isName(side, '$right') ? right : anything
        )
      } else if (!node.text.startsWith('$') && !isGroup(conditions[index + 1])) {
        this.read(node.text, node, left)
        this.read(node.text, node, right)
      }
    })
    return withNames(
      scope,
      [...right.names].map(name => `${name}1`)
    )
  }

  private union(nodes: readonly KqlNode[], scope: Scope): Scope {
    const {given, rest} = parametersOf(nodes)
    const source = given.get('withsource')
    const names = new Set([...scope.names, ...(source === undefined ? [] : [source])])
    let isOpen = scope.isOpen
    for (const part of splitAt(rest, ',')) {
      const [only, ...more] = part
      const isGiven = only !== undefined && more.length === 0
      const found = isGiven ? this.source(part) : anything
      for (const name of found.names) names.add(name)
      if (found.isOpen) isOpen = true
    }
    return {...scope, names, isOpen}
  }

  private expand(nodes: readonly KqlNode[], scope: Scope): Scope {
    const {given, rest} = parametersOf(nodes)
    const index = given.get('with_itemindex')
    return this.extend(rest, index === undefined ? scope : withNames(scope, [index]))
  }

  private parse(nodes: readonly KqlNode[], scope: Scope): Scope {
    const [before, pattern = []] = splitAtWord(nodes, 'with')
    this.expression(parametersOf(before).rest, scope)
    const names = pattern.flatMap((node, index) => {
      if (isGroup(node, '[')) return quoted(node)
      return node.kind === 'name' && !isSign(pattern[index - 1], ':') ? [node.text] : []
    })
    return withNames(scope, names)
  }

  /** Notes the columns that an expression reads. */
  private expression(nodes: readonly KqlNode[], scope: Scope): void {
    nodes.forEach((node, index) => {
      const [previous, next] = [nodes[index - 1], nodes[index + 1]]
      if (node.kind === 'group') this.group(node, previous, nodes[index - 2], scope)
      else if (node.kind === 'name' && isRead(node.text, previous, next))
        this.read(node.text, node, scope)
    })
  }

  private group(
    node: Extract<KqlNode, {kind: 'group'}>,
    previous: KqlNode | undefined,
    before: KqlNode | undefined,
    scope: Scope
  ): void {
    if (node.open === '{') return
    const {items} = node
    if (
      previous?.kind === 'name' &&
      literals.has(previous.text.toLowerCase()) &&
      !isSign(before, '.')
    )
      return
    if (isTabular(items)) {
      this.nested(items)
      return
    }
    const [only] = items
    // `x in (Table)`: a name that may be that of a table.
    const isSet = isName(previous, 'in', '!in', 'in~', '!in~', 'has_any', 'has_all', 'toscalar')
    if (isSet && items.length === 1 && only?.kind === 'name') return
    const isQuoted = node.open === '[' && items.length === 1 && only?.kind === 'text'
    const isIndex = previous?.kind === 'name' || previous?.kind === 'group' || isSign(previous, '.')
    if (isQuoted && !isIndex) this.read(only.text, node, scope)
    else this.expression(items, scope)
  }

  private read(name: string, {start, end}: {start: number; end: number}, scope: Scope): void {
    if (this.bound.has(name)) return
    const isMissing = !scope.isOpen && !scope.names.has(name) && !isStandardColumn(name)
    this.reads.push({
      name,
      start,
      end,
      isMissing,
      ...(scope.table !== undefined && {table: scope.table})
    })
  }
}

function opened(scope: Scope): Scope {
  return scope.isOpen ? scope : {...scope, isOpen: true}
}

function withNames(scope: Scope, names: Iterable<string>): Scope {
  const all = new Set([...scope.names, ...names])
  return all.size > mostColumns ? anything : {...scope, names: all}
}
