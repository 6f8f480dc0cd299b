import type {SyntaxProblem} from '../formats/syntax.js'
import type {MappedText} from '../source.js'
import {
  type ShellAssignment,
  type ShellCommand,
  type ShellEntry,
  type ShellRedirect,
  type ShellScript,
  type ShellWord,
  type Template,
  templatesOf,
  WordBuilder
} from './shell.js'

/**
 * Reads a PowerShell script into commands with their words, assignments, hashtables and comments.
 * Not a parser of the whole language: statements are told apart by line breaks, `;`, braces and
 * pipes, which is what finding commands takes, and nothing in a script can make it fail.
 * Source: about_Parsing, about_Quoting_Rules and about_Hash_Tables in Microsoft's documentation.
 */
export function parsePowerShell(
  text: MappedText,
  expansion: 'github-expression' | 'azure-macro' | 'none' = 'none'
): ShellScript {
  const reader = new Reader(text, templatesOf(text.text, expansion))
  reader.statements(0)
  return reader.script()
}

type Draft = {-readonly [K in keyof ShellCommand]: ShellCommand[K]} & {
  words: ShellWord[]
  redirects: ShellRedirect[]
}

/** Nesting beyond this is not followed: no script that people wrote comes near. */
const deepest = 120
const singleQuote = /['\u2018\u2019\u201a\u201b]/
const doubleQuote = /["\u201c\u201d\u201e]/
/** Words that begin a statement whose condition or block holds further statements. */
const keywords = new Set(
  'if elseif else foreach for while do until switch try catch finally return throw function filter param begin process end trap exit break continue class in data using workflow'.split(
    ' '
  )
)

class Reader {
  private readonly source: MappedText
  private readonly text: string
  private readonly templates: readonly Template[]
  private readonly commands: Draft[] = []
  private readonly assignments: ShellAssignment[] = []
  private readonly comments: MappedText[] = []
  private readonly problems: SyntaxProblem[] = []
  private at = 0

  constructor(source: MappedText, templates: readonly Template[]) {
    this.source = source
    this.text = source.text
    this.templates = templates
  }

  script(): ShellScript {
    const {commands, assignments, comments, problems} = this
    return {commands, assignments, comments, problems}
  }

  /** Reads statements up to `closer` (left unread) or the end; gives the commands among them. */
  statements(depth: number, closer = ''): Draft[] {
    const direct: Draft[] = []
    while (this.at < this.text.length) {
      this.space(true)
      const char = this.text[this.at]
      if (char === undefined) break
      if (closer !== '' && char === closer) break
      if (char === '{' || char === '(') {
        this.group(char, depth, direct)
        continue
      }
      if (/[;,}\])|&]/.test(char) && !this.callOperator()) {
        // A separator, or a bracket without its partner.
        this.at++
        continue
      }
      const before = this.at
      direct.push(...this.statement(depth))
      if (this.at === before) this.at++
    }
    return direct
  }

  private group(opener: string, depth: number, direct: Draft[]): void {
    const closer = opener === '{' ? '}' : ')'
    const start = this.at++
    if (depth > deepest) return
    direct.push(...this.statements(depth + 1, closer))
    if (this.text[this.at] === closer) this.at++
    else this.problem(`no ${closer} for this ${opener}`, start)
  }

  /** `& name`: runs a command by its name; `a & b` would separate. */
  private callOperator(): boolean {
    return this.text[this.at] === '&' && /[\s"'$(]/.test(this.text[this.at + 1] ?? '')
  }

  private statement(depth: number): Draft[] {
    const assignment = this.assignmentTarget()
    if (!assignment) return this.pipeline(depth)
    const {name, append, start} = assignment
    this.space(true)
    const commandsBefore = this.commands.length
    const {value, commands} = this.assigned(depth)
    this.assignments.push({
      name,
      append,
      local: false,
      ...(value ? {value} : {}),
      ...(commands.length > 0 ? {commands} : {}),
      range: this.source.range(start, this.at)
    })
    return this.commands.length > commandsBefore ? commands : []
  }

  /** `$x =`, `$env:X =`, `[string]$x +=`, `$x.y =`; moves past it, or leaves the position alone. */
  private assignmentTarget(): {name: MappedText; append: boolean; start: number} | undefined {
    const pattern =
      /(?:\[[\w.]{1,80}(?:\[[\w.]{0,80}\])?\]\s{0,9})*\$(?:\{([^}\r\n]{1,200})\}|([\w:?]{1,200}))((?:\.[\w-]{1,80}){0,9})[ \t]*(\+?)=(?!=)/y
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) return undefined
    const start = this.at
    const dollar = this.text.indexOf('$', start)
    const braced = match[1] !== undefined
    const from = dollar + (braced ? 2 : 1)
    const name = this.source.slice(from, from + (match[1] ?? match[2] ?? '').length)
    const path = match[3] ?? ''
    const nameText = path ? this.source.slice(from, from + name.text.length + path.length) : name
    this.at = start + match[0].length
    return {name: braced && path ? name : nameText, append: match[4] === '+', start}
  }

  /** The right side of an assignment: an expression, or a pipeline with or without one before it. */
  private assigned(depth: number): {value?: ShellWord; commands: Draft[]} {
    if (!this.expressionAhead()) return {commands: this.pipeline(depth)}
    const value = this.expression(depth)
    this.space(false)
    if (this.text[this.at] !== '|' || this.text[this.at + 1] === '|') return {value, commands: []}
    this.at++
    const commands = this.pipeline(depth)
    if (commands[0]) commands[0].input = value
    return {commands}
  }

  private pipeline(depth: number): Draft[] {
    const members: Draft[] = []
    let input: ShellWord | undefined
    for (;;) {
      this.space(true)
      let stage: Draft | undefined
      const start = this.at
      if (this.expressionAhead()) {
        input = this.expression(depth)
        const output = this.implicitOutput(start, input, depth)
        if (output) members.push(output)
      } else {
        stage = this.command(depth)
        if (stage) {
          const previous = members.at(-1)
          if (previous) {
            previous.pipedTo = stage
            stage.pipedFrom = previous
          } else if (input) stage.input = input
          members.push(stage)
        }
      }
      this.space(false)
      if (this.text[this.at] === '|') {
        this.at += this.text[this.at + 1] === '|' ? 2 : 1
        continue
      }
      if (this.text.startsWith('&&', this.at)) this.at += 2
      if (this.at === start) break
      break
    }
    return members
  }

  /**
   * An expression that nothing takes is printed, or written where a redirect says: a command without
   * words whose input is the expression.
   */
  private implicitOutput(start: number, input: ShellWord, depth: number): Draft | undefined {
    this.space(false)
    const redirects: ShellRedirect[] = []
    for (let found = this.redirectOperator(); found; found = this.redirectOperator()) {
      this.space(false)
      const target = found.operator.endsWith('&1') ? undefined : this.word(depth)
      redirects.push({
        operator: found.operator,
        ...(target ? {target} : {}),
        range: this.source.range(found.start, this.at)
      })
      this.space(false)
    }
    const ends = /[\r\n;})]/.test(this.text[this.at] ?? '\n')
    if (redirects.length === 0 && !(ends && input.quoted)) return undefined
    const draft: Draft = {
      words: [],
      redirects,
      assignments: [],
      input,
      range: this.source.range(start, this.at)
    }
    this.commands.push(draft)
    return draft
  }

  /** True when an expression stands here and not the name of a command. */
  private expressionAhead(): boolean {
    const char = this.text[this.at] ?? ''
    if (char === '@') return /['"({\u2018-\u201e]/.test(this.text[this.at + 1] ?? '')
    return (
      char === '$' ||
      char === '(' ||
      char === '[' ||
      /[0-9]/.test(char) ||
      singleQuote.test(char) ||
      doubleQuote.test(char)
    )
  }

  private command(depth: number): Draft | undefined {
    const start = this.at
    const draft: Draft = {
      words: [],
      redirects: [],
      assignments: [],
      range: this.source.range(start, start)
    }
    if (this.callOperator()) {
      this.at++
      this.space(false)
    } else if (this.text[this.at] === '.' && /\s/.test(this.text[this.at + 1] ?? '')) {
      this.at++
      this.space(false)
    }
    // In its place, so that commands of substitutions follow it.
    const index = this.commands.length
    this.commands.push(draft)
    for (;;) {
      this.space(false)
      const char = this.text[this.at]
      if (char === undefined || /[\r\n;|)}]/.test(char)) break
      if (char === '&' && this.text[this.at + 1] === '&') break
      const redirect = this.redirectOperator()
      if (redirect) {
        this.space(false)
        const target = redirect.operator.endsWith('&1') ? undefined : this.word(depth)
        draft.redirects.push({
          operator: redirect.operator,
          ...(target ? {target} : {}),
          range: this.source.range(redirect.start, this.at)
        })
        continue
      }
      const before = this.at
      if (draft.words.length === 0) {
        const keyword = /[A-Za-z]+/y
        keyword.lastIndex = this.at
        const name = keyword.exec(this.text)?.[0].toLowerCase()
        const next = this.text[this.at + (name?.length ?? 0)] ?? ''
        if (name && keywords.has(name) && /[\s({;]|^$/.test(next)) {
          this.at += name.length
          this.commands.splice(index, 1)
          // `return az …`, `if (…) {…}`, `foreach ($x in …)`: what follows are statements.
          return undefined
        }
      }
      draft.words.push(this.word(depth))
      if (this.at === before) this.at++
    }
    draft.range = this.source.range(start, this.at)
    if (draft.words.length > 0) return draft
    this.commands.splice(index, 1)
    return undefined
  }

  private redirectOperator(): {operator: string; start: number} | undefined {
    const pattern = /(?:[1-6*]?>{1,2}(?:&1)?|<)(?=[\s"'$\w./\\]|$)/y
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    if (!match) return undefined
    const start = this.at
    this.at += match[0].length
    return {operator: match[0], start}
  }

  /** An argument: a bare word, a quoted one, or an expression such as a variable or hashtable. */
  private word(depth: number): ShellWord {
    const start = this.at
    const char = this.text[start] ?? ''
    const next = this.text[start + 1] ?? ''
    if (char === '@' && /[({]/.test(next)) return this.expression(depth)
    if (char === '@' && /["'\u2018-\u201e]/.test(next)) return this.expression(depth)
    if (char === '(') return this.expression(depth)
    if (char === '{') {
      this.group('{', depth, [])
      const builder = this.builder()
      builder.mark(start, this.at, {kind: 'other'})
      return builder.finish(start, this.at, false)
    }
    const builder = this.builder()
    let quoted = false
    while (this.at < this.text.length) {
      const current = this.text[this.at]!
      const template = this.templateHere()
      if (template) {
        builder.literal(this.at, template.end)
        this.at = template.end
      } else if (/[\s;|(){}]/.test(current)) break
      else if (current === ',') {
        // `a, b` is one argument: an array.
        builder.literal(this.at, this.at + 1)
        this.at++
        while (/[ \t]/.test(this.text[this.at] ?? '')) this.at++
      } else if (current === '&' && this.text[this.at + 1] === '&') break
      else if (singleQuote.test(current)) {
        this.singleQuoted(builder)
        quoted = true
      } else if (doubleQuote.test(current)) {
        this.doubleQuoted(builder, depth)
        quoted = true
      } else if (current === '`') this.backtick(builder, false)
      else if (current === '$') this.dollar(builder, depth)
      else {
        builder.literal(this.at, this.at + 1)
        this.at++
      }
    }
    return builder.finish(start, this.at, quoted)
  }

  /**
   * An expression in value position. Literals, hashtables and arrays become nodes; operators and
   * method calls are read over, and the whole is then marked as not literal.
   */
  private expression(depth: number): ShellWord {
    const start = this.at
    if (depth > deepest) {
      this.at++
      return this.opaque(start)
    }
    const cast = this.casts()
    const items = [this.operand(depth)]
    for (;;) {
      this.space(false)
      if (this.text[this.at] !== ',') break
      this.at++
      this.space(true)
      this.casts()
      items.push(this.operand(depth))
    }
    const rest = this.operators(depth)
    if (rest || cast === 'other') return this.opaque(start, items[0])
    if (items.length === 1) return items[0]!
    return this.list(start, items)
  }

  /** Type casts before a value. Those that keep a hashtable or text what it is do not count. */
  private casts(): 'none' | 'plain' | 'other' {
    let result: 'none' | 'plain' | 'other' = 'none'
    for (;;) {
      const pattern = /\[([\w.]{1,100}(?:\[\])?)\][ \t]*(?=[@"'$([0-9\u2018-\u201e])/y
      pattern.lastIndex = this.at
      const match = pattern.exec(this.text)
      if (!match) return result
      this.at += match[0].length
      const plain =
        /^(?:ordered|pscustomobject|psobject|hashtable|string|array|object|string\[\]|object\[\])$/i
      if (!plain.test(match[1]!)) result = 'other'
      else if (result === 'none') result = 'plain'
    }
  }

  /** Reads over operators, members and calls; true when there were any. */
  private operators(depth: number): boolean {
    let found = false
    for (;;) {
      this.space(false)
      const char = this.text[this.at]
      if (char === undefined) return found
      if (char === '.' || char === ':' || char === '[') {
        const pattern = /(?:\.|::)[\w$]+|\[/y
        pattern.lastIndex = this.at
        const match = pattern.exec(this.text)
        if (!match) return found
        found = true
        this.at += match[0].length
        if (match[0] === '[') this.bracketed(']', depth)
        else if (this.text[this.at] === '(') {
          this.at++
          this.bracketed(')', depth)
        }
        continue
      }
      const pattern =
        /(?:[+*/%]|[-\u2013-\u2015](?:[A-Za-z]{1,20}(?=[\s("'$@])|(?=[\s"'$(0-9])))[ \t]*/y
      pattern.lastIndex = this.at
      const match = pattern.exec(this.text)
      if (!match) return found
      found = true
      this.at += match[0].length
      this.space(true)
      if (!this.expressionAhead()) return found
      this.expression(depth + 1)
    }
  }

  private bracketed(closer: string, depth: number): void {
    this.statements(depth + 1, closer)
    if (this.text[this.at] === closer) this.at++
  }

  private operand(depth: number): ShellWord {
    const start = this.at
    const char = this.text[this.at] ?? ''
    const next = this.text[this.at + 1] ?? ''
    const builder = this.builder()
    if (char === '@' && next === '{') return this.hashtable(depth)
    if (char === '@' && next === '(') return this.array(depth)
    if (char === '@' && singleQuote.test(next) && this.hereString(builder, depth, false)) {
      return builder.finish(start, this.at, true)
    }
    if (char === '@' && doubleQuote.test(next) && this.hereString(builder, depth, true)) {
      return builder.finish(start, this.at, true)
    }
    if (singleQuote.test(char)) {
      this.singleQuoted(builder)
      return builder.finish(start, this.at, true)
    }
    if (doubleQuote.test(char)) {
      this.doubleQuoted(builder, depth)
      return builder.finish(start, this.at, true)
    }
    if (char === '(') {
      this.at++
      this.space(true)
      const first = this.commands.length
      const inner = this.expressionAhead() ? this.expression(depth + 1) : undefined
      this.space(true)
      if (inner && this.text[this.at] === ')') {
        this.at++
        return {...inner, range: this.source.range(start, this.at)}
      }
      if (inner && this.text[this.at] === '|') {
        this.at++
        const commands = this.pipeline(depth + 1)
        if (commands[0]) commands[0].input = inner
      }
      this.bracketed(')', depth)
      builder.mark(start, this.at, {
        kind: 'command',
        commands: this.commands.slice(first)
      })
      return builder.finish(start, this.at, false)
    }
    if (char === '$') {
      this.dollar(builder, depth)
      return builder.finish(start, this.at, false)
    }
    if (/[0-9]/.test(char)) {
      while (/[\w.]/.test(this.text[this.at] ?? '')) this.at++
      builder.literal(start, this.at)
      return builder.finish(start, this.at, false)
    }
    if (char === '[') {
      this.at++
      this.bracketed(']', depth)
      return this.opaque(start)
    }
    const bare = /[\w./\\:*?-]+/y
    bare.lastIndex = this.at
    const match = bare.exec(this.text)
    if (match) this.at += match[0].length
    else this.at++
    builder.literal(start, this.at)
    return builder.finish(start, this.at, false)
  }

  /** `@{ key = value; 'key' = value }`, one entry a line or separated by `;`. */
  private hashtable(depth: number): ShellWord {
    const start = this.at
    this.at += 2
    const entries: ShellEntry[] = []
    while (this.at < this.text.length) {
      this.space(true)
      const char = this.text[this.at]
      if (char === undefined || char === '}') break
      if (char === ';' || char === ',') {
        this.at++
        continue
      }
      const keyStart = this.at
      const key = this.key(depth)
      this.space(true)
      if (!key || this.text[this.at] !== '=') {
        // Not an entry: go on with the next line, over whatever stands here.
        if (this.at === keyStart) this.at++
        continue
      }
      this.at++
      this.space(true)
      const value = this.entryValue(depth)
      entries.push({key, value, range: this.source.range(keyStart, this.at)})
    }
    if (this.text[this.at] === '}') this.at++
    else this.problem('no } for this @{', start)
    return {...this.whole(start), entries}
  }

  /** The value of an entry may be a command: `id = New-Guid`. */
  private entryValue(depth: number): ShellWord {
    const start = this.at
    if (this.expressionAhead()) {
      const value = this.expression(depth + 1)
      this.space(false)
      if (this.text[this.at] !== '|') return value
      this.at++
      const commands = this.pipeline(depth + 1)
      if (commands[0]) commands[0].input = value
      return this.opaque(start)
    }
    const commands = this.pipeline(depth + 1)
    const builder = this.builder()
    builder.mark(start, this.at, {kind: 'command', commands})
    return builder.finish(start, this.at, false)
  }

  private key(depth: number): ShellWord | undefined {
    const start = this.at
    const char = this.text[this.at] ?? ''
    const builder = this.builder()
    if (singleQuote.test(char)) this.singleQuoted(builder)
    else if (doubleQuote.test(char)) this.doubleQuoted(builder, depth)
    else if (char === '$') this.dollar(builder, depth)
    else {
      const bare = /[\w.-]+/y
      bare.lastIndex = this.at
      const match = bare.exec(this.text)
      if (!match) return undefined
      this.at += match[0].length
      builder.literal(start, this.at)
    }
    return builder.finish(start, this.at, false)
  }

  private array(depth: number): ShellWord {
    const start = this.at
    this.at += 2
    const items: ShellWord[] = []
    while (this.at < this.text.length) {
      this.space(true)
      const char = this.text[this.at]
      if (char === undefined || char === ')') break
      if (char === ',' || char === ';') {
        this.at++
        continue
      }
      const before = this.at
      if (this.expressionAhead()) {
        this.casts()
        items.push(this.operand(depth + 1))
        if (this.operators(depth + 1)) items[items.length - 1] = this.opaque(before)
      } else items.push(this.entryValue(depth))
      if (this.at === before) this.at++
    }
    if (this.text[this.at] === ')') this.at++
    return this.list(start, items)
  }

  private list(start: number, items: readonly ShellWord[]): ShellWord {
    return {...this.whole(start), items}
  }

  /** The stretch from `start` to here as it is written. */
  private whole(start: number): ShellWord {
    const text = this.source.slice(start, this.at)
    return {text, expansions: [], range: text.range(), quoted: false}
  }

  /** Text of an expression that only run time knows. */
  private opaque(start: number, first?: ShellWord): ShellWord {
    const builder = this.builder()
    const commands = first?.expansions.find(expansion => expansion.commands)?.commands
    builder.mark(start, this.at, {
      kind: commands ? 'command' : 'other',
      ...(commands ? {commands} : {})
    })
    return builder.finish(start, this.at, false)
  }

  private singleQuoted(builder: WordBuilder): void {
    this.at++
    let from = this.at
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) break
      const template = this.templateHere()
      if (template) {
        this.at = template.end
        continue
      }
      if (singleQuote.test(char)) {
        if (!singleQuote.test(this.text[this.at + 1] ?? '')) break
        builder.literal(from, this.at)
        builder.escape(this.at, this.at + 2, char)
        this.at += 2
        from = this.at
      } else this.at++
    }
    builder.literal(from, this.at)
    this.at++
  }

  private doubleQuoted(builder: WordBuilder, depth: number): void {
    const start = this.at++
    let from = this.at
    const flush = () => builder.literal(from, this.at)
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) {
        this.problem('a string is not closed', start)
        break
      }
      const template = this.templateHere()
      if (template) this.at = template.end
      else if (doubleQuote.test(char)) {
        if (!doubleQuote.test(this.text[this.at + 1] ?? '')) break
        flush()
        builder.escape(this.at, this.at + 2, char)
        this.at += 2
        from = this.at
      } else if (char === '`') {
        flush()
        this.backtick(builder, true)
        from = this.at
      } else if (char === '$') {
        flush()
        this.dollar(builder, depth)
        from = this.at
      } else this.at++
    }
    flush()
    this.at++
  }

  /** `@"` … line … `"@`: true when one stands here. */
  private hereString(builder: WordBuilder, depth: number, expands: boolean): boolean {
    const open = /@["'\u2018-\u201e][ \t]*\r?\n/y
    open.lastIndex = this.at
    const match = open.exec(this.text)
    if (!match) return false
    const start = this.at
    this.at += match[0].length
    const close = expands ? /\r?\n["\u201c-\u201e]@/g : /\r?\n['\u2018-\u201b]@/g
    // The text ends before the last line break; an empty one has only that of the opening line.
    close.lastIndex = this.at - match[0].length + match[0].replace(/\r?\n$/, '').length
    const end = close.exec(this.text)
    const last = end ? Math.max(end.index, this.at) : this.text.length
    if (!end) this.problem('a here-string is not closed', start)
    let from = this.at
    while (expands && this.at < last) {
      const template = this.templateHere()
      const char = this.text[this.at]!
      if (template) this.at = template.end
      else if (char === '`' || char === '$') {
        builder.literal(from, this.at)
        if (char === '`') this.backtick(builder, true)
        else this.dollar(builder, depth)
        from = this.at
      } else this.at++
    }
    builder.literal(from, last)
    this.at = end ? end.index + end[0].length : this.text.length
    return true
  }

  private backtick(builder: WordBuilder, inString: boolean): void {
    const escaped = this.text[this.at + 1]
    if (escaped === undefined) {
      this.at++
      return
    }
    const unicode = /`u\{([0-9A-Fa-f]{1,6})\}/y
    unicode.lastIndex = this.at
    const match = unicode.exec(this.text)
    if (match) {
      const code = Number.parseInt(match[1]!, 16)
      const value = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
      builder.escape(this.at, this.at + match[0].length, value)
      this.at += match[0].length
      return
    }
    const length = escaped === '\r' && this.text[this.at + 2] === '\n' ? 3 : 2
    const lineBreak = /[\r\n]/.test(escaped)
    const value = lineBreak ? (inString ? '\n' : '') : (backtickEscapes[escaped] ?? escaped)
    builder.escape(this.at, this.at + length, value)
    this.at += length
  }

  /** `$x`, `${x}`, `$env:x`, `$x.y`, `$(…)`; a dollar before anything else is itself. */
  private dollar(builder: WordBuilder, depth: number): void {
    const start = this.at
    const template = this.templateHere()
    if (template) {
      builder.literal(start, template.end)
      this.at = template.end
      return
    }
    if (this.text[start + 1] === '(') {
      this.at += 2
      const first = this.commands.length
      if (depth <= deepest) {
        this.statements(depth + 1, ')')
        if (this.text[this.at] === ')') this.at++
      }
      builder.mark(start, this.at, {kind: 'command', commands: this.commands.slice(first)})
      return
    }
    const pattern = /\$(?:\{([^}\r\n]{1,200})\}|((?:[A-Za-z]\w*:)?\w+|[?^$_]))/y
    pattern.lastIndex = start
    const match = pattern.exec(this.text)
    if (!match) {
      builder.literal(start, start + 1)
      this.at++
      return
    }
    this.at += match[0].length
    builder.mark(start, this.at, {kind: 'variable', name: match[1] ?? match[2]!})
  }

  private templateHere(): Template | undefined {
    if (this.text[this.at] !== '$') return undefined
    let low = 0
    let high = this.templates.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const {start} = this.templates[middle]!
      if (start === this.at) return this.templates[middle]
      if (start < this.at) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  /** Blanks, comments and continued lines; with `lines` also line breaks. */
  private space(lines: boolean): void {
    for (;;) {
      const char = this.text[this.at]
      const next = this.text[this.at + 1]
      if (char === undefined) return
      if (char === '#') {
        const end = this.text.indexOf('\n', this.at)
        const stop = end < 0 ? this.text.length : end
        this.comment(stop)
      } else if (char === '<' && next === '#') {
        const end = this.text.indexOf('#>', this.at + 2)
        this.comment(end < 0 ? this.text.length : end + 2)
      } else if (char === '`' && (next === '\n' || next === '\r')) {
        this.at += next === '\r' && this.text[this.at + 2] === '\n' ? 3 : 2
      } else if (char === '\n' || char === '\r') {
        if (!lines) return
        this.at++
      } else if (/\s/.test(char)) this.at++
      else return
    }
  }

  private comment(end: number): void {
    this.comments.push(this.source.slice(this.at, end))
    this.at = end
  }

  private builder(): WordBuilder {
    return new WordBuilder(this.source, this.templates)
  }

  private problem(message: string, start: number): void {
    this.problems.push({kind: 'error', message, range: this.source.range(start, start + 1)})
  }
}

const backtickEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v'
}
