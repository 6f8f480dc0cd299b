/**
 * Expressions in C# as policies of a gateway hold them, as far as rules look at them: words, texts,
 * numbers and signs, without comments. Texts in every spelling are decoded, and what an interpolated
 * text puts in stands among the other tokens. Linear, whatever the text.
 */
import type {MappedText} from '../source.js'

export interface CSharpToken {
  readonly kind: 'word' | 'text' | 'number' | 'sign'
  /** A word, a number or a sign as it is written; of a text or a character what it says. */
  readonly text: string
  /** Offsets in the text that was given. */
  readonly start: number
  readonly end: number
}

/** Interpolated texts in each other beyond this are read as plain texts. */
const deepest = 10

const pattern =
  /(?<comment>\/\/[^\r\n]*|\/\*)|(?<quote>\$@"|@\$"|\$"|@"|")|(?<char>'(?:[^'\\\r\n]|\\[^\r\n]){0,10}')|(?<word>@?[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d[\w.]*)|(?<sign>\?\?=|\?\?|\?\.|\?\[|=>|==|!=|<=|>=|&&|\|\||\+=|[^\s\w])/g

/** Tokens of an expression or of a block of statements; `@(` and `@{` in front are taken off. */
export function tokensOf({text}: Pick<MappedText, 'text'>): readonly CSharpToken[] {
  const start = /^\s*@[({]/.exec(text)?.[0].length ?? 0
  const tokens: CSharpToken[] = []
  read(text, start, text.length, tokens, 0)
  return tokens
}

/** Whether a value of a policy is code and not a constant. */
export function isCode(text: string): boolean {
  return /^\s*@[({]/.test(text)
}

function read(text: string, from: number, to: number, out: CSharpToken[], depth: number): void {
  let at = from
  while (at < to) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match.index >= to) return
    const {comment, quote, char, word, number} = match.groups!
    const start = match.index
    at = start + match[0].length
    if (comment !== undefined) {
      const end = comment === '/*' ? text.indexOf('*/', at) : at
      at = end < 0 ? to : comment === '/*' ? end + 2 : at
    } else if (quote !== undefined) at = quoted(text, start, quote, to, out, depth)
    else {
      const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign'
      out.push(
        char === undefined
          ? {kind, text: match[0], start, end: at}
          : {kind: 'text', text: unescaped(char.slice(1, -1)), start, end: at}
      )
    }
  }
}

/** Reads a text that begins at `start`; gives the offset behind it. */
function quoted(
  text: string,
  start: number,
  quote: string,
  to: number,
  out: CSharpToken[],
  depth: number
): number {
  const verbatim = quote.includes('@')
  const interpolated = quote.includes('$') && depth < deepest
  let piece = start + quote.length
  let at = piece
  const literal = (end: number, last = end): void => {
    const written = text.slice(piece, end)
    const said = verbatim ? written.replaceAll('""', '"') : unescaped(written)
    out.push({kind: 'text', text: said, start: piece, end: last})
  }
  while (at < to) {
    const sign = text[at]
    if (sign === '"') {
      if (!verbatim || text[at + 1] !== '"') {
        literal(at)
        return at + 1
      }
      at += 2
    } else if (sign === '\\' && !verbatim) at += 2
    else if (interpolated && sign === '{' && text[at + 1] !== '{') {
      literal(at)
      const end = endOfHole(text, at + 1, to)
      out.push({kind: 'sign', text: '+', start: at, end: at + 1})
      out.push({kind: 'sign', text: '(', start: at, end: at + 1})
      read(text, at + 1, end, out, depth + 1)
      out.push({kind: 'sign', text: ')', start: end, end: Math.min(end + 1, to)})
      out.push({kind: 'sign', text: '+', start: end, end: Math.min(end + 1, to)})
      at = end + 1
      piece = Math.min(at, to)
    } else if (interpolated && sign === '{') at += 2
    else at++
  }
  literal(to)
  return to
}

/** Where what an interpolated text puts in ends: brackets are counted outside of texts. */
function endOfHole(text: string, from: number, to: number): number {
  const sign = /"(?:[^"\\\r\n]|\\.){0,1000}"|[(){}[\]]/g
  sign.lastIndex = from
  let depth = 0
  for (let match = sign.exec(text); match && match.index < to; match = sign.exec(text)) {
    const [token] = match
    if (token === '{' || token === '(' || token === '[') depth++
    else if (token === '}' && depth === 0) return match.index
    else if (token === '}' || token === ')' || token === ']') depth--
  }
  return to
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0']
])

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, sign: string) => escapes.get(sign) ?? sign)
}
