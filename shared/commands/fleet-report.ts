import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import {repositoriesOf} from '../fleet/api/listing.js'
import {readListing} from '../fleet/api/listing-file.js'
import {buildReport} from '../fleet/build-report.js'
import {earlierRuns} from '../fleet/earlier-runs.js'
import type {FleetLine} from '../fleet/fleet-line.js'
import type {FleetReport} from '../fleet/fleet-report.js'
import {type LinePlace, lineAt} from '../fleet/line-reader.js'
import {selectLines} from '../fleet/line-selection.js'
import {findResults} from '../fleet/result-files.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {plural} from '../lint/reports/counts.js'
import {type FormatTable, type PlannedReport, planReports} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import type {CommandResult} from './command.js'

type FleetFormat = 'markdown' | 'json' | 'html' | 'csv' | 'inventory' | 'sarif'

const formats: FormatTable<FleetFormat> = {
  standard: 'markdown',
  byExtension: {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.json': 'json',
    '.html': 'html',
    '.htm': 'html',
    '.csv': 'csv'
  },
  forPrograms: ['json', 'html', 'csv', 'inventory', 'sarif']
}

/** Puts the results of all shards together: the same bytes whatever the order of files and lines. */
export async function fleetReport(host: CiHost, inputs: Inputs): Promise<CommandResult> {
  refuseTokens(host, inputs)
  inputs.required('results')
  const plan = readPlan(host, inputs)
  const {current, earlier} = findResults(host.workspace, inputs.list('results'))
  const listing = inputs.text('listing')
  const listed = listing === '' ? undefined : readListing(host.workspace, listing)
  if (listing !== '' && !listed) throw new UsageError(`the listing ${listing} is not there`)
  const warn = (message: string) => host.log.warning(message)
  const {places, remarks} = readable(() => selectLines(current, warn))
  const report = buildReport({
    lines: linesAt(places),
    listed: listed && repositoriesOf(listed),
    earlier: readable(() => earlierRuns(earlier, warn)),
    remarks,
    project: host.project
  })
  if (listed && listed.organization.toLowerCase() !== report.organization.toLowerCase()) {
    throw new UsageError(
      `the listing ${listing} is of ${listed.organization}, and the results are of ${report.organization}`
    )
  }
  await write(host, plan, report, places)
  const {summary} = report
  const files = plan.flatMap(({file}) => file ?? [])
  if (files.length > 0) {
    const of = plural(summary.repositories, 'repository', 'repositories')
    host.log.info(`report of ${of} of ${report.organization}: ${files.join(', ')}`)
  }
  host.setOutput('repositories', String(summary.repositories))
  host.setOutput('unread', String(summary.unread))
  if (host.kind !== 'terminal') {
    const {renderMarkdown} = await import('../fleet/reports/markdown.js')
    await host.writeSummary(renderMarkdown(report))
  }
  if (summary.missing > 0) {
    host.log.warning(
      `${summary.missing} of the listed repositories have no result: the run of a shard was ended, or its results are not here.`
    )
  }
  return {exitCode: 0}
}

/** Inputs of the other steps, which would be without effect. */
function refuseTokens(host: CiHost, inputs: Inputs): void {
  if (!inputs.isDefault('organization-policy')) {
    throw new UsageError(
      `the input '${inputLabel(host, 'organization-policy')}' has no use in the step report: the results were judged by run`
    )
  }
  for (const name of ['shard', 'provider', 'organization']) {
    if (inputs.isDefault(name)) continue
    throw new UsageError(
      `the input '${inputLabel(host, name)}' has no use in the step report: the results say whose they are`
    )
  }
}

function readPlan(host: CiHost, inputs: Inputs): PlannedReport<FleetFormat>[] {
  const named = inputs.isDefault('format') ? [] : (inputs.list('format') as FleetFormat[])
  const plan = planReports(named, inputs.list('output-file'), formats)
  if (plan.some(({format, file}) => format === 'sarif' && file === undefined)) {
    throw new UsageError(
      `the report in sarif is one file per repository: name a folder for them in ${inputLabel(host, 'output-file')}`
    )
  }
  return plan
}

function* linesAt(places: readonly LinePlace[]): Generator<FleetLine> {
  for (const place of places) yield lineAt(place)
}

/** @throws UsageError where a file of results cannot be read */
function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`results: a file cannot be read: ${fileErrorReason(error)}`)
  }
}

async function write(
  host: CiHost,
  plan: readonly PlannedReport<FleetFormat>[],
  report: FleetReport,
  places: readonly LinePlace[]
): Promise<void> {
  for (const {format, file} of plan) {
    if (format === 'sarif') {
      await writeSarif(host, file!, places)
      continue
    }
    const text = await render(format, report)
    if (file !== undefined) writeReport(host, 'output-file', file, text)
    else if (format === 'json') host.printRaw(text)
    else host.print(text.trimEnd())
  }
}

async function render(format: Exclude<FleetFormat, 'sarif'>, report: FleetReport): Promise<string> {
  switch (format) {
    case 'markdown':
      return (await import('../fleet/reports/markdown.js')).renderMarkdown(report)
    case 'json':
      return `${JSON.stringify(report, undefined, 2)}\n`
    case 'html':
      return (await import('../fleet/reports/html.js')).renderHtml(report)
    case 'csv':
      return (await import('../fleet/reports/csv.js')).renderCsv(report)
    case 'inventory':
      return (await import('../fleet/reports/csv.js')).renderInventoryCsv(report)
  }
}

/** One file a repository that was read. */
async function writeSarif(
  host: CiHost,
  folder: string,
  places: readonly LinePlace[]
): Promise<void> {
  const {FileNames, renderRepositorySarif} = await import('../fleet/reports/sarif.js')
  const names = new FileNames()
  const absolute = path.resolve(host.workspace, folder)
  const stale = new Set(fs.existsSync(absolute) ? fs.readdirSync(absolute) : [])
  for (const line of linesAt(places)) {
    if (line.status === 'unread') continue
    const name = names.of(line)
    stale.delete(name)
    const text = renderRepositorySarif(line, host.project)
    writeReport(host, 'output-file', path.join(folder, name), text)
  }
  const left = [...stale].filter(name => name.endsWith('.sarif'))
  if (left.length > 0) {
    host.log.warning(
      `${folder} holds ${left.length} more files in sarif, which are not of this report: use an empty folder.`
    )
  }
}
