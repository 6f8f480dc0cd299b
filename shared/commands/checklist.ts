import type {ChecklistName, ChecklistReport} from '../checklist/checklist-report.js'
import {checklists} from '../checklist/controls/index.js'
import {type ChecklistFormat, checklistFormats} from '../checklist/reports/formats.js'
import {runChecklist} from '../checklist/run-checklist.js'
import type {CiHost} from '../host.js'
import {inputLabel} from '../inputs.js'
import {loadConfig} from '../lint/config/load-config.js'
import {type PlannedReport, planReports} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import {ruleIds} from '../lint/rules/index.js'
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
  const config = await loadConfig(root, inputs.text('config'), ruleIds)
  const progress = new Progress(host)
  const result = await runChecklist({
    root,
    paths,
    config,
    checklist: name,
    controls: checklists[name],
    ...(host.debug && {trace: (line: string) => host.log.debug(line)}),
    onProgress: (done, total) => progress.show(done, total)
  })
  progress.clear()
  await report(host, plan, result, root)
  setOutputs(host, result)
  return verdict(host, result, failOn)
}

/** Writes files first: they are there also when whoever reads standard output has stopped reading. */
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
    if (format === 'json' || format === 'sarif') host.printRaw(text)
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
