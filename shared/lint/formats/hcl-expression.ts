import type {MappedText} from '../source.js'
import {Cursor, Unexpected} from './cursor.js'
import {commonIndentation, heredocText, quotedText} from './hcl-text.js'
import type {InfraEntry, InfraExpression} from './infrastructure.js'

/** Operators by how tightly they bind, loosest first. */
const operators: readonly RegExp[] = [
  /\|\|/y,
  /&&/y,
  /==|!=/y,
  /<=|>=|<(?!<)|>/y,
  /[+-]/y,
  /[*/%]/y
]

/** Here-documents without an end, after which no other one of the text is looked for. */
const mostMissing = 20

/** Reads expressions of HCL (HCL Native Syntax Specification, "Expressions"). */
export class HclExpressions extends Cursor {
  /** Ends of here-documents that do not stand in the rest of the text. */
  private readonly missingMarkers = new Set<string>()
  /** Whether line breaks mean nothing here: in parentheses and brackets, but not in an object. */
  private isEnclosed = false

  private enclosed<T>(isEnclosed: boolean, read: () => T): T {
    const before = this.isEnclosed
    this.isEnclosed = isEnclosed
    try {
      return read()
    } finally {
      this.isEnclosed = before
    }
  }

  protected expression(): InfraExpression {
    return this.nested(() => {
      const start = this.at
      const test = this.binary(0)
      if (this.operator(/\?/y) === undefined) return test
      const consequence = this.expressionAfterSpace()
      this.expect(':')
      const alternative = this.expressionAfterSpace()
      return {kind: 'condition', range: this.from(start), test, consequence, alternative}
    })
  }

  private expressionAfterSpace(): InfraExpression {
    this.space(true)
    return this.expression()
  }

  private binary(level: number): InfraExpression {
    const pattern = operators[level]
    if (!pattern) return this.unary()
    const start = this.at
    let left = this.binary(level + 1)
    for (;;) {
      const operator = this.operator(pattern)
      if (operator === undefined) return left
      this.space(true)
      const right = this.binary(level + 1)
      left = {kind: 'operation', range: this.from(start), operator, operands: [left, right]}
    }
  }

  /** An operator of a level, when one stands behind blanks or line breaks. */
  private operator(pattern: RegExp): string | undefined {
    const before = this.at
    this.space(true)
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) {
      this.at = before
      return undefined
    }
    this.at += match[0].length
    return match[0]
  }

  private unary(): InfraExpression {
    const start = this.at
    const operator = this.text[this.at]
    if (operator !== '!' && operator !== '-') return this.postfix()
    this.at++
    this.space(true)
    const operand = this.nested(() => this.unary())
    return {kind: 'operation', range: this.from(start), operator, operands: [operand]}
  }

  /** `a.b[0].c`: a value and what follows it. A splat makes the whole unknown. */
  private postfix(): InfraExpression {
    let current = this.primary()
    let splat = false
    for (;;) {
      // In brackets the next name may stand on a line of its own.
      this.match(/\s+(?=\.[\p{ID_Start}_])/uy)
      const from = this.at
      const {start} = current.range
      const next = this.text[this.at]
      const to = () => ({start, end: this.source.range(this.at, this.at).start})
      if (next === '.' && this.text[this.at + 1] !== '.') {
        this.at++
        const legacy = this.match(/\d+/y)
        const name = legacy === undefined ? this.identifier() : undefined
        if (legacy !== undefined) {
          const range = this.source.range(from, this.at)
          const index: InfraExpression = {kind: 'constant', range, value: Number(legacy)}
          current = {kind: 'index', range: to(), object: current, index}
        } else if (name !== undefined) {
          current = {kind: 'member', range: to(), object: current, name}
        } else if (this.text[this.at] === '*') {
          this.at++
          splat = true
        } else throw new Unexpected(this.at)
      } else if (next === '[') {
        this.at++
        this.space(true)
        if (this.text[this.at] === '*') {
          this.at++
          this.expect(']')
          splat = true
          continue
        }
        const index = this.expression()
        this.expect(']')
        current = {kind: 'index', range: to(), object: current, index}
      } else return splat ? {kind: 'other', range: to()} : current
    }
  }

  private primary(): InfraExpression {
    const start = this.at
    const next = this.text[start]
    switch (next) {
      case '"':
        return this.quoted()
      case '<':
        return this.heredoc()
      case '(': {
        this.at++
        const inner = this.enclosed(true, () => this.expressionAfterSpace())
        this.expect(')')
        return inner
      }
      case '[':
        return this.collection('[')
      case '{':
        return this.collection('{')
    }
    const number = this.match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
    if (number !== undefined) {
      return {kind: 'constant', range: this.from(start), value: Number(number)}
    }
    const name = this.match(
      /[\p{ID_Start}_][\p{ID_Continue}-]*(?:::[\p{ID_Start}_][\p{ID_Continue}-]*)*/uy
    )
    if (name === undefined) throw new Unexpected(start)
    if (name === 'null') return {kind: 'constant', range: this.from(start), value: null}
    if (name === 'true' || name === 'false') {
      return {kind: 'constant', range: this.from(start), value: name === 'true'}
    }
    const range = this.from(start)
    const before = this.at
    this.space(this.isEnclosed)
    if (this.text[this.at] === '(') return this.enclosed(true, () => this.call(name, start))
    this.at = before
    return {kind: 'name', range, name}
  }

  private call(name: string, start: number): InfraExpression {
    this.at++
    const args: InfraExpression[] = []
    let spread = false
    for (;;) {
      this.space(true)
      if (this.text[this.at] === ')') break
      args.push(this.expression())
      this.space(true)
      if (this.text.startsWith('...', this.at)) {
        this.at += 3
        spread = true
        this.space(true)
      }
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== ')') throw new Unexpected(this.at)
    }
    this.at++
    const range = this.from(start)
    return spread ? {kind: 'other', range} : {kind: 'call', range, name, args}
  }

  /** A tuple, an object, or a `for` expression that makes one. */
  private collection(bracket: '[' | '{'): InfraExpression {
    const start = this.at
    this.at++
    this.space(true)
    if (/^for[\s]/.test(this.text.slice(this.at, this.at + 4))) {
      const loop = this.loop(start, bracket)
      if (loop) return loop
    }
    return this.enclosed(bracket === '[', () =>
      bracket === '[' ? this.tuple(start) : this.object(start)
    )
  }

  private tuple(start: number): InfraExpression {
    const items: InfraExpression[] = []
    for (;;) {
      this.space(true)
      if (this.text[this.at] === ']') break
      items.push(this.expression())
      this.space(true)
      if (this.text[this.at] === ',') this.at++
      else if (this.text[this.at] !== ']') throw new Unexpected(this.at)
    }
    this.at++
    return {kind: 'list', range: this.from(start), items}
  }

  private object(start: number): InfraExpression {
    const entries: InfraEntry[] = []
    for (;;) {
      this.space(true)
      if (this.text[this.at] === '}') break
      entries.push(this.entry())
      this.space(false)
      const next = this.text[this.at]
      if (next === ',') this.at++
      else if (next !== '\n' && next !== '}') throw new Unexpected(this.at)
    }
    this.at++
    return {kind: 'object', range: this.from(start), entries}
  }

  private entry(): InfraEntry {
    const start = this.at
    const bare = this.match(/[\w-]+(?=[ \t]*(?:=(?!=)|:(?!:)))/y)
    const key: InfraExpression =
      bare === undefined
        ? this.nested(() => this.binary(0))
        : {
            kind: 'text',
            range: this.from(start),
            parts: [this.source.slice(start, this.at)]
          }
    this.space(true)
    if (this.text[this.at] !== '=' && this.text[this.at] !== ':') throw new Unexpected(this.at)
    this.at++
    const value = this.expressionAfterSpace()
    return {key, value, range: this.from(start)}
  }

  /** `for k, v in c : value if test`; undefined when `for` is a key of an object. */
  private loop(start: number, bracket: '[' | '{'): InfraExpression | undefined {
    const head = /for\s+([A-Za-z_][\w-]*)\s*(?:,\s*([A-Za-z_][\w-]*)\s*)?in(?=[\s([{"])\s*/y
    head.lastIndex = this.at
    const match = head.exec(this.text)
    if (!match) return undefined
    this.at += match[0].length
    const [, first = '', second] = match
    const collection = this.expression()
    this.expect(':')
    let value = this.expressionAfterSpace()
    let key: InfraExpression | undefined
    this.space(true)
    if (bracket === '{') {
      if (!this.text.startsWith('=>', this.at)) throw new Unexpected(this.at)
      this.at += 2
      key = value
      value = this.expressionAfterSpace()
      this.space(true)
    }
    const grouped = this.text.startsWith('...', this.at)
    if (grouped) this.at += 3
    this.space(true)
    const filter = this.match(/if(?=[\s(!])/y) && this.expressionAfterSpace()
    this.expect(bracket === '[' ? ']' : '}')
    const range = this.from(start)
    if (grouped) return {kind: 'other', range}
    return {
      kind: 'loop',
      range,
      ...(second === undefined ? {} : {keyName: first}),
      valueName: second ?? first,
      collection,
      ...(key ? {key} : {}),
      value,
      ...(filter ? {filter} : {})
    }
  }

  private quoted(): InfraExpression {
    const start = this.at
    this.at++
    const parts: (MappedText | InfraExpression)[] = []
    let position = this.at
    const literal = (to: number) => {
      if (to > position) parts.push(quotedText(this.source, position, to))
    }
    for (;;) {
      const next = this.text[this.at]
      if (next === undefined || next === '\n') throw new Unexpected(start)
      if (next === '"') break
      if (next === '\\') this.at += 2
      else if (this.isTemplate()) {
        literal(this.at)
        parts.push(this.template())
        position = this.at
      } else this.at += this.isEscapedTemplate() ? 3 : 1
    }
    literal(this.at)
    this.at++
    return {kind: 'text', range: this.from(start), parts}
  }

  private heredoc(): InfraExpression {
    const start = this.at
    const head = /<<(-?)[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)(?![\p{ID_Continue}-])[^\n]*\n/uy
    head.lastIndex = start
    const match = head.exec(this.text)
    if (!match) throw new Unexpected(start)
    const begin = start + match[0].length
    // Searched once: many that never end would each read the file to its end.
    const {missingMarkers} = this
    if (missingMarkers.has(match[2]!) || missingMarkers.size >= mostMissing)
      throw new Unexpected(start)
    const marker = new RegExp(`^[ \\t]*${match[2]!}[ \\t]*(?:\\r?$|(?=[^\\w-]))`, 'gm')
    marker.lastIndex = begin
    const end = marker.exec(this.text)
    if (!end) {
      missingMarkers.add(match[2]!)
      throw new Unexpected(start)
    }
    const last = end.index
    const indentation = match[1] === '-' ? commonIndentation(this.text.slice(begin, last)) : 0
    const parts: (MappedText | InfraExpression)[] = []
    let position = begin
    this.at = begin
    while (this.at < last) {
      if (this.isTemplate()) {
        parts.push(heredocText(this.source, position, this.at, begin, indentation))
        parts.push(this.template())
        position = this.at
      } else this.at += this.isEscapedTemplate() ? 3 : 1
    }
    parts.push(heredocText(this.source, position, Math.max(position, last), begin, indentation))
    this.at = last + end[0].trimEnd().length
    return {kind: 'text', range: this.from(start), parts}
  }

  private isTemplate(): boolean {
    const next = this.text[this.at]
    return (next === '$' || next === '%') && this.text[this.at + 1] === '{'
  }

  /** `$${` and `%%{` are text. */
  private isEscapedTemplate(): boolean {
    const next = this.text[this.at]
    return (
      (next === '$' || next === '%') &&
      this.text[this.at + 1] === next &&
      this.text[this.at + 2] === '{'
    )
  }

  /** `${ … }` as what stands in it; a directive (`%{if …}`) is not followed. */
  private template(): InfraExpression {
    const start = this.at
    const directive = this.text[start] === '%'
    this.at += this.text[start + 2] === '~' ? 3 : 2
    if (directive) {
      this.at = endOfBrackets(this.text, this.at)
      return {kind: 'other', range: this.from(start)}
    }
    this.space(true)
    const expression = this.expression()
    this.space(true)
    if (this.text[this.at] === '~') this.at++
    this.expect('}')
    return {...expression, range: this.from(start)}
  }
}

/** Where the brackets that are open at an offset are closed: behind the last one. */
function endOfBrackets(text: string, from: number): number {
  let open = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') open++
    else if (text[at] === '}' && --open === 0) return at + 1
    else if (text[at] === '\n') return at
  }
  return text.length
}
