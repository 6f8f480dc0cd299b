import type {ClaimTest, PartialText} from '../../facts/facts.js'
import {problemAt, subjectKey, where} from '../../federation/report.js'
import {literalOf} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

/** A star where subjects are compared letter by letter. */
export const ineffectiveWildcard: Rule = {
  id: 'ineffective-wildcard',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const test of subject.tests) {
        for (const value of test.values) {
          if (!isIneffective(test, value)) continue
          report({
            ...problemAt(subject, value),
            message: `${where(subject)} compares ${test.claim} with '${value.text.text}' literally: the wildcard is not expanded, and no token ever matches`,
            help: 'Delete it, or name the one subject that the job has.',
            subject: subjectKey(subject, value.text.text)
          })
        }
      }
    }
  }
}

function isIneffective(test: ClaimTest, value: PartialText): boolean {
  return test.comparison === 'exact' && test.claim !== 'aud' && literalOf(value).includes('*')
}
