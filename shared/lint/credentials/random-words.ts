import {looksRandom} from './entropy.js'

/** Shorter words are shown: too few of the characters of a credential to be of use. */
const shortest = 20

/** Base64, and the alphabets that tokens are made of with their separators. */
const words = [/[A-Za-z0-9+/=]{20,}/g, /[A-Za-z0-9_.~-]{20,}/g]

/** Digests, commits, and identifiers that everybody may know. */
const known =
  /^(?:(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * Words of a name or message that nobody typed. A credential that is glued to other text is of no
 * known format any more, and no less a credential.
 */
export function randomWords(text: string): {start: number; end: number}[] {
  if (text.length < shortest) return []
  return words.flatMap(pattern =>
    [...text.matchAll(pattern)].flatMap(({0: word, index}) =>
      !known.test(word) && looksRandom(word, shortest)
        ? {start: index, end: index + word.length}
        : []
    )
  )
}
