import fs from 'node:fs'
import path from 'node:path'
import {policyRemarks} from '../central/policy-remarks.js'
import type {ChecklistReport} from '../checklist/checklist-report.js'
import {checklists} from '../checklist/controls/index.js'
import {runChecklist} from '../checklist/run-checklist.js'
import {UsageError} from '../errors.js'
import {isInside, isLinkOut} from '../link-out.js'
import type {LintConfig} from '../lint/config/config.js'
import {configFileNames} from '../lint/config/load-config.js'
import {withRemarks} from '../lint/engine/remarks.js'
import type {Finding, LintResult, SilencedFinding} from '../lint/finding.js'
import {severities} from '../lint/finding.js'
import {lint} from '../lint/lint.js'
import {countBySeverity} from '../lint/reports/counts.js'
import {ruleIds} from '../lint/rules/index.js'
import {defaultBaseline} from '../lint/suppression/baseline-file.js'
import type {
  CredentialEntry,
  IdentityEntry,
  LineControl,
  LineFinding,
  ReadLine
} from './fleet-line.js'
import {InventoryObserver} from './inventory-observer.js'
import {type KnownPolicies, noPolicies, repositoryConfig} from './repository-config.js'

/** What a work tree shows, without what the service says of its repository. */
export type Examined = Pick<
  ReadLine,
  | 'files'
  | 'rules'
  | 'counts'
  | 'findings'
  | 'unreadable'
  | 'suppressed'
  | 'inventory'
  | 'omitted'
  | 'controls'
>

/** What was looked at, and what would have to be there to look at everything. */
export interface Examination {
  readonly examined: Examined
  /** Files that others name and that are not there. */
  readonly absent: readonly string[]
  /** Patterns of files that the configuration adds to those that lint reads. */
  readonly include: readonly string[]
  /** The policies that judged it, as lines name them, the highest first. */
  readonly policies: readonly string[]
}

/**
 * Most entries of each list of a line. A repository with more has them counted: a line stays a line,
 * whatever somebody commits.
 */
const mostEntries = 2000
/** Most places of a control: the page shows the first, and how many there are. */
const mostEvidence = 20

/**
 * Lints a work tree with its own configuration under its central policies, holds it against the hardening checklist, and takes its
 * inventory. The baseline of a repository
 * hides nothing here: it is what somebody still has to do.
 *
 * @param root absolute path
 * @throws PolicyWanted and UsageError as `repositoryConfig`
 */
export async function examine(
  root: string,
  known: KnownPolicies = noPolicies
): Promise<Examination> {
  const absent = new Set<string>()
  const observer = new InventoryObserver()
  const {config, problem, refusals, policies} = await repositoryConfig(root, known)
  const linted = await lint({
    root,
    paths: [root],
    config,
    observers: [observer.group],
    onAbsent: file => absent.add(file)
  })
  // What policies say to each other is for their owners, and in no file of this repository.
  const remarks = policyRemarks(refusals, () => {})
  const result = withRemarks(linted, remarks, config, new Set(ruleIds))
  const checklist = await checklistOf(root, config, file => absent.add(file))
  return {
    examined: {...examinedOf(result, observer, problem), controls: controlsOf(checklist)},
    absent: [...absent],
    include: config.include,
    policies
  }
}

/**
 * Holds the work tree against the hardening checklist. A baseline that is not there, that leads out of
 * the repository or that cannot be read accepts nothing.
 */
async function checklistOf(
  root: string,
  {baseline, ...config}: LintConfig,
  onAbsent: (file: string) => void
): Promise<ChecklistReport> {
  const checklist = 'mcp-hardening'
  const options = {
    root,
    paths: [root],
    checklist,
    controls: checklists[checklist],
    config
  } as const
  const file = baseline === undefined ? undefined : path.resolve(root, baseline)
  const isUsable = file !== undefined && isInside(root, file) && !isLinkOut(root, file)
  if (isUsable && !fs.existsSync(file)) onAbsent(path.relative(root, file))
  try {
    const isThere = baseline !== undefined && isUsable && fs.existsSync(file)
    return await runChecklist(isThere ? {...options, config: {...config, baseline}} : options)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    // The work tree is a copy of our own: without the file there is no baseline.
    fs.rmSync(path.join(root, defaultBaseline), {force: true})
    return runChecklist(options)
  }
}

function controlsOf({controls}: ChecklistReport): LineControl[] {
  return controls.map(({id, title, verdict, evidence}) => ({
    id,
    title,
    verdict,
    evidence: evidence.slice(0, mostEvidence)
  }))
}

function examinedOf(
  result: LintResult,
  {referenced, identities}: InventoryObserver,
  configProblem: string | undefined
): Examined {
  const rules = new Map<string, number>()
  for (const {ruleId} of result.findings) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
  const findings = [
    ...result.findings.map(finding => lineFinding(finding)),
    ...(result.silenced ?? []).map(({finding, ...accepted}) => lineFinding(finding, accepted))
  ]
  const credentials = [
    ...findings.filter(({ruleId}) => ruleId === 'stored-credential').map(storedCredential),
    ...referenced
  ]
  const unreadable = [
    ...(configProblem === undefined ? [] : [{file: configFileNames[0], reason: configProblem}]),
    ...result.unreadable
  ]
  const severity = countBySeverity(result.findings)
  const lists = [findings, unreadable, result.inventory, credentials, identities]
  const omitted = lists.reduce((sum, list) => sum + Math.max(0, list.length - mostEntries), 0)
  return {
    files: result.files,
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    counts: {errors: severity.error, warnings: severity.warning, notes: severity.note},
    findings: worst(findings),
    unreadable: unreadable.slice(0, mostEntries),
    suppressed: result.suppressed,
    inventory: {
      servers: result.inventory.slice(0, mostEntries),
      credentials: once(credentials).slice(0, mostEntries),
      identities: once(identities).slice(0, mostEntries)
    },
    ...(omitted > 0 && {omitted})
  }
}

/** In order of their places; where there are too many, the least severe are left out. */
function worst(findings: readonly LineFinding[]): readonly LineFinding[] {
  if (findings.length <= mostEntries) return findings
  const rank = ({severity, accepted}: LineFinding) =>
    severities.indexOf(severity) + (accepted ? severities.length : 0)
  const kept = new Set([...findings].sort((a, b) => rank(a) - rank(b)).slice(0, mostEntries))
  return findings.filter(finding => kept.has(finding))
}

function lineFinding(finding: Finding, accepted?: Omit<SilencedFinding, 'finding'>): LineFinding {
  const {ruleId, severity, confidence, message, location, help, fingerprint} = finding
  return {
    ruleId,
    severity,
    ...(confidence && {confidence}),
    message,
    location,
    help,
    fingerprint,
    ...(accepted && {accepted})
  }
}

function storedCredential({location, message}: LineFinding): CredentialEntry {
  return {file: location.file, line: location.line, state: 'stored', what: message}
}

/** In order of their places, each once: one value may be handed over in several ways on a line. */
function once<T extends CredentialEntry | IdentityEntry>(entries: readonly T[]): T[] {
  const texts = new Map(entries.map(entry => [JSON.stringify(entry), entry]))
  return [...texts]
    .sort(
      ([a, first], [b, second]) =>
        order(first.file, second.file) || first.line - second.line || order(a, b)
    )
    .map(([, entry]) => entry)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
