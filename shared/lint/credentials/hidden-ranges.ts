import {type Hit, scan} from './scan.js'

/** Longer than the longest private key. */
const longestKey = 16_384

/**
 * Every credential of a known format in a text, as far as it must be hidden: of a private key all of
 * its body, of which the rules mark the first line only. Ascending, without overlaps.
 */
export function hiddenHits(text: string): Hit[] {
  return hidden(text, scan(text))
}

/** The same for credentials that are known, in the order of their places. */
export function hidden(text: string, hits: readonly Hit[]): Hit[] {
  const found: Hit[] = []
  for (const hit of hits) {
    const last = found.at(-1)
    if (last && hit.start < last.end) {
      if (hit.end > last.end) found[found.length - 1] = {...last, end: hit.end}
    } else found.push(hit.id === 'private-key' ? {...hit, end: endOfKey(text, hit.end)} : hit)
  }
  return found
}

/** Where a private key ends: behind its last line, or where the text is cut off. */
function endOfKey(text: string, from: number): number {
  const rest = text.slice(from, from + longestKey)
  const end = /-----END [A-Z0-9 ]{0,60}-----/.exec(rest)
  if (end) return from + end.index + end[0].length
  return from + /^[A-Za-z0-9+/=\s\\"',:>|-]*/.exec(rest)![0].length
}
