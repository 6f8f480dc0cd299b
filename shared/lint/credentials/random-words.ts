import {looksRandom} from './entropy.js'

/** Digests, commits, identifiers and cmdlets that everybody may know. */
const known =
  /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:(?:add|get|new|set|update)-)?(?:az|mg)(?:ad)?(?:application|app|identity|serviceprincipal|role|user)(?:assignment|assigned|credential|definition|identity|password|permission)?)$/i

/**
 * Words of a name or message that nobody typed. A credential that is glued to other text is of no
 * known format any more, and no less a credential.
 */
export function randomWords(text: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  for (const {0: word, index} of text.matchAll(/[A-Za-z0-9+/=]{20,}/g))
    if (!known.test(word) && pieces(word).some(piece => looksRandom(piece, 20)))
      found.push({start: index, end: index + word.length})
  const random = [...found]
  // All of it: the rest of a credential that has separators is as much a part of it.
  let next = 0
  for (const {0: word, index} of text.matchAll(/[A-Za-z0-9_.~-]{24,}/g)) {
    const end = index + word.length
    while (next < random.length && random[next]!.end <= index) next++
    const holds = next < random.length && random[next]!.start < end
    if (holds || (!known.test(word) && pieces(word).some(isRandomSlug)))
      found.push({start: index, end})
  }
  return found
}

/** A long word may hold something else beside a credential: each stretch of it is looked at. */
function pieces(word: string): string[] {
  if (word.length <= 60) return [word]
  const count = Math.ceil(word.length / 20) - 1
  return [word, ...Array.from({length: count}, (_, i) => word.slice(20 * i, 20 * i + 40))]
}

/** With the separators of tokens: words among the parts, such as those of a name, do not count. */
function isRandomSlug(word: string): boolean {
  const parts = word.split(/[_.~-]+/).filter(part => !/^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9]+)$/.test(part))
  return looksRandom(parts.join(''), 18)
}
