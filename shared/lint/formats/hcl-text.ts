import type {MappedText} from '../source.js'

type Piece = {text: string; start: number; end: number}

/** Text in quotes, between two offsets inside of it: escapes resolved (HCL specification, "Template Literals"). */
export function quotedText(source: MappedText, start: number, end: number): MappedText {
  const pieces: Piece[] = []
  const pattern = /\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\n])|\$(\$\{)|%(%\{)/g
  pushEscaped(pieces, source.text, start, end, pattern)
  return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start)
}

/**
 * Text of a here-document between two offsets: no escapes but `$${` and `%%{`, and `<<-` takes the
 * indentation away.
 *
 * @param begin where the body begins
 * @param indentation characters that are taken from the beginning of each line
 */
export function heredocText(
  source: MappedText,
  start: number,
  end: number,
  begin: number,
  indentation: number
): MappedText {
  const {text} = source
  const pieces: Piece[] = []
  let position = start
  while (position < end) {
    const newline = text.indexOf('\n', position)
    const next = newline < 0 || newline >= end ? end : newline + 1
    let from = position
    if (position === begin || text[position - 1] === '\n') {
      while (from < next && from - position < indentation && /[ \t]/.test(text[from]!)) from++
    }
    pushEscaped(pieces, text, from, next, /[$%]([$%]\{)/g)
    position = next
  }
  return pieces.length > 0 ? source.compose(pieces) : source.slice(start, start)
}

/** The blanks that all lines of a here-document begin with. */
export function commonIndentation(body: string): number {
  let smallest = Number.POSITIVE_INFINITY
  for (const line of body.split('\n')) {
    if (line.trim() === '') continue
    smallest = Math.min(smallest, /^[ \t]*/.exec(line)![0].length)
  }
  return Number.isFinite(smallest) ? smallest : 0
}

function pushEscaped(
  pieces: Piece[],
  text: string,
  start: number,
  end: number,
  pattern: RegExp
): void {
  let position = start
  const literal = (to: number) => {
    if (to > position) pieces.push({text: text.slice(position, to), start: position, end: to})
  }
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const at = start + match.index
    literal(at)
    position = at + match[0].length
    pieces.push({text: decode(match[0]), start: at, end: position})
  }
  literal(end)
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}

function decode(escaped: string): string {
  // `$${` and `%%{` stand for themselves with one sign less.
  if (escaped[0] !== '\\') return escaped.slice(1)
  const code = escaped.slice(1)
  if (/^[uU]./.test(code)) {
    const point = Number.parseInt(code.slice(1), 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd'
  }
  return escapes[code] ?? code
}
