import {admissionsOf} from '../../federation/admission.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

const numbers = ['repository_owner_id', 'repository_id']

/** Names of owners and repositories in Google Cloud, where the issuer also gives their numbers. */
export const mutableGoogleSubject: Rule = {
  id: 'mutable-google-subject',
  severity: 'note',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      if (subject.provider !== 'gcp') continue
      if (subject.tests.some(({claim}) => numbers.includes(claim))) continue
      const test = subject.tests.find(
        ({claim}) => claim === 'repository' || claim === 'repository_owner'
      )
      const value = test?.values[0]
      if (!test || !isKnown(value)) continue
      // What lets in every repository of the owner is `wildcard-subject`: one finding is enough.
      if (admissionsOf(subject).some(admission => admission.value === value)) continue
      report({
        ...problemAt(subject, value),
        message: `${where(subject)} goes by the name in ${test.claim}, which someone else may take once it is given up`,
        help: `Compare ${test.claim}_id as well.`,
        subject: subjectKey(subject, test.claim)
      })
    }
  }
}
