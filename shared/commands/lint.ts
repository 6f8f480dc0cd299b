import path from 'node:path'
import {type Judging, judgingConfig} from '../central/judging-config.js'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel, nearest} from '../inputs.js'
import type {LintConfig} from '../lint/config/config.js'
import type {Remark} from '../lint/engine/remarks.js'
import {atLeast, type LintResult, type Severity} from '../lint/finding.js'
import {type LintOptions, lint as runLint} from '../lint/lint.js'
import {countBySeverity, plural} from '../lint/reports/counts.js'
import {planReports, type ReportFormat} from '../lint/reports/plan.js'
import {ruleIds} from '../lint/rules/index.js'
import {hasDefaultBaseline} from '../lint/suppression/baseline-file.js'
import type {Command, CommandResult} from './command.js'
import type {LintScope} from './lint-adoption.js'
import {report} from './lint-report.js'
import {lintedPaths} from './linted-paths.js'
import {Progress} from './progress.js'

/** Lints a tree, reports its findings, and fails when there are some of `fail-on` or above. */
export const lint: Command = async (host, inputs) => {
  const plan = planReports(
    inputs.isDefault('format') ? [] : (inputs.list('format') as ReportFormat[]),
    inputs.list('output-file')
  )
  const selected = selectRules(inputs.list('rules'))
  const standardInput = await readStandardInput(host, inputs)
  const {root, paths} = standardInput
    ? {root: host.workspace, paths: [path.resolve(host.workspace, standardInput.file)]}
    : lintedPaths(host.workspace, inputs.list('paths'))
  const judging = await judgingConfig({host, inputs, root})
  const {config} = judging
  const failOn = config.failOn ?? (inputs.choice('fail-on') as Severity | 'never')
  const rules = withRequired(host, selected, config)

  const userFiles = inputs.boolean('user-config') ? await readUserFiles(host) : undefined
  const progress = new Progress(host)
  const run = async (texts?: ReadonlyMap<string, string>) => {
    const result = await runLint({
      root,
      paths,
      config,
      ruleIds: rules,
      ...(texts && {texts}),
      ...(standardInput && {only: new Map([[standardInput.file, standardInput.text]])}),
      ...(userFiles && {userFiles}),
      ...(host.debug && {trace: (line: string) => host.log.debug(line)}),
      onProgress: (done, total) => progress.show(done, total)
    })
    progress.clear()
    return result
  }
  const {judgedBy} = judging
  const scope = {host, inputs, root, paths, config, rules, ...(judgedBy && {judgedBy})}
  const {
    result: judged,
    diff,
    remarks
  } = adopts(scope)
    ? await (await import('./lint-adoption.js')).lintForAdoption(scope, run)
    : {result: await run(), diff: undefined, remarks: []}
  const result = await withPolicyRemarks(scope, judged, judging, remarks)

  const isEmpty = result.files === 0 && result.unreadable.length === 0
  if (isEmpty) await sayEmpty(host, paths)
  const links = async () => (await import('./report-links.js')).linksOf(host, root)
  await report(host, plan, result, {
    root,
    rules,
    failOn,
    links,
    isEmpty,
    showsInventory: inputs.boolean('inventory'),
    listsSilenced: inputs.boolean('include-suppressed'),
    ...(diff !== undefined && {diff})
  })
  if (inputs.boolean('comment')) {
    const {commentOnPullRequest} = await import('../review/lint-comment.js')
    const names = ['paths', 'config', 'rules']
    const scope = names.map(name => inputs.text(name)).join('\n')
    await commentOnPullRequest(host, result, await links(), scope)
  }
  setOutputs(host, result, failOn)
  if (isEmpty && inputs.boolean('fail-on-empty')) {
    return {
      exitCode: 2,
      failure: `there was nothing to lint (${inputLabel(host, 'fail-on-empty')})`
    }
  }
  // The inventory alone is shown: findings fail the run where somebody says at which severity.
  if (inputs.boolean('inventory') && inputs.isDefault('fail-on')) return {exitCode: 0}
  return verdict(host, result, failOn)
}

/** The rules that were picked, and those that a policy has run whatever is picked. */
function withRequired(
  host: CiHost,
  selected: ReadonlySet<string>,
  {limits}: LintConfig
): ReadonlySet<string> {
  const missing = [...(limits?.required ?? [])].filter(id => !selected.has(id))
  if (missing.length === 0) return selected
  host.log.warning(
    `policy: ${missing.join(', ')} ${missing.length === 1 ? 'runs' : 'run'} although ${inputLabel(host, 'rules')} leaves ${missing.length === 1 ? 'it' : 'them'} out: the policy ${limits!.policy} says so`
  )
  return new Set(ruleIds.filter(id => selected.has(id) || missing.includes(id)))
}

/** A result with what is to be said of policies and of the change under review. */
async function withPolicyRemarks(
  scope: LintScope,
  result: LintResult,
  judging: Judging,
  remarks: readonly Remark[]
): Promise<LintResult> {
  const {host, config, rules} = scope
  const reviews = rules.has('self-exempting-change') && isOfChange(scope, judging)
  if (judging.refusals.length + remarks.length === 0 && !reviews) return result
  const {policyRemarks} = await import('../central/policy-remarks.js')
  const {withRemarks} = await import('../lint/engine/remarks.js')
  const change = reviews
    ? await (await import('../central/change/review-change.js')).reviewChange(
        scope,
        judging,
        result
      )
    : {remarks: []}
  const all = [
    ...policyRemarks(judging.refusals, message => host.log.warning(message)),
    ...remarks,
    ...change.remarks
  ]
  const severities =
    change.severity === undefined
      ? config.rules
      : {...config.rules, 'self-exempting-change': change.severity}
  return withRemarks(result, all, {...config, rules: severities}, rules)
}

/** Whether a run is about a change: it belongs to a pull request, or is compared with a base. */
function isOfChange({host, inputs}: LintScope, {judgedBy}: Judging): boolean {
  const compares = inputs.boolean('changed-only') || inputs.boolean('changed-lines')
  return host.run.pullRequest !== undefined || compares || judgedBy !== undefined
}

/**
 * A run that looked at nothing is visible.
 *
 * @throws UsageError in a job whose workspace is empty: the repository was not checked out
 */
async function sayEmpty(host: CiHost, paths: readonly string[]): Promise<void> {
  const {default: fs} = await import('node:fs/promises')
  const entries = await fs.readdir(host.workspace).catch(() => [])
  if (host.kind !== 'terminal' && entries.length === 0) {
    const cause =
      host.kind === 'github'
        ? 'is actions/checkout before this step?'
        : "does the job have 'checkout: none'?"
    throw new UsageError(`the workspace is empty, so there is nothing to lint: ${cause}`)
  }
  const shown = paths.map(item => path.relative(host.workspace, item) || '.')
  const text = `there was nothing to lint in ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ', …' : ''}: no workflow, pipeline, MCP configuration, script or infrastructure is there, or the configuration or .gitignore leaves them out`
  if (host.kind === 'terminal') host.log.info(text)
  else host.log.warning(text)
}

/** The file that standard input stands for, with its text, where the path is `-`. */
async function readStandardInput(
  host: CiHost,
  inputs: Inputs
): Promise<{file: string; text: string} | undefined> {
  const isAsked = inputs.list('paths').includes('-')
  const name = host.kind === 'terminal' ? inputs.text('stdin-filename') : ''
  if (!isAsked && name === '') return undefined
  if (!isAsked || name === '' || inputs.list('paths').length > 1) {
    throw new UsageError(
      "standard input is linted as 'lint - --stdin-filename <path>': the path alone, and the name that decides how it is read"
    )
  }
  for (const input of ['fix', 'changed-only', 'changed-lines', 'write-baseline']) {
    if (inputs.boolean(input)) {
      throw new UsageError(`${inputLabel(host, input)} needs files: standard input is none`)
    }
  }
  const file = path.relative(host.workspace, path.resolve(host.workspace, name))
  if (file === '' || file.startsWith('..') || path.isAbsolute(file)) {
    throw new UsageError(`--stdin-filename '${name}' must lie inside of the working directory`)
  }
  const {readStandardInputText} = await import('../lint/files/standard-input.js')
  return {file: file.split(path.sep).join('/'), text: await readStandardInputText()}
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
function adopts({inputs, config, root, judgedBy}: LintScope): boolean {
  const switches = ['changed-only', 'changed-lines', 'write-baseline', 'fix', 'fix-dry-run']
  return (
    inputs.text('baseline') !== '' ||
    inputs.text('base-ref') !== '' ||
    config.baseline !== undefined ||
    judgedBy !== undefined ||
    hasDefaultBaseline(root) ||
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
