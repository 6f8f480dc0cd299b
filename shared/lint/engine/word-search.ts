/**
 * Whether a text holds one of many words, which every text of a run is asked. The words come as regular
 * expressions that ignore case. V8 compiles and runs them three times as fast when the text is in lower
 * case instead, each word stands there once, and few stand in one expression.
 */

/** Words that one expression looks for. */
const together = 12

/** A test for texts with at least one of the words; without words no text has any. */
export function wordSearch(words: Iterable<RegExp>): (text: string) => boolean {
  let parts: readonly RegExp[] | undefined
  const all = [...words]
  // Several readers ask for one text, one after the other.
  let latest: {readonly text: string; readonly answer: boolean} | undefined
  return text => {
    if (latest?.text !== text) {
      parts ??= partsOf(all)
      const lower = lowerCase(text)
      latest = {text, answer: parts.some(part => part.test(lower))}
    }
    return latest.answer
  }
}

function partsOf(words: readonly RegExp[]): RegExp[] {
  const alternatives = [
    ...new Set(words.flatMap(({source}) => alternativesOf(inLowerCase(source))))
  ]
  const count = Math.ceil(alternatives.length / together)
  return Array.from({length: count}, (_, part) => {
    const at = part * together
    return new RegExp(alternatives.slice(at, at + together).join('|'))
  })
}

/** The source of an expression with its letters in lower case, but for those of escapes: `\S`. */
function inLowerCase(source: string): string {
  return source.replace(/\\[\s\S]|[A-Z]+/g, part =>
    part.startsWith('\\') ? part : part.toLowerCase()
  )
}

/** `a`, `b(c|d)` and `e` of `a|b(c|d)|e`. */
function alternativesOf(source: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const {0: sign, index} of source.matchAll(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[()|]/g)) {
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      found.push(source.slice(start, index))
      start = index + 1
    }
  }
  return [...found, source.slice(start)]
}

/** Several tests ask for one text, one after the other. */
let latest = {text: '', lower: ''}

function lowerCase(text: string): string {
  if (text !== latest.text) latest = {text, lower: text.toLowerCase()}
  return latest.lower
}
