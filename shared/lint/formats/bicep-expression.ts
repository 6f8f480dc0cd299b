import {operator, precedences} from './bicep-operators.js'
import {BicepStrings} from './bicep-string.js'
import {stringStart} from './bicep-text.js'
import {Unexpected} from './cursor.js'
import {
  deepestExpression,
  type InfraBlock,
  type InfraEntry,
  type InfraExpression
} from './infrastructure.js'

const identifier = /[A-Za-z_][A-Za-z0-9_]*/y
const digits = /[0-9]+/y
const negative = /-[0-9]+/y

/**
 * Reads expressions of Bicep as its compiler does (`BaseParser` of Azure/bicep), and what stands on
 * several lines more leniently: a line break may stand wherever it cannot end a value. Bicep that
 * cannot be read is a problem; it is left out, and what follows is read all the same.
 */
export abstract class BicepExpressions extends BicepStrings {
  /** Child resources by the body in which they are declared. */
  protected readonly nestedIn = new Map<InfraExpression, InfraBlock[]>()

  /** Reads a resource that is declared inside of another one. */
  protected abstract childResource(): InfraBlock

  protected expression(): InfraExpression {
    if (this.depth > deepestExpression) return this.tooDeep()
    this.depth++
    const value = this.conditional()
    this.depth--
    return value
  }

  /** Nested more deeply than anything that people write: left out, and no error of the file. */
  private tooDeep(): InfraExpression {
    const start = this.at
    const last = this.skip('value')
    if (this.at === start) throw new Unexpected(start)
    return {kind: 'other', range: this.source.range(start, last)}
  }

  private conditional(): InfraExpression {
    const start = this.at
    const test = this.binary(0)
    if (this.text[this.ahead()] !== '?') return test
    this.at = this.ahead() + 1
    const consequence = this.expressionAfterSpace()
    this.expect(':')
    const alternative = this.expressionAfterSpace()
    return {kind: 'condition', range: this.from(start), test, consequence, alternative}
  }

  protected expressionAfterSpace(): InfraExpression {
    this.space(true)
    return this.expression()
  }

  private binary(least: number): InfraExpression {
    const start = this.at
    let left = this.unary()
    for (let length = 0; ; length++) {
      const sign = this.operatorAhead()
      const precedence = precedences[sign] ?? 0
      if (precedence <= least) return left
      this.at = this.ahead() + sign.length
      this.space(true)
      const right = this.binary(precedence)
      const range = this.from(start)
      left =
        length < deepestExpression
          ? {kind: 'operation', range, operator: sign, operands: [left, right]}
          : {kind: 'other', range}
    }
  }

  /** The operator that goes on with a value; empty where none does. */
  private operatorAhead(): string {
    const at = this.ahead()
    operator.lastIndex = at
    const sign = operator.exec(this.text)?.[0] ?? ''
    // A sign at the beginning of a line may begin the next item.
    return sign === '-' && /[\r\n]/.test(this.text.slice(this.at, at)) ? '' : sign
  }

  private unary(): InfraExpression {
    const signs: number[] = []
    for (;;) {
      const next = this.text[this.at]
      if (next !== '!' && next !== '-' && next !== '+') break
      negative.lastIndex = this.at
      if (next === '-' && negative.test(this.text)) break
      signs.push(this.at)
      this.at++
      this.space(true)
    }
    let value = this.postfix()
    if (signs.length > deepestExpression) return {kind: 'other', range: this.from(signs[0]!)}
    for (const at of signs.reverse()) {
      value = {kind: 'operation', range: this.from(at), operator: this.text[at]!, operands: [value]}
    }
    return value
  }

  /** `a.b[0]!.?c::d()`: a value and what follows it. */
  private postfix(): InfraExpression {
    const start = this.at
    let current = this.primary()
    for (let length = 0; ; length++) {
      if (length > deepestExpression) current = {kind: 'other', range: this.from(start)}
      const next = this.text[this.at]
      const after = this.text[this.at + 1]
      if (next === '[') current = this.index(start, current)
      else if (next === '!' && after !== '=' && after !== '~') this.at++
      else if (next === ':' && after === ':') {
        this.at += 2
        const inner = this.name()
        const range = this.from(start)
        // A resource inside of another one has the names of both.
        current =
          current.kind === 'name'
            ? {kind: 'name', range, name: `${current.name}::${inner}`}
            : {kind: 'other', range}
      } else if (this.isMember()) current = this.member(start, current)
      else return current
    }
  }

  /** Whether `.a`, `.?a` or `?.a` follows, on the next line as well. */
  private isMember(): boolean {
    const at = this.ahead()
    const next = this.text[at]
    const after = this.text[at + 1]
    if (next === '.') return after !== '.'
    return next === '?' && after === '.' && at === this.at && /\w/.test(this.text[at + 2] ?? '')
  }

  private index(start: number, object: InfraExpression): InfraExpression {
    this.enter()
    if (this.text[this.at] === '?') this.at++
    this.space(true)
    const isFromEnd = this.text[this.at] === '^'
    if (isFromEnd) this.at++
    const index = this.expressionAfterSpace()
    this.leave(']')
    const range = this.from(start)
    return isFromEnd ? {kind: 'other', range} : {kind: 'index', range, object, index}
  }

  private member(start: number, object: InfraExpression): InfraExpression {
    this.at = this.ahead() + 1
    if (this.text[this.at] === '?' || this.text[this.at] === '.') this.at++
    const name = this.name()
    const end = this.at
    if (this.isCall()) return this.call(start, this.text.slice(start, end))
    return {kind: 'member', range: this.from(start), object, name}
  }

  private primary(): InfraExpression {
    const start = this.at
    switch (this.text[start]) {
      case "'":
      case '$':
        return this.quoted()
      case '{':
        return this.object()
      case '[':
        return this.list()
      case '(':
        return this.parenthesized()
    }
    const number = this.match(negative) ?? this.match(digits)
    if (number !== undefined) {
      return {kind: 'constant', range: this.from(start), value: Number(number)}
    }
    const name = this.match(identifier)
    const range = this.from(start)
    switch (name) {
      case undefined:
        throw new Unexpected(start)
      case 'null':
        return {kind: 'constant', range, value: null}
      case 'true':
      case 'false':
        return {kind: 'constant', range, value: name === 'true'}
    }
    if (this.isCall()) return this.call(start, name)
    return this.isLambda() ? this.lambda(start) : {kind: 'name', range, name}
  }

  /** Goes to a `(` that follows in the same line. */
  private isCall(): boolean {
    const before = this.at
    this.space(false)
    if (this.text[this.at] === '(') return true
    this.at = before
    return false
  }

  private call(start: number, name: string): InfraExpression {
    const args = this.arguments()
    return {kind: 'call', range: this.from(start), name, args}
  }

  /** What stands in parentheses, with commas between. */
  private arguments(): InfraExpression[] {
    const args: InfraExpression[] = []
    this.enter()
    for (;;) {
      this.space(true)
      if (this.text[this.at] === ')') break
      args.push(this.expression())
      this.space(true)
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== ')') throw new Unexpected(this.at)
    }
    this.leave(')')
    return args
  }

  /** A value in parentheses, or the parameters of a lambda. */
  private parenthesized(): InfraExpression {
    const start = this.at
    const values = this.arguments()
    if (this.isLambda()) return this.lambda(start)
    if (values.length !== 1) throw new Unexpected(start)
    return values[0]!
  }

  private isLambda(): boolean {
    return this.text.startsWith('=>', this.ahead())
  }

  private lambda(start: number): InfraExpression {
    this.at = this.ahead() + 2
    this.expressionAfterSpace()
    return {kind: 'other', range: this.from(start)}
  }

  private list(): InfraExpression {
    const start = this.at
    const items: InfraExpression[] = []
    this.enter()
    this.space(true)
    if (this.match(/for(?!\w)/y) !== undefined) return this.loop(start)
    for (;;) {
      this.separator()
      if (this.text[this.at] === ']') break
      items.push(this.isSpread() ? this.spread() : this.expression())
    }
    this.leave(']')
    return {kind: 'list', range: this.from(start), items}
  }

  /** Skips what stands between items: blanks, line breaks and commas. */
  private separator(): void {
    this.space(true)
    while (this.text[this.at] === ',') {
      this.at++
      this.space(true)
    }
  }

  private isSpread(): boolean {
    return this.text.startsWith('...', this.at)
  }

  private spread(): InfraExpression {
    const start = this.at
    this.at += 3
    const value = this.expressionAfterSpace()
    return {kind: 'spread', range: this.from(start), value}
  }

  /** `[for v in c: value]`, `[for (v, i) in c: if (test) {…}]`. */
  private loop(start: number): InfraExpression {
    this.space(true)
    const isPair = this.text[this.at] === '('
    if (isPair) this.enter()
    const valueName = this.name()
    let keyName: string | undefined
    if (isPair) {
      this.expect(',')
      keyName = this.name()
      this.leave(')')
    }
    this.space(true)
    if (this.match(/in(?!\w)/y) === undefined) throw new Unexpected(this.at)
    const collection = this.expressionAfterSpace()
    this.expect(':')
    this.space(true)
    const {condition, value} = this.conditioned()
    this.leave(']')
    return {
      kind: 'loop',
      range: this.from(start),
      ...(keyName !== undefined && {keyName}),
      valueName,
      collection,
      value,
      ...(condition && {filter: condition})
    }
  }

  /** A value, with the condition that `if (…)` puts before it. */
  protected conditioned(): {condition?: InfraExpression; value: InfraExpression} {
    if (this.match(/if(?=\s*\()/y) === undefined) return {value: this.expression()}
    this.space(true)
    const condition = this.parenthesized()
    return {condition, value: this.expressionAfterSpace()}
  }

  private object(): InfraExpression {
    const start = this.at
    const entries: InfraEntry[] = []
    const resources: InfraBlock[] = []
    this.enter()
    for (;;) {
      this.separator()
      if (this.text[this.at] === '}') {
        this.leave('}')
        break
      }
      if (this.at >= this.text.length) {
        // What is there counts. That it goes no further is said once.
        if (!this.isUnclosed) this.problem(start)
        this.isUnclosed = true
        break
      }
      this.entry(entries, resources)
    }
    const object: InfraExpression = {kind: 'object', range: this.from(start), entries}
    if (resources.length > 0) this.nestedIn.set(object, resources)
    return object
  }

  private entry(entries: InfraEntry[], resources: InfraBlock[]): void {
    const start = this.at
    const state = this.state()
    let key: InfraExpression | undefined
    let value: InfraExpression
    try {
      if (this.text[start] === '@') {
        this.decorator()
        return
      }
      if (this.isChildResource()) {
        resources.push(this.childResource())
        return
      }
      if (this.isSpread()) value = this.spread()
      else {
        key = this.key()
        this.expect(':')
        value = this.expressionAfterSpace()
      }
    } catch (error) {
      value = this.recovered(error, start, state, 'value')
    }
    // Of an entry without a key nobody knows whose value it is.
    key ??= {kind: 'other', range: value.range}
    entries.push({key, value, range: this.from(start)})
  }

  /** Whether `resource` is the keyword here, and not the name of an entry. */
  private isChildResource(): boolean {
    const start = this.at
    if (this.match(/resource(?!\w)/y) === undefined) return false
    this.space(false)
    const isKeyword = /[A-Za-z_]/.test(this.text[this.at] ?? '')
    this.at = start
    return isKeyword
  }

  private key(): InfraExpression {
    const start = this.at
    if (stringStart(this.text, start)) return this.quoted()
    this.name()
    return {kind: 'text', range: this.from(start), parts: [this.source.slice(start, this.at)]}
  }

  /** `@name(…)`, which says nothing here. */
  protected decorator(): void {
    this.at++
    this.expression()
  }
}
