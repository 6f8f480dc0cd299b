import type {Relaxable} from '../lint/config/config.js'

/** What can be left to repositories rule by rule. */
export type RuleDimension = 'severities' | 'ignore' | 'inline-ignores' | 'baseline'

/**
 * What policies leave to those who build on them. Each policy of a chain opens things by itself, and
 * open is what all of them open: a team cannot give away what its organization keeps.
 */
export class Opened {
  private readonly levels: readonly ReadonlySet<string>[]

  private constructor(levels: readonly ReadonlySet<string>[]) {
    this.levels = levels
  }

  /** What one policy opens: its `may-relax`. */
  static by(mayRelax: readonly string[] = []): Opened {
    return new Opened([new Set(mayRelax)])
  }

  /** What both open. */
  and(other: Opened): Opened {
    return new Opened([...this.levels, ...other.levels])
  }

  has(dimension: Relaxable): boolean {
    return this.levels.every(names => names.has(dimension))
  }

  /** Whether something is open for the findings of a rule. */
  hasFor(dimension: RuleDimension, rule: string): boolean {
    return this.levels.every(names => names.has(dimension) || names.has(rule))
  }

  /** The rules for which something is open. */
  rulesFor(dimension: RuleDimension): ReadonlySet<string> | 'all' {
    if (this.has(dimension)) return 'all'
    const named = this.levels.flatMap(names => [...names])
    return new Set(named.filter(name => this.hasFor(dimension, name)))
  }
}
