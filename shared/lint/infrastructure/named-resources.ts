/** Which declared resource a value means: a reference, a name, or an address made of either. */
import type {PartialText} from '../facts/facts.js'
import type {Resource, ResourceKey, Resources} from './resource.js'
import {asPartial, options, type Value} from './values/value.js'

/** Resources by what names them. */
export class NamedResources<T extends Resource = Resource> {
  private readonly byKey = new Map<string, T[]>()
  private readonly byName = new Map<string, T[]>()
  private readonly lookedUp = new Map<string, readonly T[]>()
  private readonly resources: Resources

  constructor(candidates: Iterable<T>, resources: Resources) {
    this.resources = resources
    for (const candidate of candidates) {
      add(this.byKey, keyOf(candidate), candidate)
      if (candidate.name) add(this.byName, signatureOf(candidate.name), candidate)
    }
  }

  /**
   * The resources that a value certainly names: by a reference to them or to one that looks them up by
   * name, by their name, or by an attribute of theirs within a text, as in
   * `https://${app.properties.defaultHostName}/mcp`.
   */
  namedBy(value: Value): readonly T[] {
    if (this.byKey.size === 0) return []
    const texts = options(value).flatMap(form => asPartial(form) ?? [])
    const byName = texts.flatMap(text => this.byName.get(signatureOf(text)) ?? [])
    const keys = texts.flatMap(({holes}) => holes.flatMap(({reference}) => reference ?? []))
    return [...new Set([...byName, ...keys.flatMap(key => this.declaredAs(key))])]
  }

  /** Those that a key stands for: declared under it, or of the name that it looks up. */
  private declaredAs(key: ResourceKey): readonly T[] {
    const own = this.byKey.get(keyOf(key)) ?? this.lookedUp.get(keyOf(key))
    if (own) return own
    const found = this.resources
      .resolve(key)
      .flatMap(({type, name}) =>
        (name ? (this.byName.get(signatureOf(name)) ?? []) : []).filter(
          candidate => candidate.type === type
        )
      )
    this.lookedUp.set(keyOf(key), found)
    return found
  }
}

/** A key for maps. */
export function keyOf({scope, address}: ResourceKey): string {
  return `${scope}\0${address}`
}

/**
 * The same for texts that are certainly the same: what is not known in them is the same attribute, or
 * one and the same expression of a file.
 */
function signatureOf({text, holes}: PartialText): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, reference} of holes) {
    const range = text.range(start, end)
    const what = reference
      ? `${keyOf(reference)}\0${reference.path.join('.')}`
      : `${text.file.path}\0${range.start}\0${range.end}`
    parts.push(text.text.slice(at, start), what)
    at = end
  }
  return [...parts, text.text.slice(at)].join('\0\0')
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const found = map.get(key)
  if (found) found.push(value)
  else map.set(key, [value])
}

/** Resources by the key of their parent. */
export function byParent(resources: Iterable<Resource>): ReadonlyMap<string, readonly Resource[]> {
  const found = new Map<string, Resource[]>()
  for (const resource of resources) {
    if (resource.parent) add(found, keyOf(resource.parent), resource)
  }
  return found
}
