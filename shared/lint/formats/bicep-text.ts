/** Strings and brackets of Bicep, as far as their characters alone tell. Everything here is linear. */
import type {MappedText} from '../source.js'

/** How a string begins: with `'`, with `'''`, or with any number of `$` before `'''`. */
export interface StringStart {
  /** Characters before its text. */
  readonly length: number
  readonly isMultiline: boolean
  /** How many `$` stand before the `{` of an interpolation; 0 where nothing is interpolated. */
  readonly dollars: number
}

const singleLine: StringStart = {length: 1, isMultiline: false, dollars: 1}
const raw: StringStart = {length: 3, isMultiline: true, dollars: 0}

/** The beginning of a string; undefined where none begins. */
export function stringStart(text: string, at: number): StringStart | undefined {
  const first = text[at]
  if (first === "'") return text.startsWith("''", at + 1) ? raw : singleLine
  if (first !== '$') return undefined
  const dollars = countOf(text, at, '$')
  return text.startsWith("'''", at + dollars)
    ? {length: dollars + 3, isMultiline: true, dollars}
    : undefined
}

/** How often a character stands one after the other. */
export function countOf(text: string, at: number, character: string): number {
  let end = at
  while (text[end] === character) end++
  return end - at
}

export interface End {
  /** The offset behind what was skipped; where it has no end, the offset up to which it was sought. */
  readonly end: number
  readonly isClosed: boolean
}

/** The end of the string that begins at an offset, with the strings in its interpolations. */
export function endOfString(text: string, at: number): End {
  const first = stringStart(text, at)!
  // Strings that are open, each with the braces that are open in its interpolation.
  const open = [{start: first, braces: 0}]
  let inText = true
  let i = at + first.length
  while (i < text.length) {
    const top = open.at(-1)!
    const next = text[i]!
    if (inText && top.start.isMultiline) {
      if (next === "'") {
        const quotes = countOf(text, i, "'")
        i += quotes
        if (quotes < 3) continue
        open.pop()
        if (open.length === 0) return {end: i, isClosed: true}
        inText = false
      } else if (next === '$' && top.start.dollars > 0) {
        const dollars = countOf(text, i, '$')
        i += dollars
        if (dollars < top.start.dollars || text[i] !== '{') continue
        i++
        inText = false
      } else i++
    } else if (next === '\n' || next === '\r') return {end: i, isClosed: false}
    else if (inText) {
      if (next === "'") {
        i++
        open.pop()
        if (open.length === 0) return {end: i, isClosed: true}
        inText = false
      } else if (next === '$' && text[i + 1] === '{') {
        i += 2
        inText = false
      } else i += next === '\\' && !/[\r\n]/.test(text[i + 1] ?? '\n') ? 2 : 1
    } else {
      const start = stringStart(text, i)
      if (start) {
        open.push({start, braces: 0})
        inText = true
      } else if (next === '{') top.braces++
      else if (next === '}' && top.braces-- === 0) {
        top.braces = 0
        inText = true
      }
      i += start?.length ?? 1
    }
  }
  return {end: text.length, isClosed: false}
}

/** The end of the comment that begins at an offset; undefined where none begins. */
export function endOfComment(text: string, at: number): End | undefined {
  if (text[at] !== '/') return undefined
  if (text[at + 1] === '/') return {end: endOfLine(text, at), isClosed: true}
  if (text[at + 1] !== '*') return undefined
  const end = text.indexOf('*/', at + 2)
  return end < 0 ? {end: text.length, isClosed: false} : {end: end + 2, isClosed: true}
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** What is skipped: a value or item, a type, or a whole statement. */
export type Skipped = 'value' | 'type' | 'statement'

/**
 * Where something ends that is not read. A line break ends it, and a value also a comma, a type a sign
 * `=`, both a bracket that closes nothing of it; a type goes on where the next line begins with `|`.
 *
 * @param open brackets before the offset that it has opened
 * @returns the offset, and that behind its last character that is neither blank nor comment
 */
export function endOfSkipped(
  text: string,
  from: number,
  what: Skipped,
  open = 0
): {end: number; last: number} {
  let depth = open
  let last = from
  let i = from
  while (i < text.length) {
    const next = text[i]!
    let end: number | undefined
    switch (next) {
      case '{':
      case '(':
      case '[':
        depth++
        break
      case '}':
      case ')':
      case ']':
        if (depth === 0 && what !== 'statement') return {end: i, last}
        if (depth > 0) depth--
        break
      case '<':
        if (what === 'type') depth++
        break
      case '>':
        if (what === 'type' && depth > 0) depth--
        break
      case '\n':
        if (
          depth === 0 &&
          !(what === 'type' && goesOnWithType.test(text.slice(i, i + longestGap)))
        ) {
          return {end: i, last}
        }
        break
      case ',':
        if (depth === 0 && what === 'value') return {end: i, last}
        break
      case '=':
        if (depth === 0 && what === 'type') return {end: i, last}
        break
      case '#':
        if (isFirstOfLine(text, i)) end = endOfLine(text, i)
        break
      case '/':
        end = endOfComment(text, i)?.end
        break
      case '$':
      case "'":
        if (stringStart(text, i)) end = endOfString(text, i).end
    }
    const isBlank = next === '/' || next === '#' ? end !== undefined : /\s/.test(next)
    i = end ?? i + 1
    if (!isBlank) last = i
  }
  return {end: i, last}
}

const goesOnWithType = /^(?:\s|\/\/[^\n]*\n)*\|/

/** Blanks and line breaks between the parts of a type that are looked over. */
const longestGap = 500

/** Whether nothing but blanks stands before an offset in its line. */
export function isFirstOfLine(text: string, at: number): boolean {
  let before = at
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before--
  return before === 0 || text[before - 1] === '\n' || text[before - 1] === '\r'
}

/** The text of a stretch of a string in one line: with its escapes resolved. */
export function unescaped(source: MappedText, start: number, end: number): MappedText {
  const {text} = source
  const pieces: {text: string; start: number; end: number}[] = []
  let position = start
  for (const {0: found, index} of text.slice(start, end).matchAll(escapeSequence)) {
    const at = start + index
    if (at > position) pieces.push({text: text.slice(position, at), start: position, end: at})
    position = at + found.length
    pieces.push({text: decoded(found), start: at, end: position})
  }
  if (pieces.length === 0) return source.slice(start, end)
  if (end > position) pieces.push({text: text.slice(position, end), start: position, end})
  return source.compose(pieces)
}

const escapeSequence = /\\(?:u\{[0-9A-Fa-f]{1,8}\}|[^\r\n])/g

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}

function decoded(escaped: string): string {
  const unicode = /^\\u\{([0-9A-Fa-f]{1,8})\}$/.exec(escaped)
  if (unicode) {
    const point = Number.parseInt(unicode[1]!, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  const code = escaped.slice(1)
  return escapes[code] ?? code
}
