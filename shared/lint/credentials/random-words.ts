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
  const add = (pattern: RegExp, isRandom: (word: string) => boolean) => {
    for (const {0: word, index} of text.matchAll(pattern))
      if (!known.test(word) && isRandom(word)) found.push({start: index, end: index + word.length})
  }
  add(/[A-Za-z0-9+/=]{20,}/g, word => looksRandom(word, 20))
  add(/[A-Za-z0-9_.~-]{24,}/g, isRandomSlug)
  return found
}

/** With the separators of tokens: words among the parts, such as those of a name, do not count. */
function isRandomSlug(word: string): boolean {
  const parts = word.split(/[_.~-]+/).filter(part => !/^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9]+)$/.test(part))
  return looksRandom(parts.join(''), 18)
}
