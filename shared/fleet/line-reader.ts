import fs from 'node:fs'
import type {FleetLine} from './fleet-line.js'

/** Where a line stands in a file, so that it can be read again. */
export interface LinePlace {
  readonly file: string
  /** Bytes from the start of the file. */
  readonly offset: number
  /** Bytes, without the line feed. */
  readonly length: number
}

/** A line of a file of results, or why it is none: a clause. */
export type ReadResult = {readonly number: number; readonly place: LinePlace} & (
  | {readonly line: FleetLine}
  | {readonly problem: string; readonly isCut: boolean}
)

const chunkBytes = 256 * 1024
/** A line holds some thousand entries at most. */
const mostBytes = 64 * 1024 * 1024

/**
 * Reads the lines of a file of results one by one. The last line of a run that was killed may be cut:
 * it has no line feed, and is no result.
 *
 * @throws errors of the file system
 */
export function* readLines(file: string): Generator<ReadResult> {
  let number = 0
  for (const {offset, bytes, isWhole} of splitLines(file)) {
    number++
    const place = {file, offset, length: bytes?.length ?? 0}
    if (bytes === undefined) yield {number, place, problem: 'it is too long', isCut: false}
    else if (bytes.length > 0) yield {number, place, ...parsed(bytes, isWhole)}
  }
}

/** The line at a place; a place comes from `readLines` of the same file. */
export function lineAt({file, offset, length}: LinePlace): FleetLine {
  const descriptor = fs.openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    fs.readSync(descriptor, bytes, 0, length, offset)
    return JSON.parse(bytes.toString('utf8')) as FleetLine
  } finally {
    fs.closeSync(descriptor)
  }
}

function parsed(
  bytes: Buffer,
  isWhole: boolean
): {line: FleetLine} | {problem: string; isCut: boolean} {
  if (!isWhole) return {problem: 'it is cut: the run that wrote it was ended', isCut: true}
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return {problem: 'it is not JSON', isCut: false}
  }
  return isLine(value)
    ? {line: value}
    : {problem: 'it is not a line of fleet in a form that this version reads', isCut: false}
}

/** Whether a value has the parts that reports rely on. */
function isLine(value: unknown): value is FleetLine {
  if (typeof value !== 'object' || value === null) return false
  const line = value as Partial<Record<string, unknown>>
  const hasTexts = (...names: string[]) => names.every(name => typeof line[name] === 'string')
  if (line['schemaVersion'] !== 1 || typeof line['tool'] !== 'object' || line['tool'] === null) {
    return false
  }
  if (!hasTexts('provider', 'organization', 'id', 'repository', 'url')) return false
  if (line['status'] === 'unread') return hasTexts('reason')
  const inventory = line['inventory'] as Partial<Record<string, unknown>> | undefined
  return (
    line['status'] === 'read' &&
    hasTexts('branch', 'commit') &&
    typeof line['rules'] === 'object' &&
    line['rules'] !== null &&
    typeof line['counts'] === 'object' &&
    line['counts'] !== null &&
    Array.isArray(line['findings']) &&
    Array.isArray(line['unreadable']) &&
    (line['controls'] === undefined || Array.isArray(line['controls'])) &&
    Array.isArray(inventory?.['servers']) &&
    Array.isArray(inventory['credentials']) &&
    Array.isArray(inventory['identities'])
  )
}

interface Piece {
  readonly offset: number
  /** Undefined for a line that is too long. */
  readonly bytes: Buffer | undefined
  /** Whether a line feed follows. */
  readonly isWhole: boolean
}

function* splitLines(file: string): Generator<Piece> {
  const descriptor = fs.openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(chunkBytes)
    let parts: Buffer[] = []
    let held = 0
    let start = 0
    let position = 0
    for (;;) {
      const read = fs.readSync(descriptor, buffer, 0, buffer.length, null)
      if (read === 0) break
      const chunk = Buffer.from(buffer.subarray(0, read))
      let at = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
        const rest = chunk.subarray(at, end)
        const bytes = held > mostBytes ? undefined : Buffer.concat([...parts, rest])
        yield {offset: start, bytes, isWhole: true}
        parts = []
        held = 0
        at = end + 1
        start = position + at
      }
      const rest = chunk.subarray(at)
      held += rest.length
      if (held > mostBytes) parts = []
      else parts.push(rest)
      position += read
    }
    if (held > 0) {
      yield {
        offset: start,
        bytes: held > mostBytes ? undefined : Buffer.concat(parts),
        isWhole: false
      }
    }
  } finally {
    fs.closeSync(descriptor)
  }
}
