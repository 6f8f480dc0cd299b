/** Parses the part of KQL that `detect` generates. Anything else is an error: no test may guess. */

export type Expression =
  | {kind: 'literal'; value: string | number | boolean | Timespan}
  | {kind: 'name'; name: string}
  | {kind: 'call'; name: string; args: Expression[]}
  | {kind: 'operator'; operator: string; left: Expression; right: Expression}
  | {kind: 'list'; items: (Expression | Query)[]}
  | {kind: 'star'}

export interface Timespan {
  readonly ms: number
}

export interface Named {
  readonly name: string
  readonly value: Expression
}

export type Step =
  | {kind: 'where'; condition: Expression}
  | {kind: 'extend' | 'project'; columns: Named[]}
  | {kind: 'distinct'; names: string[]}
  | {kind: 'sort'; keys: string[]}
  | {kind: 'summarize'; columns: Named[]; by: string[]}
  | {kind: 'join'; how: string; other: Query; on: string}

export interface Query {
  readonly kind: 'query'
  readonly source:
    | {kind: 'table'; name: string}
    | {kind: 'union'; parts: Query[]}
    | {kind: 'datatable'; columns: string[]; values: Expression[]}
  readonly steps: Step[]
}

export interface Script {
  readonly lets: {name: string; value: Query | Expression}[]
  readonly result: Query
}

const token =
  /\s+|\/\/[^\n]*|(@?"(?:[^"\\]|\\.|(?<=@"[^"]*)\\)*")|(\d+(?:\.\d+)?(?:ms|[dhms])?)|([A-Za-z_]\w*~?)|(\.\.|==|!=|=~|<=|>=|[-|()[\]{},;:=<>+*/])/gy

function tokens(text: string): string[] {
  const found: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (!match) throw new Error(`unknown KQL at: ${text.slice(at, at + 40)}`)
    const part = match[1] ?? match[2] ?? match[3] ?? match[4]
    if (part !== undefined) found.push(part)
  }
  return found
}

export function parseKql(text: string): Script {
  return new Parser(tokens(text)).script()
}

const stepNames = ['where', 'extend', 'project', 'distinct', 'sort', 'summarize', 'join']
const unitMs: Readonly<Record<string, number>> = {
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1
}

class Parser {
  private readonly tokens: string[]
  private at = 0

  constructor(list: string[]) {
    this.tokens = list
  }

  script(): Script {
    const lets: Script['lets'] = []
    while (this.accept('let')) {
      const name = this.next()
      this.expect('=')
      lets.push({name, value: this.peek() === 'toscalar' ? this.expression() : this.query()})
      this.expect(';')
    }
    const result = this.query()
    if (this.at < this.tokens.length) throw new Error(`KQL goes on with ${this.peek()}`)
    return {lets, result}
  }

  private query(): Query {
    const source = this.source()
    const steps: Step[] = []
    while (this.accept('|')) steps.push(this.step())
    return {kind: 'query', source, steps}
  }

  private source(): Query['source'] {
    if (this.accept('union')) {
      const parts: Query[] = []
      do {
        if (this.accept('(')) {
          parts.push(this.query())
          this.expect(')')
        } else {
          parts.push({kind: 'query', source: {kind: 'table', name: this.next()}, steps: []})
        }
      } while (this.accept(','))
      return {kind: 'union', parts}
    }
    if (this.accept('datatable')) {
      const columns: string[] = []
      this.expect('(')
      do {
        columns.push(this.next())
        this.expect(':')
        this.next()
      } while (this.accept(','))
      this.expect(')')
      this.expect('[')
      const values: Expression[] = []
      while (!this.accept(']')) {
        values.push(this.expression())
        this.accept(',')
      }
      return {kind: 'datatable', columns, values}
    }
    return {kind: 'table', name: this.next()}
  }

  private step(): Step {
    const name = this.next()
    switch (name) {
      case 'where':
        return {kind: 'where', condition: this.expression()}
      case 'extend':
      case 'project':
        return {kind: name, columns: this.columns()}
      case 'distinct':
        return {kind: name, names: this.names()}
      case 'sort': {
        this.expect('by')
        const keys: string[] = []
        do {
          keys.push(this.next())
          this.expect('asc')
        } while (this.accept(','))
        return {kind: name, keys}
      }
      case 'summarize': {
        const columns = this.columns()
        return {kind: name, columns, by: this.accept('by') ? this.names() : []}
      }
      case 'join': {
        this.expect('kind')
        this.expect('=')
        const how = this.next()
        const isGroup = this.accept('(')
        const other: Query = isGroup
          ? this.query()
          : {kind: 'query', source: {kind: 'table', name: this.next()}, steps: []}
        if (isGroup) this.expect(')')
        this.expect('on')
        return {kind: name, how, other, on: this.next()}
      }
      default:
        throw new Error(`the operator ${name} is none of ${stepNames.join(', ')}`)
    }
  }

  private names(): string[] {
    const names = [this.next()]
    while (this.accept(',')) names.push(this.next())
    return names
  }

  /** `Name = expression`, or an expression that names itself. */
  private columns(): Named[] {
    const columns: Named[] = []
    do {
      if (this.tokens[this.at + 1] === '=') {
        const name = this.next()
        this.expect('=')
        columns.push({name, value: this.expression()})
      } else {
        const value = this.expression()
        const name =
          value.kind === 'name' ? value.name : value.kind === 'call' ? `${value.name}_` : ''
        columns.push({name, value})
      }
    } while (this.accept(','))
    return columns
  }

  private expression(): Expression {
    return this.binary(0)
  }

  private static readonly levels: readonly (readonly string[])[] = [
    ['or'],
    ['and'],
    ['==', '!=', '=~', '<', '<=', '>', '>=', 'in', 'in~', 'contains', 'between'],
    ['+', '-'],
    ['*', '/']
  ]

  private binary(level: number): Expression {
    const operators = Parser.levels[level]
    if (!operators) return this.primary()
    let left = this.binary(level + 1)
    while (operators.includes(this.peek() ?? '')) {
      const operator = this.next()
      const right = ['in', 'in~', 'between'].includes(operator)
        ? this.list()
        : this.binary(level + 1)
      left = {kind: 'operator', operator, left, right}
    }
    return left
  }

  private list(): Expression {
    this.expect('(')
    const items: (Expression | Query)[] = []
    do items.push(this.expression())
    while (this.accept(',') || this.accept('..'))
    this.expect(')')
    return {kind: 'list', items}
  }

  private primary(): Expression {
    const text = this.next()
    if (text === '(') {
      const inner = this.expression()
      this.expect(')')
      return inner
    }
    if (text === '-') {
      const value = Number(this.next())
      return {kind: 'literal', value: -value}
    }
    if (text === '*') return {kind: 'star'}
    if (text.startsWith('@"')) return {kind: 'literal', value: text.slice(2, -1)}
    if (text.startsWith('"')) return {kind: 'literal', value: JSON.parse(text) as string}
    const span = /^(\d+(?:\.\d+)?)(ms|[dhms])$/.exec(text)
    if (span) return {kind: 'literal', value: {ms: Number(span[1]) * unitMs[span[2]!]!}}
    if (/^\d/.test(text)) return {kind: 'literal', value: Number(text)}
    if (text === 'datetime' && this.accept('(')) {
      let literal = ''
      while (!this.accept(')')) literal += this.next()
      return {kind: 'call', name: 'datetime', args: [{kind: 'literal', value: literal}]}
    }
    if (this.accept('(')) {
      if (text === 'toscalar') {
        const query = this.query()
        this.expect(')')
        return {kind: 'call', name: text, args: [{kind: 'list', items: [query]}]}
      }
      const args: Expression[] = []
      while (!this.accept(')')) {
        args.push(this.expression())
        this.accept(',')
      }
      return {kind: 'call', name: text, args}
    }
    return {kind: 'name', name: text}
  }

  private peek(): string | undefined {
    return this.tokens[this.at]
  }

  private next(): string {
    const text = this.tokens[this.at++]
    if (text === undefined) throw new Error('KQL ends too early')
    return text
  }

  private accept(text: string): boolean {
    if (this.peek() !== text) return false
    this.at++
    return true
  }

  private expect(text: string): void {
    const found = this.next()
    if (found !== text) throw new Error(`KQL has '${found}' where '${text}' belongs`)
  }
}
