import fs from 'node:fs'
import path from 'node:path'
import type {AuditRecord} from '../audit/record.js'
import {processRedactor} from '../masking/redactor.js'

/** Where calls are recorded: opened before they are sent, closed by the function that comes back. */
export interface AuditSink {
  open(record: AuditRecord): (closed: AuditRecord) => void
}

/** What a log has to know of its records. */
export interface AuditForm<Entry> {
  /** An open record with the longest values that it can be closed with. */
  longest(open: Entry): Entry
  /** A closed record that turned out longer, made shorter by some characters. */
  shorten(closed: Entry): Entry
}

/** Request ids are cut to this length by the caller of the log. */
const longestRequestId = 200

/** The form of a call's record. */
export const callForm: AuditForm<AuditRecord> = {
  longest: open => ({
    ...open,
    latency_ms: 999_999_999_999,
    response_status: 999,
    attempts: 999_999,
    outcome: 'unauthenticated',
    apim_request_id: 'x'.repeat(longestRequestId)
  }),
  // Characters of more than one byte make it longer than foreseen; only the request id can have them.
  shorten: closed => ({...closed, apim_request_id: closed.apim_request_id.slice(0, -8)})
}

/** How far back from the end a line is looked for at once, bytes. */
const windowBytes = 64 * 1024

/**
 * Writes one JSON line a call, or a verification: appended before anything is sent or read, replaced
 * by the closed record after. Any number of processes may write to one file.
 *
 * A line is appended in one write to a descriptor opened for appending, which the system puts
 * behind whatever others have written (POSIX `O_APPEND`, `FILE_APPEND_DATA` on Windows). It is
 * filled up with blanks to the length that the closed record can have, so that closing it changes
 * bytes of this line only.
 */
export class AuditLog<Entry extends object> {
  readonly file: string
  private readonly form: AuditForm<Entry>
  private readonly appending: number
  /** Writes at a place; Linux ignores places on a descriptor opened for appending. */
  private readonly placing: number

  /** Creates the file, readable by its owner only, with its folders. */
  constructor(file: string, form: AuditForm<Entry>) {
    this.file = file
    this.form = form
    fs.mkdirSync(path.dirname(file), {recursive: true})
    const {O_CREAT, O_APPEND, O_WRONLY, O_RDWR} = fs.constants
    this.appending = fs.openSync(file, O_WRONLY | O_APPEND | O_CREAT, 0o600)
    this.placing = fs.openSync(file, O_RDWR)
  }

  /** Puts the open record on disk and returns the function that replaces it with the closed one. */
  open(record: Entry): (closed: Entry) => void {
    const length = serialise(this.form.longest(record)).length + 1
    const line = this.line(record, length)
    this.append(line)
    let place = this.find(line)
    return closed => {
      const replacement = this.line(closed, length)
      // Somebody may have rotated or shortened the file meanwhile.
      if (place !== undefined && !this.isAt(place, line)) place = this.find(line)
      if (place === undefined) return this.append(replacement)
      writeWhole(this.placing, replacement, place)
      fs.fsyncSync(this.placing)
    }
  }

  /** The record as a line of this length in bytes, blanks before its end. */
  private line(record: Entry, length: number): Buffer {
    const line = Buffer.alloc(length, ' ')
    let fitting = record
    while (serialise(fitting).length + 1 > length) fitting = this.form.shorten(fitting)
    serialise(fitting).copy(line)
    line[length - 1] = 0x0a
    return line
  }

  close(): void {
    fs.closeSync(this.appending)
    fs.closeSync(this.placing)
  }

  private append(line: Buffer): void {
    // A line that a crash or a full disk cut short keeps to itself.
    const cut = this.endsWithin()
    writeWhole(this.appending, cut ? Buffer.concat([Buffer.from('\n'), line]) : line, null)
    fs.fsyncSync(this.appending)
  }

  /** True when the file ends in the middle of a line. */
  private endsWithin(): boolean {
    const {size} = fs.fstatSync(this.placing)
    const last = Buffer.alloc(1)
    return size > 0 && fs.readSync(this.placing, last, 0, 1, size - 1) === 1 && last[0] !== 0x0a
  }

  /** Where the line stands: near the end, before what others have appended since. */
  private find(line: Buffer): number | undefined {
    let end = fs.fstatSync(this.placing).size
    while (end > 0) {
      const start = Math.max(0, end - windowBytes)
      const bytes = Buffer.alloc(end - start)
      const read = fs.readSync(this.placing, bytes, 0, bytes.length, start)
      const index = bytes.subarray(0, read).lastIndexOf(line)
      if (index >= 0) return start + index
      if (start === 0) return undefined
      // The line may begin before the window and end in it.
      end = start + Math.min(line.length, windowBytes / 2)
    }
    return undefined
  }

  private isAt(place: number, line: Buffer): boolean {
    const bytes = Buffer.alloc(line.length)
    return fs.readSync(this.placing, bytes, 0, bytes.length, place) === line.length
      ? bytes.equals(line)
      : false
  }
}

/** Writes all or fails: the rest of a line, written later, could stand behind another's. */
function writeWhole(descriptor: number, bytes: Buffer, place: number | null): void {
  const written = fs.writeSync(descriptor, bytes, 0, bytes.length, place)
  if (written === bytes.length) return
  throw new Error(`only ${written} of ${bytes.length} bytes of an audit record could be written`)
}

function serialise(record: object): Buffer {
  return Buffer.from(JSON.stringify(processRedactor.redactValue(record)))
}
