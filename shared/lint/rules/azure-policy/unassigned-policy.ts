import {assignedPolicies} from '../../governance/azure-policy/enforcement.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy for MCP servers that holds nowhere, or in one resource group only. */
export const unassignedPolicy: Rule = {
  id: 'unassigned-policy',
  severity: 'warning',
  confidence: 'medium',
  checkAll({resources}, report) {
    reportFailures(assignedPolicies(resources), report, verdict => {
      const isTerraform = /^(?:azurerm|azapi)_/.test(verdict.label)
      return {
        help: isTerraform
          ? 'Assign it with azurerm_subscription_policy_assignment or azurerm_management_group_policy_assignment: servers can be put into other resource groups.'
          : "Assign it with a Microsoft.Authorization/policyAssignments at targetScope = 'subscription' or 'managementGroup': servers can be put into other resource groups."
      }
    })
  }
}
