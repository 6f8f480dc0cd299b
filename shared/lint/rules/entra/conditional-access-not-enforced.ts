import {conditionalAccess} from '../../governance/entra/conditional-access.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy of Conditional Access that keeps nobody out. */
export const conditionalAccessNotEnforced: Rule = {
  id: 'conditional-access-not-enforced',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(conditionalAccess(resources), report, () => ({
      help: 'Set `state` to `enabled`, and leave out no application of the MCP gateway.'
    }))
  }
}
