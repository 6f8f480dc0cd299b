import type {PartialText} from '../../facts/facts.js'
import type {Hole} from '../../facts/values.js'
import type {ShellWord} from '../../languages/shell.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'

/** Text that is known as a whole. */
export function known(text: MappedText): PartialText {
  return {text, holes: []}
}

/** A stretch of a file whose value is unknown. */
export function unknownText(file: SourceFile, range: Range): PartialText {
  const text = MappedText.of(file, range)
  return {text, holes: text.text === '' ? [] : [{start: 0, end: text.text.length}]}
}

export function slicePartial(
  {text, holes}: PartialText,
  start: number,
  end: number = text.text.length
): PartialText {
  return {
    text: text.slice(start, end),
    holes: holes
      .filter(hole => hole.end > start && hole.start < end)
      .map(hole => ({
        ...hole,
        start: Math.max(hole.start, start) - start,
        end: Math.min(hole.end, end) - start
      }))
  }
}

/** A word of a script; what the shell or the CI system puts in is unknown. */
export function ofWord(word: ShellWord): PartialText {
  return {text: word.text, holes: word.expansions.map(({start, end}) => ({start, end}))}
}

/** A part of a text that is put together: literal text, or a value in place of a range of the file. */
export type TextPart =
  | {readonly literal: MappedText}
  | {
      readonly value: PartialText | undefined
      readonly range: Range
      /** What only the deployment knows of a resource. */
      readonly reference?: Hole['reference']
    }

/** Characters of a text that is put together, at most. */
export const longestText = 200_000
/** Pieces with places of their own in such a text, at most. */
const mostPieces = 20_000

/**
 * Joins parts to one text of `file`. The text of a value is mapped to the range in which it is put;
 * a value that is not known stands as it is written there. Undefined for a text that would be very
 * long.
 */
export function joinParts(
  file: SourceFile,
  parts: readonly TextPart[],
  at: number
): PartialText | undefined {
  const pieces: {text: string; range: Range}[] = []
  const holes: Hole[] = []
  let length = 0
  const add = (text: string, range: Range): void => {
    pieces.push({text, range})
    length += text.length
  }
  for (const part of parts) {
    if ('literal' in part) {
      for (const {text, range} of part.literal.pieces()) add(text, range)
    } else if (part.value) {
      const before = length
      for (const hole of part.value.holes) {
        holes.push({...hole, start: before + hole.start, end: before + hole.end})
      }
      const {text} = part.value.text
      // One escape for the whole value: its characters have no places of their own here.
      if (text !== '') add(text, part.range)
    } else {
      const text = file.text.slice(part.range.start, part.range.end)
      const {reference} = part
      holes.push({start: length, end: length + text.length, ...(reference && {reference})})
      add(text, part.range)
    }
    if (length > longestText || pieces.length > mostPieces) return undefined
  }
  return {text: MappedText.join(file, pieces, at), holes}
}
