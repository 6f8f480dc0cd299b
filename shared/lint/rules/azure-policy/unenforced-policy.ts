import {enforcedPolicies} from '../../governance/azure-policy/enforcement.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy for MCP servers that says it stops something, and only reports it. */
export const unenforcedPolicy: Rule = {
  id: 'unenforced-policy',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(enforcedPolicies(resources), report, verdict => {
      const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label)
      return {
        help: verdict.isUnenforced
          ? isTerraform
            ? 'Set enforce = true once what it reports has been put right.'
            : "Set enforcementMode to 'Default' once what it reports has been put right."
          : 'Set the effect to Deny, or say in the display name that it audits.'
      }
    })
  }
}
