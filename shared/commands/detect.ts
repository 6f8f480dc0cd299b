import path from 'node:path'
import {judgingConfig} from '../central/judging-config.js'
import {type DetectResult, detect as runDetections} from '../detect/detect.js'
import type {Detection} from '../detect/detection.js'
import type {EmitTarget} from '../detect/emit/emit.js'
import {findingsOf} from '../detect/findings.js'
import {CallerMemory, readMemory, writeMemory} from '../detect/memory.js'
import {parseMoment} from '../detect/moment.js'
import type {RecordFormat} from '../detect/records/adapters.js'
import type {RecordInput} from '../detect/records/record-file.js'
import {remarks} from '../detect/reports/remarks.js'
import {selectRecords} from '../detect/select-records.js'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel, nearest} from '../inputs.js'
import {type DetectionSettings, defaultSettings} from '../lint/config/detection-settings.js'
import {atLeast, type Finding, type Severity} from '../lint/finding.js'
import {annotate} from '../lint/reports/annotations.js'
import {countBySeverity, plural} from '../lint/reports/counts.js'
import type {Links} from '../lint/reports/links.js'
import {type PlannedReport, planReports, type ReportFormat} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import {type People, readPeople} from '../people/people.js'
import type {Command, CommandResult} from './command.js'

/** Alerts that the run's summary page lists; the rest is counted. */
const summaryLimit = 100

/** `detect`: runs the detections over audit records, or writes them as queries and alert rules. */
export const detect: Command = async (host, inputs) => {
  const detections = await selectDetections(inputs.list('detections'))
  const {config, refusals} = await judgingConfig({host, inputs, root: host.workspace})
  for (const {message} of refusals) host.log.warning(`policy: ${message}`)
  const settings = config.detections ?? defaultSettings
  const peopleFile = inputs.text('people')
  const people = peopleFile === '' ? undefined : await readPeople(host.workspace, peopleFile)
  const target = inputs.choice('emit')
  if (target !== '') return emit(host, inputs, {detections, settings, people})
  return run(host, inputs, {detections, settings, people})
}

interface Plan {
  readonly detections: readonly Detection[]
  readonly settings: DetectionSettings
  readonly people: People | undefined
}

async function run(host: CiHost, inputs: Inputs, plan: Plan): Promise<CommandResult> {
  const {detections, settings, people} = plan
  const reports = readReports(inputs)
  const failOn = inputs.choice('fail-on') as Severity | 'never'
  const now = Date.now()
  const since = moment(host, inputs, 'since', now, settings)
  const until = moment(host, inputs, 'until', now, settings)
  const stateFile = inputs.text('state-file')
  const memory = stateFile === '' ? new CallerMemory() : readMemory(host.workspace, stateFile)
  const format = inputs.choice('record-format') as RecordFormat | 'auto'
  inputs.required('records')
  const upload = await openUpload(host, inputs)

  const selection = await selectRecords(host, inputs.list('records'))
  let result: DetectResult
  try {
    result = runDetections({
      inputs: selection.files,
      ...(format !== 'auto' && {format}),
      detections,
      settings,
      ...(people && {people}),
      memory,
      ...(since !== undefined && {since}),
      ...(until !== undefined && {until}),
      now
    })
    await upload?.(selection.files)
  } finally {
    selection.release()
  }
  if (stateFile !== '') {
    const {days} = settings.thresholds['new-caller-for-tool']
    writeMemory(host.workspace, stateFile, memory.serialise(days))
  }
  const findings = findingsOf(result.alerts, detections, result.clock)
  const {detectionLinks} = await import('../lint/reports/links.js')
  const links = detectionLinks(host.project)
  await report(host, reports, {result, findings, detections, links})
  setOutputs(host, result, findings, failOn)
  return verdict(host, result, findings, failOn)
}

/** The detections that the user named, or all but those with a leading minus sign. */
async function selectDetections(items: readonly string[]): Promise<readonly Detection[]> {
  const {detections} = await import('../detect/detections/index.js')
  const ids = detections.map(({id}) => id)
  for (const item of items) {
    const id = item.replace(/^-/, '')
    if (ids.includes(id)) continue
    const near = nearest(id, ids)
    throw new UsageError(
      `there is no detection '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : `: it is one of ${ids.join(', ')}`}`
    )
  }
  const chosen = items.filter(item => !item.startsWith('-'))
  return detections.filter(
    ({id}) => (chosen.length === 0 || chosen.includes(id)) && !items.includes(`-${id}`)
  )
}

function readReports(inputs: Inputs): PlannedReport[] {
  const plan = planReports(
    inputs.isDefault('format') ? [] : (inputs.list('format') as ReportFormat[]),
    inputs.list('output-file')
  )
  if (plan.some(({format}) => format === 'junit')) {
    throw new UsageError('detect has no junit report: its formats are text, json, sarif, markdown')
  }
  return plan
}

function moment(
  host: CiHost,
  inputs: Inputs,
  name: string,
  now: number,
  settings: DetectionSettings
): number | undefined {
  const text = inputs.text(name)
  if (text === '') return undefined
  const time = parseMoment(text, now, settings.timeZone)
  if (time !== undefined) return time
  throw new UsageError(
    `input '${inputLabel(host, name)}' must be a time (2026-11-21T02:00:00Z), a day (2026-11-21) or how long ago (30m, 24h, 7d)`
  )
}

/** What sends the calls of audit files to Log Analytics, where the inputs ask for it. */
async function openUpload(
  host: CiHost,
  inputs: Inputs
): Promise<((files: readonly RecordInput[]) => Promise<void>) | undefined> {
  const {uploadFromInputs} = await import('../upload/from-inputs.js')
  const upload = uploadFromInputs(host, inputs)
  if (!upload) return undefined
  const {rowsOfFiles} = await import('../upload/rows.js')
  return files =>
    upload(rowsOfFiles(files.map(file => file.path)), files.map(({name}) => name).join(', '))
}

async function emit(host: CiHost, inputs: Inputs, plan: Plan): Promise<CommandResult> {
  const folder = inputs.required('output-folder')
  const {emitDetections} = await import('../detect/emit/emit.js')
  const emitted = emitDetections(inputs.choice('emit') as EmitTarget, plan)
  for (const [name, text] of emitted.files) {
    writeReport(host, 'output-folder', path.join(folder, name), text)
  }
  for (const remark of emitted.remarks) host.log.info(remark)
  host.log.info(`${plural(emitted.files.size, 'file')} written to ${folder}`)
  return {exitCode: 0}
}

interface Reported {
  readonly result: DetectResult
  readonly findings: readonly Finding[]
  readonly detections: readonly Detection[]
  readonly links: Links
}

async function report(
  host: CiHost,
  plan: readonly PlannedReport[],
  reported: Reported
): Promise<void> {
  for (const {format, file} of plan) {
    const text = await render(format, reported)
    if (file !== undefined) writeReport(host, 'output-file', file, text)
    else if (format === 'json' || format === 'sarif') host.printRaw(text)
    else host.print(text.trimEnd())
  }
  const remark = annotate(host, reported.findings, reported.links)
  if (host.kind === 'terminal') return
  if (remark) host.log.info(remark)
  const isPrinted = plan.some(({format, file}) => format === 'text' && file === undefined)
  if (!isPrinted) for (const line of remarks(reported.result)) host.log.info(line)
  const {renderMarkdown} = await import('../detect/reports/markdown.js')
  await host.writeSummary(
    renderMarkdown(reported.result, reported.findings, reported.links, summaryLimit)
  )
}

async function render(
  format: ReportFormat,
  {result, findings, detections, links}: Reported
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../detect/reports/json.js')).renderJson(result, detections)
    case 'sarif':
      return (await import('../detect/reports/sarif.js')).renderSarif(
        result,
        findings,
        detections,
        links
      )
    case 'markdown':
      return (await import('../detect/reports/markdown.js')).renderMarkdown(result, findings, links)
    default:
      return (await import('../detect/reports/text.js')).renderText(result, findings)
  }
}

function setOutputs(
  host: CiHost,
  result: DetectResult,
  findings: readonly Finding[],
  failOn: Severity | 'never'
): void {
  const counts = countBySeverity(findings)
  host.setOutput('findings', String(failing(findings, failOn)))
  host.setOutput('errors', String(counts.error))
  host.setOutput('warnings', String(counts.warning))
  host.setOutput('notes', String(counts.note))
  host.setOutput('alerts', String(result.alerts.length + result.unlisted))
}

function verdict(
  host: CiHost,
  result: DetectResult,
  findings: readonly Finding[],
  failOn: Severity | 'never'
): CommandResult {
  const count = failing(findings, failOn)
  if (count > 0) {
    return {
      exitCode: 1,
      failure: `detect found ${plural(count, 'alert')} of severity ${failOn}${failOn === 'error' ? '' : ' or above'} (${inputLabel(host, 'fail-on')}: ${failOn})`
    }
  }
  if (result.records === 0 && result.unreadableCount > 0) {
    return {
      exitCode: 2,
      failure: `no record could be read (${plural(result.unreadableCount, 'problem')}): look at the report, and name the ${inputLabel(host, 'record-format')}`
    }
  }
  if (result.records === 0) {
    host.log.warning('there are no records in these files: nothing was judged')
  }
  return {exitCode: 0}
}

/** Number of alerts that make the step fail. */
function failing(findings: readonly Finding[], failOn: Severity | 'never'): number {
  if (failOn === 'never') return 0
  return findings.filter(finding => atLeast(finding.severity, failOn)).length
}
