import path from 'node:path'
import {UsageError} from '../../errors.js'

export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown' | 'junit'

/** A report to make; printed when it has no file. */
export interface PlannedReport {
  readonly format: ReportFormat
  readonly file?: string
}

const byExtension: Readonly<Record<string, ReportFormat>> = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.xml': 'junit',
  '.txt': 'text'
}

/**
 * Matches files to formats: by the file's name first, then in order. Without formats the report is
 * text, and a file whose name speaks of another format adds that one.
 *
 * @param formats as the user gave them; empty when the input is not set
 * @throws UsageError when a file has no format left, or two reports for machines would be printed
 */
export function planReports(
  formats: readonly ReportFormat[],
  files: readonly string[]
): PlannedReport[] {
  const open = new Set<ReportFormat>(formats.length > 0 ? formats : ['text'])
  const written: PlannedReport[] = []
  const unmatched: string[] = []
  for (const file of files) {
    const format = byExtension[path.extname(file).toLowerCase()]
    if (format && (open.delete(format) || formats.length === 0)) written.push({format, file})
    else unmatched.push(file)
  }
  for (const file of unmatched) {
    const [format] = open
    if (format === undefined) {
      throw new UsageError(
        `output-file '${file}' has no format left: name one format for each file, or let its name speak (.json, .sarif, .md, .xml, .txt)`
      )
    }
    open.delete(format)
    written.push({format, file})
  }
  if (open.size > 1 && (open.has('json') || open.has('sarif') || open.has('junit'))) {
    throw new UsageError(
      `only one report can be printed when a program is to read it: name an output-file for ${[...open].slice(1).join(' and ')}`
    )
  }
  return [...[...open].map(format => ({format})), ...written]
}
