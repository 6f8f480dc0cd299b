import {adminConsent} from '../../governance/entra/permissions.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A scope that changes something, and that people may consent to by themselves. */
export const userConsentScope: Rule = {
  id: 'user-consent-scope',
  severity: 'note',
  checkAll({resources}, report) {
    for (const verdict of adminConsent(resources)) {
      const problem = problemOf(verdict, {
        help: 'Set `type` to `Admin`, so that an administrator decides which clients may change something for people.'
      })
      if (problem) report(problem)
    }
  }
}
