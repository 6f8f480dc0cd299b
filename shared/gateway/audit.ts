import fs from 'node:fs'
import path from 'node:path'
import {processRedactor} from '../masking/redactor.js'
import type {Outcome} from './outcome.js'

/**
 * One line of the audit file. The first ten names are those that the gateway's log table and its
 * queries use, so that both sides can be joined.
 */
export interface AuditRecord {
  /** When the call was opened, UTC, ISO 8601. */
  readonly timestamp: string
  readonly caller_oid: string
  /** Empty for service principals. */
  readonly caller_upn: string
  readonly mcp_server: string
  readonly tool_name: string
  readonly scope_used: string
  readonly resource_accessed: string
  readonly latency_ms: number | null
  /** HTTP status of the last answer; null when there was none. */
  readonly response_status: number | null
  readonly apim_request_id: string
  readonly caller_appid: string
  /** How many times the call was sent. */
  readonly attempts: number
  /** `2026-07-28`, `2025-11-25`, …, or `rest`. */
  readonly protocol: string
  /** `open` until the call has ended: a line that stays so was cut short by a crash. */
  readonly outcome: Outcome | 'open'
  /** Of the canonical JSON of the arguments as sent. */
  readonly arguments_sha256: string
  readonly run_url: string
  /** W3C Trace Context; the gateway gets the same. */
  readonly traceparent: string
}

/**
 * Writes one JSON line a call, or a verification: appended before anything is sent or read, replaced
 * by the closed record after. Lines of other runs in the same file are left alone.
 */
export class AuditLog<Entry extends object = AuditRecord> {
  readonly file: string
  private readonly descriptor: number
  /** Where the lines of this run that are not yet settled begin. */
  private base: number
  private lines: {text: string; settled: boolean}[] = []

  /** Creates the file, readable by its owner only, with its folders. */
  constructor(file: string) {
    this.file = file
    fs.mkdirSync(path.dirname(file), {recursive: true})
    this.descriptor = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600)
    this.base = fs.fstatSync(this.descriptor).size
    if (this.base > 0) {
      const last = Buffer.alloc(1)
      fs.readSync(this.descriptor, last, 0, 1, this.base - 1)
      // A line that a crash cut short keeps to itself.
      if (last[0] !== 0x0a) this.base += fs.writeSync(this.descriptor, '\n', this.base)
    }
  }

  /** Puts the open record on disk and returns the function that replaces it with the closed one. */
  open(record: Entry): (closed: Entry) => void {
    const line = {text: serialise(record), settled: false}
    this.lines.push(line)
    this.write()
    return closed => {
      line.text = serialise(closed)
      line.settled = true
      this.write()
    }
  }

  close(): void {
    fs.closeSync(this.descriptor)
  }

  /** Lines change their length, so all from the first open one on are written again. */
  private write(): void {
    const bytes = Buffer.from(this.lines.map(({text}) => text).join(''))
    fs.writeSync(this.descriptor, bytes, 0, bytes.length, this.base)
    fs.ftruncateSync(this.descriptor, this.base + bytes.length)
    fs.fsyncSync(this.descriptor)
    while (this.lines[0]?.settled) this.base += Buffer.byteLength(this.lines.shift()!.text)
  }
}

function serialise(record: object): string {
  return `${JSON.stringify(processRedactor.redactValue(record))}\n`
}
