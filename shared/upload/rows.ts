import fs from 'node:fs'
import type {AuditRecord} from '../audit/record.js'
import {auditColumns} from '../audit/table.js'
import {toolClassOf} from '../detect/call-record.js'
import {readPieces} from '../detect/records/json-pieces.js'
import {isObject} from '../gateway/json.js'

/** A record as a row of the table. */
export type AuditRow = Readonly<Record<string, string | number | null>>

/** A record as a file has it: any field may be missing or of another type. */
type RecordFields = {readonly [key in keyof AuditRecord | 'tool_class']?: unknown}

/** The record with the names and types of the table's columns; what the table lacks is left out. */
export function rowOf(record: RecordFields): AuditRow {
  return Object.fromEntries(
    Object.entries(auditColumns).map(([name, type]) => {
      const value = name === 'TimeGenerated' ? record.timestamp : record[name as keyof RecordFields]
      if (name === 'tool_class') {
        return [name, toolClassOf(textOf(value), textOf(record.scope_used))]
      }
      if (type === 'long' || type === 'int') return [name, typeof value === 'number' ? value : null]
      return [name, textOf(value)]
    })
  )
}

/**
 * The rows of audit files of `call`: each call's closed record, and the open one where there is no
 * other. Other files, and lines that are no such records, have none.
 */
export function* rowsOfFiles(files: readonly string[]): Generator<AuditRow> {
  for (const file of files) {
    const open = new Map<string, AuditRow>()
    for (const record of recordsOf(file)) {
      const row = rowOf(record)
      const trace = String(row['traceparent'])
      if (row['outcome'] === 'open') open.set(trace, row)
      else {
        open.delete(trace)
        yield row
      }
    }
    yield* open.values()
  }
}

function* recordsOf(file: string): Generator<RecordFields> {
  const descriptor = fs.openSync(file, 'r')
  try {
    for (const pieces of readPieces(descriptor)) {
      for (const piece of pieces) {
        const value = 'text' in piece ? parsed(piece.text) : undefined
        const isCall = isObject(value) && typeof value['tool_name'] === 'string'
        if (isCall && typeof value['outcome'] === 'string') yield value
      }
    }
  } finally {
    fs.closeSync(descriptor)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
