import type {FederatedSubject, PartialText} from '../../facts/facts.js'
import {githubSubject} from '../../federation/github-scope.js'
import {issuerKind} from '../../federation/issuers.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

/** A subject in a form that its issuer is giving up. */
export const legacySubject: Rule = {
  id: 'legacy-subject',
  severity: 'note',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const value of subject.tests.flatMap(test =>
        test.claim === 'sub' ? test.values : []
      )) {
        const reason = legacyForm(subject, value)
        if (!reason) continue
        report({
          ...problemAt(subject, value),
          message: `${where(subject)} ${reason}`,
          help: 'Add the new form where the issuer already gives it, and delete this one then.',
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
  }
}

function legacyForm(subject: FederatedSubject, value: PartialText): string | undefined {
  const kind = issuerKind(subject)
  if (kind === 'azure-devops') {
    return /^sc:\/\//.test(value.text.text)
      ? 'trusts the Azure DevOps issuer with sc:// subjects, which ends on 1 July 2027'
      : undefined
  }
  // GitHub Enterprise Server has no other form.
  if (kind !== 'github' || /_services\/token/.test(subject.issuer?.text.text ?? ''))
    return undefined
  if (/[*?<>]/.test(value.text.text) || !isKnown(value)) return undefined
  const parts = githubSubject(value)
  return parts && !parts.hasIds
    ? `names ${parts.repository} without numbers: repositories of GitHub created or renamed since 15 July 2026 no longer match, and a name that is given up can be taken by others`
    : undefined
}
