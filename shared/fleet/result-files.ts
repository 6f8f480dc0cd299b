import fs from 'node:fs'
import path from 'node:path'
import {isCalendarDay} from '../calendar-day.js'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'

/** The files that `results` names: of this run, and of earlier ones by their day. */
export interface ResultFiles {
  /** Absolute paths. */
  readonly current: readonly string[]
  /** By day, YYYY-MM-DD, in order; files of one day are one run. */
  readonly earlier: ReadonlyMap<string, readonly string[]>
}

/**
 * Finds files of results. In a folder those are files with lines (`.jsonl`), however deep: CI systems
 * make a folder of each artifact.
 *
 * @param items `path`, or `YYYY-MM-DD=path` for an earlier run
 * @throws UsageError
 */
export function findResults(workspace: string, items: readonly string[]): ResultFiles {
  const current: string[] = []
  const earlier = new Map<string, string[]>()
  for (const item of items) {
    const [, day, rest] = /^(\d{4}-\d\d-\d\d)=(.*)$/s.exec(item) ?? []
    const name = rest ?? item
    if (day !== undefined && !isCalendarDay(day)) {
      throw new UsageError(`results: '${item.slice(0, 60)}' does not begin with a day`)
    }
    const files = filesAt(path.resolve(workspace, name), name)
    if (files.length === 0) {
      throw new UsageError(
        `results: there is no file of results (.jsonl) in '${name.slice(0, 200)}'`
      )
    }
    if (day === undefined) current.push(...files)
    else earlier.set(day, [...(earlier.get(day) ?? []), ...files])
  }
  return {
    current: [...new Set(current)],
    earlier: new Map([...earlier].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function filesAt(target: string, name: string): string[] {
  try {
    if (!fs.statSync(target).isDirectory()) return [target]
    return fs
      .readdirSync(target, {withFileTypes: true, recursive: true})
      .filter(entry => entry.isFile() && entry.name.endsWith('.jsonl'))
      .map(entry => path.join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    throw new UsageError(
      `results: '${name.slice(0, 200)}' cannot be read: ${fileErrorReason(error)}`
    )
  }
}
