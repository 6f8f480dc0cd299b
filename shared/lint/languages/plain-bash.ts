/**
 * Reads scripts of plain commands, as most steps of pipelines are, without the grammar: its program
 * weighs 1.3 MB and takes longer to load than such a step takes to read. What is not plain is left
 * to the grammar as a whole, so that nothing is read by halves; a test holds the two readers to the
 * same result.
 */
import type {MappedText} from '../source.js'
import {
  maskTemplates,
  type ShellAssignment,
  type ShellCommand,
  type ShellRedirect,
  type ShellScript,
  type ShellWord,
  type Template,
  templatesOf,
  WordBuilder
} from './shell.js'

/**
 * What a script does; undefined when anything in it is more than commands, assignments, pipes,
 * redirects to files, lists, `if`, loops, and substitutions of a command on one line.
 */
export function readPlainBash(
  source: MappedText,
  expansion: 'github-expression' | 'azure-macro' | 'none' = 'none'
): ShellScript | undefined {
  // Functions, here-documents, old substitutions, carriage returns: not plain, by one look.
  if (source.text.length > longest || notPlain.test(source.text)) return undefined
  const templates = templatesOf(source.text, expansion)
  const masked = maskTemplates(source.text, templates)
  try {
    return new PlainReader(source, masked, templates).read()
  } catch (error) {
    if (error instanceof NotPlain) return undefined
    throw error
  }
}

/** Longer scripts are worth the grammar. */
const longest = 20_000
/** Substitutions in substitutions. */
const deepest = 5
const notPlain = /[`\r\0\u00a0]|<<|\(\)|\\\s*$|\bcase\b|\bselect\b|\bcoproc\b|\bfunction\b/
/** Names of commands as people write them: one path, one text in quotes, or one variable. */
const plainName = /^(?:[\w./~][\w./~:@%+,-]*|"[^"]*"|'[^']*'|\$\w+|\$\{\w+\})$/

class NotPlain extends Error {}

/** A command while its neighbours in the pipeline are still being read. */
type Draft = {-readonly [K in keyof ShellCommand]: ShellCommand[K]} & {
  words: ShellWord[]
  redirects: ShellRedirect[]
}

type Block = 'if' | 'then' | 'else' | 'loop' | 'do'

/** Keywords at the place of a command: the block that each needs around it, and the one it opens. */
const keywords: ReadonlyMap<string, {closes?: readonly Block[]; opens?: Block}> = new Map([
  ['if', {opens: 'if'}],
  ['then', {closes: ['if'], opens: 'then'}],
  ['elif', {closes: ['then'], opens: 'if'}],
  ['else', {closes: ['then'], opens: 'else'}],
  ['fi', {closes: ['then', 'else']}],
  ['while', {opens: 'loop'}],
  ['until', {opens: 'loop'}],
  ['do', {closes: ['loop'], opens: 'do'}],
  ['done', {closes: ['do']}]
] as const)

const declarations = new Set(['export', 'declare', 'typeset', 'readonly', 'local'])
/** Commands that the grammar reads in a way of their own. */
const special = new Set(['[[', '{', '}', 'time', 'unset', 'unsetenv', 'in', 'esac', 'let', 'eval'])

class PlainReader {
  private readonly source: MappedText
  private readonly text: string
  private readonly templates: readonly Template[]
  private readonly commands: Draft[] = []
  private readonly assignments: ShellAssignment[] = []
  private readonly comments: MappedText[] = []
  private readonly blocks: Block[] = []
  /** Commands that stand directly in the substitution that is being read, for each around it. */
  private readonly captured: Draft[][] = []
  private at = 0
  /** Whether the block that was opened last holds no statement yet. */
  private blockIsEmpty = false
  /** Whether a `!` stands before the statement. */
  private negated = false

  constructor(source: MappedText, text: string, templates: readonly Template[]) {
    this.source = source
    this.text = text
    this.templates = templates
  }

  read(): ShellScript {
    while (this.skipToStatement()) this.statement()
    if (this.blocks.length > 0) throw new NotPlain()
    const {commands, assignments, comments} = this
    return {commands, assignments, comments, problems: []}
  }

  /** Skips blanks, line breaks and comments; false at the end. */
  private skipToStatement(): boolean {
    for (;;) {
      while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++
      const next = this.text[this.at]
      if (next === '#') this.comment()
      else if (next === '\n') this.at++
      else return next !== undefined
    }
  }

  private skipBlanks(): void {
    for (;;) {
      const next = this.text[this.at]
      if (next === ' ' || next === '\t') this.at++
      else if (next === '\\' && this.text[this.at + 1] === '\n') this.at += 2
      else return
    }
  }

  private comment(): void {
    const end = this.text.indexOf('\n', this.at)
    const stop = end < 0 ? this.text.length : end
    this.comments.push(this.source.slice(this.at, stop))
    this.at = stop
  }

  /** One statement with what ends it. Keywords are statements of their own. */
  private statement(): void {
    this.negated = this.text[this.at] === '!' && /[ \t]/.test(this.text[this.at + 1] ?? '')
    if (this.negated) {
      this.at++
      this.skipBlanks()
    }
    const keyword = this.keyword()
    if (keyword !== undefined) {
      if (keyword === 'fi' || keyword === 'done') this.separator()
      return
    }
    this.blockIsEmpty = false
    this.pipeline()
    this.separator()
  }

  /** Reads a keyword, when one stands here, and opens or closes its block. */
  private keyword(): string | undefined {
    const word = /[a-z]+(?=[ \t\n;]|$)/y
    word.lastIndex = this.at
    const name = word.exec(this.text)?.[0]
    if (name === undefined) return undefined
    if (name === 'for') {
      this.at += name.length
      this.forHead()
      return name
    }
    const found = keywords.get(name)
    if (!found) return undefined
    if (found.closes) {
      const open = this.blocks.pop()
      if (!open || !found.closes.includes(open) || this.blockIsEmpty) throw new NotPlain()
    }
    this.blockIsEmpty = found.opens !== undefined
    if (found.opens) this.blocks.push(found.opens)
    this.at += name.length
    // `then;` and `do;` are errors, and what they stand for is the grammar's matter.
    this.skipBlanks()
    if (name !== 'fi' && name !== 'done' && this.text[this.at] === ';') throw new NotPlain()
    return name
  }

  /** `for NAME in WORD…`: the words only name values. */
  private forHead(): void {
    const head = /[ \t]+[A-Za-z_]\w*[ \t]+in[ \t]/y
    head.lastIndex = this.at
    const match = head.exec(this.text)
    if (!match) throw new NotPlain()
    this.at += match[0].length
    for (;;) {
      this.skipBlanks()
      const next = this.text[this.at]
      if (next === ';' || next === '\n') break
      if (next === undefined || next === '#') throw new NotPlain()
      this.word()
    }
    this.at++
    this.blocks.push('loop')
    this.blockIsEmpty = false
  }

  /** What ends a statement: a line break, `;`, `&&` or `||`, a comment, the end. */
  private separator(): void {
    this.skipBlanks()
    const two = this.text.slice(this.at, this.at + 2)
    if (two === '&&' || two === '||') {
      this.at += 2
      this.skipBlanks()
      while (this.text[this.at] === '\n') {
        this.at++
        this.skipBlanks()
      }
      const next = this.text[this.at]
      if (next === undefined || next === '#' || next === ';') throw new NotPlain()
      return
    }
    const next = this.text[this.at]
    if (next === ')' && this.captured.length > 0) return
    if (next === ';') {
      this.at++
      this.skipBlanks()
      if (this.text[this.at] === ';') throw new NotPlain()
    } else if (next !== undefined && next !== '\n' && next !== '#') throw new NotPlain()
  }

  private pipeline(): void {
    let previous = this.stage()
    for (;;) {
      this.skipBlanks()
      if (this.text[this.at] !== '|' || this.text[this.at + 1] === '|') return
      this.at++
      if (this.text[this.at] === '&') throw new NotPlain()
      this.skipBlanks()
      while (this.text[this.at] === '\n') {
        this.at++
        this.skipBlanks()
      }
      if (this.keyword() !== undefined) throw new NotPlain()
      const next = this.stage()
      if (!previous || !next) throw new NotPlain()
      previous.pipedTo = next
      next.pipedFrom = previous
      previous = next
    }
  }

  /** A command; undefined for a test or for assignments that stand alone. */
  private stage(): Draft | undefined {
    const start = this.at
    const before = this.commands.length
    if (this.text[this.at] === '[' && /[ \t]/.test(this.text[this.at + 1] ?? '')) {
      this.test()
      return undefined
    }
    const assignments: ShellAssignment[] = []
    for (let found = this.assignment(); found; found = this.assignment()) {
      assignments.push(found)
      this.skipBlanks()
    }
    if (this.atEndOfCommand()) {
      // Several on one line, and one behind `!`, are read in other ways.
      if (assignments.length !== 1 || this.negated) throw new NotPlain()
      this.assignments.push(...assignments)
      return undefined
    }
    if (/[<>&]/.test(this.text[this.at]!)) throw new NotPlain()
    const first = this.word()
    const name = this.text.slice(first.start, first.end)
    // The command comes before those inside of it; here they have been read already.
    if (this.commands.length > before) throw new NotPlain()
    if (!plainName.test(name) || special.has(name) || keywords.has(name) || name === 'for') {
      throw new NotPlain()
    }
    const isDeclaration = declarations.has(name)
    if (isDeclaration && (assignments.length > 0 || this.negated)) throw new NotPlain()
    const draft: Draft = {
      words: [first.word],
      redirects: [],
      assignments: assignments.map(each => ({...each, local: true})),
      range: {start: 0, end: 0},
      ...(this.captured.length > 0 ? {captured: true} : {})
    }
    this.commands.push(draft)
    this.captured.at(-1)?.push(draft)
    const end = this.rest(draft, first.end, isDeclaration)
    draft.range = this.source.range(start, end)
    return draft
  }

  /** Words and redirects behind the name; gives where the last word ends. */
  private rest(draft: Draft, nameEnd: number, isDeclaration: boolean): number {
    let end = nameEnd
    for (;;) {
      this.skipBlanks()
      if (this.atEndOfCommand()) return end
      const redirect = this.redirect()
      if (redirect) {
        if (isDeclaration) throw new NotPlain()
        draft.redirects.push(redirect)
        continue
      }
      // The grammar takes a word behind a redirect for a further destination.
      if (draft.redirects.length > 0) throw new NotPlain()
      const assignment = isDeclaration ? this.assignment() : undefined
      if (assignment) {
        this.assignments.push(assignment)
        end = this.at
        continue
      }
      const {word, start: wordStart, end: wordEnd} = this.word()
      if (isDeclaration && !/^-?\w+$/.test(this.text.slice(wordStart, wordEnd)))
        throw new NotPlain()
      draft.words.push(word)
      end = wordEnd
    }
  }

  private atEndOfCommand(): boolean {
    const next = this.text[this.at]
    if (next === '&') {
      if (this.text[this.at + 1] === '&') return true
      if (this.text[this.at + 1] !== '>') throw new NotPlain()
      return false
    }
    if (next === ')' && this.captured.length > 0) return true
    return next === undefined || next === '\n' || next === ';' || next === '|' || next === '#'
  }

  /** `[ -f WORD ]` and `[ WORD = WORD ]`: nothing in it runs but what its words hold. */
  private test(): void {
    this.at++
    this.skipBlanks()
    if (this.text.startsWith('! ', this.at)) this.at++
    this.skipBlanks()
    const unary = /-[a-zA-Z][ \t]+/y
    unary.lastIndex = this.at
    const first = unary.exec(this.text)
    if (first) this.at += first[0].length
    this.operand()
    this.skipBlanks()
    const binary = /(?:!=|==?|-(?:eq|ne|gt|ge|lt|le))[ \t]+/y
    binary.lastIndex = this.at
    const operator = binary.exec(this.text)
    if (operator) {
      if (first) throw new NotPlain()
      this.at += operator[0].length
      this.operand()
      this.skipBlanks()
    } else if (!first) throw new NotPlain()
    if (!/^\](?:$|[ \t\n;|&])/.test(this.text.slice(this.at, this.at + 2))) throw new NotPlain()
    this.at++
  }

  private operand(): void {
    if (!/["'$\w./-]/.test(this.text[this.at] ?? '')) throw new NotPlain()
    this.word()
  }

  /** `NAME=value`, where one stands here. */
  private assignment(): ShellAssignment | undefined {
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

  /** A redirect to a file or descriptor, where one stands here. */
  private redirect(): ShellRedirect | undefined {
    const head = /(?:(\d)?(>>|>&|>|<(?![<&>(]))|(&>>|&>))/y
    head.lastIndex = this.at
    const match = head.exec(this.text)
    if (!match) {
      if (/[<>&]/.test(this.text[this.at]!)) throw new NotPlain()
      return undefined
    }
    const [, descriptor, plain, both] = match
    const operator = plain ?? both ?? ''
    const start = this.at
    this.at += match[0].length
    if (/[>|&]/.test(this.text[this.at] ?? '')) throw new NotPlain()
    this.skipBlanks()
    if (this.text[this.at] === undefined || /[\n;|&<>#]/.test(this.text[this.at]!)) {
      throw new NotPlain()
    }
    const {word} = this.word()
    return {
      operator,
      ...(descriptor === undefined ? {} : {descriptor}),
      target: word,
      range: this.source.range(start, this.at)
    }
  }

  private word(): {word: ShellWord; start: number; end: number} {
    const start = this.at
    const builder = new WordBuilder(this.source, this.templates)
    let quoted = false
    for (;;) {
      const next = this.text[this.at]
      if (next === undefined || /[ \t\n;|&<>]/.test(next)) break
      if (next === ')' && this.captured.length > 0) break
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

  private substitution(builder: WordBuilder): void {
    const start = this.at
    this.at += 2
    const direct: Draft[] = []
    const assigned = this.assignments.length
    this.captured.push(direct)
    for (;;) {
      this.skipBlanks()
      const next = this.text[this.at]
      if (next === ')') break
      if (next === undefined || /[\n#(;!]/.test(next) || this.captured.length > deepest) {
        throw new NotPlain()
      }
      const word = /[a-z]+/y
      word.lastIndex = this.at
      const name = word.exec(this.text)?.[0] ?? ''
      if (keywords.has(name) || name === 'for') throw new NotPlain()
      this.pipeline()
      this.separator()
    }
    this.captured.pop()
    this.at++
    if (direct.length === 0 || this.assignments.length > assigned) throw new NotPlain()
    builder.mark(start, this.at, {kind: 'command', commands: direct})
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
