/**
 * What a shell script does, as far as rules look: one model for bash and PowerShell. Words are as
 * the command gets them, with quotes and escapes resolved; what the shell would put in is marked.
 */

import type {SyntaxProblem} from '../formats/syntax.js'
import type {MappedText, Range} from '../source.js'

/** A stretch of a word that is not literal; `start` and `end` are offsets in the word's text. */
export interface Expansion {
  readonly start: number
  readonly end: number
  /**
   * `template` is what the CI system puts in before the shell starts: `${{ … }}` and `$(macro)`;
   * `other` are arithmetic, process substitution and forms that only run time knows.
   */
  readonly kind: 'variable' | 'command' | 'template' | 'other'
  /** Name of the variable (`X`, `env:X`, `1`), or the inside of the template, trimmed. */
  readonly name?: string
  /** True when more is done than put the value in: a default, a substring, a property. */
  readonly modified?: boolean
  /** The commands of a command substitution, in order. */
  readonly commands?: readonly ShellCommand[]
}

export interface ShellWord {
  /** The word without quotes; expansions stand as they are written. */
  readonly text: MappedText
  readonly expansions: readonly Expansion[]
  /** The word with its quotes. */
  readonly range: Range
  readonly quoted: boolean
  /** PowerShell: the entries of a hashtable. */
  readonly entries?: readonly ShellEntry[]
  /** PowerShell: the items of an array. */
  readonly items?: readonly ShellWord[]
}

export interface ShellEntry {
  readonly key: ShellWord
  readonly value: ShellWord
  readonly range: Range
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `>&`, `&>`, `<<`, `<<-`, `<<<`, … */
  readonly operator: string
  readonly descriptor?: string
  /** File or descriptor; undefined for a here-document. */
  readonly target?: ShellWord
  /** Body of a here-document (`<<-`: without its tabs) or the word of a here-string. */
  readonly document?: ShellWord
  readonly range: Range
}

export interface ShellAssignment {
  readonly name: MappedText
  /** Undefined when nothing is given: `export X`. */
  readonly value?: ShellWord
  /** Items of an array. */
  readonly items?: readonly ShellWord[]
  /** `X+=…` */
  readonly append: boolean
  /** Holds for one command only: `X=1 cmd`. */
  readonly local: boolean
  /** PowerShell: the pipeline whose output is assigned. */
  readonly commands?: readonly ShellCommand[]
  readonly range: Range
}

export interface ShellCommand {
  /** The name and its arguments. */
  readonly words: readonly ShellWord[]
  readonly redirects: readonly ShellRedirect[]
  /** Assignments before the name. */
  readonly assignments: readonly ShellAssignment[]
  /** The command whose output this one reads. */
  readonly pipedFrom?: ShellCommand
  /** The command that reads this one's output. */
  readonly pipedTo?: ShellCommand
  /** True inside a function: what it prints may be caught by its caller. */
  readonly inFunction?: boolean
  /** True inside a substitution: its output becomes part of another command. */
  readonly captured?: boolean
  /** PowerShell: the expression that is piped into this command. */
  readonly input?: ShellWord
  /** It may not run at all: in a branch, a loop that may have no turn, behind `||` or a test. */
  readonly conditional?: true
  /**
   * Its failure does not end a script that stops at errors (`set -e`): `always` in `x || true`,
   * `if x`, `! x` and `x &`; `in-list` left of `&&`, where only what follows in the list is left out.
   */
  readonly unheeded?: 'always' | 'in-list'
  /** Its failure is that of the script: it stands in the last statement. */
  readonly last?: true
  readonly range: Range
}

export interface ShellScript {
  /** All commands, also those inside of substitutions and blocks, in the order of the text. */
  readonly commands: readonly ShellCommand[]
  /** All assignments that outlive their command, in the order of the text. */
  readonly assignments: readonly ShellAssignment[]
  readonly comments: readonly MappedText[]
  readonly problems: readonly SyntaxProblem[]
  /** Why nothing of the script, or of a stretch of it, could be read. */
  readonly unread?: SyntaxProblem
}

/** A stretch of a script that the CI system replaces before the shell sees it. */
export interface Template {
  readonly start: number
  readonly end: number
  /** What stands inside, trimmed. */
  readonly name: string
}

/**
 * Finds `${{ … }}` (quotes inside respected) and, for Azure Pipelines, the macro `$(name)`. A macro
 * cannot be told from a command without arguments (`$(pwd)`); neither has anything to look at.
 */
export function templatesOf(
  text: string,
  expansion: 'github-expression' | 'azure-macro' | 'none'
): Template[] {
  const found: Template[] = []
  if (expansion === 'none') return found
  let position = 0
  while (position < text.length) {
    const start = text.indexOf('$', position)
    if (start < 0) break
    const end = text.startsWith('${{', start)
      ? endOfExpression(text, start + 3)
      : expansion === 'azure-macro' && text[start + 1] === '('
        ? endOfMacro(text, start + 2)
        : -1
    if (end < 0) {
      position = start + 1
      continue
    }
    const inset = text[start + 1] === '{' ? [3, 2] : [2, 1]
    found.push({start, end, name: text.slice(start + inset[0]!, end - inset[1]!).trim()})
    position = end
  }
  return found
}

/** Longest expression that is looked for, so that many unclosed ones stay linear. */
const longestExpression = 4096

function endOfExpression(text: string, from: number): number {
  const last = Math.min(text.length, from + longestExpression)
  let quoted = false
  for (let i = from; i < last; i++) {
    if (text[i] === "'") quoted = !quoted
    else if (!quoted && text[i] === '}' && text[i + 1] === '}') return i + 2
  }
  return -1
}

function endOfMacro(text: string, from: number): number {
  let i = from
  while (i - from < 200 && /[\w.\- ]/.test(text[i] ?? '')) i++
  const name = text.slice(from, i)
  return text[i] === ')' && /^[A-Za-z_][\w.-]*$/.test(name) ? i + 1 : -1
}

/** The text with letters in place of templates, so that they neither split nor open anything. */
export function maskTemplates(text: string, templates: readonly Template[]): string {
  if (templates.length === 0) return text
  const parts: string[] = []
  let position = 0
  for (const template of templates) {
    parts.push(text.slice(position, template.start), 'x'.repeat(template.end - template.start))
    position = template.end
  }
  parts.push(text.slice(position))
  return parts.join('')
}

type Piece = {text: string; start: number; end: number}

/** Puts a word together from stretches of the script. */
export class WordBuilder {
  private readonly source: MappedText
  private readonly templates: readonly Template[]
  private readonly pieces: Piece[] = []
  private readonly expansions: Expansion[] = []
  private length = 0

  constructor(source: MappedText, templates: readonly Template[]) {
    this.source = source
    this.templates = templates
  }

  /** Text that stands for itself, templates in it marked. */
  literal(start: number, end: number): void {
    let position = start
    for (let i = firstAfter(this.templates, start); i < this.templates.length; i++) {
      const template = this.templates[i]!
      if (template.start >= end) break
      if (template.start < position || template.end > end) continue
      this.add(position, template.start)
      this.mark(template.start, template.end, {kind: 'template', name: template.name})
      position = template.end
    }
    this.add(position, end)
  }

  /** An escape: a stretch that stands for other text. */
  escape(start: number, end: number, text: string): void {
    this.pieces.push({text, start, end})
    this.length += text.length
  }

  /** A stretch that the shell replaces. */
  mark(start: number, end: number, expansion: Omit<Expansion, 'start' | 'end'>): void {
    const from = this.length
    this.add(start, end)
    this.expansions.push({...expansion, start: from, end: this.length})
  }

  finish(start: number, end: number, quoted: boolean): ShellWord {
    const text =
      this.pieces.length > 0 ? this.source.compose(this.pieces) : this.source.slice(start, start)
    return {text, expansions: this.expansions, range: this.source.range(start, end), quoted}
  }

  private add(start: number, end: number): void {
    const text = this.source.text.slice(start, end)
    if (text === '') return
    this.pieces.push({text, start, end: start + text.length})
    this.length += text.length
  }
}

/** Index of the first template that ends after `offset`. */
function firstAfter(templates: readonly Template[], offset: number): number {
  let low = 0
  let high = templates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (templates[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** True when the word is text of which nothing is left to the shell or the CI system. */
export function isLiteral(word: ShellWord): boolean {
  return word.expansions.length === 0 && !word.entries && !word.items
}

/**
 * The value of an option: `--name value`, `--name=value`, and for PowerShell `-Name value` and
 * `-Name:value`. `names` are lower case with their dashes; comparison ignores case for PowerShell
 * only. The last one wins, as in the tools themselves.
 */
export function optionOf(
  command: ShellCommand,
  ...names: readonly string[]
): ShellWord | undefined {
  let found: ShellWord | undefined
  command.words.forEach((word, index) => {
    const text = word.text.text
    if (!text.startsWith('-')) return
    for (const name of names) {
      if (text.toLowerCase() === name) found = command.words[index + 1] ?? found
      else if (text.length > name.length && text.slice(0, name.length).toLowerCase() === name) {
        const separator = text[name.length]
        if (separator === '=' || separator === ':') found = wordFrom(word, name.length + 1)
      }
    }
  })
  return found
}

/** The rest of a word from an offset of its text. */
export function wordFrom(word: ShellWord, start: number): ShellWord {
  const text = word.text.slice(start)
  return {
    text,
    expansions: word.expansions
      .filter(expansion => expansion.end > start)
      .map(expansion => ({
        ...expansion,
        start: Math.max(0, expansion.start - start),
        end: expansion.end - start
      })),
    range: text.range(),
    quoted: word.quoted
  }
}
