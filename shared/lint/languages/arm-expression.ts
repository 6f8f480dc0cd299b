import {deepestExpression, type InfraExpression} from '../formats/infrastructure.js'
import type {MappedText} from '../source.js'

/**
 * Reads a template expression of Azure Resource Manager, `[concat('a', parameters('b').c[0])]`,
 * as it stands in a JSON string. Undefined for text that is no expression; `[[` escapes a bracket.
 * Source: Microsoft Learn, "Syntax and expressions in ARM templates".
 */
export function parseArmExpression(text: MappedText): InfraExpression | undefined {
  const trimmed = text.text.trim()
  if (!trimmed.startsWith('[') || trimmed.startsWith('[[') || !trimmed.endsWith(']')) {
    return undefined
  }
  const start = text.text.indexOf('[') + 1
  const reader = new Reader(text, start, text.text.lastIndexOf(']'))
  const expression = reader.expression(0)
  return reader.atEnd() ? expression : {kind: 'other', range: text.range()}
}

class Reader {
  private readonly source: MappedText
  private readonly text: string
  private readonly end: number
  private at: number

  constructor(source: MappedText, start: number, end: number) {
    this.source = source
    this.text = source.text
    this.at = start
    this.end = end
  }

  atEnd(): boolean {
    this.space()
    return this.at >= this.end
  }

  expression(depth: number): InfraExpression {
    this.space()
    const start = this.at
    if (depth > deepestExpression) return this.other(start)
    let current = this.primary(depth)
    for (;;) {
      this.space()
      if (this.text[this.at] === '.' && this.at < this.end) {
        this.at++
        const name = this.name()
        if (name === '') return this.other(start)
        current = {kind: 'member', range: this.range(start), object: current, name}
      } else if (this.text[this.at] === '[' && this.at < this.end) {
        this.at++
        const index = this.expression(depth + 1)
        this.space()
        if (this.text[this.at] !== ']') return this.other(start)
        this.at++
        current = {kind: 'index', range: this.range(start), object: current, index}
      } else return current
    }
  }

  private primary(depth: number): InfraExpression {
    const start = this.at
    const char = this.text[this.at]
    if (char === "'") return this.string()
    const number = /^-?\d+/.exec(this.text.slice(this.at, this.at + 20))
    if (number) {
      this.at += number[0].length
      return {kind: 'constant', range: this.range(start), value: Number(number[0])}
    }
    const name = this.name()
    if (name === '') {
      this.at = this.end
      return this.other(start)
    }
    this.space()
    if (this.text[this.at] !== '(') {
      const value = {true: true, false: false, null: null}[name.toLowerCase()]
      return value === undefined
        ? this.other(start)
        : {kind: 'constant', range: this.range(start), value}
    }
    this.at++
    const args: InfraExpression[] = []
    for (;;) {
      this.space()
      if (this.at >= this.end) return this.other(start)
      if (this.text[this.at] === ')') break
      if (this.text[this.at] === ',') {
        this.at++
        continue
      }
      const before = this.at
      args.push(this.expression(depth + 1))
      if (this.at === before) return this.other(start)
    }
    this.at++
    return {kind: 'call', range: this.range(start), name, args}
  }

  /** `''` is a quote. */
  private string(): InfraExpression {
    const start = this.at++
    const pieces: {text: string; start: number; end: number}[] = []
    let from = this.at
    const flush = () => {
      if (this.at > from) {
        pieces.push({text: this.text.slice(from, this.at), start: from, end: this.at})
      }
    }
    while (this.at < this.end) {
      if (this.text[this.at] === "'") {
        if (this.text[this.at + 1] !== "'") break
        flush()
        pieces.push({text: "'", start: this.at, end: this.at + 2})
        this.at += 2
        from = this.at
      } else this.at++
    }
    flush()
    const part =
      pieces.length > 0 ? this.source.compose(pieces) : this.source.slice(start + 1, start + 1)
    this.at = Math.min(this.at + 1, this.end)
    return {kind: 'text', range: this.range(start), parts: [part]}
  }

  private name(): string {
    const name = /^[A-Za-z_][\w.]{0,100}/.exec(this.text.slice(this.at, this.at + 102))?.[0] ?? ''
    // Functions of user namespaces hold a dot; members are read one by one.
    const first = /^\w+(?:\.\w+(?=\())?/.exec(name)?.[0] ?? ''
    this.at += first.length
    return first
  }

  private space(): void {
    while (this.at < this.end && /\s/.test(this.text[this.at]!)) this.at++
  }

  private range(start: number) {
    return this.source.range(start, this.at)
  }

  private other(start: number): InfraExpression {
    return {kind: 'other', range: this.source.range(start, Math.max(this.at, start + 1))}
  }
}
