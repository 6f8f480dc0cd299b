import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {exactSubjects, githubSubject} from '../../federation/github-scope.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'
import type {Range, SourceFile} from '../../source.js'

/** Subjects of one identity of which one is easier to get than another. */
export const mixedTrustLevels: Rule = {
  id: 'mixed-trust-levels',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const levels of identitiesOf(subjects)) {
      const weak = levels.flatMap(level => {
        const stronger = strongerThan(level, levels)
        return stronger ? [{level, stronger}] : []
      })
      const [weakest, ...others] = weak.sort((a, b) => strength(a.level) - strength(b.level))
      if (!weakest) continue
      const {subject, value} = weakest.level
      const {value: stronger} = weakest.stronger
      report({
        ...problemAt(subject, value),
        related: [
          {message: 'the stronger subject of the same identity', ...placeOf(stronger)},
          ...others.map(({level}) => ({
            message: `${inWords(level)}: also weaker, on the same identity`,
            ...placeOf(level.value)
          }))
        ],
        message: `${where(subject)} gives ${inWords(weakest.level)} the same identity as '${stronger.text.text}': two levels of trust, and the weaker one decides`,
        help: 'Use one identity for each level of trust.',
        subject: subjectKey(subject, value.text.text)
      })
    }
  }
}

function placeOf({text}: PartialText): {file: SourceFile; range: Range} {
  return {file: text.file, range: text.range()}
}

interface Level {
  readonly subject: FederatedSubject
  readonly value: PartialText
  readonly kind: NonNullable<ReturnType<typeof githubSubject>>['kind']
  readonly name: string
  readonly repository: string
}

/** The subjects of each identity. */
function identitiesOf(subjects: readonly FederatedSubject[]): Level[][] {
  const identities = new Map<string, Level[]>()
  for (const subject of subjects) {
    if (subject.identity === undefined) continue
    const levels = identities.get(subject.identity) ?? []
    for (const value of exactSubjects(subject)) {
      const parts = githubSubject(value)
      if (parts) levels.push({subject, value, ...parts})
    }
    identities.set(subject.identity, levels)
  }
  return [...identities.values()]
}

/** Words that name a level of trust, wherever they stand in the name of an environment. */
const production: ReadonlySet<string> = new Set(['prod', 'prd', 'production', 'live'])
const lower: ReadonlySet<string> = new Set(
  'dev develop development test tests testing tst qa uat int integration stage staging stg sandbox sbx preview nonprod nonproduction preprod preproduction non pre demo ephemeral'.split(
    ' '
  )
)

/** What is known of an environment by its name; undefined when no word of it says a level. */
function levelOf(name: string): 'production' | 'lower' | undefined {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  if (words.some(word => lower.has(word))) return 'lower'
  return words.some(word => production.has(word)) ? 'production' : undefined
}

/** A subject of the same identity that is harder to get. */
function strongerThan(level: Level, levels: readonly Level[]): Level | undefined {
  const environments = levels.filter(({kind}) => kind === 'environment')
  switch (level.kind) {
    case 'pull-request':
      return levels.find(({kind}) => kind !== 'pull-request')
    case 'branch':
      return environments.find(({repository}) => repository === level.repository)
    case 'environment':
      return isKnown(level.value) && levelOf(level.name) === 'lower'
        ? environments.find(({name}) => levelOf(name) === 'production')
        : undefined
    default:
      return undefined
  }
}

function strength({kind}: Level): number {
  return ['pull-request', 'branch', 'environment'].indexOf(kind)
}

function inWords({kind, name}: Level): string {
  switch (kind) {
    case 'pull-request':
      return 'pull requests'
    case 'branch':
      return `the branch ${name}`
    default:
      return `the environment ${name}`
  }
}
