import path from 'node:path'
import {judgingConfig} from '../central/judging-config.js'
import {selectRecords} from '../detect/select-records.js'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {defaultSettings} from '../lint/config/detection-settings.js'
import {atLeast, type OffboardingStep, type Severity} from '../lint/finding.js'
import {plural} from '../lint/reports/counts.js'
import {type PlannedReport, planReports} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import {findPerson} from '../offboard/find-person.js'
import {
  anybodysFindings,
  type Offboarding,
  type OffboardingReport,
  openFindings
} from '../offboard/offboarding.js'
import {type OffboardFormat, offboardFormats} from '../offboard/reports/formats.js'
import {searchedWords} from '../offboard/reports/words.js'
import {searchRecords} from '../offboard/search-records.js'
import {type RepositoryResult, searchRepository} from '../offboard/search-repository.js'
import {addSignOff, readSignOffs, signOffFile} from '../offboard/sign-offs.js'
import {withRunbooks} from '../offboard/with-runbooks.js'
import {type People, type Person, readPeople} from '../people/people.js'
import type {Command, CommandResult} from './command.js'
import {lintedPaths} from './linted-paths.js'

/** `offboard`: what a person who leaves still has, and the runbook that takes it back. */
export const offboard: Command = async (host, inputs) => {
  const plan = readPlan(inputs)
  const failOn = inputs.choice('fail-on') as Severity | 'never'
  const done = inputs.list('done') as OffboardingStep[]
  const {root, paths} = lintedPaths(host.workspace, inputs.list('paths'))
  const {config} = await judgingConfig({host, inputs, root})
  const peopleFile = peopleFileOf(host, inputs, root, config.peopleFile)
  const everybody = await readPeople(host.workspace, peopleFile)
  const people = choosePeople(inputs, everybody, peopleFile)
  if (done.length > 0 && inputs.text('person') === '') {
    throw new UsageError(
      `${inputLabel(host, 'done')} needs ${inputLabel(host, 'person')}: a step is signed off for one person`
    )
  }
  const repository = await searchRepository(
    {root, paths, config, everybody, peopleFile: path.resolve(host.workspace, peopleFile)},
    people
  )
  const found = await withRecords(host, inputs, {
    people,
    repository,
    settings: config.detections ?? defaultSettings
  })
  for (const step of done) signOff(host, peopleFile, step, people[0]!, found.people[0]!)
  const signOffs = readSignOffs(host.workspace, peopleFile)
  const report: OffboardingReport = {
    ...found,
    people: found.people.map((each, index) => ({
      ...each,
      steps: each.steps.map(step => ({
        ...step,
        signOffs: signOffs.of(people[index]!).filter(item => item.step === step.id)
      }))
    })),
    unreadable: [
      ...found.unreadable,
      ...signOffs.unreadable.map(line => ({
        file: signOffFile(peopleFile),
        reason: `line ${line}: it is not a sign-off`
      }))
    ]
  }
  await write(host, plan, report)
  if (plan.every(({file}) => file !== undefined)) host.log.info(searchedWords(report))
  setOutputs(host, report, failOn)
  return verdict(host, report, failOn)
}

/** A report in a file is not printed as well unless somebody asks: it is personal data. */
function readPlan(inputs: Inputs): PlannedReport<OffboardFormat>[] {
  const files = inputs.list('output-file')
  if (!inputs.isDefault('format')) {
    return planReports(inputs.list('format') as OffboardFormat[], files, offboardFormats)
  }
  const plan = planReports([], files, offboardFormats)
  return files.length > 0 ? plan.filter(({file}) => file !== undefined) : plan
}

/** The input, else what the configuration of the repository names. */
function peopleFileOf(
  host: CiHost,
  inputs: Inputs,
  root: string,
  configured: string | undefined
): string {
  const given = inputs.text('people')
  if (given !== '') return given
  if (configured === undefined) return inputs.required('people')
  return path.relative(host.workspace, path.resolve(root, configured))
}

function choosePeople(inputs: Inputs, everybody: People, file: string): People {
  const wanted = inputs.text('person')
  if (wanted !== '') return [findPerson(everybody, wanted, file)]
  if (everybody.length === 0) throw new UsageError(`the people file ${file} lists nobody`)
  return everybody
}

interface Search {
  readonly people: People
  readonly repository: RepositoryResult
  readonly settings: typeof defaultSettings
}

/** Puts together what the repository and the records say of each person, with the runbook. */
async function withRecords(
  host: CiHost,
  inputs: Inputs,
  {people, repository, settings}: Search
): Promise<OffboardingReport> {
  const names = inputs.list('records')
  const selection = names.length > 0 ? await selectRecords(host, names) : undefined
  const now = Date.now()
  try {
    const records = selection && (await searchRecords(selection.files, people, settings, now))
    return {
      anybodys: repository.anybodys,
      files: repository.files,
      ...(records && {records: records.records}),
      unreadable: [...repository.unreadable, ...(records?.unreadable ?? [])],
      people: withRunbooks(people, (person, step) => [
        ...repository.of(person)[step],
        ...(step === 'audit' ? (records?.of(person) ?? []) : [])
      ])
    }
  } finally {
    selection?.release()
  }
}

function signOff(
  host: CiHost,
  peopleFile: string,
  step: OffboardingStep,
  person: Person,
  {steps}: Offboarding
): void {
  const left = steps
    .filter(({id}) => id === step)
    .flatMap(({findings}) => findings.filter(({accepted}) => accepted === undefined))
  addSignOff(host.workspace, peopleFile, person, {
    step,
    by: host.run.actor ?? 'unknown',
    at: new Date().toISOString(),
    runUrl: host.run.runUrl,
    findings: left.length
  })
  host.log.info(`step '${step}' is signed off in ${signOffFile(peopleFile)}`)
  if (left.length > 0) {
    host.log.warning(
      `step '${step}' is signed off with ${plural(left.length, 'finding')} that ${left.length === 1 ? 'is' : 'are'} still there`
    )
  }
}

/** The summary of the run is not written: everybody who may see the run could read it. */
async function write(
  host: CiHost,
  plan: readonly PlannedReport<OffboardFormat>[],
  report: OffboardingReport
): Promise<void> {
  for (const {format, file} of plan) {
    if (file !== undefined) writeReport(host, 'output-file', file, await render(format, report))
  }
  for (const {format, file} of plan) {
    if (file !== undefined) continue
    const text = await render(format, report)
    if (format === 'json') host.printRaw(text)
    else host.print(text.trimEnd())
  }
}

async function render(format: OffboardFormat, report: OffboardingReport): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../offboard/reports/json.js')).renderJson(report)
    case 'markdown':
      return (await import('../offboard/reports/markdown.js')).renderMarkdown(report)
    case 'html':
      return (await import('../offboard/reports/html.js')).renderHtml(report)
    default:
      return (await import('../offboard/reports/text.js')).renderText(report)
  }
}

function countOf(report: OffboardingReport, isCounted: (severity: Severity) => boolean): number {
  const all = [...report.people, {steps: [{findings: anybodysFindings(report)}]}]
  return all.flatMap(openFindings).filter(({severity}) => isCounted(severity)).length
}

function failing(report: OffboardingReport, failOn: Severity | 'never'): number {
  return failOn === 'never' ? 0 : countOf(report, severity => atLeast(severity, failOn))
}

function setOutputs(host: CiHost, report: OffboardingReport, failOn: Severity | 'never'): void {
  host.setOutput('findings', String(failing(report, failOn)))
  host.setOutput('errors', String(countOf(report, severity => severity === 'error')))
  host.setOutput('warnings', String(countOf(report, severity => severity === 'warning')))
  host.setOutput('notes', String(countOf(report, severity => severity === 'note')))
}

function verdict(
  host: CiHost,
  report: OffboardingReport,
  failOn: Severity | 'never'
): CommandResult {
  const count = failing(report, failOn)
  if (count === 0) return {exitCode: 0}
  return {
    exitCode: 1,
    failure: `offboard found ${plural(count, 'trace')} of severity ${failOn}${failOn === 'error' ? '' : ' or above'} (${inputLabel(host, 'fail-on')}: ${failOn})`
  }
}
