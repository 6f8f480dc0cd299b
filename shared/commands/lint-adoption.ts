import fs from 'node:fs/promises'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {fileErrorReason} from '../file-errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import type {LintConfig} from '../lint/config/config.js'
import {type Remark, startOf} from '../lint/engine/remarks.js'
import type {BaseTree} from '../lint/files/base-tree.js'
import {type Changes, findChanges, ShallowCloneError} from '../lint/files/changes.js'
import type {Finding, LintResult} from '../lint/finding.js'
import {type FixedTree, fixAll} from '../lint/fixes/fix-all.js'
import {writeText} from '../lint/fixes/write-text.js'
import {plural} from '../lint/reports/counts.js'
import {
  type BaselineEntry,
  formatBaseline,
  parseBaseline,
  readBaseline
} from '../lint/suppression/baseline.js'
import {
  baselineFile,
  defaultBaseline,
  hasDefaultBaseline
} from '../lint/suppression/baseline-file.js'
import {type Narrowing, narrow} from '../lint/suppression/narrow.js'

/** What a lint run is about, as the command has read it from its inputs. */
export interface LintScope {
  readonly host: CiHost
  readonly inputs: Inputs
  /** Absolute paths. */
  readonly root: string
  readonly paths: readonly string[]
  readonly config: LintConfig
  /** Ids of the rules that run. */
  readonly rules: ReadonlySet<string>
  /** The base, where its configuration and its baseline judge. */
  readonly judgedBy?: BaseTree
}

/** Lints, with other texts in place of those on disk when they are given. */
export type RunLint = (texts?: ReadonlyMap<string, string>) => Promise<LintResult>

/**
 * Lints, leaves out what is in the baseline or has not changed, and applies fixes, as far as each
 * is asked for.
 *
 * @returns what is left to say, the diff of a dry run, and remarks on the baseline.
 */
export async function lintForAdoption(
  scope: LintScope,
  run: RunLint
): Promise<{result: LintResult; diff?: string; remarks: readonly Remark[]}> {
  const {host, inputs, root} = scope
  const byLine = inputs.boolean('changed-lines')
  checkInputs(scope)
  const changes = inputs.boolean('changed-only') || byLine ? await changesOf(scope) : undefined
  if (changes)
    host.log.info(
      `changed-only: ${plural(changes.files.size, 'changed file')} since ${changes.base}`
    )
  else if (inputs.boolean('changed-only') || byLine) {
    host.log.info('changed-only: this run belongs to no pull request, so everything is reported')
  }

  const writes = inputs.boolean('write-baseline')
  const {known: accepted, remarks} = writes ? {known: [], remarks: []} : await knownFindings(scope)
  let baseline: readonly BaselineEntry[] = accepted
  const all = await run()
  if (writes) baseline = await writeBaseline(scope, all)
  const narrowing: Narrowing = {root, baseline, byLine, ...(changes && {changes})}
  const {result, known, unchanged, vanished} = await narrow(all, narrowing)
  if (known > 0) host.log.info(`baseline: ${plural(known, 'finding')} known, not reported`)
  if (unchanged > 0)
    host.log.info(
      `changed-only: ${plural(unchanged, 'finding')} outside of the change, not reported`
    )
  if (vanished.length > 0 && isComplete(scope)) {
    host.log.info(
      `baseline: ${plural(vanished.length, 'finding')} of it gone. ${inputLabel(host, 'write-baseline')} removes them`
    )
  }
  const fixed = await applyFixes(
    scope,
    result,
    async texts => (await narrow(await run(texts), narrowing)).result
  )
  return {...fixed, remarks}
}

const apiTimeoutMs = 30_000

/** What changed, by git or, in a clone that is too shallow, by the API of GitHub. */
async function changesOf({host, inputs, root}: LintScope): Promise<Changes | undefined> {
  const baseRef = inputs.text('base-ref')
  try {
    return await findChanges({root, baseRef, hostKind: host.kind, run: host.run})
  } catch (error) {
    const target = host.reviewTarget()
    const asksApi = target.available && target.service === 'github' && baseRef === ''
    if (!(error instanceof ShallowCloneError) || !asksApi) throw error
    const folder = path.relative(host.workspace, root).split(path.sep).join('/')
    const {githubChanges} = await import('../review/github-changes.js')
    const signal = AbortSignal.timeout(apiTimeoutMs)
    const changes = await githubChanges(
      target,
      folder && `${folder}/`,
      url => host.proxyFor(url),
      signal
    ).catch(reason => {
      host.log.info(`changed-only: the changed files were requested from GitHub: ${reason.message}`)
    })
    if (!changes) throw error
    return changes
  }
}

function checkInputs({host, inputs}: LintScope): void {
  const label = (name: string) => inputLabel(host, name)
  if (inputs.boolean('fix') && inputs.boolean('fix-dry-run')) {
    throw new UsageError(`${label('fix')} writes and ${label('fix-dry-run')} does not: choose one`)
  }
  const compares = inputs.boolean('changed-only') || inputs.boolean('changed-lines')
  const isCompared = compares || inputs.choice('config-from') === 'base'
  if (inputs.text('base-ref') !== '' && !isCompared) {
    throw new UsageError(`${label('base-ref')} is for ${label('changed-only')}: set that, too`)
  }
  if (!inputs.boolean('write-baseline')) return
  for (const name of ['changed-only', 'changed-lines', 'fix', 'fix-dry-run']) {
    if (!inputs.boolean(name)) continue
    throw new UsageError(
      `${label('write-baseline')} writes down all findings as they are: leave ${label(name)} out`
    )
  }
}

/** Path of the baseline relative to the root, or what the user wrote when it is absolute. */
function baselineName({inputs, config, root}: LintScope): string {
  const named = inputs.text('baseline') || config.baseline
  if (named) return named
  return hasDefaultBaseline(root) ? defaultBaseline : ''
}

/** What the baseline accepts, and what is to be said of entries that a policy does not leave to it. */
async function knownFindings(
  scope: LintScope
): Promise<{known: readonly BaselineEntry[]; remarks: readonly Remark[]}> {
  const {config, judgedBy} = scope
  const all = judgedBy ? await baselineOfBase(scope, judgedBy) : await baselineOfHead(scope)
  const {limits} = config
  if (!limits || limits.baseline === 'all') return {known: all, remarks: []}
  const {baseline: open} = limits
  const known = all.filter(({ruleId}) => open.has(ruleId))
  const left = all.length - known.length
  if (left === 0) return {known, remarks: []}
  const remark: Remark = {
    ruleId: 'overridden-setting',
    location: startOf(baselineName(scope) || defaultBaseline),
    message: `${plural(left, 'finding')} of this baseline ${left === 1 ? 'is' : 'are'} reported all the same: the policy ${limits.policy} does not leave ${left === 1 ? 'it' : 'them'} to a baseline`,
    help: 'Fix the findings, or ask the owners of the policy to open `baseline` in its `may-relax`.',
    subject: 'baseline'
  }
  return {known, remarks: [remark]}
}

async function baselineOfHead(scope: LintScope): Promise<BaselineEntry[]> {
  const name = baselineName(scope)
  return name === '' ? [] : readBaseline(baselineFile(scope.root, name))
}

/** The baseline as the base has it; none where the base has none. */
async function baselineOfBase(
  {inputs, config, root}: LintScope,
  base: BaseTree
): Promise<BaselineEntry[]> {
  const named = inputs.text('baseline') || config.baseline
  const name = path.relative(root, path.resolve(root, named || defaultBaseline))
  const text = await base.read(name.split(path.sep).join('/'))
  if (text !== undefined) return parseBaseline(text, `${name} of ${base.name}`)
  if (!named) return []
  throw new UsageError(`baseline ${named} is not in ${base.name}: write it there first`)
}

/** True when every file was linted with every rule: what is not found then is gone. */
function isComplete({inputs, root, paths}: LintScope): boolean {
  return paths.includes(root) && inputs.text('rules') === ''
}

/** Writes the baseline; entries that this run could not see are kept. */
async function writeBaseline(scope: LintScope, {findings}: LintResult): Promise<BaselineEntry[]> {
  const {host, root} = scope
  const name = baselineName(scope) || defaultBaseline
  const file = baselineFile(root, name)
  const before = await fs.access(file).then(
    () => readBaseline(file),
    () => []
  )
  const unseen = before.filter(entry => !isSeen(scope, entry))
  const entries = [...unseen, ...findings.map(entryOf)]
  try {
    await fs.writeFile(file, formatBaseline(entries))
  } catch (error) {
    throw new UsageError(`the baseline ${name} cannot be written: ${fileErrorReason(error)}`)
  }
  const now = new Set(entries.map(entry => entry.fingerprint))
  const gone = before.filter(entry => !now.has(entry.fingerprint)).length
  host.log.info(
    `baseline: wrote ${plural(entries.length, 'finding')} to ${name}${gone > 0 ? ` and removed ${gone}` : ''}`
  )
  return entries
}

function entryOf({ruleId, location, fingerprint}: Finding): BaselineEntry {
  return {ruleId, file: location.file, fingerprint}
}

/** Whether this run would have found the entry, were it still there. */
function isSeen({root, paths, rules}: LintScope, {ruleId, file}: BaselineEntry): boolean {
  const absolute = path.join(root, file)
  const linted = paths.some(item => {
    const inside = path.relative(item, absolute)
    return inside === '' || (!inside.startsWith('..') && !path.isAbsolute(inside))
  })
  return linted && rules.has(ruleId)
}

async function applyFixes(
  scope: LintScope,
  first: LintResult,
  lintAgain: (texts: ReadonlyMap<string, string>) => Promise<LintResult>
): Promise<{result: LintResult; diff?: string}> {
  const {inputs, root} = scope
  const dry = inputs.boolean('fix-dry-run')
  if (!dry && !inputs.boolean('fix')) return {result: first}
  // Lines move with the first fix: what has changed is only known before it.
  const once = inputs.boolean('changed-lines')
  const tree = await fixAll(root, first, lintAgain, {once})
  if (dry) {
    sayFixed(scope, 'would be fixed', tree.fixed)
    const {renderDiff} = await import('../lint/reports/diff.js')
    return {result: first, diff: await renderDiff(tree.changes, first.findings)}
  }
  const failed = await writeFixes(scope, tree)
  const isWritten = ({fix}: Finding) => !fix!.edits.some(edit => failed.has(edit.file))
  sayFixed(scope, 'fixed', tree.fixed.filter(isWritten))
  return {result: failed.size === 0 ? tree.result : await lintAgain(new Map())}
}

/** Returns the files that could not be written. */
async function writeFixes({host, root}: LintScope, {changes}: FixedTree): Promise<Set<string>> {
  const failed = new Set<string>()
  for (const [file, {before, after}] of changes) {
    let problem: string | undefined
    try {
      problem = await writeText(root, file, before, after)
    } catch (error) {
      problem = (error as Error).message
    }
    if (!problem) continue
    failed.add(file)
    host.log.warning(`${file} was not fixed: ${problem}`)
  }
  return failed
}

function sayFixed({host}: LintScope, verb: string, fixed: readonly Finding[]): void {
  for (const {location, ruleId, fix} of fixed) {
    host.log.info(`${location.file}:${location.line}: ${verb} (${ruleId}): ${fix!.description}`)
  }
  if (fixed.length === 0) host.log.info('fix: there is nothing that can be fixed safely')
}
