import {withoutEnd} from '../without-end.js'

/** A half-open range of UTF-16 offsets in a file's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A place in a file; line and column are 1-based, columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A file under lint, decoded. Offsets of all nodes and facts refer to `text`. */
export class SourceFile {
  /** Path relative to the linted root, with `/`. */
  readonly path: string
  readonly text: string
  private lineStarts: number[] | undefined

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
  }

  position(offset: number): Position {
    const starts = this.starts()
    const clamped = Math.max(0, Math.min(offset, this.text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= clamped) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: clamped - starts[low]! + 1}
  }

  /** Text of a 1-based line, without its line break. */
  line(number: number): string {
    const starts = this.starts()
    const start = starts[number - 1]
    if (start === undefined) return ''
    return withoutEnd(this.text.slice(start, starts[number] ?? this.text.length), '\r\n')
  }

  /** Offset at which a 1-based line begins; the end of the text for a line behind the last. */
  lineStart(number: number): number {
    return this.starts()[number - 1] ?? this.text.length
  }

  get lineCount(): number {
    return this.starts().length
  }

  private starts(): number[] {
    if (this.lineStarts) return this.lineStarts
    const starts = [0]
    for (let i = 0; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i)
      if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    this.lineStarts = starts
    return starts
  }
}

/**
 * Text that was decoded from a file (a YAML block scalar, a JSON string, a here-document in one of
 * them) together with where each of its characters came from. Parsers read it and give their nodes
 * ranges of the *file*, so that embeddings nest to any depth and positions stay exact.
 */
export class MappedText {
  readonly text: string
  readonly file: SourceFile
  /** Offsets in `text` at which a piece begins, ascending, first 0. */
  private readonly inner: readonly number[]
  /** Range of the file that each piece came from. Pieces of equal length map one to one. */
  private readonly outer: readonly Range[]

  private constructor(
    file: SourceFile,
    text: string,
    inner: readonly number[],
    outer: readonly Range[]
  ) {
    this.file = file
    this.text = text
    this.inner = inner
    this.outer = outer
  }

  /** A stretch of the file as it stands. */
  static of(file: SourceFile, range: Range = {start: 0, end: file.text.length}): MappedText {
    return new MappedText(file, file.text.slice(range.start, range.end), [0], [range])
  }

  /** Text made of pieces; a piece whose text differs from its range in length is one escape. */
  static join(
    file: SourceFile,
    pieces: readonly {text: string; range: Range}[],
    at: number
  ): MappedText {
    const inner: number[] = []
    const outer: Range[] = []
    const parts: string[] = []
    let length = 0
    for (const piece of pieces) {
      if (piece.text === '') continue
      inner.push(length)
      outer.push(piece.range)
      parts.push(piece.text)
      length += piece.text.length
    }
    if (inner.length === 0) {
      inner.push(0)
      outer.push({start: at, end: at})
    }
    return new MappedText(file, parts.join(''), inner, outer)
  }

  /** Range of the file for a range of `text`. */
  range(start = 0, end = this.text.length): Range {
    const from = this.startOffset(start)
    return {start: from, end: Math.max(from, end > start ? this.endOffset(end) : from)}
  }

  /** The file offset at which character `index` of `text` begins. */
  startOffset(index: number): number {
    const piece = this.pieceAt(index)
    const range = this.outer[piece]!
    if (!this.isLinear(piece)) return index > this.inner[piece]! ? range.end : range.start
    return Math.min(range.start + index - this.inner[piece]!, range.end)
  }

  /** The file offset at which the text before `index` ends. */
  private endOffset(index: number): number {
    if (index <= 0) return this.startOffset(0)
    const piece = this.pieceAt(index - 1)
    const range = this.outer[piece]!
    if (!this.isLinear(piece)) return range.end
    return Math.min(range.start + index - this.inner[piece]!, range.end)
  }

  /** A part of this text that keeps its mapping. */
  slice(start: number, end: number = this.text.length): MappedText {
    if (this.inner.length === 1 && this.isLinear(0)) {
      const offset = this.outer[0]!.start
      return MappedText.of(this.file, {start: offset + start, end: offset + Math.max(start, end)})
    }
    return this.compose([{text: this.text.slice(start, end), start, end}])
  }

  /**
   * Text decoded from this text: each piece names the stretch of `this.text` that it came from.
   * A piece with the text of its stretch keeps character positions; any other is one escape.
   */
  compose(pieces: readonly {text: string; start: number; end: number}[]): MappedText {
    const result: {text: string; range: Range}[] = []
    for (const piece of pieces) {
      if (piece.text !== this.text.slice(piece.start, piece.end)) {
        result.push({text: piece.text, range: this.range(piece.start, piece.end)})
        continue
      }
      let position = piece.start
      const last = Math.min(piece.end, this.text.length)
      while (position < last) {
        const index = this.pieceAt(position)
        const end = Math.min(last, this.inner[index + 1] ?? last)
        result.push({text: this.text.slice(position, end), range: this.range(position, end)})
        position = end
      }
    }
    return MappedText.join(this.file, result, this.startOffset(pieces[0]?.start ?? 0))
  }

  /** The pieces that the text is made of, to be joined with others. */
  pieces(): {text: string; range: Range}[] {
    return this.inner.map((start, index) => ({
      text: this.text.slice(start, this.inner[index + 1] ?? this.text.length),
      range: this.outer[index]!
    }))
  }

  private isLinear(piece: number): boolean {
    const length = (this.inner[piece + 1] ?? this.text.length) - this.inner[piece]!
    const range = this.outer[piece]!
    return range.end - range.start === length
  }

  private pieceAt(index: number): number {
    let low = 0
    let high = this.inner.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.inner[middle]! <= index) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** The ranges that touch a stretch, of ranges in ascending order without overlaps, by binary search. */
export function within<T extends Range>(ranges: readonly T[], start: number, end: number): T[] {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end > start) high = middle
    else low = middle + 1
  }
  const found: T[] = []
  for (let at = low; at < ranges.length && ranges[at]!.start < end; at++) found.push(ranges[at]!)
  return found
}
