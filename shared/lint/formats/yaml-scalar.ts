import {getScalarValue, type ScalarEvent} from 'js-yaml'
import type {MappedText} from '../source.js'
import type {ScalarStyle} from './syntax.js'

interface Piece {
  text: string
  start: number
  end: number
}

/** Decodes a scalar piece by piece, so that each character keeps its position. */
export function decodeScalar(text: MappedText, event: ScalarEvent, style: ScalarStyle): MappedText {
  const {valueStart: start, valueEnd: end} = event
  const pieces =
    style === 'literal' || style === 'folded'
      ? blockPieces(text.text, event, style)
      : flowPieces(text.text, start, end, style)
  const value = getScalarValue(text.text, event)
  const joined = pieces.map(piece => piece.text).join('')
  if (joined === value) return text.compose(pieces)
  // The library's reading is authoritative. Where ours differs only in trailing line breaks the
  // positions still hold; otherwise the whole scalar is one piece.
  if (joined.startsWith(value)) return text.compose(truncate(pieces, value.length))
  // A block scalar ends in a line break, also where the file ends without one.
  if (value === `${joined}\n`) return text.compose([...pieces, {text: '\n', start: end, end}])
  return text.compose([{text: value, start, end}])
}

function truncate(pieces: readonly Piece[], length: number): Piece[] {
  const result: Piece[] = []
  let left = length
  for (const piece of pieces) {
    if (left <= 0) break
    if (piece.text.length <= left) result.push(piece)
    else result.push({text: piece.text.slice(0, left), start: piece.start, end: piece.start + left})
    left -= piece.text.length
  }
  return result
}

/** Lines of a range: content without its break, and the break. */
function* linesOf(source: string, start: number, end: number) {
  let position = start
  while (position < end) {
    let stop = position
    while (stop < end && source[stop] !== '\n' && source[stop] !== '\r') stop++
    let next = stop
    if (next < end)
      next += source[next] === '\r' && source[next + 1] === '\n' && next + 1 < end ? 2 : 1
    yield {start: position, stop, next}
    position = next
  }
}

/** Plain and quoted scalars: escapes, and line folding (YAML 1.2 section 6.5). */
function flowPieces(source: string, start: number, end: number, style: ScalarStyle): Piece[] {
  const pieces: Piece[] = []
  const lines = [...linesOf(source, start, end)]
  let breaks = 0
  let breakStart = start
  let continued = false
  lines.forEach((line, index) => {
    let from = line.start
    let to = line.stop
    const first = index === 0
    const last = index === lines.length - 1
    if (!first) while (from < to && (source[from] === ' ' || source[from] === '\t')) from++
    const escapedBreak = style === 'double' && !last && endsInBackslash(source, from, to)
    if (!last && !escapedBreak)
      while (to > from && (source[to - 1] === ' ' || source[to - 1] === '\t')) to--
    if (!first && from === to && !last) {
      breaks++
      return
    }
    if (!first) {
      const folded = breaks > 0 ? '\n'.repeat(breaks) : continued ? '' : ' '
      if (folded !== '') pieces.push({text: folded, start: breakStart, end: from})
    }
    addContent(source, from, escapedBreak ? to - 1 : to, style, pieces)
    breaks = 0
    breakStart = to
    continued = escapedBreak
  })
  return pieces
}

function endsInBackslash(source: string, from: number, to: number): boolean {
  let count = 0
  while (to - 1 - count >= from && source[to - 1 - count] === '\\') count++
  return count % 2 === 1
}

const doubleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029'
}
const hexLengths: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8}

function addContent(
  source: string,
  from: number,
  to: number,
  style: ScalarStyle,
  pieces: Piece[]
): void {
  const marker = style === 'single' ? "''" : style === 'double' ? '\\' : undefined
  const raw = source.slice(from, to)
  const literal = (start: number, end: number) => {
    if (end > start)
      pieces.push({text: raw.slice(start, end), start: from + start, end: from + end})
  }
  let position = 0
  while (marker) {
    const at = raw.indexOf(marker, position)
    if (at < 0) break
    literal(position, at)
    const letter = raw[at + 1] ?? ''
    const digits = style === 'double' ? (hexLengths[letter] ?? 0) : 0
    const decoded =
      style === 'single'
        ? "'"
        : digits
          ? codePoint(raw.slice(at + 2, at + 2 + digits))
          : (doubleEscapes[letter] ?? letter)
    position = Math.min(at + 2 + digits, raw.length)
    pieces.push({text: decoded, start: from + at, end: from + position})
  }
  literal(position, raw.length)
}

function codePoint(hex: string): string {
  const code = Number.parseInt(hex, 16)
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** Literal and folded block scalars (YAML 1.2 section 8.1). */
function blockPieces(source: string, event: ScalarEvent, style: 'literal' | 'folded'): Piece[] {
  const pieces: Piece[] = []
  const indent = Math.max(event.indent, 0)
  const lines = [...linesOf(source, event.valueStart, event.valueEnd)].map(line => {
    let from = line.start
    while (from < line.stop && from - line.start < indent && source[from] === ' ') from++
    return {...line, from}
  })
  // For each line the next one with content, or -1.
  const following: number[] = []
  let next = -1
  for (let i = lines.length - 1; i >= 0; i--) {
    following[i] = next
    if (lines[i]!.stop > lines[i]!.from) next = i
  }
  lines.forEach((line, index) => {
    if (line.stop > line.from)
      pieces.push({text: source.slice(line.from, line.stop), start: line.from, end: line.stop})
    if (line.next === line.stop) return
    const nextContent = following[index]!
    if (style === 'folded' && nextContent >= 0 && line.stop > line.from) {
      if (!isMoreIndented(source, line) && !isMoreIndented(source, lines[nextContent]!)) {
        if (nextContent === index + 1) pieces.push({text: ' ', start: line.stop, end: line.next})
        return
      }
    }
    pieces.push({text: '\n', start: line.stop, end: line.next})
  })
  // Clip and strip are settled against the library's value by the caller.
  return pieces
}

function isMoreIndented(source: string, line: {from: number; stop: number}): boolean {
  const char = source[line.from]
  return line.stop > line.from && (char === ' ' || char === '\t')
}
