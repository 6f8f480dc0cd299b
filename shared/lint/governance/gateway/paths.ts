/** What the path of a policy says of it, where no resource of the repository puts it into a gateway. */
import type {PolicyScope} from './policy.js'

/**
 * The scope of a file, as the tools that extract and publish policies lay them out (APIOps:
 * `apis/<api>/policy.xml`, `apis/<api>/operations/<operation>/policy.xml`), and as people name them.
 */
export function scopeOf(path: string): PolicyScope {
  if (/(?:^|\/)operations\/[^/]+\/[^/]+$/i.test(path)) return 'operation'
  if (/(?:^|\/)apis\/[^/]+\/[^/]+$/i.test(path)) return 'api'
  if (/(?:^|\/)products\/[^/]+\/[^/]+$/i.test(path)) return 'product'
  const name = path.split('/').at(-1)!
  if (/(?:^|[-_.])(?:global|service|tenant|all-?apis)(?:[-_.]|Policy)/i.test(name)) return 'global'
  if (/(?:^|[-_.])product(?:[-_.]|Policy)/i.test(name)) return 'product'
  if (/operationPolicy|[-_.]operation[-_.]/i.test(name)) return 'operation'
  return 'unknown'
}

/** The id of a fragment in lower case: its file's name, or that of its folder (`policy fragments/<id>/policy.xml`). */
export function fragmentOf(path: string): string | undefined {
  const parts = path.split('/')
  const name = parts.at(-1)!.toLowerCase()
  if (/^(?:policy|fragment)\.(?:xml|cshtml)$/.test(name)) return parts.at(-2)?.toLowerCase()
  return name.replace(/(?:[-_.]?policy)?(?:[-_.]?fragment)?\.(?:xml|cshtml)(?:\.\w+)?$/, '')
}
