import {UsageError} from '../errors.js'
import {linksTo} from '../lint/reports/links.js'
import {catalog} from '../lint/rules/catalog.js'
import type {Project} from '../project.js'
import {toolName, version} from '../version.js'
import type {FleetLine, LineControl, ReadLine} from './fleet-line.js'
import type {
  FleetCell,
  FleetControl,
  FleetReport,
  FleetRepository,
  FleetRule,
  FleetRun,
  FleetSummary,
  InRepository,
  UnreadRepository
} from './fleet-report.js'

/** What the report is made of. */
export interface ReportSource {
  /** One line a repository, in the order of names; gone through once. */
  readonly lines: Iterable<FleetLine>
  /** Names of the repositories that were listed; undefined where no listing is given. */
  readonly listed: readonly {readonly id: string; readonly repository: string}[] | undefined
  /** Earlier runs in order. */
  readonly earlier: readonly FleetRun[]
  readonly remarks: readonly string[]
  readonly project: Project
}

/** Label of the last run over time. */
export const thisRun = 'this run'

/**
 * Puts the lines of an organization together. Holds a few numbers for each repository, and the inventory.
 *
 * @throws UsageError when there is no line, or lines are of several organizations
 */
export function buildReport(source: ReportSource): FleetReport {
  const repositories: FleetRepository[] = []
  const unread: UnreadRepository[] = []
  const servers: FleetReport['inventory']['servers'][number][] = []
  const credentials: FleetReport['inventory']['credentials'][number][] = []
  const identities: FleetReport['inventory']['identities'][number][] = []
  const rules = new Map<string, {findings: number; repositories: number}>()
  const controls = new Map<string, LineControl>()
  const seen = new Set<string>()
  const owners = new Set<string>()
  const versions = new Set<string>()
  const remarks: string[] = []
  let first: FleetLine | undefined
  for (const line of source.lines) {
    first ??= line
    owners.add(`${line.provider} ${line.organization}`)
    versions.add(line.tool.version)
    seen.add(line.id)
    if (line.status === 'unread') {
      unread.push({repository: line.repository, url: line.url, reason: line.reason})
      continue
    }
    repositories.push(rowOf(line))
    for (const [id, count] of Object.entries(line.rules)) {
      const sum = rules.get(id) ?? {findings: 0, repositories: 0}
      rules.set(id, {findings: sum.findings + count, repositories: sum.repositories + 1})
    }
    for (const control of line.controls ?? []) {
      if (!controls.has(control.id)) controls.set(control.id, control)
    }
    const located = placed(line, source.project)
    servers.push(...line.inventory.servers.map(located))
    credentials.push(...line.inventory.credentials.map(located))
    identities.push(...line.inventory.identities.map(located))
    if (line.omitted !== undefined) {
      remarks.push(
        `${line.repository}: its lists have ${line.omitted} more entries, which no line holds. Its counts are of all findings.`
      )
    }
  }
  if (!first) throw new UsageError('the results hold no line: did the runs of the shards end?')
  if (owners.size > 1) {
    throw new UsageError(
      `the results are of several organizations (${[...owners].sort().join(', ')}): report on one at a time`
    )
  }
  if (versions.size > 1) {
    remarks.push(
      `The lines are of several versions of ${toolName} (${[...versions].sort().join(', ')}): rules that one of them lacks have no findings there.`
    )
  }
  const missing = (source.listed ?? [])
    .filter(({id}) => !seen.has(id))
    .map(({repository}) => repository)
    .sort()
  const columns = [...controls.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(control => columnOf(control, repositories))
  const now: FleetRun = {
    label: thisRun,
    repositories: repositories.length,
    unread: unread.length,
    rules: Object.fromEntries(
      [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, {findings}]) => [id, findings])
    )
  }
  const inventory = {servers, credentials, identities}
  return {
    schemaVersion: 1,
    tool: {name: toolName, version},
    provider: first.provider,
    organization: first.organization,
    summary: summaryOf({repositories, unread, missing, inventory}),
    controls: columns,
    repositories: repositories.sort(worstFirst),
    unread,
    missing,
    rules: ruleRows(rules, source.project),
    history: source.earlier.length > 0 ? [...source.earlier, now] : [],
    inventory,
    remarks: [...source.remarks, ...remarks]
  }
}

/** Counts of an earlier run, from its lines. */
export function runOf(label: string, lines: Iterable<FleetLine>): FleetRun {
  const rules = new Map<string, number>()
  let repositories = 0
  let unread = 0
  for (const line of lines) {
    if (line.status === 'unread') {
      unread++
      continue
    }
    repositories++
    for (const [id, count] of Object.entries(line.rules)) {
      rules.set(id, (rules.get(id) ?? 0) + count)
    }
  }
  return {
    label,
    repositories,
    unread,
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function rowOf(line: ReadLine): FleetRepository {
  const {repository, url, branch, commit, counts, suppressed, unreadable, inventory, rules} = line
  return {
    repository,
    url,
    branch,
    commit,
    errors: counts.errors,
    warnings: counts.warnings,
    notes: counts.notes,
    suppressed,
    unreadable: unreadable.length,
    servers: inventory.servers.length,
    stored: inventory.credentials.filter(({state}) => state === 'stored').length,
    identities: inventory.identities.length,
    rules,
    controls: (line.controls ?? []).map(({id, verdict, evidence}): FleetCell => {
      const [first] = evidence
      return {id, verdict, evidence: evidence.length, ...(first && {first})}
    })
  }
}

/** Adds the repository and the address of the line to an entry of its inventory. */
function placed({repository, provider, url, commit}: ReadLine, project: Project) {
  const service = provider === 'github' ? 'github' : 'azure-repos'
  const links = linksTo(project, {service, url, commit})
  return <T extends {readonly file: string; readonly line: number}>(entry: T): InRepository<T> => ({
    repository,
    ...entry,
    lineUrl: links.lines?.({file: entry.file, line: entry.line, endLine: entry.line}) ?? url
  })
}

function columnOf(
  {id, title}: LineControl,
  repositories: readonly FleetRepository[]
): FleetControl {
  const count = {FAIL: 0, PASS: 0, NOT_PROVEN: 0, OUT_OF_REPO: 0}
  for (const {controls} of repositories) {
    const cell = controls.find(control => control.id === id)
    if (cell) count[cell.verdict]++
  }
  return {
    id,
    title,
    fail: count.FAIL,
    pass: count.PASS,
    notProven: count.NOT_PROVEN,
    outOfRepo: count.OUT_OF_REPO
  }
}

function ruleRows(
  counts: ReadonlyMap<string, {findings: number; repositories: number}>,
  project: Project
): FleetRule[] {
  const links = linksTo(project)
  const known = new Map(catalog.map(rule => [rule.id, rule]))
  return [...counts]
    .map(([id, count]) => ({
      id,
      summary: known.get(id)?.summary ?? '',
      severity: known.get(id)?.severity ?? 'warning',
      url: links.rule(id),
      ...count
    }))
    .sort((a, b) => b.findings - a.findings || (a.id < b.id ? -1 : 1))
}

function worstFirst(a: FleetRepository, b: FleetRepository): number {
  const fails = ({controls}: FleetRepository) =>
    controls.filter(({verdict}) => verdict === 'FAIL').length
  return (
    fails(b) - fails(a) ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    b.notes - a.notes ||
    (a.repository < b.repository ? -1 : a.repository > b.repository ? 1 : 0)
  )
}

function summaryOf({
  repositories,
  unread,
  missing,
  inventory
}: Pick<FleetReport, 'repositories' | 'unread' | 'missing' | 'inventory'>): FleetSummary {
  const sum = (value: (repository: FleetRepository) => number) =>
    repositories.reduce((total, repository) => total + value(repository), 0)
  const stored = inventory.credentials.filter(({state}) => state === 'stored').length
  return {
    repositories: repositories.length,
    unread: unread.length,
    missing: missing.length,
    withFindings: repositories.filter(row => row.errors + row.warnings + row.notes > 0).length,
    errors: sum(({errors}) => errors),
    warnings: sum(({warnings}) => warnings),
    notes: sum(({notes}) => notes),
    suppressed: sum(({suppressed}) => suppressed),
    servers: inventory.servers.length,
    stored,
    referenced: inventory.credentials.length - stored,
    identities: inventory.identities.length
  }
}
