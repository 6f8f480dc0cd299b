import path from 'node:path'
import {CommandError, UsageError} from '../../errors.js'
import {findConfigFile} from '../../lint/config/load-config.js'
import {type Remark, startOf} from '../../lint/engine/remarks.js'
import type {BaseTree} from '../../lint/files/base-tree.js'
import {ShallowCloneError} from '../../lint/files/changes.js'
import type {LintResult} from '../../lint/finding.js'
import {ReviewError} from '../../review/comments.js'
import {
  baseOf,
  configFileAt,
  type HeldConfig,
  heldConfig,
  type Judging,
  type JudgingScope
} from '../judging-config.js'
import {strictnessOf} from '../strictness.js'
import {severitiesOf} from '../under-policies.js'
import {selfExempting} from './self-exempting.js'

const ruleId = 'self-exempting-change'
/** Milliseconds for all that is asked of GitHub's API. */
const apiTimeoutMs = 30_000

/** What is to be said of the change under review. */
export interface ReviewedChange {
  readonly remarks: readonly Remark[]
  /** The severity of the rule before the change, where that is stricter than after it. */
  readonly severity?: NonNullable<HeldConfig['config']['rules'][string]>
}

/**
 * Compares what judges a run with its base. A base that is not known is said in the log, with what to
 * set, and is no failure: the findings of the run are what they are.
 */
export async function reviewChange(
  scope: JudgingScope,
  judging: Judging,
  result: LintResult
): Promise<ReviewedChange> {
  const {inputs, root} = scope
  const base = judging.judgedBy ?? (await knownBase(scope))
  if (!base) return {remarks: []}
  const named = inputs.text('config')
  const before = await readable(scope, base, async () =>
    heldConfig(scope, await configFileAt(base, named), base)
  )
  const after = judging.judgedBy
    ? await readable(scope, undefined, async () =>
        heldConfig(scope, await findConfigFile(root, named))
      )
    : judging
  const remarks: Remark[] = []
  if ('problem' in after) {
    remarks.push(unusable(named, `leaves a configuration that cannot be used: ${after.problem}`))
  } else if ('problem' in before) {
    const what = `replaces a configuration that cannot be compared: ${before.problem}`
    remarks.push(unusable(after.file ?? named, what))
  }
  // What cannot be read is not compared; the workflows and ignores are, all the same.
  const is = 'problem' in after ? judging : after
  const was = 'problem' in before ? is : before
  const severityOf = await severitiesOf([was.config, is.config])
  const baseline = inputs.text('baseline')
  try {
    const change = {root, base, before: was, after: is, baseline, severityOf, result}
    remarks.push(...(await selfExempting(change)))
  } catch (error) {
    if (!(error instanceof ReviewError)) throw error
    scope.host.log.warning(`${ruleId}: what this change loosens is not known: ${error.message}`)
  }
  const level = was.config.rules[ruleId]
  const now = judging.config.rules[ruleId] ?? 'warning'
  const isStricter = strictnessOf(level ?? 'warning') > strictnessOf(now)
  return {remarks, ...(isStricter && {severity: level ?? 'warning'})}
}

/** The base by git or, in a clone that is too shallow, by the API of GitHub. */
async function knownBase(scope: JudgingScope): Promise<BaseTree | undefined> {
  const {host} = scope
  try {
    return await baseOf(scope, ruleId)
  } catch (error) {
    if (!(error instanceof CommandError) && !(error instanceof UsageError)) throw error
    const isShallow = error instanceof ShallowCloneError
    const base = isShallow ? await baseByApi(scope) : undefined
    if (base) return base
    const said = error.message.startsWith(ruleId) ? error.message : `${ruleId}: ${error.message}`
    const text = `${said}. What this change loosens is not known`
    if (isShallow) host.log.warning(text)
    else host.log.info(text)
    return undefined
  }
}

async function baseByApi({host, inputs, root}: JudgingScope): Promise<BaseTree | undefined> {
  const target = host.reviewTarget()
  const commit = host.run.pullRequest?.baseSha
  const asksApi = target.available && target.service === 'github' && inputs.text('base-ref') === ''
  if (!asksApi || !commit) return undefined
  const folder = path.relative(host.workspace, root).split(path.sep).join('/')
  const {githubBaseTree} = await import('../../review/github-base.js')
  const signal = AbortSignal.timeout(apiTimeoutMs)
  const proxyFor = (url: string) => host.proxyFor(url)
  try {
    return await githubBaseTree(target, commit, folder && `${folder}/`, proxyFor, signal)
  } catch (error) {
    host.log.info(`${ruleId}: the base was requested from GitHub: ${(error as Error).message}`)
    return undefined
  }
}

async function readable(
  scope: JudgingScope,
  base: BaseTree | undefined,
  read: () => Promise<HeldConfig>
): Promise<HeldConfig | {readonly problem: string}> {
  try {
    return await read()
  } catch (error) {
    const isTold = [UsageError, CommandError, ReviewError].some(kind => error instanceof kind)
    if (!isTold || !(error instanceof Error)) throw error
    scope.host.log.debug(`${base ? base.name : 'head'}: ${error.message}`)
    return {problem: error.message.split('\n', 1)[0]!}
  }
}

function unusable(file: string, what: string): Remark {
  return {
    ruleId,
    location: startOf(file || '.mcp-gatehouse.yml'),
    message: `this change ${what}`,
    help: 'Look at the configuration as a whole: what the change relaxes in it is not known.',
    subject: 'unusable'
  }
}
