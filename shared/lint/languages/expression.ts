import type {SyntaxProblem} from '../formats/syntax.js'
import type {MappedText, Range} from '../source.js'

/**
 * The expression language that GitHub Actions and Azure Pipelines share: contexts, properties,
 * indices, literals and functions; GitHub adds operators. Sources: GitHub Docs "Evaluate expressions
 * in workflows and actions", Microsoft Learn "Expressions" (Azure Pipelines).
 */
export type Expression =
  | LiteralExpression
  | ContextExpression
  | PropertyExpression
  | IndexExpression
  | WildcardExpression
  | CallExpression
  | NotExpression
  | BinaryExpression

export interface LiteralExpression {
  readonly kind: 'literal'
  readonly value: string | number | boolean | null
  readonly range: Range
}

/** A named value at the root: `github`, `secrets`, `variables`, `parameters`, or a loop variable. */
export interface ContextExpression {
  readonly kind: 'context'
  readonly name: string
  readonly range: Range
}

export interface PropertyExpression {
  readonly kind: 'property'
  readonly object: Expression
  readonly name: string
  readonly range: Range
}

export interface IndexExpression {
  readonly kind: 'index'
  readonly object: Expression
  readonly index: Expression
  readonly range: Range
}

/** `object.*` or `object[*]` */
export interface WildcardExpression {
  readonly kind: 'wildcard'
  readonly object: Expression
  readonly range: Range
}

export interface CallExpression {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Expression[]
  readonly range: Range
}

export interface NotExpression {
  readonly kind: 'not'
  readonly operand: Expression
  readonly range: Range
}

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
  readonly range: Range
}

export type BinaryOperator = '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>='

export type ExpressionDialect = 'github' | 'azure'

/** An expression, or why there is none. */
export interface ParsedExpression {
  readonly expression?: Expression
  readonly problem?: SyntaxProblem
}

/** Deeper nesting is refused; the runner's own limit is 50. */
const maxDepth = 64

const precedence: Readonly<Record<BinaryOperator, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4
}

type Token =
  | {kind: 'name'; text: string; start: number; end: number}
  | {kind: 'literal'; value: string | number | boolean | null; start: number; end: number}
  | {kind: 'punctuation'; text: string; start: number; end: number}
  | {kind: 'end'; start: number; end: number}

class ExpressionError extends Error {
  readonly at: number
  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

/** Parses a text that is one expression, without its delimiters. Never throws. */
export function parseExpression(text: MappedText, dialect: ExpressionDialect): ParsedExpression {
  try {
    return {expression: new ExpressionParser(text, dialect).parse()}
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return {problem: {kind: 'error', message: error.message, range: text.range(error.at, error.at)}}
  }
}

const namePattern = /[A-Za-z_][A-Za-z0-9_-]*/y
const numberPattern = /[-+]?(?:0x[0-9a-f]+|0o[0-7]+|(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?)/iy
const versionPattern = /\d+(?:\.\d+){2,3}/y
const whitespace = /\s/

class ExpressionParser {
  private readonly text: MappedText
  private readonly source: string
  private readonly dialect: ExpressionDialect
  private position = 0
  private depth = 0
  private previous: Token | undefined
  private token: Token

  constructor(text: MappedText, dialect: ExpressionDialect) {
    this.text = text
    this.source = text.text
    this.dialect = dialect
    this.token = this.read()
  }

  parse(): Expression {
    const expression = this.binary(0)
    if (this.token.kind !== 'end') {
      throw new ExpressionError('the expression should end here', this.token.start)
    }
    return expression
  }

  private binary(minimum: number): Expression {
    this.enter()
    let left = this.unary()
    for (;;) {
      const operator = this.operator()
      if (!operator || precedence[operator] <= minimum) break
      this.advance()
      const right = this.binary(precedence[operator])
      left = {
        kind: 'binary',
        operator,
        left,
        right,
        range: {start: left.range.start, end: right.range.end}
      }
    }
    this.depth--
    return left
  }

  private operator(): BinaryOperator | undefined {
    if (this.dialect !== 'github' || this.token.kind !== 'punctuation') return undefined
    return this.token.text in precedence ? (this.token.text as BinaryOperator) : undefined
  }

  private unary(): Expression {
    if (!this.is('!') || this.dialect !== 'github') return this.postfix()
    this.enter()
    const start = this.token.start
    this.advance()
    const operand = this.unary()
    this.depth--
    const range = {start: this.text.startOffset(start), end: operand.range.end}
    return {kind: 'not', operand, range}
  }

  private postfix(): Expression {
    let expression = this.primary()
    const start = expression.range.start
    for (;;) {
      if (this.is('.')) {
        this.advance()
        const name = this.token
        if (this.is('*')) {
          expression = {kind: 'wildcard', object: expression, range: this.from(start, name.end)}
        } else if (name.kind === 'name') {
          expression = {
            kind: 'property',
            object: expression,
            name: name.text,
            range: this.from(start, name.end)
          }
        } else {
          throw new ExpressionError('a property name is missing after the dot', name.start)
        }
        this.advance()
      } else if (this.is('[')) {
        this.advance()
        if (this.is('*')) {
          this.advance()
          const end = this.expect(']')
          expression = {kind: 'wildcard', object: expression, range: this.from(start, end)}
        } else {
          const index = this.binary(0)
          const end = this.expect(']')
          expression = {kind: 'index', object: expression, index, range: this.from(start, end)}
        }
      } else {
        return expression
      }
    }
  }

  private primary(): Expression {
    const token = this.token
    if (token.kind === 'literal') {
      this.advance()
      const range = this.text.range(token.start, token.end)
      return {kind: 'literal', value: token.value, range}
    }
    if (token.kind === 'name') {
      this.advance()
      const keyword = this.keyword(token.text)
      const range = this.text.range(token.start, token.end)
      if (keyword !== undefined && !this.is('(')) return {kind: 'literal', value: keyword, range}
      if (!this.is('(')) return {kind: 'context', name: token.text, range}
      this.advance()
      const args: Expression[] = []
      while (!this.is(')')) {
        args.push(this.binary(0))
        if (!this.is(',')) break
        this.advance()
      }
      const end = this.expect(')')
      return {kind: 'call', name: token.text, args, range: this.text.range(token.start, end)}
    }
    if (this.is('(')) {
      this.advance()
      const inner = this.binary(0)
      this.expect(')')
      return inner
    }
    throw new ExpressionError(
      token.kind === 'end' ? 'the expression is incomplete' : 'a value is missing here',
      token.start
    )
  }

  private keyword(name: string): boolean | number | null | undefined {
    const known = this.dialect === 'azure' ? name.toLowerCase() : name
    if (known === 'true') return true
    if (known === 'false') return false
    if (known === 'null') return null
    if (name === 'NaN') return Number.NaN
    if (name === 'Infinity') return Number.POSITIVE_INFINITY
    return undefined
  }

  private is(text: string): boolean {
    return this.token.kind === 'punctuation' && this.token.text === text
  }

  private expect(text: string): number {
    if (!this.is(text)) throw new ExpressionError(`'${text}' is missing here`, this.token.start)
    const end = this.token.end
    this.advance()
    return end
  }

  private from(fileStart: number, end: number): Range {
    return {start: fileStart, end: Math.max(fileStart, this.text.range(end - 1, end).end)}
  }

  private enter(): void {
    if (++this.depth > maxDepth) {
      throw new ExpressionError('the expression is nested too deeply', this.token.start)
    }
  }

  private advance(): void {
    this.previous = this.token
    this.token = this.read()
  }

  private read(): Token {
    const source = this.source
    while (this.position < source.length && whitespace.test(source[this.position]!)) this.position++
    const start = this.position
    if (start >= source.length) return {kind: 'end', start, end: start}
    const character = source[start]!
    if (character === "'") return this.string(start)
    if (character !== '.' || !this.followsValue()) {
      const version = this.dialect === 'azure' ? this.match(versionPattern) : undefined
      if (version) return {kind: 'literal', value: version, start, end: this.position}
      const number = this.match(numberPattern)
      if (number) return {kind: 'literal', value: Number(number), start, end: this.position}
    }
    const name = this.match(namePattern)
    if (name) return {kind: 'name', text: name, start, end: this.position}
    const two = source.slice(start, start + 2)
    const text = ['||', '&&', '==', '!=', '<=', '>='].includes(two) ? two : character
    if (!'()[],.*!<>'.includes(text) && text.length === 1) {
      throw new ExpressionError(`'${character}' has no meaning in an expression`, start)
    }
    this.position += text.length
    return {kind: 'punctuation', text, start, end: this.position}
  }

  /** True where a dot continues a value and does not begin a number. */
  private followsValue(): boolean {
    const before = this.previous
    if (!before) return false
    return before.kind === 'punctuation' ? ')]*'.includes(before.text) : before.kind !== 'end'
  }

  private string(start: number): Token {
    const parts: string[] = []
    let from = start + 1
    for (;;) {
      const quote = this.source.indexOf("'", from)
      if (quote < 0) throw new ExpressionError('the string has no closing quote', start)
      parts.push(this.source.slice(from, quote))
      from = quote + 1
      if (this.source[from] !== "'") break
      parts.push("'")
      from++
    }
    this.position = from
    return {kind: 'literal', value: parts.join(''), start, end: from}
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.source)?.[0]
    if (!found) return undefined
    this.position += found.length
    return found
  }
}

/**
 * The place that a reference names, in lower case from its root: `github.event.issue.title` is
 * `['github', 'event', 'issue', 'title']`. A wildcard is `*`, a computed index `?`. Undefined when the
 * expression is not a reference.
 */
export function referencePath(expression: Expression): readonly string[] | undefined {
  const path: string[] = []
  let current = expression
  for (;;) {
    if (current.kind === 'context') {
      path.push(current.name.toLowerCase())
      return path.reverse()
    }
    if (current.kind === 'property') path.push(current.name.toLowerCase())
    else if (current.kind === 'wildcard') path.push('*')
    else if (current.kind === 'index') {
      const {index} = current
      path.push(index.kind === 'literal' ? String(index.value).toLowerCase() : '?')
    } else return undefined
    current = current.object
  }
}

/** A reference to a context inside an expression. */
export interface Reference {
  readonly path: readonly string[]
  /** The last part as it is written; undefined for a computed index, a wildcard and a bare context. */
  readonly name?: string
  readonly range: Range
  /** The functions around it, innermost first, in lower case. */
  readonly within: readonly string[]
  /** True when the value itself, or a text made of it, can be the result of the whole expression. */
  readonly flows: boolean
}

/** Functions whose result tells of their arguments only whether, never what. */
const opaqueFunctions = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'always',
  'success',
  'failure',
  'cancelled',
  'succeeded',
  'failed',
  'canceled',
  'succeededorfailed',
  'eq',
  'ne',
  'gt',
  'ge',
  'lt',
  'le',
  'in',
  'notin',
  'and',
  'or',
  'not',
  'xor',
  'containsvalue',
  'length',
  'counter'
])

/** Every reference in an expression, outermost first, indices included. */
export function referencesIn(expression: Expression): readonly Reference[] {
  const found: Reference[] = []
  const add = (
    node: Expression,
    path: readonly string[],
    rest: Pick<Reference, 'within' | 'flows'>
  ) => {
    const name = lastPart(node)
    found.push({path, range: node.range, ...rest, ...(name === undefined ? {} : {name})})
  }
  const stack: {node: Expression; within: readonly string[]; flows: boolean}[] = [
    {node: expression, within: [], flows: true}
  ]
  while (stack.length > 0) {
    const {node, within, flows} = stack.pop()!
    switch (node.kind) {
      case 'literal':
        break
      case 'context':
        add(node, [node.name.toLowerCase()], {within, flows})
        break
      case 'property':
      case 'index':
      case 'wildcard': {
        const path = referencePath(node)
        if (path) add(node, path, {within, flows})
        for (let part: Expression = node; ; ) {
          if (part.kind === 'index') stack.push({node: part.index, within, flows: false})
          if (part.kind !== 'property' && part.kind !== 'index' && part.kind !== 'wildcard') {
            if (!path) stack.push({node: part, within, flows})
            break
          }
          part = part.object
        }
        break
      }
      case 'call': {
        const name = node.name.toLowerCase()
        const inner = [name, ...within]
        const carries = flows && !opaqueFunctions.has(name)
        for (let i = node.args.length - 1; i >= 0; i--) {
          stack.push({node: node.args[i]!, within: inner, flows: carries})
        }
        break
      }
      case 'not':
        stack.push({node: node.operand, within, flows: false})
        break
      case 'binary': {
        // `a && b` yields `a` only when it is empty, so only `b` can carry a text.
        const logical = node.operator === '&&' || node.operator === '||'
        stack.push({node: node.right, within, flows: flows && logical})
        stack.push({node: node.left, within, flows: flows && node.operator === '||'})
        break
      }
    }
  }
  return found
}

function lastPart(node: Expression): string | undefined {
  if (node.kind === 'property') return node.name
  if (node.kind !== 'index' || node.index.kind !== 'literal') return undefined
  return String(node.index.value)
}

/** Every call in an expression. */
export function callsIn(expression: Expression): readonly CallExpression[] {
  const calls: CallExpression[] = []
  const stack: Expression[] = [expression]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.kind === 'call') {
      calls.push(node)
      stack.push(...[...node.args].reverse())
    } else if (node.kind === 'property' || node.kind === 'wildcard') stack.push(node.object)
    else if (node.kind === 'index') stack.push(node.index, node.object)
    else if (node.kind === 'not') stack.push(node.operand)
    else if (node.kind === 'binary') stack.push(node.right, node.left)
  }
  return calls
}
