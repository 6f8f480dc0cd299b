import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {inputLabel, nearest} from '../inputs.js'
import {loadConfig} from '../lint/config/load-config.js'
import {rootOf} from '../lint/engine/root.js'
import {atLeast, type Confidence, type LintResult, type Severity} from '../lint/finding.js'
import {type LintOptions, lint as runLint} from '../lint/lint.js'
import {annotate} from '../lint/reports/annotations.js'
import {countBySeverity, plural} from '../lint/reports/counts.js'
import {type PlannedReport, planReports, type ReportFormat} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'
import {ruleIds} from '../lint/rules/index.js'
import type {Command, CommandResult} from './command.js'
import type {LintScope} from './lint-adoption.js'

/** Findings that the run's summary page lists; the rest is counted. */
const summaryLimit = 100
/** Milliseconds after which a person is told that work goes on. */
const patience = 500

/** Lints a tree, reports its findings, and fails when there are some of `fail-on` or above. */
export const lint: Command = async (host, inputs) => {
  const plan = planReports(
    inputs.isDefault('format') ? [] : (inputs.list('format') as ReportFormat[]),
    inputs.list('output-file')
  )
  const failOn = inputs.choice('fail-on') as Severity | 'never'
  const rules = selectRules(inputs.list('rules'))
  const paths = inputs.list('paths').map(item => path.resolve(host.workspace, item))
  const root = rootOf(host.workspace, paths, isFolder)
  const loaded = await loadConfig(root, inputs.text('config'), ruleIds)
  const config = inputs.isDefault('min-confidence')
    ? loaded
    : {...loaded, minConfidence: inputs.choice('min-confidence') as Confidence}

  const userFiles = inputs.boolean('user-config') ? await readUserFiles(host) : undefined
  const progress = new Progress(host)
  const run = async (texts?: ReadonlyMap<string, string>) => {
    const result = await runLint({
      root,
      paths,
      config,
      ruleIds: rules,
      ...(texts && {texts}),
      ...(userFiles && {userFiles}),
      onProgress: (done, total) => progress.show(done, total)
    })
    progress.clear()
    return result
  }
  const scope = {host, inputs, root, paths, config, rules}
  const {result, diff} = adopts(scope)
    ? await (await import('./lint-adoption.js')).lintForAdoption(scope, run)
    : {result: await run()}

  if (result.files === 0 && result.unreadable.length === 0) {
    host.log.info(
      'there was nothing to lint: no workflow, pipeline, MCP configuration or script is in these paths, or the configuration or .gitignore leaves them out'
    )
  }
  await report(host, plan, result, {
    root,
    rules,
    failOn,
    inventory: inputs.boolean('inventory'),
    ...(diff !== undefined && {diff})
  })
  if (inputs.boolean('comment')) {
    const {commentOnPullRequest} = await import('../review/lint-comment.js')
    const names = ['paths', 'config', 'rules']
    await commentOnPullRequest(host, result, names.map(name => inputs.text(name)).join('\n'))
  }
  setOutputs(host, result, failOn)
  return verdict(host, result, failOn)
}

/** The configurations of MCP clients in the home of this machine's user. */
async function readUserFiles(host: CiHost): Promise<LintOptions['userFiles']> {
  const {default: os} = await import('node:os')
  const {userConfigFiles} = await import('../lint/engine/user-config.js')
  const home = os.homedir()
  const files = userConfigFiles({home, platform: process.platform, environment: process.env})
  host.log.info(`user-config: ${plural(files.length, 'configuration')} of this machine's user`)
  return {files, home}
}

/** Whether a run asks for anything that `lintForAdoption` does beside linting. */
function adopts({inputs, config}: LintScope): boolean {
  const switches = ['changed-only', 'changed-lines', 'write-baseline', 'fix', 'fix-dry-run']
  return (
    inputs.text('baseline') !== '' ||
    inputs.text('base-ref') !== '' ||
    config.baseline !== undefined ||
    switches.some(name => inputs.boolean(name))
  )
}

/** The rules that the user named, or all but those with a leading minus sign. */
function selectRules(items: readonly string[]): ReadonlySet<string> {
  const chosen = new Set<string>()
  const left = new Set<string>()
  for (const item of items) {
    const id = item.replace(/^-/, '')
    if (!ruleIds.includes(id)) {
      const near = nearest(id, ruleIds)
      throw new UsageError(
        `there is no rule '${id.slice(0, 60)}'${near ? `: did you mean '${near}'?` : ` ('mcp-gatehouse rules' lists them)`}`
      )
    }
    if (item.startsWith('-')) left.add(id)
    else chosen.add(id)
  }
  return new Set(ruleIds.filter(id => (chosen.size === 0 || chosen.has(id)) && !left.has(id)))
}

interface ReportContext {
  readonly root: string
  readonly rules: ReadonlySet<string>
  readonly failOn: Severity | 'never'
  /** Show the servers in place of the text report. */
  readonly inventory: boolean
  /** What fixes would change: shown in place of the text report. */
  readonly diff?: string
}

async function report(
  host: CiHost,
  plan: readonly PlannedReport[],
  result: LintResult,
  context: ReportContext
): Promise<void> {
  for (const {format, file} of plan) {
    if (file !== undefined) {
      writeReport(host, 'output-file', file, await render(format, result, context))
    } else if (format === 'text' && context.diff !== undefined) {
      if (context.diff !== '') host.print(context.diff.trimEnd())
    } else if (format === 'text' && context.inventory) {
      const {renderInventory} = await import('../lint/reports/inventory.js')
      host.print(renderInventory(result.inventory).trimEnd())
    } else if (format === 'text') {
      host.print((await renderForPrint(host, result, context.root)).trimEnd())
    } else if (format === 'markdown' || format === 'junit') {
      host.print((await render(format, result, context)).trimEnd())
    } else {
      host.printRaw(await render(format, result, context))
    }
  }
  const remark = annotate(host, result.findings)
  if (host.kind === 'terminal') return
  if (remark) host.log.info(remark)
  const {renderMarkdown} = await import('../lint/reports/markdown.js')
  await host.writeSummary(
    renderMarkdown(result, {limit: summaryLimit, ...(remark !== undefined && {remark})})
  )
}

async function render(
  format: ReportFormat,
  result: LintResult,
  {rules, failOn}: ReportContext
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../lint/reports/text.js')).renderText(result)
    case 'json':
      return (await import('../lint/reports/json.js')).renderJson(result)
    case 'sarif':
      return sarif(result, rules)
    case 'markdown':
      return (await import('../lint/reports/markdown.js')).renderMarkdown(result)
    case 'junit':
      return (await import('../lint/reports/junit.js')).renderJunit(result, failOn)
  }
}

/** SARIF describes the rules that ran, also those that found nothing. */
async function sarif(result: LintResult, rules: ReadonlySet<string>): Promise<string> {
  const [{renderSarif}, {catalog}] = await Promise.all([
    import('../lint/reports/sarif.js'),
    import('../lint/rules/catalog.js')
  ])
  return renderSarif(
    result,
    catalog.filter(({id}) => rules.has(id))
  )
}

async function renderForPrint(host: CiHost, result: LintResult, root: string): Promise<string> {
  const {renderTerminalText, renderText} = await import('../lint/reports/text.js')
  if (!host.terminal) return renderText(result)
  const {sourceReader} = await import('../lint/reports/source-reader.js')
  return renderTerminalText(result, {color: host.terminal.color, source: sourceReader(root)})
}

function setOutputs(host: CiHost, result: LintResult, failOn: Severity | 'never'): void {
  const counts = countBySeverity(result.findings)
  host.setOutput('findings', String(failing(result, failOn)))
  host.setOutput('errors', String(counts.error))
  host.setOutput('warnings', String(counts.warning))
  host.setOutput('notes', String(counts.note))
}

function verdict(host: CiHost, result: LintResult, failOn: Severity | 'never'): CommandResult {
  const count = failing(result, failOn)
  if (count === 0) return {exitCode: 0}
  return {
    exitCode: 1,
    failure: `lint found ${plural(count, 'problem')} of severity ${failOn}${failOn === 'error' ? '' : ' or above'} (${inputLabel(host, 'fail-on')}: ${failOn})`
  }
}

/** Number of findings that make the step fail. */
function failing(result: LintResult, failOn: Severity | 'never'): number {
  if (failOn === 'never') return 0
  return result.findings.filter(finding => atLeast(finding.severity, failOn)).length
}

function isFolder(file: string): boolean {
  return fs.statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false
}

/** A passing line on long runs, where there is a terminal. */
class Progress {
  private readonly host: CiHost
  private last = Date.now()
  private shown = false

  constructor(host: CiHost) {
    this.host = host
  }

  show(done: number, total: number): void {
    const now = Date.now()
    if (now - this.last < patience) return
    this.last = now
    this.shown = true
    this.host.showStatus?.(`linted ${done} of ${plural(total, 'file')}`)
  }

  clear(): void {
    if (this.shown) this.host.showStatus?.('')
  }
}
