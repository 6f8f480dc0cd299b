import {conditionalAccess} from '../../governance/entra/conditional-access.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy of Conditional Access that keeps nobody out. */
export const conditionalAccessNotEnforced: Rule = {
  id: 'conditional-access-not-enforced',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of conditionalAccess(resources)) {
      const problem = problemOf(verdict, {
        help: 'Set `state` to `enabled`, and leave out no application of the MCP gateway.'
      })
      if (problem) report(problem)
    }
  }
}
