/** What a repository still has of people: the three rules about people, and nothing else. */
import path from 'node:path'
import type {LintConfig} from '../lint/config/config.js'
import type {Finding, LintResult, OffboardingStep, SilencedFinding} from '../lint/finding.js'
import {lint} from '../lint/lint.js'
import {type KnownNames, namesOf} from '../lint/people/known-names.js'
import type {People, Person} from '../people/people.js'
import type {FindingsByStep, OffboardingFinding, UnreadInput} from './offboarding.js'
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

export interface RepositoryResult {
  of(person: Person): FindingsByStep
  /** What may be anybody's, where several people are looked for: the token of a runner. */
  readonly anybodys: FindingsByStep
  readonly files: number
  readonly unreadable: readonly UnreadInput[]
}

/** Searches a repository for people. */
export async function searchRepository(
  search: RepositorySearch,
  people: People
): Promise<RepositoryResult> {
  const anybodys = people.length > 1 ? await run(search, []) : nothing
  const known = new Set(allOf(anybodys).map(keyOf))
  const {whole, found} = await searchEach(
    people,
    some => run(search, some),
    result => allOf(result).every(finding => known.has(keyOf(finding)))
  )
  const names = namesOf(search.everybody)
  return {
    of: person => byStep(found.get(person) ?? nothing, names, known),
    anybodys: byStep(anybodys, names),
    files: whole.files,
    unreadable: whole.unreadable
  }
}

type Found = Pick<LintResult, 'findings' | 'silenced'>

const nothing: Found = {findings: []}

function allOf({findings, silenced = []}: Found): readonly Finding[] {
  return [...findings, ...silenced.map(({finding}) => finding)]
}

function keyOf({ruleId, message, location: {file, line, column}}: Finding): string {
  return [ruleId, file, line, column, message].join('\0')
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
  {findings, silenced = []}: Found,
  names: KnownNames,
  known: ReadonlySet<string> = new Set()
): FindingsByStep {
  const isNew = (finding: Finding) => !known.has(keyOf(finding))
  const all = [
    ...findings.filter(isNew).map(finding => findingOf(finding, names)),
    ...silenced
      .filter(({finding}) => isNew(finding))
      .map(({finding, ...how}) => findingOf(finding, names, how))
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
