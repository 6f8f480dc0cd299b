import {judgingConfig} from '../central/judging-config.js'
import type {ChecklistName, ChecklistReport, RecordFigures} from '../checklist/checklist-report.js'
import {checklists} from '../checklist/controls/index.js'
import {type ChecklistFormat, checklistFormats} from '../checklist/reports/formats.js'
import {runChecklist} from '../checklist/run-checklist.js'
import type {RecordFormat} from '../detect/records/adapters.js'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import type {LintConfig} from '../lint/config/config.js'
import {plural} from '../lint/reports/counts.js'
import {type PlannedReport, planReports} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import type {Command, CommandResult} from './command.js'
import {lintedPaths} from './linted-paths.js'
import {Progress} from './progress.js'

type FailOn = 'fail' | 'not-proven' | 'never'

/** `checklist`: holds a repository against the controls of a checklist, each with its evidence. */
export const checklist: Command = async (host, inputs) => {
  const plan = planReports(
    inputs.isDefault('format') ? [] : (inputs.list('format') as ChecklistFormat[]),
    inputs.list('output-file'),
    checklistFormats
  )
  const failOn = inputs.choice('fail-on') as FailOn
  const name = inputs.choice('checklist') as ChecklistName
  const {root, paths} = lintedPaths(host.workspace, inputs.list('paths'))
  const {config, refusals} = await judgingConfig({host, inputs, root})
  for (const {message} of refusals) host.log.warning(`policy: ${message}`)
  const earlier = await earlierReport(host, inputs.text('compare-with'), name)
  const records = await countRecords(host, inputs, config)
  const progress = new Progress(host)
  const found = await runChecklist({
    root,
    paths,
    config,
    checklist: name,
    controls: checklists[name],
    records,
    ...(host.debug && {trace: (line: string) => host.log.debug(line)}),
    onProgress: (done, total) => progress.show(done, total)
  })
  progress.clear()
  const result = earlier ? await comparedWith(earlier, found) : found
  await report(host, plan, result, root)
  setOutputs(host, result)
  return verdict(host, result, failOn)
}

/** Read before the run: a wrong file costs no time. */
async function earlierReport(
  host: CiHost,
  file: string,
  checklist: ChecklistName
): Promise<ChecklistReport | undefined> {
  if (file === '') return undefined
  const {readEarlierReport} = await import('../checklist/read-report.js')
  return readEarlierReport(host.workspace, file, checklist)
}

async function comparedWith(
  earlier: ChecklistReport,
  report: ChecklistReport
): Promise<ChecklistReport> {
  return (await import('../checklist/compare.js')).withComparison(report, earlier)
}

/** @throws UsageError when records are named and none can be read */
async function countRecords(
  host: CiHost,
  inputs: Inputs,
  config: LintConfig
): Promise<RecordFigures | undefined> {
  const named = inputs.list('records')
  if (named.length === 0) return undefined
  const format = inputs.choice('record-format') as RecordFormat | 'auto'
  const {selectRecords} = await import('../detect/select-records.js')
  const {recordFigures} = await import('../checklist/record-figures.js')
  const {defaultSettings} = await import('../lint/config/detection-settings.js')
  const {files, release} = await selectRecords(host, named)
  try {
    const figures = recordFigures(
      files,
      config.detections ?? defaultSettings,
      format === 'auto' ? undefined : format
    )
    if (!figures) {
      throw new UsageError(
        `the records ${named.join(', ')} hold no record that could be read: name the ${inputLabel(host, 'record-format')}, or leave ${inputLabel(host, 'records')} out`
      )
    }
    if (figures.unreadable > 0) {
      host.log.warning(
        `${plural(figures.unreadable, 'record')} could not be read and ${figures.unreadable === 1 ? 'is' : 'are'} in no count`
      )
    }
    return figures
  } finally {
    release()
  }
}

/** Writes files first: they are complete even when the reader of standard output has stopped. */
async function report(
  host: CiHost,
  plan: readonly PlannedReport<ChecklistFormat>[],
  result: ChecklistReport,
  root: string
): Promise<void> {
  for (const {format, file} of plan) {
    if (file !== undefined) {
      writeReport(host, 'output-file', file, await render(host, format, result, root, false))
    }
  }
  for (const {format, file} of plan) {
    if (file !== undefined) continue
    const text = await render(host, format, result, root, host.terminal?.color ?? false)
    if (checklistFormats.forPrograms.includes(format)) host.printRaw(text)
    else host.print(text.trimEnd())
  }
  if (host.kind === 'terminal') return
  await host.writeSummary(await render(host, 'markdown', result, root, false))
}

async function render(
  host: CiHost,
  format: ChecklistFormat,
  result: ChecklistReport,
  root: string,
  color: boolean
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../checklist/reports/text.js')).renderText(result, {color})
    case 'json':
      return (await import('../checklist/reports/json.js')).renderJson(result)
    case 'html': {
      const {pageContext} = await import('./report-links.js')
      const {renderHtml} = await import('../checklist/reports/html.js')
      return renderHtml(result, await pageContext(host, root))
    }
    case 'markdown': {
      const {linksOf} = await import('./report-links.js')
      const {renderMarkdown} = await import('../checklist/reports/markdown.js')
      return renderMarkdown(result, await linksOf(host, root))
    }
    case 'sarif': {
      const {linksOf} = await import('./report-links.js')
      const {renderSarif} = await import('../checklist/reports/sarif.js')
      return renderSarif(result, await linksOf(host, root))
    }
  }
}

function setOutputs(host: CiHost, {summary}: ChecklistReport): void {
  host.setOutput('fail', String(summary.fail))
  host.setOutput('pass', String(summary.pass))
  host.setOutput('not-proven', String(summary.notProven))
  host.setOutput('out-of-repo', String(summary.outOfRepo))
}

function verdict(host: CiHost, {summary}: ChecklistReport, failOn: FailOn): CommandResult {
  const parts = [
    ...(summary.fail > 0 ? [`${summary.fail} FAIL`] : []),
    ...(failOn === 'not-proven' && summary.notProven > 0 ? [`${summary.notProven} NOT PROVEN`] : [])
  ]
  if (failOn === 'never' || parts.length === 0) return {exitCode: 0}
  return {
    exitCode: 1,
    failure: `the checklist has ${parts.join(' and ')} (${inputLabel(host, 'fail-on')}: ${failOn})`
  }
}
