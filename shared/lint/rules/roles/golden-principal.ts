import {goldenPrincipals} from '../../governance/roles/golden-principals.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** One identity that opens everything: several broad roles, or roles in production and elsewhere. */
export const goldenPrincipal: Rule = {
  id: 'golden-principal',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(goldenPrincipals(resources), report, () => ({
      help: 'Create an identity for each purpose and environment, and give each one only the role that it needs.'
    }))
  }
}
