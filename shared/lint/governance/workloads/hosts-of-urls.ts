/** Which resource an address leads to: `https://${app.properties.defaultHostName}/mcp`. */
import type {PartialText} from '../../facts/facts.js'
import {
  isSame,
  type Resource,
  type ResourceKey,
  type Resources
} from '../../infrastructure/resource.js'
import {asPartial, options, type Value} from '../../infrastructure/values/value.js'
import type {Workload} from './workload.js'

/** The workloads that a text names, by an attribute of theirs or by their name. */
export function workloadsNamedBy(
  value: Value,
  workloads: readonly Workload[],
  resources: Resources
): Workload[] {
  const keys = options(value)
    .flatMap(form => asPartial(form)?.holes ?? [])
    .flatMap(({reference}) => reference ?? [])
  return keys.flatMap(key => workloadsOf(key, workloads, resources))
}

/** The workloads that a key stands for: declared under it, or of the name that it looks up. */
export function workloadsOf(
  key: ResourceKey,
  workloads: readonly Workload[],
  resources: Resources
): Workload[] {
  const own = workloads.filter(({resource}) => isSame(resource, key))
  if (own.length > 0) return own
  return resources
    .resolve(key)
    .flatMap(found => workloads.filter(({resource}) => isNamedAlike(found, resource)))
}

/** Whether two declarations mean one resource, as an `existing` one and the one that makes it do. */
export function isNamedAlike(one: Resource, other: Resource): boolean {
  return one.type === other.type && !!one.name && !!other.name && isSameText(one.name, other.name)
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
