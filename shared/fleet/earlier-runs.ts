import fs from 'node:fs'
import {UsageError} from '../errors.js'
import {runOf, thisRun} from './build-report.js'
import type {FleetLine} from './fleet-line.js'
import type {FleetReport, FleetRun} from './fleet-report.js'
import {lineAt} from './line-reader.js'
import {selectLines} from './line-selection.js'

/**
 * The counts of earlier runs, in order of their days: from the lines of that day, or from its JSON report,
 * which also holds the counts of the days before. Where a day is told twice, its own files count.
 *
 * @param files absolute paths by day
 * @throws UsageError for a report that cannot be read, and errors of the file system
 */
export function earlierRuns(
  files: ReadonlyMap<string, readonly string[]>,
  warn: (message: string) => void
): FleetRun[] {
  const own = new Map<string, FleetRun>()
  const told = new Map<string, FleetRun>()
  for (const [day, names] of files) {
    const reports = names.filter(name => name.endsWith('.json'))
    const lines = names.filter(name => !name.endsWith('.json'))
    for (const name of reports.sort()) {
      const report = readReport(name)
      own.set(day, {
        label: day,
        repositories: report.summary.repositories,
        unread: report.summary.unread,
        rules: Object.fromEntries(
          report.rules
            .map(({id, findings}) => [id, findings] as const)
            .sort(([a], [b]) => (a < b ? -1 : 1))
        )
      })
      for (const run of report.history) {
        if (run.label !== thisRun) told.set(run.label, run)
      }
    }
    if (lines.length > 0) own.set(day, runOf(day, linesOf(lines, warn)))
  }
  return [...new Map([...told, ...own])]
    .map(([, run]) => run)
    .sort((a, b) => (a.label < b.label ? -1 : 1))
}

function* linesOf(files: readonly string[], warn: (message: string) => void): Generator<FleetLine> {
  for (const place of selectLines(files, warn).places) yield lineAt(place)
}

function readReport(file: string): FleetReport {
  try {
    const value = JSON.parse(fs.readFileSync(file, 'utf8')) as FleetReport
    const isReport =
      value.schemaVersion === 1 &&
      typeof value.summary.repositories === 'number' &&
      Array.isArray(value.rules) &&
      Array.isArray(value.history)
    if (isReport) return value
  } catch {
    // Said below.
  }
  throw new UsageError(
    `results: ${file} is not a JSON report of fleet in a form that this version reads`
  )
}
