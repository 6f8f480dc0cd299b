import fs from 'node:fs'
import {StringDecoder} from 'node:string_decoder'

/** One JSON text of a file, with the line on which it begins; or why there is none. */
export type Piece =
  | {readonly line: number; readonly text: string}
  | {readonly line: number; readonly reason: string}

const chunkBytes = 256 * 1024
/** Longer lines and objects hold no audit record. */
const maxLength = 4 * 1024 * 1024
const tooLong = 'it is longer than 4 MiB'

/**
 * Splits a file into JSON texts, some hundred at a time: one per line, or the items of an array and
 * objects that span lines, as `az monitor log-analytics query` prints them.
 */
export function* readPieces(descriptor: number): Generator<Piece[]> {
  const chunks = decodedChunks(descriptor)
  const first = chunks.next()
  if (first.done) return
  const start = first.value.replace(/^\uFEFF/, '')
  const opening = /^\s*(?:\[|\{[ \t]*\r?\n)/.test(start)
  const splitter = opening ? new ObjectSplitter() : new LineSplitter()
  yield splitter.split(start)
  for (const chunk of chunks) yield splitter.split(chunk)
  yield splitter.end()
}

function* decodedChunks(descriptor: number): Generator<string> {
  const decoder = new StringDecoder('utf8')
  const buffer = Buffer.alloc(chunkBytes)
  for (;;) {
    const read = fs.readSync(descriptor, buffer, 0, buffer.length, null)
    if (read === 0) break
    yield decoder.write(buffer.subarray(0, read))
  }
  const rest = decoder.end()
  if (rest !== '') yield rest
}

class LineSplitter {
  private rest = ''
  private line = 1
  /** The line that is passed over was too long. */
  private skipping = false

  split(chunk: string): Piece[] {
    const pieces: Piece[] = []
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      this.finish(this.rest + chunk.slice(start, end), pieces)
      this.rest = ''
      start = end + 1
      this.line++
    }
    if (!this.skipping) this.rest += chunk.slice(start)
    if (this.rest.length > maxLength) {
      this.rest = ''
      this.skipping = true
    }
    return pieces
  }

  end(): Piece[] {
    const pieces: Piece[] = []
    this.finish(this.rest, pieces)
    return pieces
  }

  private finish(text: string, pieces: Piece[]): void {
    if (this.skipping || text.length > maxLength) pieces.push({line: this.line, reason: tooLong})
    else if (text.length > 0 && text.trim() !== '') pieces.push({line: this.line, text})
    this.skipping = false
  }
}

/** Finds objects by their braces, outside of strings. What stands between them is passed over. */
class ObjectSplitter {
  private depth = 0
  private inText = false
  private escaped = false
  private line = 1
  private startLine = 1
  private rest = ''
  private skipping = false

  split(chunk: string): Piece[] {
    const pieces: Piece[] = []
    let start = this.depth > 0 ? 0 : -1
    for (let i = 0; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i)
      if (code === 10) this.line++
      if (this.inText) {
        if (this.escaped) this.escaped = false
        else if (code === 92) this.escaped = true
        else if (code === 34) this.inText = false
      } else if (code === 34) {
        this.inText = this.depth > 0
      } else if (code === 123) {
        if (this.depth++ > 0) continue
        start = i
        this.startLine = this.line
      } else if (code === 125 && this.depth > 0 && --this.depth === 0) {
        this.finish(this.rest + chunk.slice(start, i + 1), pieces)
        start = -1
      }
    }
    if (start >= 0 && !this.skipping) this.rest += chunk.slice(start)
    if (this.rest.length > maxLength) {
      this.rest = ''
      this.skipping = true
    }
    return pieces
  }

  end(): Piece[] {
    return this.depth === 0 ? [] : [{line: this.startLine, reason: 'the file ends within it'}]
  }

  private finish(text: string, pieces: Piece[]): void {
    pieces.push(
      this.skipping ? {line: this.startLine, reason: tooLong} : {line: this.startLine, text}
    )
    this.rest = ''
    this.skipping = false
  }
}
