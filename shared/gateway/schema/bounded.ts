import {UsageError} from '../../errors.js'
import {isObject} from '../json.js'

/** How deep an input may be nested; a tool's arguments are hardly deeper than ten. */
export const maxInputDepth = 200

/**
 * Refuses an input that is harmless as written and huge once written out: nested too deep, with an
 * alias within its own anchor, or with aliases that multiply. Takes time linear in what was written,
 * since an alias is the same object as its anchor.
 *
 * @param maxSize characters that keys and texts, and one for each value, may have together
 * @throws UsageError that names the input
 */
export function refuseOversize(value: unknown, input: string, maxSize: number): void {
  const sizes = new Map<object, number>()
  const underWay = new Set<object>()
  const measure = (item: unknown, depth: number): number => {
    if (typeof item === 'string') return item.length + 1
    if (!Array.isArray(item) && !isObject(item)) return 1
    const known = sizes.get(item)
    if (known !== undefined) return known
    if (underWay.has(item)) throw new UsageError(`input '${input}' contains itself by an alias`)
    if (depth >= maxInputDepth) {
      throw new UsageError(`input '${input}' is nested deeper than ${maxInputDepth}`)
    }
    underWay.add(item)
    let size = 1
    for (const [key, inner] of Object.entries(item)) size += key.length + measure(inner, depth + 1)
    underWay.delete(item)
    sizes.set(item, size)
    if (size > maxSize) {
      throw new UsageError(`input '${input}' grows too large by its aliases: write out less`)
    }
    return size
  }
  measure(value, 0)
}

/** The first key that stands twice in one object of a valid JSON text; undefined when none does. */
export function duplicateKey(json: string): string | undefined {
  /** The keys of the objects around this place; undefined for a list. */
  const open: (Set<string> | undefined)[] = []
  let text = ''
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (character === '"') {
      const end = endOfString(json, at)
      text = json.slice(at, end)
      at = end - 1
    } else if (character === '{') open.push(new Set())
    else if (character === '[') open.push(undefined)
    else if (character === '}' || character === ']') open.pop()
    else if (character === ':') {
      const key = JSON.parse(text) as string
      const keys = open.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}

/** The offset behind the closing quote of the string that begins at `start`. */
function endOfString(json: string, start: number): number {
  let at = start + 1
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}
