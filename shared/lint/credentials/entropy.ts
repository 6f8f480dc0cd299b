/** Shannon entropy in bits per character; 0 for the empty text. */
export function entropy(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let length = 0
  for (const count of counts.values()) length += count
  let bits = 0
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length)
  return bits
}

/** True for `123456`, `abcdef0123`, `aaaaaa`, `a1b2c3d4`: most characters follow from those before. */
export function isSequential(text: string): boolean {
  if (text.length < 6) return false
  return [1, 2].some(step => {
    let steps = 0
    for (let i = step; i < text.length; i++) {
      const difference = text.charCodeAt(i) - text.charCodeAt(i - step)
      if (difference === 0 || difference === 1) steps++
    }
    return steps / (text.length - step) >= 0.55
  })
}

/** True when one character is repeated `times` times in a row. */
export function hasRun(text: string, times: number): boolean {
  let run = 1
  for (let i = 1; i < text.length; i++) {
    run = text[i] === text[i - 1] ? run + 1 : 1
    if (run >= times) return true
  }
  return false
}

/** The words of an identifier or slug in lower case: `githubToken2` is `github`, `token`, `2`. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])([0-9])/g, '$1 $2')
    .replace(/([0-9])([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

/** The commonest pairs of letters of English and of the identifiers that are made of it. */
const commonPairs = new Set(
  `th he in er an re nd on en at ou ed ha to or it is hi es ng st nt ar te se me of le ve al de ra ti
  ri ro ic ll be ne ma co us ur ce ta ca li la el pe io ch di ec lo om ee ot so tr ac no ss em un fo
  na as ad ai am ag ab ap ay ba bl bo br ck cl cr ct cu da do ea ep et ev ex fe fi fr ge gr ho id ie
  if ig il im ir iv ke ki ld ly mo mp ni ns nc od og ok ol oo op os ow pa pl po pr rd rs rt ru sc sh
  si sp su tt ty ub uc ue ul um up ut vi we wh wi wo ry py ke ey gi ga tu bu du mi my`.split(/\s+/)
)

/**
 * True for text that reads like words, dates and versions between them: `claude-sonnet-4-20250514`,
 * `requiredCharacteristicTypes`, `my_first_server_v2`. Random text has few of the common pairs of
 * letters, and its digits stand anywhere.
 */
export function looksLikeWords(text: string): boolean {
  const runs = text.toLowerCase().match(/\p{L}+/gu) ?? []
  let pairs = 0
  let common = 0
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      pairs++
      if (commonPairs.has(run.slice(i - 1, i + 1)) || run.charCodeAt(i) > 127) common++
    }
  }
  if (pairs >= 12 && camelShare(text) < 0.85) return false
  if (pairs < 2 || common / pairs < (pairs < 8 ? 0.5 : 0.55)) return false
  const numbers = text.match(/[0-9]+/g)?.length ?? 0
  const separators = text.match(/[-_.:/\s]+/g)?.length ?? 0
  return numbers <= Math.max(1, separators)
}

/** The share of letters in words written small, large or camelCase: about half of random text. */
function camelShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const words = text.match(/(?<!\p{L})\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\P{L}\p{Lu}]{2,}/gu) ?? []
  return words.join('').length / Math.max(1, letters)
}

/** True for text that nobody types: a key, a token, a hash. At least `length` characters. */
export function looksRandom(text: string, length: number): boolean {
  if (text.length < length || isSequential(text) || hasRun(text, 6)) return false
  const letters = /[A-Za-z]/.test(text)
  const digits = /[0-9]/.test(text)
  if (!letters) return false
  if (digits) return entropy(text) >= 3 && !looksLikeWords(text)
  const mixed = /[a-z]/.test(text) && /[A-Z]/.test(text)
  return mixed && text.length >= 20 && entropy(text) >= 3.5 && !looksLikeWords(text)
}
