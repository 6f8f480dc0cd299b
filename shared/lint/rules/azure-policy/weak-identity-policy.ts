import {identityPolicies} from '../../governance/azure-policy/identity-policy.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy on the identity of servers that a system-assigned one passes. */
export const weakIdentityPolicy: Rule = {
  id: 'weak-identity-policy',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(identityPolicies(resources), report, () => ({
      help: 'Test {"field": "identity.type", "notContains": "UserAssigned"}, and {"field": "identity.type", "exists": "false"} beside it: the kind may be "SystemAssigned, UserAssigned".'
    }))
  }
}
