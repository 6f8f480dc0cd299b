/** Expressions of the Kusto Query Language as trees, by the precedence of their operators. */
import {isGroup, isName, isSign, type KqlGroup, type KqlNode, splitAt} from '../syntax.js'
import {type KqlValue, NotRun, ofJson} from './values.js'

export type Expression =
  | {readonly kind: 'literal'; readonly value: KqlValue}
  | {readonly kind: 'column'; readonly name: string}
  | {readonly kind: 'star'}
  | {readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]}
  | {readonly kind: 'member'; readonly of: Expression; readonly key: Expression}
  /** `and`, `or`. */
  | {readonly kind: 'all' | 'any'; readonly items: readonly Expression[]}
  | {
      readonly kind: 'operator'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }
  /** `in`, `between` and their like: an operator over a list. */
  | {
      readonly kind: 'set'
      readonly operator: string
      readonly value: Expression
      readonly items: readonly Expression[]
    }
  /** A query in brackets. */
  | {readonly kind: 'query'; readonly nodes: readonly KqlNode[]}

/** An expression with the name that it is given. */
export interface Named {
  readonly name?: string
  readonly value: Expression
}

/** Chains of operators that are longer are not run. */
const longest = 200

/** Operators between texts, without the sign of a negation. */
const textOperators: ReadonlySet<string> = new Set(
  'contains contains_cs has has_cs hasprefix hassuffix startswith startswith_cs endswith endswith_cs'.split(
    ' '
  )
)
const setOperators: ReadonlySet<string> = new Set(['in', 'in~', 'has_any', 'has_all', 'between'])

/** Reads expressions of one query. */
export class Expressions {
  private readonly text: string

  /** @param text the query, for what its tokens leave out of literals */
  constructor(text: string) {
    this.text = text
  }

  /** Parts between commas, each with the name that it is given, if any. */
  named(nodes: readonly KqlNode[]): Named[] {
    return splitAt(nodes, ',')
      .filter(part => part.length > 0)
      .map(part => {
        const [name, equals, ...value] = part
        return name?.kind === 'name' && isSign(equals, '=')
          ? {name: name.text, value: this.of(value)}
          : {value: this.of(part)}
      })
  }

  /** @throws NotRun for what is not understood */
  of(nodes: readonly KqlNode[]): Expression {
    const cursor = new Cursor(nodes)
    const found = this.or(cursor)
    if (!cursor.isAtEnd()) throw new NotRun('has an expression that is not understood here')
    return found
  }

  private or(cursor: Cursor): Expression {
    return chain(cursor, 'or', () => chain(cursor, 'and', () => this.comparison(cursor)))
  }

  private comparison(cursor: Cursor): Expression {
    const left = this.sum(cursor)
    const node = cursor.peek()
    if (node?.kind === 'sign' && /^(?:==|!=|<>|=~|!~|<=?|>=?)$/.test(node.text)) {
      cursor.next()
      const operator = node.text === '<>' ? '!=' : node.text
      return {kind: 'operator', operator, left, right: this.sum(cursor)}
    }
    if (node?.kind !== 'name') return left
    const word = node.text.toLowerCase()
    const plain = word.replace(/^!/, '')
    if (textOperators.has(plain)) {
      cursor.next()
      return {kind: 'operator', operator: word, left, right: this.sum(cursor)}
    }
    if (plain === 'matches') {
      cursor.next()
      if (!isName(cursor.next(), 'regex')) throw new NotRun(`uses '${word}'`)
      return {kind: 'operator', operator: 'matches', left, right: this.sum(cursor)}
    }
    if (!setOperators.has(plain)) return left
    cursor.next()
    const group = cursor.next()
    if (!isGroup(group)) throw new NotRun(`uses '${word}' in a form that is not understood here`)
    return {kind: 'set', operator: word, value: left, items: this.setItems(group)}
  }

  private setItems({items}: KqlGroup): Expression[] {
    const isRange = items.some(item => isSign(item, '..'))
    if (items.some(item => isSign(item, '|'))) return [{kind: 'query', nodes: items}]
    return splitAt(items, isRange ? '..' : ',').map(part => this.of(part))
  }

  private sum(cursor: Cursor): Expression {
    return binary(cursor, ['+', '-'], () =>
      binary(cursor, ['*', '/', '%'], () => this.unary(cursor))
    )
  }

  private unary(cursor: Cursor): Expression {
    if (!isSign(cursor.peek(), '-')) return this.postfix(cursor)
    cursor.next()
    const zero: Expression = {kind: 'literal', value: 0}
    return {kind: 'operator', operator: '-', left: zero, right: this.postfix(cursor)}
  }

  private postfix(cursor: Cursor): Expression {
    let value = this.primary(cursor)
    for (let steps = 0; ; steps++) {
      if (steps > longest) throw new NotRun('has an expression that is very long')
      const node = cursor.peek()
      if (isSign(node, '.') && cursor.peek(1)?.kind === 'name') {
        cursor.next()
        const key = cursor.next() as KqlNode & {readonly text: string}
        value = {kind: 'member', of: value, key: {kind: 'literal', value: key.text}}
      } else if (isGroup(node, '[')) {
        cursor.next()
        value = {kind: 'member', of: value, key: this.of(node.items)}
      } else return value
    }
  }

  private primary(cursor: Cursor): Expression {
    const node = cursor.next()
    if (!node) throw new NotRun('has an expression that ends too early')
    switch (node.kind) {
      case 'hole':
        throw new NotRun('has a part that is not known here')
      case 'text':
        return {kind: 'literal', value: this.textOf(node)}
      case 'number':
        return {kind: 'literal', value: numberIn(node.text)}
      case 'sign':
        if (node.text === '*') return {kind: 'star'}
        throw new NotRun(`has '${node.text}' where a value belongs`)
      case 'group':
        return this.grouped(node)
      default:
        return this.word(node.text, cursor)
    }
  }

  private grouped(node: KqlGroup): Expression {
    const [only] = node.items
    // A column of any name: `['the name']`.
    if (node.open === '[' && node.items.length === 1 && only?.kind === 'text') {
      return {kind: 'column', name: this.textOf(only)}
    }
    if (node.open !== '(') throw new NotRun('has brackets that are not understood here')
    return node.items.some(item => isSign(item, '|'))
      ? {kind: 'query', nodes: node.items}
      : this.of(node.items)
  }

  private word(name: string, cursor: Cursor): Expression {
    const group = cursor.peek()
    const lower = name.toLowerCase()
    if (!isGroup(group)) {
      if (lower === 'true' || lower === 'false') return {kind: 'literal', value: lower === 'true'}
      return {kind: 'column', name}
    }
    cursor.next()
    const written = this.text.slice(group.start + 1, group.end - 1).trim()
    switch (lower) {
      case 'datetime':
      case 'date':
        return {kind: 'literal', value: timeIn(written)}
      case 'time':
      case 'timespan':
        return {kind: 'literal', value: numberIn(written)}
      case 'dynamic':
        return {kind: 'literal', value: jsonIn(written)}
      case 'toscalar':
      case 'materialize':
        return {kind: 'call', name: lower, args: [{kind: 'query', nodes: group.items}]}
      default:
        return {
          kind: 'call',
          name: lower,
          args: splitAt(group.items, ',')
            .filter(part => part.length > 0)
            .map(part => this.of(part))
        }
    }
  }

  /** The text of a literal: its token has what stands between the quotes. */
  private textOf({text, start}: {readonly text: string; readonly start: number}): string {
    const prefix = /^[hH]?(@|```|~~~)?/.exec(this.text.slice(start, start + 4))![1]
    if (prefix === '@') return text.replaceAll('""', '"').replaceAll("''", "'")
    if (prefix) return text
    return text.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, escaped: string) => {
      if (escaped.length > 1) return String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
      return {n: '\n', r: '\r', t: '\t'}[escaped] ?? escaped
    })
  }
}

/** Nodes that are read one after the other. */
class Cursor {
  private at = 0
  private readonly nodes: readonly KqlNode[]

  constructor(nodes: readonly KqlNode[]) {
    this.nodes = nodes
  }

  peek(ahead = 0): KqlNode | undefined {
    return this.nodes[this.at + ahead]
  }

  next(): KqlNode | undefined {
    return this.nodes[this.at++]
  }

  isAtEnd(): boolean {
    return this.at >= this.nodes.length
  }
}

/** Operands between one word: a single one is itself. */
function chain(cursor: Cursor, word: 'and' | 'or', operand: () => Expression): Expression {
  const items = [operand()]
  while (isName(cursor.peek(), word)) {
    cursor.next()
    items.push(operand())
  }
  return items.length === 1 ? items[0]! : {kind: word === 'and' ? 'all' : 'any', items}
}

function binary(cursor: Cursor, signs: readonly string[], operand: () => Expression): Expression {
  let left = operand()
  for (let steps = 0; isSign(cursor.peek(), ...signs); steps++) {
    if (steps > longest) throw new NotRun('has an expression that is very long')
    const {text: operator} = cursor.next() as KqlNode & {readonly text: string}
    left = {kind: 'operator', operator, left, right: operand()}
  }
  return left
}

const units: Readonly<Record<string, number>> = {
  d: 86_400_000,
  day: 86_400_000,
  days: 86_400_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  minutes: 60_000,
  s: 1000,
  sec: 1000,
  second: 1000,
  seconds: 1000,
  ms: 1
}

/** `403`, `0.5`, `1h`, `00:10:00`. */
function numberIn(text: string): KqlValue {
  const found = /^(\d{1,15}(?:\.\d{1,9})?)([a-z]{0,7})$/.exec(text)
  const unit = found?.[2]
  if (found && unit === '') return Number(found[1])
  if (found && unit !== undefined && unit in units) return {ms: Number(found[1]) * units[unit]!}
  const clock = /^(?:(\d{1,4})\.)?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text)
  if (!clock) throw new NotRun(`uses '${text.slice(0, 40)}'`)
  const [days, hours, minutes, seconds] = clock.slice(1).map(part => Number(part ?? 0))
  return {ms: days! * units['d']! + hours! * units['h']! + minutes! * units['m']! + seconds! * 1000}
}

/** `2026-01-31`, with or without a time; times without a zone are in UTC. */
export function timeIn(text: string): Date | null {
  if (text === 'null') return null
  const plain = text.replace(/^["']|["']$/g, '').trim()
  const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)Z?)?$/.exec(plain)
  if (!form) throw new NotRun(`uses the time '${plain.slice(0, 40)}'`)
  return new Date(`${form[1]}T${form[2] ?? '00:00'}Z`)
}

function jsonIn(text: string): KqlValue {
  try {
    return ofJson(JSON.parse(text))
  } catch {
    throw new NotRun('has a dynamic value that is not understood here')
  }
}
