/** What one value of a test on the subject allows, per kind of issuer. */
export interface Scope {
  /** Undefined: any. */
  readonly owner?: Part
  readonly repository?: Part
  /** Branch, tag, environment and so on; undefined: any. */
  readonly context?: Context
  /** Not a subject that can be taken apart: nothing is said of it. */
  readonly unknown?: boolean
}

export interface Part {
  readonly text: string
  /** Only the beginning is given. */
  readonly prefix: boolean
}

export interface Context {
  readonly kind: 'branch' | 'tag' | 'environment' | 'pull-request' | 'other' | 'ref'
  readonly name: string
  readonly open: 'all' | 'prefix' | 'none'
}

/** A part of a subject; undefined when it begins with a wildcard. `wild`: whether `*` and `?` are wildcards. */
export function part(text: string, wild: boolean): Part | undefined {
  const star = wild ? text.search(/[*?]/) : -1
  if (star < 0) return {text, prefix: false}
  return star === 0 ? undefined : {text: text.slice(0, star), prefix: true}
}
