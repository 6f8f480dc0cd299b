import type {MappedText} from '../source.js'
import {type ShellAssignment, type ShellWord, type Template, WordBuilder} from './shell.js'

/** Thrown where a script is more than plain. */
export class NotPlain extends Error {}

/** Reads the words and assignments of plain scripts, from a place in the text. */
export abstract class PlainWords {
  protected readonly source: MappedText
  /** The script with letters in place of templates. */
  protected readonly text: string
  private readonly templates: readonly Template[]
  protected at = 0

  constructor(source: MappedText, text: string, templates: readonly Template[]) {
    this.source = source
    this.text = text
    this.templates = templates
  }

  /** Whether a closing bracket ends the substitution that is being read. */
  protected abstract get isInSubstitution(): boolean

  /** Reads `$(command)`. */
  protected abstract substitution(builder: WordBuilder): void

  protected skipBlanks(): void {
    for (;;) {
      const next = this.text[this.at]
      if (next === ' ' || next === '\t') this.at++
      else if (next === '\\' && this.text[this.at + 1] === '\n') this.at += 2
      else return
    }
  }

  /** `NAME=value`, where one stands here. */
  protected assignment(): ShellAssignment | undefined {
    const head = /[A-Za-z_]\w*(\+?=)/y
    head.lastIndex = this.at
    const match = head.exec(this.text)
    // A template in the name is no name.
    if (!match || this.touchesTemplate(this.at, this.at + match[0].length)) return undefined
    const start = this.at
    const operator = match[1]!
    const value = start + match[0].length
    this.at = value
    const next = this.text[value]
    const isEmpty = next === undefined || /[ \t\n;]/.test(next)
    if (isEmpty && next !== undefined && /[ \t]/.test(next)) throw new NotPlain()
    if (!isEmpty && /[|&<>]/.test(next!)) throw new NotPlain()
    const word = isEmpty
      ? new WordBuilder(this.source, this.templates).finish(value, value, false)
      : this.word().word
    return {
      name: this.source.slice(start, value - operator.length),
      value: word,
      append: operator === '+=',
      local: false,
      range: this.source.range(start, this.at)
    }
  }

  private touchesTemplate(start: number, end: number): boolean {
    return this.templates.some(template => template.start < end && template.end > start)
  }

  protected word(): {word: ShellWord; start: number; end: number} {
    const start = this.at
    const builder = new WordBuilder(this.source, this.templates)
    let quoted = false
    for (;;) {
      const next = this.text[this.at]
      if (next === undefined || /[ \t\n;|&<>]/.test(next)) break
      if (next === ')' && this.isInSubstitution) break
      if (next === "'") {
        const end = this.text.indexOf("'", this.at + 1)
        if (end < 0) throw new NotPlain()
        builder.literal(this.at + 1, end)
        this.at = end + 1
        quoted = true
      } else if (next === '"') {
        this.doubleQuoted(builder)
        quoted = true
      } else if (next === '$') this.variable(builder)
      else if (next === '\\' && this.at > start) throw new NotPlain()
      else this.bare(builder)
    }
    if (this.at === start) throw new NotPlain()
    // A number before a redirect is its descriptor, before `#` a base; a lone dash is odd as well.
    if (/[<>]/.test(this.text[this.at] ?? '')) throw new NotPlain()
    if (/^(?:\d+#|-$|=)/.test(this.text.slice(start, this.at))) throw new NotPlain()
    return {word: builder.finish(start, this.at, quoted), start, end: this.at}
  }

  private bare(builder: WordBuilder): void {
    const plain = /(?:[^\s;|&<>()'"$\\{}?[\]!#]|(?<![\s])#|\\[^\s])+/y
    plain.lastIndex = this.at
    const match = plain.exec(this.text)
    if (!match) throw new NotPlain()
    this.unescape(builder, this.at, this.at + match[0].length, /\\(?:[^\n])/g)
    this.at += match[0].length
  }

  private doubleQuoted(builder: WordBuilder): void {
    const start = ++this.at
    let position = start
    const escapes = /\\(?:\n|[$"\\])/g
    for (;;) {
      const next = this.text[this.at]
      if (next === undefined) throw new NotPlain()
      if (next === '"') break
      if (next === '\\') this.at += 2
      else if (next === '$') {
        this.unescape(builder, position, this.at, escapes)
        this.variable(builder)
        position = this.at
      } else this.at++
    }
    this.unescape(builder, position, this.at, escapes)
    this.at++
  }

  /** `$NAME`, `${NAME}` and `$(command)`. */
  private variable(builder: WordBuilder): void {
    if (this.text[this.at + 1] === '(') {
      this.substitution(builder)
      return
    }
    const form = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|([?@0-9]))/y
    form.lastIndex = this.at
    const match = form.exec(this.text)
    if (!match) throw new NotPlain()
    const end = this.at + match[0].length
    // A template may have lent its letters to the name; behind `$1` the grammar reads on.
    if (this.touchesTemplate(this.at, end)) throw new NotPlain()
    if (match[3] !== undefined && /\w/.test(this.text[end] ?? '')) throw new NotPlain()
    if (this.text[end] === '*') throw new NotPlain()
    const name = match[1] ?? match[2] ?? match[3]!
    builder.mark(this.at, end, {kind: 'variable', name})
    this.at = end
  }

  /** Literal text with backslash escapes; an escaped line break joins lines. */
  private unescape(builder: WordBuilder, start: number, end: number, escapes: RegExp): void {
    let position = start
    for (const match of this.text.slice(start, end).matchAll(escapes)) {
      const at = start + match.index
      if (this.touchesTemplate(at, at + match[0].length)) throw new NotPlain()
      builder.literal(position, at)
      const escaped = match[0].slice(1)
      builder.escape(at, at + match[0].length, escaped === '\n' ? '' : escaped)
      position = at + match[0].length
    }
    builder.literal(position, end)
  }
}
