import type {SyntaxProblem} from '../formats/syntax.js'
import type {MappedText, Range} from '../source.js'
import type {Template} from './shell.js'

/** Thrown where blocks and substitutions are nested deeper than anybody writes them. */
export class TooDeep extends Error {}

/** Nesting beyond this is not followed: no script that people wrote comes near. */
const deepest = 150

/** A place in the text of a script, and what every reader of one does there. */
export abstract class BashText {
  protected readonly source: MappedText
  /** The script with letters in place of templates. */
  protected readonly text: string
  protected readonly templates: readonly Template[]
  protected readonly problems: SyntaxProblem[] = []
  protected at = 0
  /** Where the text ends: the script, or what stands between two backquotes. */
  protected end: number
  private depth = 0

  constructor(source: MappedText, text: string, templates: readonly Template[]) {
    this.source = source
    this.text = text
    this.templates = templates
    this.end = text.length
  }

  protected peek(offset = 0): string {
    const at = this.at + offset
    return at < this.end ? this.text[at]! : ''
  }

  /** What a sticky pattern finds here; undefined too when it would reach behind the end. */
  protected match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.text)
    return match && this.at + match[0].length <= this.end ? match : undefined
  }

  protected problem(start: number, end = this.end): void {
    const range = this.source.range(start, Math.min(end, this.text.length))
    this.problems.push({kind: 'error', message: 'shell syntax', range})
  }

  protected range(start: number, end = this.at): Range {
    return this.source.range(start, end)
  }

  /** Runs a reader one level deeper. @throws TooDeep */
  protected deeper<T>(read: () => T): T {
    if (++this.depth > deepest) throw new TooDeep()
    const result = read()
    this.depth--
    return result
  }

  /** Where the first template begins that ends behind `at`: what it stands for is no part of a name. */
  protected nextTemplate(at: number): number {
    let low = 0
    let high = this.templates.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.templates[middle]!.end > at) high = middle
      else low = middle + 1
    }
    return this.templates[low]?.start ?? Number.POSITIVE_INFINITY
  }

  protected skipBlanks(): void {
    for (;;) {
      const next = this.peek()
      if (next === ' ' || next === '\t' || next === '\r') this.at++
      else if (next === '\\' && this.peek(1) === '\n') this.at += 2
      else if (next === '\\' && this.peek(1) === '\r' && this.peek(2) === '\n') this.at += 3
      else return
    }
  }
}
