import type {Resources} from './resource.js'

/**
 * What is read of the resources of a repository once and asked for many times: by every resource that
 * may be joined to it. It is kept as long as the resources are.
 */
export function keptFor<T>(read: (resources: Resources) => T): (resources: Resources) => T {
  const kept = new WeakMap<Resources, {readonly value: T}>()
  return resources => {
    const known = kept.get(resources)
    if (known) return known.value
    const value = read(resources)
    kept.set(resources, {value})
    return value
  }
}
