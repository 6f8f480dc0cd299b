/** Who names whom, by the text of declarations alone. */

/** What stands in a list of dependencies says in which order things are made, and nothing else. */
const order = /\b(?:depends_on\s{0,40}=|dependsOn:)\s{0,40}\[[^\]]{0,5000}\]/g

export interface Mentioning {
  /** What it is: a type of resource, `module`, `output`, `local`. */
  readonly kind: string
  /** What it is called, where it can be named itself. */
  readonly name?: string
  readonly source: string
}

/**
 * By name the kinds of those declarations that name it, themselves left out.
 *
 * @param names one name after the other in a text
 * @param isKnown whether a name is one of a declaration
 */
export function mentionsIn(
  declarations: Iterable<Mentioning>,
  names: RegExp,
  isKnown: (name: string) => boolean
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const {kind, name: own, source} of declarations) {
    const seen = new Set(source.replace(order, '').match(names) ?? [])
    for (const name of seen) {
      if (name === own || !isKnown(name)) continue
      const kinds = found.get(name)
      if (kinds) kinds.push(kind)
      else found.set(name, [kind])
    }
  }
  return found
}
