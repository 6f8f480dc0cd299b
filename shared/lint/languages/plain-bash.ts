/**
 * Reads scripts of plain commands, as most steps of pipelines are, without the grammar: its program
 * weighs 1.3 MB and takes longer to load than such a step takes to read. What is not plain is left
 * to the grammar as a whole, so that nothing is read by halves; a test holds the two readers to the
 * same result.
 */
import type {MappedText} from '../source.js'
import {NotPlain, PlainWords} from './plain-bash-words.js'
import {
  maskTemplates,
  type ShellAssignment,
  type ShellCommand,
  type ShellRedirect,
  type ShellScript,
  type ShellWord,
  templatesOf,
  type WordBuilder
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

class PlainReader extends PlainWords {
  private readonly commands: Draft[] = []
  private readonly assignments: ShellAssignment[] = []
  private readonly comments: MappedText[] = []
  private readonly blocks: Block[] = []
  /** Commands that stand directly in the substitution that is being read, for each around it. */
  private readonly captured: Draft[][] = []
  /** Whether the block that was opened last holds no statement yet. */
  private blockIsEmpty = false
  /** Whether a `!` stands before the statement. */
  private negated = false

  protected get isInSubstitution(): boolean {
    return this.captured.length > 0
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
    if (next === ')' && this.isInSubstitution) return
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
      ...(this.isInSubstitution ? {captured: true} : {})
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
    if (next === ')' && this.isInSubstitution) return true
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

  protected substitution(builder: WordBuilder): void {
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
}
