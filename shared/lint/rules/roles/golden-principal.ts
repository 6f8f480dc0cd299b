import {goldenPrincipals} from '../../governance/roles/golden-principals.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** One identity that opens everything: several broad roles, or roles in production and elsewhere. */
export const goldenPrincipal: Rule = {
  id: 'golden-principal',
  severity: 'error',
  checkAll({resources}, report) {
    for (const verdict of goldenPrincipals(resources)) {
      const problem = problemOf(verdict, {
        help: 'Make an identity for each purpose and each environment, and give each the one role that it needs.'
      })
      if (problem) report(problem)
    }
  }
}
