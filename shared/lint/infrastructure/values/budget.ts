import type {LateProblem} from '../repository-files.js'
import type {Place} from './value.js'

/** Steps that one expression may take, with everything that it refers to. */
const mostOfExpression = 300_000
/** Steps that all expressions of a run may take: some seconds. */
const mostOfRun = 20_000_000

/**
 * What evaluation may cost. One budget serves a whole run; each expression that is asked for from
 * outside gets a share of it, and what it refers to, in whatever file, is paid from the same share.
 */
export class Budget {
  /** Says where the budget of the run came to its end: all that is evaluated later is unknown. */
  readonly problems: LateProblem[] = []
  private steps = 0
  private end = 0
  private level = 0

  /** Begins an expression; false when nothing is left for it. Each call needs its `leave`. */
  enter(place: Place): boolean {
    if (this.level++ === 0) this.end = Math.min(this.steps + mostOfExpression, mostOfRun)
    if (this.steps >= mostOfRun && this.problems.length === 0) {
      const message =
        'values of infrastructure are too intricate: from here on they are not followed'
      this.problems.push({file: place.file, problem: {kind: 'error', message, range: place.range}})
    }
    return this.steps < this.end
  }

  leave(): void {
    this.level--
  }

  spend(steps: number): void {
    this.steps += steps
  }
}
