import {parseJson} from '../../formats/json.js'
import type {ParsedDocument} from '../../formats/syntax.js'
import type {MappedText} from '../../source.js'
import {ofTree, type TextValue, type Value} from './value.js'

/** JSON text as the value that it stands for. */
export function parsedJson(value: TextValue): Value | undefined {
  return parsedWith(value, parseJson)
}

/** Text of another format as the value that its first document stands for. */
export function parsedWith(
  value: TextValue,
  parse: (text: MappedText) => ParsedDocument
): Value | undefined {
  const {documents} = parse(value.text.text)
  const {holes, text} = value.text
  return ofTree(documents[0], text.file, (inner, range) => {
    const found = holes.flatMap(hole => {
      const written = text.text.slice(hole.start, hole.end)
      const at = offsetOf(inner, text.startOffset(hole.start))
      if (at < 0) return []
      // In a value that was put in, all places are that of the variable: there the text decides.
      const start = inner.text.startsWith(written, at) ? at : inner.text.indexOf(written)
      return start < 0 ? [] : [{start, end: Math.min(inner.text.length, start + written.length)}]
    })
    return {kind: 'text', text: {text: inner, holes: found}, place: {file: inner.file, range}}
  })
}

function offsetOf(text: MappedText, offset: number): number {
  const range = text.range()
  if (offset < range.start || offset > range.end) return -1
  for (let i = 0; i < text.text.length; i++) if (text.startOffset(i) === offset) return i
  return -1
}
