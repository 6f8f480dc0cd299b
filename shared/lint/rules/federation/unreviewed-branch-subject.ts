import {exactSubjects, githubSubject} from '../../federation/github-scope.js'
import {environmentHelp, problemAt, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

/** Branches whose content nobody has reviewed when it is pushed. */
const unreviewed = /^(?:renovate|dependabot|snyk|feature|features|feat|fix|bugfix|users?|wip)\//i
const botBranch = /^(?:renovate|dependabot|snyk)\//i

/** A trust in a branch that is pushed before any review. */
export const unreviewedBranchSubject: Rule = {
  id: 'unreviewed-branch-subject',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const value of exactSubjects(subject)) {
        const parts = githubSubject(value)
        if (parts?.kind !== 'branch' || !unreviewed.test(parts.name)) continue
        const who = botBranch.test(parts.name)
          ? 'a bot writes it'
          : 'it is pushed before any review'
        report({
          ...problemAt(subject, value),
          message: `${where(subject)} lets in any workflow on the branch ${parts.name} of ${parts.repository}; ${who}`,
          help: environmentHelp,
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
  }
}
