import {BashWords, type Draft} from './bash-words.js'
import {type ShellAssignment, type ShellRedirect, type ShellWord, WordBuilder} from './shell.js'

/** A redirect to a here-document, whose body begins with the next line. */
interface Pending {
  readonly redirect: {-readonly [K in keyof ShellRedirect]: ShellRedirect[K]}
  readonly start: number
  readonly delimiter: string
  readonly quoted: boolean
}

const declarations = new Set([
  'export',
  'declare',
  'typeset',
  'readonly',
  'local',
  'unset',
  'unsetenv'
])

/** Reads simple commands: assignments, words, redirects and here-documents. */
export abstract class BashCommand extends BashWords {
  protected readonly commands: Draft[] = []
  protected readonly assignments: ShellAssignment[] = []
  /** Number of function definitions around the current place. */
  protected functions = 0
  private readonly pending: Pending[] = []
  /** What turned out to be no command: assignments alone, the name of a function. */
  private readonly dropped = new Set<Draft>()

  /** The commands in the order of the text. */
  protected found(): Draft[] {
    return this.dropped.size === 0
      ? this.commands
      : this.commands.filter(command => !this.dropped.has(command))
  }

  protected draft(): Draft {
    return {
      words: [],
      redirects: [],
      assignments: [],
      range: {start: 0, end: 0},
      ...(this.functions > 0 ? {inFunction: true} : {}),
      ...(this.substitutions > 0 ? {captured: true} : {})
    }
  }

  /** A line break, with the bodies of the here-documents that begin behind it. */
  protected newline(): void {
    this.at++
    for (const each of this.pending.splice(0)) this.hereDocument(each)
  }

  /**
   * A command, or `function` when its first word turns out to be the name of one that is defined.
   * Gives nothing for assignments or redirects that stand alone.
   */
  protected simpleCommand(): Draft | 'function' | undefined {
    const start = this.at
    const draft = this.draft()
    const words: ShellWord[] = []
    const redirects: ShellRedirect[] = []
    const assigned: ShellAssignment[] = []
    // Before what it holds: commands stand in the order of the text.
    this.commands.push(draft)
    draft.words = words
    draft.redirects = redirects
    for (;;) {
      const each = this.assignment()
      const redirect = each ? undefined : this.redirect()
      if (!each && !redirect) break
      if (each) assigned.push(each)
      if (redirect) redirects.push(redirect)
      this.skipBlanks()
    }
    if (!this.atWord() || (this.at > start && this.peek() === '#')) {
      this.dropped.add(draft)
      for (const each of assigned) this.assignments.push(each)
      return undefined
    }
    const first = this.word()
    const name = this.text.slice(start, this.at)
    words.push(first)
    if (assigned.length === 0 && redirects.length === 0 && this.isFunction()) {
      this.dropped.add(draft)
      return 'function'
    }
    draft.assignments = assigned.map(each => ({...each, local: true}))
    const end = this.rest(words, redirects, declarations.has(name))
    draft.range = this.range(start, end)
    return draft
  }

  /** Words and redirects behind the name; gives where the last word before a redirect ends. */
  private rest(words: ShellWord[], redirects: ShellRedirect[], isDeclaration: boolean): number {
    let end = this.at
    let isOpen = true
    for (;;) {
      this.skipBlanks()
      if (this.peek() === '#') return end
      const redirect = this.redirect()
      if (redirect) {
        redirects.push(redirect)
        isOpen &&= redirect.operator === '<<<'
      } else if (!this.atWord()) return end
      else {
        const assignment = isDeclaration ? this.assignment() : undefined
        if (assignment) this.assignments.push(assignment)
        else words.push(this.word())
      }
      if (isOpen) end = this.at
    }
  }

  private isFunction(): boolean {
    const brackets = this.match(/[ \t]*\([ \t]*\)/y)
    if (!brackets) return false
    this.at += brackets[0].length
    return true
  }

  /** `NAME=value`, `NAME+=value`, `NAME[key]=value` and `NAME=(items)`, where one stands here. */
  private assignment(): ShellAssignment | undefined {
    const head = this.match(/([A-Za-z_]\w*(?:\[[^\]\n]{0,200}\])?)(\+?=)/y)
    if (!head || this.nextTemplate(this.at) < this.at + head[0].length) return undefined
    const [all, name, operator] = head
    const start = this.at
    this.at += all.length
    const items = this.peek() === '(' ? this.items() : undefined
    const value = items ? undefined : this.atWord() ? this.word() : this.emptyWord(this.at)
    return {
      name: this.source.slice(start, start + name!.length),
      ...(items ? {items} : {}),
      ...(value ? {value} : {}),
      append: operator === '+=',
      local: false,
      range: this.range(start)
    }
  }

  private items(): ShellWord[] {
    const start = this.at++
    const items: ShellWord[] = []
    for (;;) {
      this.skipLines()
      const next = this.peek()
      if (next === ')') {
        this.at++
        return items
      }
      if (this.atWord()) items.push(this.word())
      else {
        this.problem(start, this.at)
        return items
      }
    }
  }

  /** Skips blanks, line breaks and comments. */
  protected skipLines(): void {
    for (;;) {
      this.skipBlanks()
      if (this.peek() === '\n') this.newline()
      else if (this.peek() === '#') this.comment()
      else return
    }
  }

  protected abstract comment(): void

  /** A redirect, where one stands here. */
  protected redirect(): ShellRedirect | undefined {
    const head = this.match(/(\d+|\{\w+\})?(<<<|<<-?|[<>]&-|[<>]&|>>|>\||<>|[<>](?!\())|&>>?/y)
    if (!head) return undefined
    const start = this.at
    const [all, descriptor, plain] = head
    const operator = plain ?? all
    this.at += all.length
    if (operator === '<<' || operator === '<<-') return this.hereDocumentHead(start, descriptor)
    this.skipBlanks()
    const isClosed = operator.endsWith('&-')
    const word = !isClosed && this.peek() !== '#' && this.atWord() ? this.word() : undefined
    if (!word && !isClosed) this.problem(start, this.at)
    return {
      operator,
      ...(descriptor === undefined ? {} : {descriptor}),
      ...(word ? (operator === '<<<' ? {document: word} : {target: word}) : {}),
      range: this.range(start)
    }
  }

  private hereDocumentHead(start: number, descriptor: string | undefined): ShellRedirect {
    const operator = this.text.slice(start, this.at).replace(/^[^<]*/, '')
    this.skipBlanks()
    const quotes = this.match(/(?:'[^'\n]*'|"(?:[^"\\\n]|\\.)*"|\\.|[^\s<>;&|()'"\\`])+/y)
    const written = quotes?.[0] ?? ''
    this.at += written.length
    const redirect = {
      operator,
      ...(descriptor === undefined ? {} : {descriptor}),
      range: this.range(start)
    }
    if (written === '') this.problem(start, this.at)
    else {
      this.pending.push({
        redirect,
        start,
        delimiter: written.replace(/\\(.)|['"]/g, '$1'),
        quoted: /['"\\]/.test(written)
      })
    }
    return redirect
  }

  /** The body of a here-document, from the start of its first line. */
  private hereDocument({redirect, start, delimiter, quoted}: Pending): void {
    const stripTabs = redirect.operator === '<<-'
    const begin = this.at
    let stop = begin
    let next = begin
    let isClosed = false
    while (next < this.end && !isClosed) {
      stop = next
      const newline = this.text.indexOf('\n', next)
      const lineEnd = newline < 0 || newline >= this.end ? this.end : newline
      let line = this.text.slice(next, lineEnd)
      if (stripTabs) line = line.replace(/^\t+/, '')
      isClosed = line === delimiter || (line.endsWith('\r') && line.slice(0, -1) === delimiter)
      // The line break behind the delimiter ends the statement.
      next = isClosed ? lineEnd : Math.min(this.end, lineEnd + 1)
    }
    if (!isClosed) {
      stop = this.end
      this.problem(start)
    }
    redirect.document = this.body(begin, stop, stripTabs, quoted)
    redirect.range = this.range(start, next)
    this.at = next
  }

  private body(start: number, stop: number, stripTabs: boolean, quoted: boolean): ShellWord {
    const builder = new WordBuilder(this.source, this.templates)
    const before = this.end
    this.end = stop
    this.at = start
    const run = quoted ? /[^\n]*\n?/y : /[^$`\\\n]*\n?/y
    this.deeper(() => {
      while (this.at < stop) {
        if (stripTabs && (this.at === start || this.text[this.at - 1] === '\n')) {
          while (this.peek() === '\t') this.at++
        }
        run.lastIndex = this.at
        const literal = Math.min(stop, this.at + (run.exec(this.text)?.[0].length ?? 0))
        if (literal > this.at) {
          builder.literal(this.at, literal)
          this.at = literal
        } else if (this.peek() === '$') this.dollar(builder, true)
        else if (this.peek() === '`') this.backquotes(builder)
        else if (this.peek() === '\\') this.stringEscape(builder, /\\[$`\\\n]/y)
      }
    })
    this.end = before
    return builder.finish(start, stop, quoted)
  }
}
