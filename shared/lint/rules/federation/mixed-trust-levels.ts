import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {exactSubjects, githubSubject} from '../../federation/github-scope.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** Subjects of one identity of which one is easier to get than another. */
export const mixedTrustLevels: Rule = {
  id: 'mixed-trust-levels',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const levels of identitiesOf(subjects)) {
      for (const level of levels) {
        const other = strongerThan(level, levels)
        if (!other) continue
        const {subject, value} = level
        report({
          ...problemAt(subject, value),
          related: [
            {
              message: 'the other subject of the same identity',
              file: other.value.text.file,
              range: other.value.text.range()
            }
          ],
          message: `${where(subject)} gives ${inWords(level)} the same identity as '${other.value.text.text}': two levels of trust, and the weaker one decides`,
          help: 'Use one identity for each level of trust.',
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
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
  return [...identities.values()].filter(levels => levels.length > 1)
}

const production = /^(?:prod|prd|production|live)\b/i

function strongerThan(level: Level, levels: readonly Level[]): Level | undefined {
  const environments = levels.filter(({kind}) => kind === 'environment')
  switch (level.kind) {
    case 'pull-request':
      return levels.find(({kind}) => kind !== 'pull-request')
    case 'branch':
      return environments.find(({repository}) => repository === level.repository)
    case 'environment':
      return production.test(level.name)
        ? undefined
        : environments.find(({name}) => production.test(name))
    default:
      return undefined
  }
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
