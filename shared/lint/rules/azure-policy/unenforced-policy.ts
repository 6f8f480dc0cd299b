import {enforcedPolicies} from '../../governance/azure-policy/enforcement.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy for MCP servers that says it stops something, and only reports it. */
export const unenforcedPolicy: Rule = {
  id: 'unenforced-policy',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of enforcedPolicies(resources)) {
      const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label)
      const problem = problemOf(verdict, {
        help: verdict.isUnenforced
          ? isTerraform
            ? 'Set enforce = true once what it reports has been put right.'
            : "Set enforcementMode to 'Default' once what it reports has been put right."
          : 'Set the effect to Deny, or say in the display name that it audits.'
      })
      if (problem) report(problem)
    }
  }
}
