import {admissionsOf} from '../../federation/admission.js'
import {exactSubjects, githubSubject} from '../../federation/github-scope.js'
import type {Opening} from '../../federation/opening.js'
import {environmentHelp, problemAt, rights, subjectKey, where} from '../../federation/report.js'
import type {Rule} from '../../rule.js'

const prefixes: ReadonlySet<Opening> = new Set(['branch-prefix', 'tag-prefix'])

/** A trust that names its repository and takes in more branches or tags than it needs. */
export const broadSubject: Rule = {
  id: 'broad-subject',
  severity: 'warning',
  checkAll({subjects}, report) {
    for (const subject of subjects) {
      for (const admission of admissionsOf(subject)) {
        if (!prefixes.has(admission.opening)) continue
        report({
          ...problemAt(subject, admission.value),
          message: `${where(subject)} lets in ${admission.who}${rights(subject)}`,
          help: environmentHelp,
          subject: subjectKey(subject, admission.opening)
        })
      }
      for (const value of exactSubjects(subject)) {
        const parts = githubSubject(value)
        if (parts?.kind !== 'tag') continue
        report({
          ...problemAt(subject, value),
          severity: 'note',
          message: `${where(subject)} lets in any workflow on the tag ${parts.name} of ${parts.repository}: everyone who may push a tag can move it, unless a rule protects it`,
          help: environmentHelp,
          subject: subjectKey(subject, value.text.text)
        })
      }
    }
  }
}
