import {subjectKey, where} from '../../federation/report.js'
import {isKnown} from '../../federation/subject-text.js'
import type {Rule} from '../../rule.js'

/** `matches` in a flexible expression of Entra, with a text that has no wildcard. */
export const needlessMatch: Rule = {
  id: 'needless-match',
  severity: 'note',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      if (subject.provider !== 'entra') continue
      for (const {claim, comparison, operator, values} of subject.tests) {
        const [value] = values
        if (comparison !== 'pattern' || !operator || !isKnown(value)) continue
        if (/[*?]/.test(value.text.text)) continue
        const range = operator.range()
        report({
          file: operator.file,
          range,
          message: `${where(subject)} matches ${claim} with a text without a wildcard`,
          help: 'Use `eq`: a later change cannot then open it by accident.',
          subject: subjectKey(subject, `${claim} matches`),
          fix: {
            description: 'compare with eq',
            edits: [{start: range.start, end: range.end, newText: 'eq'}]
          }
        })
      }
    }
  }
}
