import {endOfSkipped, type Skipped} from './bicep-text.js'
import {Cursor, Unexpected} from './cursor.js'
import type {InfraExpression} from './infrastructure.js'
import type {SyntaxProblem} from './syntax.js'

const identifier = /[A-Za-z_][A-Za-z0-9_]*/y

/** Where a reader stands, to go on from there when what it reads is broken. */
export interface State {
  readonly depth: number
  readonly open: number
}

/**
 * A place in a text of Bicep. It only moves forward, but for what stands between a value and a sign that
 * may go on with it, so that no text makes it slow.
 */
export class BicepCursor extends Cursor {
  readonly problems: SyntaxProblem[] = []
  /** Characters that were looked at but not read, or more than once. */
  lookedAt = 0
  /** Brackets that are open here. */
  protected open = 0
  /** Whether the text has come to its end with a bracket open. */
  protected isUnclosed = false
  /** What stands between one offset and the next sign or name, looked at by all who may go on there. */
  private gap = {start: -1, end: -1}

  protected name(): string {
    this.space(false)
    const name = this.match(identifier)
    if (name === undefined) throw new Unexpected(this.at)
    return name
  }

  /** The offset of what stands behind blanks, comments and line breaks. */
  protected ahead(): number {
    if (this.gap.start !== this.at) {
      const start = this.at
      this.space(true)
      this.gap = {start, end: this.at}
      this.lookedAt += this.at - start
      this.at = start
    }
    return this.gap.end
  }

  /** Goes behind an opening bracket. */
  protected enter(): void {
    this.at++
    this.open++
  }

  /** Goes behind the closing bracket that must come next. */
  protected leave(bracket: string): void {
    this.expect(bracket)
    this.open--
  }

  protected state(): State {
    const {depth, open} = this
    return {depth, open}
  }

  /** Skips what could not be read, from where reading stopped. */
  protected recovered(
    error: unknown,
    start: number,
    {depth, open}: State,
    what: Skipped
  ): InfraExpression {
    if (!(error instanceof Unexpected)) throw error
    this.problem(error.at)
    this.depth = depth
    const opened = this.open - open
    this.open = open
    this.skip(what, opened)
    // A bracket that closes nothing.
    if (this.at === start) this.at++
    return {kind: 'other', range: this.from(start)}
  }

  /** Goes to the end of what is not read; gives the offset behind its last sign. */
  protected skip(what: Skipped, open = 0): number {
    const {end, last} = endOfSkipped(this.text, this.at, what, open)
    this.lookedAt += end - this.at
    this.at = end
    return last
  }

  protected problem(at: number): void {
    const end = Math.min(this.text.length, at + 1)
    const range = this.source.range(Math.min(at, end), end)
    this.problems.push({kind: 'error', message: 'Bicep syntax', range})
  }
}
