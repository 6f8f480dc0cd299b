/** What a repository still has of people: the three rules about people, and nothing else. */
import path from 'node:path'
import type {LintConfig} from '../lint/config/config.js'
import type {Finding, LintResult, OffboardingStep, SilencedFinding} from '../lint/finding.js'
import {lint} from '../lint/lint.js'
import {type KnownNames, namesOf} from '../lint/people/known-names.js'
import type {People, Person} from '../people/people.js'
import type {OffboardingFinding, UnreadInput} from './offboarding.js'
import {searchEach} from './search-each.js'

const peopleRules: ReadonlySet<string> = new Set([
  'departed-person',
  'personal-credential',
  'personal-runner'
])

export interface RepositorySearch {
  /** Absolute path of the searched root. */
  readonly root: string
  /** Absolute paths inside the root. */
  readonly paths: readonly string[]
  readonly config: LintConfig
  /** Absolute path of the people file, which is not searched. */
  readonly peopleFile: string
  /** Everybody in that file: their names are hidden, whoever is looked for. */
  readonly everybody: People
}

export type FindingsByStep = Readonly<Record<OffboardingStep, readonly OffboardingFinding[]>>

export interface RepositoryResult {
  of(person: Person): FindingsByStep
  readonly files: number
  readonly unreadable: readonly UnreadInput[]
}

/** Searches a repository for people. */
export async function searchRepository(
  search: RepositorySearch,
  people: People
): Promise<RepositoryResult> {
  const {whole, found} = await searchEach(
    people,
    some => run(search, some),
    ({findings, suppressed}) => findings.length + suppressed === 0
  )
  const names = namesOf(search.everybody)
  return {
    of: person => byStep(found.get(person) ?? {findings: []}, names),
    files: whole.files,
    unreadable: whole.unreadable
  }
}

function run(
  {root, paths, config, peopleFile}: RepositorySearch,
  people: People
): Promise<LintResult> {
  // A repository does not decide that somebody is not looked for.
  const rules = Object.fromEntries(
    Object.entries(config.rules).filter(([id, level]) => !peopleRules.has(id) || level !== 'off')
  )
  return lint({
    root,
    paths,
    config: {
      ...config,
      rules,
      minConfidence: 'low',
      people,
      peopleFile: path.relative(root, peopleFile).split(path.sep).join('/')
    },
    ruleIds: peopleRules
  })
}

interface StepFinding {
  readonly step: OffboardingStep
  readonly finding: OffboardingFinding
}

function byStep(
  {findings, silenced = []}: Pick<LintResult, 'findings' | 'silenced'>,
  names: KnownNames
): FindingsByStep {
  const all = [
    ...findings.map(finding => findingOf(finding, names)),
    ...silenced.map(({finding, ...how}) => findingOf(finding, names, how))
  ].sort(inOrder)
  const of = (step: OffboardingStep) =>
    all.filter(item => item.step === step).map(item => item.finding)
  return {
    consent: of('consent'),
    federation: of('federation'),
    runners: of('runners'),
    audit: of('audit')
  }
}

function inOrder({finding: a}: StepFinding, {finding: b}: StepFinding): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column
}

function findingOf(
  {ruleId, severity, message, location, help, step = 'federation'}: Finding,
  names: KnownNames,
  how?: Omit<SilencedFinding, 'finding'>
): StepFinding {
  const {file, line, column} = location
  const accepted = how && names.hidden(how.reason ?? `by ${how.by}`)
  return {
    step,
    finding: {
      ruleId,
      severity,
      message: names.hidden(message),
      file,
      line,
      column,
      help: names.hidden(help),
      ...(accepted && {accepted})
    }
  }
}
