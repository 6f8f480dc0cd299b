/** Which declared resource a value means: a reference, a name, or an address made of either. */
import type {PartialText} from '../facts/facts.js'
import {isSame, type Resource, type ResourceKey, type Resources} from './resource.js'
import {asPartial, options, type Value} from './values/value.js'

/**
 * The resources among candidates that a value certainly names: by a reference to them or to one that
 * looks them up by name, by their name, or by an attribute of theirs within a text, as in
 * `https://${app.properties.defaultHostName}/mcp`.
 */
export function namedBy<T extends Resource>(
  value: Value,
  candidates: readonly T[],
  resources: Resources
): readonly T[] {
  if (candidates.length === 0) return []
  const texts = options(value).flatMap(form => asPartial(form) ?? [])
  const byName = candidates.filter(({name}) => name && texts.some(text => isSameText(text, name)))
  const keys = texts.flatMap(({holes}) => holes.flatMap(({reference}) => reference ?? []))
  return [...new Set([...byName, ...keys.flatMap(key => declaredAs(key, candidates, resources))])]
}

/** The candidates that a key stands for: declared under it, or of the name that it looks up. */
function declaredAs<T extends Resource>(
  key: ResourceKey,
  candidates: readonly T[],
  resources: Resources
): readonly T[] {
  const own = candidates.filter(candidate => isSame(candidate, key))
  if (own.length > 0) return own
  const looked = resources.resolve(key)
  return candidates.filter(({type, name}) =>
    looked.some(found => found.type === type && found.name && name && isSameText(found.name, name))
  )
}

/**
 * Whether two texts are certainly the same: what is not known in them is the same attribute, or one
 * and the same expression of a file.
 */
export function isSameText(one: PartialText, other: PartialText): boolean {
  if (one.holes.length !== other.holes.length) return false
  if (knownParts(one) !== knownParts(other)) return false
  return one.holes.every((hole, index) => {
    const pair = other.holes[index]!
    const [own, its] = [hole.reference, pair.reference]
    if (own && its) {
      return isSame(own, its) && own.path.join('.') === its.path.join('.')
    }
    const [here, there] = [
      one.text.range(hole.start, hole.end),
      other.text.range(pair.start, pair.end)
    ]
    return one.text.file === other.text.file && here.start === there.start && here.end === there.end
  })
}

/** The known parts, with a mark for each hole. */
function knownParts({text, holes}: PartialText): string {
  let result = ''
  let at = 0
  for (const {start, end} of holes) {
    result += `${text.text.slice(at, start)}\0`
    at = end
  }
  return result + text.text.slice(at)
}
