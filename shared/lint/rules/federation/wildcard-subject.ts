import type {FederatedSubject} from '../../facts/facts.js'
import {admissionsOf} from '../../federation/admission.js'
import type {Admission, Opening} from '../../federation/opening.js'
import {problemAt, rights, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

const wide: ReadonlySet<Opening> = new Set([
  'anyone',
  'owner-prefix',
  'owner',
  'repository-prefix',
  'repository',
  'branches',
  'tags',
  'environments',
  'environment-prefix'
])

/** A trust whose condition on the subject leaves the repository, or its branches, open. */
export const wildcardSubject: Rule = {
  id: 'wildcard-subject',
  severity: 'error',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const admission of admissionsOf(subject)) {
        if (!wide.has(admission.opening)) continue
        const at = problemAt(subject, admission.value)
        const [grant] = subject.grants ?? []
        report({
          ...at,
          ...(subject.grants && {severity: 'warning'}),
          ...(grant && {
            related: [
              ...(at.related ?? []),
              {message: 'narrowed here, for this account', file: grant.file, range: grant.range}
            ]
          }),
          message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
          help: helpFor(subject, admission),
          subject: subjectKey(subject, admission.opening)
        })
      }
    }
  }
}

function helpFor(subject: FederatedSubject, admission: Admission): string {
  switch (subject.provider) {
    case 'entra':
      return "Compare with `eq` one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    case 'aws':
      return admission.value
        ? "Use StringEquals with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
        : "Add StringEquals on the provider's `:sub` with one whole subject, such as 'repo:OWNER/REPO:environment:production'."
    case 'gcp':
      return "Set attribute_condition to one repository and ref, such as assertion.sub == 'repo:OWNER/REPO:environment:production'."
  }
}
