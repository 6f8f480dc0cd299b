import fs from 'node:fs'
import {isObject} from '../../gateway/json.js'
import type {CallRecord} from '../call-record.js'
import {
  type Adapter,
  adapterFor,
  formatOf,
  isVerification,
  type RecordFormat,
  unwrap
} from './adapters.js'
import {AvroError, isAvro, readAvro} from './avro.js'
import {readPieces} from './json-pieces.js'

/** A file to read, and its name in reports. */
export interface RecordInput {
  readonly path: string
  readonly name: string
}

/** Told of what is no record. */
export type OnUnreadable = (file: string, line: number, reason: string) => void

/** Reads the records of one file in batches, so that memory does not depend on its size. */
export class RecordFile {
  readonly input: RecordInput
  private readonly descriptor: number
  private readonly format: RecordFormat | undefined
  private readonly onUnreadable: OnUnreadable
  private readonly batches: Generator<CallRecord[]>
  private adapter: Adapter | undefined

  /**
   * @param format undefined to find it out from the file.
   * @throws the errors of `openSync`.
   */
  constructor(input: RecordInput, format: RecordFormat | undefined, onUnreadable: OnUnreadable) {
    this.input = input
    this.format = format
    this.onUnreadable = onUnreadable
    this.descriptor = fs.openSync(input.path, 'r')
    this.batches = this.read()
  }

  /** The next records, in the order of the file; undefined at its end. */
  next(): CallRecord[] | undefined {
    for (;;) {
      const {done, value} = this.batches.next()
      if (done) return undefined
      if (value.length > 0) return value
    }
  }

  close(): void {
    fs.closeSync(this.descriptor)
  }

  private *read(): Generator<CallRecord[]> {
    const start = Buffer.alloc(4)
    const length = fs.readSync(this.descriptor, start, 0, 4, 0)
    if (length >= 2 && start.readUInt16LE() === 0xfeff) {
      this.unreadable(1, 'it is UTF-16: save it as UTF-8')
    } else if (length === 4 && start.readUInt32BE() >>> 8 === 0x1f8b08) {
      this.unreadable(1, 'it is compressed: decompress it first')
    } else if (isAvro(start)) {
      yield* this.fromAvro()
    } else if (this.format === 'event-hub-capture' && length > 0) {
      this.unreadable(1, 'it is not an Avro file')
    } else {
      yield* this.fromJson()
    }
  }

  private *fromJson(): Generator<CallRecord[]> {
    for (const pieces of readPieces(this.descriptor)) {
      const records: CallRecord[] = []
      for (const piece of pieces) {
        if ('reason' in piece) this.unreadable(piece.line, piece.reason)
        else this.parse(piece.text, piece.line, records)
      }
      yield records
    }
  }

  /** The body of each event; events are numbered from 1. */
  private *fromAvro(): Generator<CallRecord[]> {
    let line = 0
    try {
      for (const events of readAvro(this.descriptor)) {
        const records: CallRecord[] = []
        for (const event of events) {
          line++
          const body = event instanceof Map ? event.get('Body') : undefined
          if (Buffer.isBuffer(body)) this.parseBody(body.toString('utf8'), line, records)
          else if (typeof body === 'string') this.parseBody(body, line, records)
          else this.unreadable(line, 'the event has no body')
        }
        yield records
      }
    } catch (error) {
      if (!(error instanceof AvroError)) throw error
      this.unreadable(line + 1, error.message)
    }
  }

  /** A sender may put several records into one event, one per line. */
  private parseBody(body: string, line: number, records: CallRecord[]): void {
    const texts = /\}[^\S\n]*\n\s*\{/.test(body) ? body.split('\n') : [body]
    for (const text of texts) if (text.trim() !== '') this.parse(text, line, records)
  }

  private parse(text: string, line: number, records: CallRecord[]): void {
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      // The error's own words quote the text.
      this.unreadable(line, isCut(text) ? 'the line is cut short' : 'it is not JSON')
      return
    }
    if (isObject(value) && !('records' in value) && !('tables' in value)) {
      this.add(value, line, records)
    } else {
      for (const item of unwrap(value)) this.add(item, line, records)
    }
  }

  private add(value: unknown, line: number, records: CallRecord[]): void {
    if (isObject(value) && isVerification(value)) return
    const adapter = isObject(value) ? this.adapterOf(value) : undefined
    if (!isObject(value)) {
      this.unreadable(line, 'it is not a JSON object')
    } else if (!adapter) {
      this.unreadable(line, 'it has the keys of no known record: name the record-format')
    } else {
      const record = adapter.record(value, {file: this.input.name, line})
      if (typeof record === 'string') this.unreadable(line, record)
      else records.push(record)
    }
  }

  /** The first record decides for the file. */
  private adapterOf(value: Readonly<Record<string, unknown>>): Adapter | undefined {
    if (this.adapter) return this.adapter
    const named = this.format === 'event-hub-capture' ? undefined : this.format
    const format = named ?? formatOf(value)
    if (format) this.adapter = adapterFor(format)
    return this.adapter
  }

  private unreadable(line: number, reason: string): void {
    this.onUnreadable(this.input.name, line, reason)
  }
}

/** A JSON object whose end is missing: a writer was stopped in the middle. */
function isCut(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.startsWith('{') && !trimmed.endsWith('}')
}
