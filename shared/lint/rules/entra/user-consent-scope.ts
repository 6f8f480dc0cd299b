import {adminConsent} from '../../governance/entra/permissions.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A scope that changes something, and that people may consent to by themselves. */
export const userConsentScope: Rule = {
  id: 'user-consent-scope',
  severity: 'note',
  checkAll({resources}, report) {
    reportFailures(adminConsent(resources), report, () => ({
      help: 'Set `type` to `Admin`, so that an administrator decides which clients may change something for people.'
    }))
  }
}
