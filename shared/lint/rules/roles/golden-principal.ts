import {goldenPrincipals} from '../../governance/roles/golden-principals.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** One identity that opens everything: several broad roles, or roles in production and elsewhere. */
export const goldenPrincipal: Rule = {
  id: 'golden-principal',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(goldenPrincipals(resources), report, () => ({
      help: 'Make an identity for each purpose and each environment, and give each the one role that it needs.'
    }))
  }
}
