/** Texts that expressions put together of parts that are known and parts that are not. */
import type {PartialText} from '../../facts/facts.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'
import {joinParts, known, longestText, type TextPart} from './partial-text.js'
import {constantText, keyOf, type Place, type TextValue, type Value} from './value.js'

/** A constant as a template puts it in, placed at the expression that it comes from. */
export function ofConstant(
  value: Extract<Value, {kind: 'constant'}>,
  file: SourceFile,
  range: Range
): PartialText {
  return known(MappedText.join(file, [{text: constantText(value.value), range}], range.start))
}

/** A known text that an expression comes to, placed at the expression. */
export function computed(text: string, place: Place): TextValue {
  const mapped = MappedText.join(place.file, [{text, range: place.range}], place.range.start)
  return {kind: 'text', text: known(mapped), place}
}

/**
 * A text with each `from` replaced; undefined where the result is not known or would be very long. A
 * file that is read in keeps its places, and what is not known in it becomes a hole.
 */
export function replaced(
  value: Value | undefined,
  from: Value | undefined,
  to: Value | undefined,
  place: Place
): Value | undefined {
  const sought = from?.kind === 'text' && from.text.holes.length === 0 ? from.text.text.text : ''
  if (value?.kind !== 'text' || sought === '') return undefined
  const known = to?.kind === 'text' && to.text.holes.length === 0 ? to.text.text.text : undefined
  const {text, holes} = value.text
  if (text.text.length * Math.max(1, known?.length ?? 1) > longestText) return undefined
  if (text.file !== place.file) return inFile(value, sought, known)
  if (holes.length > 0 || known === undefined) return undefined
  return computed(
    text.text.replaceAll(sought, () => known),
    place
  )
}

function inFile(value: TextValue, from: string, to: string | undefined): Value {
  const {text, holes} = value.text
  const pieces: {text: string; start: number; end: number}[] = []
  const opened: {start: number; end: number}[] = []
  const moves: {from: number; by: number}[] = []
  let at = 0
  let length = 0
  const add = (piece: string, start: number, end: number): void => {
    pieces.push({text: piece, start, end})
    length += piece.length
  }
  for (let found = text.text.indexOf(from); found >= 0; found = text.text.indexOf(from, at)) {
    if (found > at) add(text.text.slice(at, found), at, found)
    at = found + from.length
    if (to === undefined) opened.push({start: length, end: length + from.length})
    add(to ?? from, found, at)
    moves.push({from: at, by: length - at})
  }
  if (pieces.length === 0) return value
  if (at < text.text.length) add(text.text.slice(at), at, text.text.length)
  // Holes that were there already move with what stands before them.
  let next = 0
  const moved = holes.map(({start, end}) => {
    while (next < moves.length && moves[next]!.from <= start) next++
    const by = next > 0 ? moves[next - 1]!.by : 0
    return {start: start + by, end: end + by}
  })
  const all = [...moved, ...opened].sort((a, b) => a.start - b.start)
  return {...value, text: {text: text.compose(pieces), holes: all}}
}

/** What a value puts into a text; undefined where that is not known. */
export function partOf(value: Value | undefined, file: SourceFile, range: Range): TextPart {
  switch (value?.kind) {
    case 'text':
      return {value: value.text, range}
    case 'constant':
      return {value: ofConstant(value, file, range), range}
    case 'reference':
      return {value: undefined, range, reference: keyOf(value)}
    default:
      return {value: undefined, range}
  }
}

/**
 * `format("a%sb", x)` and `format('a{0}b', x)`: the arguments in their places. The positions of the
 * literal parts are those of the format.
 */
export function formatted(
  format: Value | undefined,
  args: readonly Value[],
  place: Place,
  pattern: RegExp
): Value | undefined {
  if (format?.kind !== 'text') return undefined
  const {text} = format.text
  if (format.text.holes.length > 0 || text.file !== place.file) return undefined
  const parts: TextPart[] = []
  let position = 0
  let next = 0
  for (const match of text.text.matchAll(pattern)) {
    if (match.index > position) parts.push({literal: text.slice(position, match.index)})
    position = match.index + match[0].length
    if (match[0] === '%%') {
      parts.push({literal: text.slice(match.index, match.index + 1)})
      continue
    }
    const value = args[match[1] === undefined ? next++ : Number(match[1])]
    parts.push(partOf(value, place.file, text.range(match.index, position)))
  }
  if (position < text.text.length) parts.push({literal: text.slice(position)})
  const result = joinParts(place.file, parts, text.startOffset(0))
  return result && {kind: 'text', text: result, place: format.place}
}

/** Texts one after the other, as `join` and `concat` give them. */
export function joined(
  values: readonly Value[],
  separator: string,
  place: Place
): Value | undefined {
  const parts: TextPart[] = []
  values.forEach((value, index) => {
    const inThisFile = value.place.file === place.file
    if (index > 0 && separator !== '') {
      const {start} = value.place.range
      const range = inThisFile ? {start, end: start} : place.range
      parts.push({
        literal: MappedText.join(place.file, [{text: separator, range}], place.range.start)
      })
    }
    const isLiteral =
      value.kind === 'text' &&
      inThisFile &&
      value.text.text.file === place.file &&
      value.text.holes.length === 0
    parts.push(
      isLiteral
        ? {literal: value.text.text}
        : partOf(value, place.file, inThisFile ? value.place.range : place.range)
    )
  })
  const result = joinParts(place.file, parts, place.range.start)
  return result && {kind: 'text', text: result, place}
}
