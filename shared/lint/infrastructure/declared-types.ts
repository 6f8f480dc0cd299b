import type {ResourceQuery} from './resource.js'

/** The types of resources that a text names, so that nobody opens it for one that it has not. */
export class DeclaredTypes {
  /** Types as they are written, in lower case. */
  readonly written = new Set<string>()
  /** Those that may be the end of a type, of a resource that is declared inside of another one. */
  private readonly ends = new Set<string>()

  /** @param labels types as they are written, with or without a version */
  constructor(labels: Iterable<string>) {
    for (const label of labels) {
      const type = label.split('@', 1)[0]!.toLowerCase()
      this.written.add(type)
      if (!type.includes('.')) this.ends.add(type)
    }
  }

  /** Whether there may be a resource that is looked for. */
  mayHave({types}: ResourceQuery): boolean {
    return types.some(type => {
      if (typeof type !== 'string') {
        return this.ends.size > 0 || [...this.written].some(own => type.test(own))
      }
      if (this.written.has(type)) return true
      for (let at = type.indexOf('/'); at >= 0; at = type.indexOf('/', at + 1)) {
        if (this.ends.has(type.slice(at + 1))) return true
      }
      return false
    })
  }
}
