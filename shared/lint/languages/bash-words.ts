import {BashText} from './bash-text.js'
import {type Expansion, type ShellCommand, type ShellWord, WordBuilder} from './shell.js'

/** A command while its neighbors in the pipeline are still being read. */
export type Draft = {-readonly [K in keyof ShellCommand]: ShellCommand[K]}

/** The longest arithmetic expression that is looked for, so that many unclosed ones stay linear. */
const longestArithmetic = 4096

type Form = Omit<Expansion, 'start' | 'end'>

/** Reads the words of bash and what is expanded in them, from a place in the text. */
export abstract class BashWords extends BashText {
  /** Number of substitutions around the current place. */
  protected substitutions = 0

  /** Reads statements up to `closer`, which is left to stand; gives those that stand directly here. */
  protected abstract statements(closer: string): Draft[]

  /** Whether a word begins here. */
  protected atWord(): boolean {
    const next = this.peek()
    if (next === '<' || next === '>') return this.peek(1) === '('
    return next !== '' && !ends.test(next)
  }

  /** Reads a word, which may be empty where none stands here. */
  protected word(): ShellWord {
    const start = this.at
    const builder = new WordBuilder(this.source, this.templates)
    const quoted = this.deeper(() => this.parts(builder))
    return builder.finish(start, this.at, quoted)
  }

  protected emptyWord(at: number): ShellWord {
    return new WordBuilder(this.source, this.templates).finish(at, at, false)
  }

  /** Adds the parts of a word up to what ends it; true when any of it is quoted. */
  private parts(builder: WordBuilder): boolean {
    let quoted = false
    for (;;) {
      const next = this.peek()
      switch (next) {
        case "'":
          this.rawString(builder)
          quoted = true
          break
        case '"':
          this.quotedString(builder)
          quoted = true
          break
        case '$':
          if (this.peek(1) === "'") this.ansiString(builder)
          else if (this.peek(1) === '"') {
            this.at++
            this.quotedString(builder)
          } else {
            this.dollar(builder)
            break
          }
          quoted = true
          break
        case '`':
          this.backquotes(builder)
          break
        case '\\':
          this.escape(builder)
          break
        case '<':
        case '>':
          if (this.peek(1) !== '(') return quoted
          this.mark(builder, {kind: 'other'}, () => {
            this.at += 2
            this.captured(')')
          })
          break
        default: {
          if (next === '' || ends.test(next)) return quoted
          this.bare(builder)
        }
      }
    }
  }

  /** Text without quotes, with braces (`{1..9}`) and extended patterns (`!(a|b)`) in it. */
  private bare(builder: WordBuilder): void {
    const start = this.at
    const braces = this.match(/\{-?\d+\.\.-?\d+\}/y)
    if (braces) {
      this.at += braces[0].length
      builder.mark(start, this.at, {kind: 'other'})
      return
    }
    if (/[?*+@!]/.test(this.peek()) && this.peek(1) === '(') {
      builder.literal(start, start + 2)
      this.at += 2
      this.pattern(builder)
      return
    }
    const run = /[^\s<>;&|()'"$`\\?*+@!{]+/y
    run.lastIndex = start
    const length = run.exec(this.text)?.[0].length ?? 1
    this.at = Math.min(this.end, start + length)
    builder.literal(start, this.at)
  }

  /** The inside of an extended pattern with its closing bracket. */
  private pattern(builder: WordBuilder): void {
    this.deeper(() => {
      for (;;) {
        this.parts(builder)
        const next = this.peek()
        if (next === '' || next === '\n') {
          this.problem(this.at)
          return
        }
        builder.literal(this.at, ++this.at)
        if (next === ')') return
        if (next === '(') this.pattern(builder)
      }
    })
  }

  private escape(builder: WordBuilder): void {
    const start = this.at
    if (this.nextTemplate(start) === start + 1) {
      this.at++
      builder.escape(start, this.at, '')
      return
    }
    const match = this.match(/\\(?:\r?\n|[^\r\n])/y)
    this.at += match ? match[0].length : 1
    if (!match) builder.literal(start, this.at)
    else builder.escape(start, this.at, /[\r\n]/.test(match[0]) ? '' : match[0].slice(1))
  }

  private rawString(builder: WordBuilder): void {
    const start = this.at + 1
    const close = this.text.indexOf("'", start)
    const closed = close >= 0 && close < this.end
    if (!closed) this.problem(this.at)
    builder.literal(start, closed ? close : this.end)
    this.at = closed ? close + 1 : this.end
  }

  private quotedString(builder: WordBuilder): void {
    const start = this.at++
    const run = /[^"$`\\]+/y
    for (;;) {
      const next = this.peek()
      if (next === '') {
        this.problem(start)
        return
      }
      if (next === '"') {
        this.at++
        return
      }
      if (next === '$') this.dollar(builder, true)
      else if (next === '`') this.backquotes(builder)
      else if (next === '\\') this.stringEscape(builder, /\\(?:\r?\n|[$`"\\])/y)
      else {
        run.lastIndex = this.at
        const stop = Math.min(this.end, this.at + run.exec(this.text)![0].length)
        builder.literal(this.at, stop)
        this.at = stop
      }
    }
  }

  /** A backslash in a string or here-document, where it escapes few characters. */
  protected stringEscape(builder: WordBuilder, escapes: RegExp): void {
    const start = this.at
    const match = this.match(escapes)
    if (match) {
      this.at += match[0].length
      builder.escape(start, this.at, /[\r\n]/.test(match[0]) ? '' : match[0].slice(1))
    } else {
      // What follows may open something; a second backslash would have been an escape.
      this.at++
      builder.literal(start, this.at)
    }
  }

  /** `$'…'`: escapes of ANSI C. */
  private ansiString(builder: WordBuilder): void {
    const start = this.at
    const inside = this.match(/\$'[^'\\]*(?:\\[\s\S][^'\\]*)*/y)
    const stop = start + (inside?.[0].length ?? 2)
    const closed = stop < this.end && this.text[stop] === "'"
    if (!closed) this.problem(start)
    let position = start + 2
    const pattern =
      /\\(?:x[0-9A-Fa-f]{1,2}|u[0-9A-Fa-f]{1,4}|U[0-9A-Fa-f]{1,8}|[0-7]{1,3}|[^\r\n])/g
    for (const match of this.text.slice(position, stop).matchAll(pattern)) {
      const at = start + 2 + match.index
      builder.literal(position, at)
      position = at + match[0].length
      builder.escape(at, position, ansiEscape(match[0].slice(1)))
    }
    builder.literal(position, stop)
    this.at = closed ? stop + 1 : stop
  }

  /** What a dollar begins. */
  protected dollar(builder: WordBuilder, isInString = false): void {
    const start = this.at
    const next = this.peek(1)
    if (next === '(') {
      if (this.peek(2) === '(' && this.arithmeticEnd(start + 3) !== undefined) {
        this.mark(builder, {kind: 'other'}, () => {
          this.at += 3
          this.arithmetic(this.arithmeticEnd(this.at)!)
        })
      } else {
        this.at += 2
        const commands = this.captured(')')
        builder.mark(start, this.at, {kind: 'command', commands})
      }
    } else if (next === '{') this.braced(builder, isInString)
    else this.variable(builder)
  }

  /** `$NAME`; a dollar alone stands for itself. */
  private variable(builder: WordBuilder): void {
    const start = this.at
    const match = this.match(/\$([A-Za-z_]\w*|[\d@*#?$!-])/y)
    const name = match ? match[1]!.slice(0, this.nextTemplate(start) - start - 1) : ''
    this.at += 1 + name.length
    if (name !== '') builder.mark(start, this.at, {kind: 'variable', name})
    else builder.literal(start, this.at)
  }

  /** `${…}`. */
  private braced(builder: WordBuilder, isInString: boolean): void {
    const start = this.at
    const head = this.match(/\$\{[!#=]?(?:([A-Za-z_]\w*|\d+|[@*?$-])(?![\w[])|(#)(?=\}))?/y)
    this.at += 2
    this.deeper(() => this.expansionRest(start, isInString))
    const isWhole = head && this.nextTemplate(start) >= start + head[0].length
    const name = isWhole ? (head[1] ?? head[2]) : undefined
    const isPlain = name !== undefined && this.at - start === name.length + 3
    const form: Form =
      name === undefined
        ? {kind: 'other'}
        : {kind: 'variable', name, ...(isPlain ? {} : {modified: true})}
    builder.mark(start, this.at, form)
  }

  /** Up to the brace that closes an expansion; what it holds is text, but for what runs in it. */
  private expansionRest(start: number, isInString: boolean): void {
    const inside = new WordBuilder(this.source, this.templates)
    const run = /[^}'"$`\\]+/y
    for (;;) {
      const next = this.peek()
      if (next === '') {
        this.problem(start)
        return
      }
      if (next === '}') {
        this.at++
        return
      }
      if (next === '"') this.quotedString(inside)
      else if (next === "'" && !isInString) this.rawString(inside)
      else if (next === '$' && this.peek(1) === "'" && !isInString) this.ansiString(inside)
      else if (next === '$') this.dollar(inside, isInString)
      else if (next === '`') this.backquotes(inside)
      else if (next === '\\') this.at += 2
      else {
        run.lastIndex = this.at
        this.at += run.exec(this.text)?.[0].length ?? 1
      }
      if (this.at > this.end) this.at = this.end
    }
  }

  /** Where the `))` of an arithmetic expression stands; undefined when there is none. */
  protected arithmeticEnd(from: number): number | undefined {
    const last = Math.min(this.end, from + longestArithmetic)
    let open = 0
    for (let at = from; at < last; at++) {
      const next = this.text[at]
      if (next === '(') open++
      else if (next === ')' && open > 0) open--
      else if (next === ')') return this.text[at + 1] === ')' && at + 1 < last ? at : undefined
      else if (next === '\\') at++
    }
    return undefined
  }

  /** What is expanded in an arithmetic expression; it stands before `))` at `stop`. */
  protected arithmetic(stop: number): void {
    const inside = new WordBuilder(this.source, this.templates)
    const before = this.end
    this.end = stop
    this.substitutions++
    this.deeper(() => {
      while (this.at < stop) {
        const next = this.peek()
        if (next === '$') this.dollar(inside, true)
        else if (next === '`') this.backquotes(inside)
        else this.at++
      }
    })
    this.substitutions--
    this.end = before
    this.at = stop + 2
  }

  /** Commands between backquotes. */
  protected backquotes(builder: WordBuilder): void {
    const start = this.at
    const inside = this.match(/`[^`\\]*(?:\\[\s\S][^`\\]*)*/y)
    const stop = start + (inside?.[0].length ?? 1)
    if (!inside || this.text[stop] !== '`' || stop >= this.end) {
      this.problem(start, start + 1)
      this.at++
      builder.literal(start, this.at)
      return
    }
    const before = this.end
    this.end = stop
    this.at = start + 1
    const commands = this.captured('')
    this.end = before
    this.at = stop + 1
    builder.mark(start, this.at, {kind: 'command', commands})
  }

  /** The commands of a substitution, and what closes it. */
  private captured(closer: string): Draft[] {
    const start = this.at
    this.substitutions++
    const direct = this.deeper(() => this.statements(closer))
    this.substitutions--
    if (closer !== '' && this.peek() === closer) this.at++
    else if (closer !== '') this.problem(start)
    return direct
  }

  private mark(builder: WordBuilder, form: Form, read: () => void): void {
    const start = this.at
    read()
    builder.mark(start, this.at, form)
  }
}

/** Characters that end a word, unless they are quoted. */
const ends = /[ \t\r\n<>;&|()]/

const ansiEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
}

function ansiEscape(code: string): string {
  const kind = code[0]!
  if (/[xuU]/.test(kind) && code.length > 1) {
    const point = Number.parseInt(code.slice(1), 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  if (/[0-7]/.test(kind)) return String.fromCharCode(Number.parseInt(code, 8) & 0xff)
  return ansiEscapes[kind] ?? code
}
