/**
 * Reads scripts for bash, sh and zsh in one pass: commands with their words, redirects and pipes,
 * and assignments, as far as rules look. What is no shell is a problem beside what could be read. The
 * grammar of tree-sitter is held against it in the tests.
 */
import type {SyntaxProblem} from '../formats/syntax.js'
import type {MappedText} from '../source.js'
import {BashCommand} from './bash-command.js'
import {asCondition, inverted, perhaps, repeated, StatementList} from './bash-failures.js'
import {TooDeep} from './bash-text.js'
import type {Draft} from './bash-words.js'
import {isLiteral, maskTemplates, type ShellScript, templatesOf} from './shell.js'

/** What a script does. Takes time and memory that grow with its length, whatever it holds. */
export function parseBash(
  text: MappedText,
  expansion: 'github-expression' | 'azure-macro' | 'none' = 'none'
): ShellScript {
  const templates = templatesOf(text.text, expansion)
  return new BashReader(text, maskTemplates(text.text, templates), templates).script()
}

/** Words that end a block, where one is open that they end. */
const closing = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}'])

class BashReader extends BashCommand {
  private readonly comments: MappedText[] = []
  /** Where failures of the last list of statements end up that was read. */
  private lastList: readonly Draft[] = []
  /** How many blocks are open that end on a word. */
  private readonly open = new Map<string, number>()

  script(): ShellScript {
    let unread: SyntaxProblem | undefined
    try {
      this.statements()
      for (const each of this.lastList) each.last = true
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error
      const message = 'the script is too intricate to be parsed'
      unread = {kind: 'error', message, range: this.source.range()}
      this.problems.push(unread)
    }
    const {assignments, comments, problems} = this
    return {commands: this.found(), assignments, comments, problems, ...(unread && {unread})}
  }

  /** Statements up to a word or character that closes this block or one around it. */
  protected statements(...closers: readonly string[]): Draft[] {
    for (const each of closers) this.open.set(each, (this.open.get(each) ?? 0) + 1)
    const direct: Draft[] = []
    const list = new StatementList()
    for (;;) {
      this.skipLines()
      if (this.peek() === '' || this.atCloser()) break
      const before = this.at
      const members = this.pipeline()
      for (const each of members) direct.push(each)
      list.add(members, this.separator())
      if (this.at > before) continue
      this.problem(this.at, this.at + 1)
      this.at++
    }
    this.lastList = list.ends
    for (const each of closers) this.open.set(each, this.open.get(each)! - 1)
    return direct
  }

  private isOpen(closer: string): boolean {
    return (this.open.get(closer) ?? 0) > 0
  }

  private atCloser(): boolean {
    const next = this.peek()
    if (next === ')') return this.isOpen(')')
    if (next === ';') return /[;&]/.test(this.peek(1)) && this.isOpen('esac')
    const word = this.keyword()
    return word !== undefined && closing.has(word) && this.isOpen(word)
  }

  /** The word that stands here, if it can be a reserved one. */
  private keyword(): string | undefined {
    return this.match(/(?:[a-z]+|[{}!]|\[\[?)(?=[\s;&|<>()`]|$)/y)?.[0]
  }

  /** Takes a word that closes a block, with what stands before it on its line. */
  private expect(word: string, start: number): boolean {
    if (this.keyword() !== word) {
      this.problem(start, start + 1)
      return false
    }
    this.at += word.length
    return true
  }

  protected comment(): void {
    const newline = this.text.indexOf('\n', this.at)
    const stop = newline < 0 || newline > this.end ? this.end : newline
    this.comments.push(this.source.slice(this.at, stop))
    this.at = stop
  }

  /** What stands between two statements; line breaks are left to stand. */
  private separator(): string {
    this.skipBlanks()
    const start = this.at
    const next = this.peek()
    const isDouble = this.peek(1) === next
    if (next === '&' || next === '|') this.at += isDouble ? 2 : 1
    else if (next === ';' && !this.atCloser()) this.at += isDouble ? 2 : 1
    return this.text.slice(start, this.at)
  }

  private pipeline(): Draft[] {
    const members: Draft[] = []
    for (;;) {
      const previous = members.at(-1)
      const stage = this.stage()
      const first = stage[0]
      if (previous && first && !first.pipedFrom) {
        previous.pipedTo = first
        first.pipedFrom = previous
      }
      for (const each of stage) members.push(each)
      this.skipBlanks()
      if (this.peek() !== '|' || this.peek(1) === '|') return members
      this.at += this.peek(1) === '&' ? 2 : 1
      this.skipLines()
    }
  }

  private stage(): Draft[] {
    const start = this.at
    if (this.peek() === '(') {
      const isArithmetic = this.peek(1) === '(' && this.arithmeticEnd(start + 2) !== undefined
      return this.redirected(isArithmetic ? this.arithmeticCommand() : this.subshell(), true)
    }
    const word = this.keyword()
    switch (word) {
      case '!':
        this.at++
        this.skipBlanks()
        return inverted(this.deeper(() => this.stage()))
      case 'if':
        return this.redirected(
          this.block(word, () => this.ifClause(start)),
          true
        )
      case 'while':
      case 'until':
        return this.redirected(
          this.block(word, () => this.loop(start)),
          true
        )
      case 'for':
      case 'select':
        return this.redirected(
          this.block(word, () => this.forLoop(start)),
          true
        )
      case 'case':
        return this.redirected(
          this.block(word, () => this.caseClause(start)),
          true
        )
      case '{':
        return this.redirected(
          this.block(word, () => this.group(start)),
          true
        )
      case '[':
      case '[[':
        this.test(word)
        return this.redirected([], false)
      case 'function': {
        this.at += word.length
        this.skipBlanks()
        this.word()
        this.at += this.match(/[ \t]*\([ \t]*\)/y)?.[0].length ?? 0
        return this.functionBody()
      }
      default: {
        if (word !== undefined && closing.has(word)) return this.stray(word)
        const command = this.simpleCommand()
        if (command === 'function') return this.functionBody()
        return command ? [command] : []
      }
    }
  }

  /** A closing word without its block: the rest of the script goes on behind it. */
  private stray(word: string): Draft[] {
    this.problem(this.at, this.at + word.length)
    this.at += word.length
    return []
  }

  private block(word: string, read: () => Draft[]): Draft[] {
    this.at += word.length
    return this.deeper(read)
  }

  private functionBody(): Draft[] {
    this.skipLines()
    this.functions++
    const direct = this.deeper(() => this.stage())
    this.functions--
    return direct
  }

  private ifClause(start: number): Draft[] {
    const condition = this.statements('then')
    const direct = [...condition]
    const branches: (readonly Draft[])[] = []
    const add = (more: readonly Draft[]) => {
      for (const each of more) direct.push(each)
    }
    if (!this.expect('then', start)) return direct
    for (;;) {
      const branch = this.statements('elif', 'else', 'fi')
      branches.push(branch)
      add(branch)
      const word = this.keyword()
      if (word === 'elif') {
        this.at += word.length
        const more = this.statements('then')
        branches.push([], more)
        add(more)
        if (!this.expect('then', start)) return direct
      } else if (word === 'else') this.at += word.length
      else {
        this.expect('fi', start)
        asCondition(condition, branches)
        return direct
      }
    }
  }

  private loop(start: number): Draft[] {
    const direct = asCondition(this.statements('do'), [])
    return this.expect('do', start) ? this.doGroup(direct, start, false) : direct
  }

  /** @param certain whether the loop has a turn for certain */
  private doGroup(direct: Draft[], start: number, certain: boolean): Draft[] {
    const body = this.statements('done')
    if (!certain) perhaps(body)
    repeated(body)
    for (const each of body) direct.push(each)
    this.expect('done', start)
    return direct
  }

  private forLoop(start: number): Draft[] {
    this.skipBlanks()
    const stop = this.match(/\(\(/y) ? this.arithmeticEnd(this.at + 2) : undefined
    let isCertain = false
    if (stop !== undefined) {
      this.at += 2
      this.arithmetic(stop)
    } else {
      this.word()
      this.skipLines()
      if (this.keyword() === 'in') {
        this.at += 2
        for (this.skipBlanks(); this.atWord() && this.peek() !== '#'; this.skipBlanks()) {
          if (isLiteral(this.word())) isCertain = true
        }
      }
    }
    this.skipBlanks()
    if (this.peek() === ';') this.at++
    this.skipLines()
    if (this.keyword() === '{') return perhaps(this.block('{', () => this.group(start)))
    return this.expect('do', start) ? this.doGroup([], start, isCertain) : []
  }

  private caseClause(start: number): Draft[] {
    const direct: Draft[] = []
    this.skipBlanks()
    this.word()
    this.skipLines()
    if (!this.expect('in', start)) return direct
    for (;;) {
      this.skipLines()
      if (this.keyword() === 'esac' || this.peek() === '') break
      if (!this.patterns()) {
        this.problem(this.at, this.at + 1)
        break
      }
      for (const each of perhaps(this.statements('esac'))) direct.push(each)
      const end = this.match(/;;&?|;&/y)
      if (end) this.at += end[0].length
      else break
    }
    this.expect('esac', start)
    return direct
  }

  /** `a|b)` and `(a|b)`; false when no bracket closes them. */
  private patterns(): boolean {
    if (this.peek() === '(') this.at++
    for (;;) {
      this.skipLines()
      this.word()
      this.skipLines()
      const next = this.peek()
      if (next !== '|' && next !== ')') return false
      this.at++
      if (next === ')') return true
    }
  }

  private group(start: number): Draft[] {
    const direct = this.statements('}')
    this.expect('}', start)
    return direct
  }

  private subshell(): Draft[] {
    const start = this.at++
    const direct = this.deeper(() => this.statements(')'))
    if (this.peek() === ')') this.at++
    else this.problem(start, start + 1)
    return direct
  }

  private arithmeticCommand(): Draft[] {
    const stop = this.arithmeticEnd(this.at + 2)!
    this.at += 2
    this.arithmetic(stop)
    return []
  }

  /** `[ … ]` and `[[ … ]]`: nothing in them runs but what their words hold. */
  private test(bracket: string): void {
    const start = this.at
    const close = bracket === '[' ? ']' : ']]'
    const isOver = bracket === '[' ? /[\n;&]/ : /;/
    this.at += bracket.length
    for (;;) {
      this.skipBlanks()
      const next = this.peek()
      if (next === '' || isOver.test(next)) {
        this.problem(start, this.at)
        return
      }
      if (next === '\n') this.newline()
      else if (this.atWord()) {
        const at = this.at
        this.word()
        if (this.text.slice(at, this.at) === close) return
      } else this.at++
    }
  }

  /** Redirects behind a block: of its last command, and of all in it that have none of their own. */
  private redirected(direct: Draft[], isBlock: boolean): Draft[] {
    const target = direct.at(-1) ?? this.draft()
    for (;;) {
      this.skipBlanks()
      const redirect = this.redirect()
      if (!redirect) return direct
      const others = isBlock
        ? direct.slice(0, -1).filter(({redirects, pipedTo}) => redirects.length === 0 && !pipedTo)
        : []
      for (const each of [target, ...others]) each.redirects = [...each.redirects, redirect]
    }
  }
}
