/** Texts that expressions put together of parts that are known and parts that are not. */
import type {PartialText} from '../../facts/facts.js'
import {MappedText, type Range, type SourceFile} from '../../source.js'
import {joinParts, known, type TextPart} from './partial-text.js'
import {constantText, keyOf, type Place, type TextValue, type Value} from './value.js'

/** Parts of a text in which something is replaced, at most. */
const mostReplaced = 1000

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
 * A text with each `from` replaced: what was there before keeps its place in its own file, and what
 * is put in has the place of what it replaces. Undefined where the text is not known as a whole, or
 * the result would be very long.
 */
export function replaced(
  value: Value | undefined,
  from: string,
  to: Value | undefined
): Value | undefined {
  if (value?.kind !== 'text' || value.text.holes.length > 0 || from === '') return undefined
  const {text} = value.text
  const parts: TextPart[] = []
  let position = 0
  for (let at = text.text.indexOf(from); at >= 0; at = text.text.indexOf(from, position)) {
    if (at > position) parts.push({literal: text.slice(position, at)})
    position = at + from.length
    parts.push(partOf(to, text.file, text.range(at, position)))
    if (parts.length > mostReplaced) return undefined
  }
  if (parts.length === 0) return value
  if (position < text.text.length) parts.push({literal: text.slice(position)})
  const result = joinParts(text.file, parts, text.startOffset(0))
  return result && {kind: 'text', text: result, place: value.place}
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
