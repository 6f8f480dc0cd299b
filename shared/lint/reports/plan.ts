import path from 'node:path'
import {UsageError} from '../../errors.js'

export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown' | 'junit'

/** A report to make; printed when it has no file. */
export interface PlannedReport<F extends string = ReportFormat> {
  readonly format: F
  readonly file?: string
}

/** The formats that a command's reports have. */
export interface FormatTable<F extends string> {
  /** The format of a report where the user names none. */
  readonly standard: F
  /** Formats by the extension of a file, in lower case and with its dot. */
  readonly byExtension: Readonly<Record<string, F>>
  /** Formats that programs read: beside one of them nothing else can be printed. */
  readonly forPrograms: readonly F[]
}

/** Extensions that mean the same in all commands. */
export const commonExtensions = {
  '.json': 'json',
  '.sarif': 'sarif',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text'
} as const

/** The formats of `lint` and `detect`. */
export const reportFormats: FormatTable<ReportFormat> = {
  standard: 'text',
  byExtension: {...commonExtensions, '.xml': 'junit'},
  forPrograms: ['json', 'sarif', 'junit']
}

/**
 * Matches files to formats: by the file's name first, then in order. Without formats the report has
 * the command's standard format, and a file whose name speaks of another format adds that one.
 *
 * @param formats as the user gave them; empty when the input is not set
 * @throws UsageError when a file has no format left, or two reports for machines would be printed
 */
export function planReports(
  formats: readonly ReportFormat[],
  files: readonly string[]
): PlannedReport[]
export function planReports<F extends string>(
  formats: readonly F[],
  files: readonly string[],
  table: FormatTable<F>
): PlannedReport<F>[]
export function planReports(
  formats: readonly string[],
  files: readonly string[],
  {standard, byExtension, forPrograms}: FormatTable<string> = reportFormats
): PlannedReport<string>[] {
  const open = new Set(formats.length > 0 ? formats : [standard])
  const written: PlannedReport<string>[] = []
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
        `output-file '${file}' has no format left: name one format for each file, or let its name speak (${shownExtensions(byExtension)})`
      )
    }
    open.delete(format)
    written.push({format, file})
  }
  if (open.size > 1 && forPrograms.some(format => open.has(format))) {
    throw new UsageError(
      `only one report can be printed when a program is to read it: name an output-file for ${[...open].slice(1).join(' and ')}`
    )
  }
  return [...[...open].map(format => ({format})), ...written]
}

/** One extension for each format, in the order of the table. */
function shownExtensions(byExtension: Readonly<Record<string, string>>): string {
  const first = new Map<string, string>()
  for (const [extension, format] of Object.entries(byExtension)) {
    if (!first.has(format)) first.set(format, extension)
  }
  return [...first.values()].join(', ')
}
