/**
 * Tokens of the Kusto Query Language. Source: Microsoft Learn, "KQL", "The string data type" and
 * "Entity names".
 */

export interface KqlToken {
  /** `hole` is text that is not known. Comments are left out. */
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'hole'
  /** As it is written; of a text what stands between the quotes. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What the text of a hole is replaced with before it is read. */
export const holeMark = '\u0001'

/** A query of more tokens is not read. */
export const mostTokens = 20_000

const name = /!?[A-Za-z_$][\w$]*~?/y
const number = /\d+(?:\.\d+)?\w*/y
const hole = new RegExp(`${holeMark}+`, 'y')
const sign = /[=!<>]=|=~|!~|<>|=>|\.\.|[\s\S]/y
const space = /\s+/y

/** The tokens of a query; undefined for one that is very long. Never throws. */
export function kqlTokens(text: string): KqlToken[] | undefined {
  const found: KqlToken[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  while (at < text.length) {
    const blank = take(space)
    if (blank) {
      at += blank.length
      continue
    }
    if (text.startsWith('//', at)) {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
      continue
    }
    if (found.length >= mostTokens) return undefined
    const literal = literalAt(text, at)
    if (literal) {
      found.push({kind: 'text', text: literal.value, start: at, end: literal.end})
      at = literal.end
      continue
    }
    const [kind, written] = scalarAt(take)
    found.push({kind, text: written, start: at, end: at + written.length})
    at += written.length
  }
  return found
}

function scalarAt(take: (pattern: RegExp) => string | undefined): [KqlToken['kind'], string] {
  const ofHole = take(hole)
  if (ofHole) return ['hole', ofHole]
  const ofName = take(name)
  if (ofName) return ['name', ofName]
  const ofNumber = take(number)
  if (ofNumber) return ['number', ofNumber]
  return ['sign', take(sign) ?? '']
}

/** A text that begins here: plain, verbatim (`@`), of several lines, and each with the prefix `h`. */
function literalAt(text: string, at: number): {value: string; end: number} | undefined {
  let start = at
  if (/[hH]/.test(text[start] ?? '') && /["'@`~]/.test(text[start + 1] ?? '')) start++
  const fence = text.slice(start, start + 3)
  if (fence === '```' || fence === '~~~') {
    const close = text.indexOf(fence, start + 3)
    const end = close < 0 ? text.length : close
    return {value: text.slice(start + 3, end), end: Math.min(text.length, end + 3)}
  }
  const isVerbatim = text[start] === '@'
  if (isVerbatim) start++
  const quote = text[start]
  if (quote !== '"' && quote !== "'") return undefined
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\n' && !isVerbatim) return {value: text.slice(start + 1, i), end: i}
    if (text[i] === '\\' && !isVerbatim) i++
    else if (text[i] === quote) {
      if (isVerbatim && text[i + 1] === quote) i++
      else return {value: text.slice(start + 1, i), end: i + 1}
    }
  }
  return {value: text.slice(start + 1), end: text.length}
}
