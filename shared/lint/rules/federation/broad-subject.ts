import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {admissionsOf, githubSubject, type Opening} from '../../federation/admission.js'
import {problemAt, rights, subjectKey, where} from '../../federation/report.js'
import type {LocatedProblem, Rule} from '../../rule.js'

type Report = (problem: LocatedProblem) => void

const help = 'Name one environment with reviewers: repo:OWNER/REPO:environment:production.'

/** A trust that names its repository and is still wider, or weaker, than it looks. */
export const broadSubject: Rule = {
  id: 'broad-subject',
  severity: 'warning',
  checkAll({subjects}, report) {
    const identities = identitiesOf(subjects)
    for (const subject of subjects) {
      prefixes(subject, report)
      branches(subject, report)
      trustLevels(subject, identities, report)
      mutableNames(subject, report)
      needlessPattern(subject, report)
    }
  }
}

const prefixOpenings: ReadonlySet<Opening> = new Set(['branch-prefix', 'tag-prefix'])

function prefixes(subject: FederatedSubject, report: Report): void {
  for (const admission of admissionsOf(subject)) {
    if (!prefixOpenings.has(admission.opening)) continue
    report({
      ...problemAt(subject, admission.value),
      message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
      help,
      subject: subjectKey(subject, admission.opening)
    })
  }
}

/** Branches whose content nobody has reviewed when it is pushed. */
const unreviewed = /^(?:renovate|dependabot|snyk|feature|features|feat|fix|bugfix|users?|wip)\//i
const botBranch = /^(?:renovate|dependabot|snyk)\//i

function branches(subject: FederatedSubject, report: Report): void {
  for (const value of exactValues(subject)) {
    const parts = githubSubject(value)
    if (parts?.kind === 'tag') {
      report({
        ...problemAt(subject, value),
        severity: 'note',
        message: `${where(subject)} lets in any workflow on the tag ${parts.name} of ${parts.repository}: whoever may push a tag can move it, unless a rule protects it`,
        help,
        subject: subjectKey(subject, value.text.text)
      })
    }
    if (parts?.kind !== 'branch' || !unreviewed.test(parts.name)) continue
    const who = botBranch.test(parts.name) ? 'a bot writes it' : 'it is pushed before any review'
    report({
      ...problemAt(subject, value),
      message: `${where(subject)} lets in any workflow on the branch ${parts.name} of ${parts.repository}; ${who}`,
      help,
      subject: subjectKey(subject, value.text.text)
    })
  }
}

interface Level {
  readonly subject: FederatedSubject
  readonly value: PartialText
  readonly kind: NonNullable<ReturnType<typeof githubSubject>>['kind']
  readonly name: string
  readonly repository: string
}

/** The subjects of each identity that has several. */
function identitiesOf(subjects: readonly FederatedSubject[]): Map<string, Level[]> {
  const identities = new Map<string, Level[]>()
  for (const subject of subjects) {
    if (subject.identity === undefined) continue
    const levels = identities.get(subject.identity) ?? []
    for (const value of exactValues(subject)) {
      const parts = githubSubject(value)
      if (parts) levels.push({subject, value, ...parts})
    }
    identities.set(subject.identity, levels)
  }
  return identities
}

const production = /^(?:prod|prd|production|live)\b/i

function trustLevels(
  subject: FederatedSubject,
  identities: ReadonlyMap<string, Level[]>,
  report: Report
): void {
  const levels = subject.identity === undefined ? undefined : identities.get(subject.identity)
  if (!levels || levels.length < 2) return
  const environments = levels.filter(({kind}) => kind === 'environment')
  for (const level of levels) {
    if (level.subject !== subject) continue
    const other =
      level.kind === 'pull-request'
        ? levels.find(({kind}) => kind !== 'pull-request')
        : level.kind === 'branch'
          ? environments.find(({repository}) => repository === level.repository)
          : level.kind === 'environment' && !production.test(level.name)
            ? environments.find(({name}) => production.test(name))
            : undefined
    if (!other) continue
    const what = {branch: `the branch ${level.name}`, 'pull-request': 'pull requests'}[
      level.kind as string
    ]
    report({
      ...problemAt(subject, level.value),
      related: [
        {
          message: 'the other subject of the same identity',
          file: other.value.text.file,
          range: other.value.text.range()
        }
      ],
      message: `${where(subject)} gives ${what ?? `the environment ${level.name}`} the same identity as '${other.value.text.text}': two levels of trust, and the weaker one decides`,
      help: 'Use one identity for each level of trust.',
      subject: subjectKey(subject, level.value.text.text)
    })
  }
}

/** Google Cloud: names of owners and repositories where the issuer also gives their numbers. */
function mutableNames(subject: FederatedSubject, report: Report): void {
  if (subject.provider !== 'gcp') return
  const claims = new Set(subject.tests.map(({claim}) => claim))
  if (claims.has('repository_owner_id') || claims.has('repository_id')) return
  const test = subject.tests.find(
    ({claim}) => claim === 'repository' || claim === 'repository_owner'
  )
  const value = test?.values[0]
  if (!test || !value || value.holes.length > 0) return
  report({
    ...problemAt(subject, value),
    severity: 'note',
    message: `${where(subject)} goes by the name in ${test.claim}, which someone else may take once it is given up`,
    help: `Compare ${test.claim}_id as well.`,
    subject: subjectKey(subject, test.claim)
  })
}

/** Entra: `matches` with a text that has nothing to match. */
function needlessPattern(subject: FederatedSubject, report: Report): void {
  if (subject.provider !== 'entra') return
  for (const test of subject.tests) {
    const [value] = test.values
    if (test.comparison !== 'pattern' || !value || !test.operator) continue
    if (value.holes.length > 0 || /[*?]/.test(value.text.text)) continue
    const range = test.operator.range()
    report({
      file: test.operator.file,
      range,
      severity: 'note',
      message: `${where(subject)} matches ${test.claim} with a text without a wildcard`,
      help: 'Use `eq`: a later change cannot then open it by accident.',
      subject: subjectKey(subject, `${test.claim} matches`),
      fix: {
        description: 'compare with eq',
        edits: [{start: range.start, end: range.end, newText: 'eq'}]
      }
    })
  }
}

function exactValues(subject: FederatedSubject): PartialText[] {
  return subject.tests
    .filter(({claim}) => claim === 'sub')
    .flatMap(({values, comparison}) =>
      values.filter(({text}) => comparison === 'exact' || !/[*?]/.test(text.text))
    )
}
