import {invisible} from '../masking/neutralise.js'

/**
 * Characters that a reader does not see, or that turn the order of others: control characters,
 * marks of direction, and what Unicode calls ignorable. Halves of a surrogate pair are not text.
 */
const unseen = new RegExp(
  `${invisible.source}|[\\p{Cf}\\u2028\\u2029]|[\\ud800-\\udfff]`,
  invisible.flags
)

/** A stretch of text as it stands, or the name of a character that nobody would see: `U+202E`. */
export type Piece = {readonly text: string} | {readonly character: string}

/** Splits text at the characters that nobody would see. */
export function visiblePieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const {0: character, index} of text.matchAll(unseen)) {
    if (index > from) pieces.push({text: text.slice(from, index)})
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    pieces.push({character: `U+${code}`})
    from = index + character.length
  }
  if (from < text.length) pieces.push({text: text.slice(from)})
  return pieces
}

/** Text on which unseen characters are named in brackets, where no markup can show them. */
export function visibleText(text: string): string {
  return visiblePieces(text)
    .map(piece => ('text' in piece ? piece.text : `[${piece.character}]`))
    .join('')
}
