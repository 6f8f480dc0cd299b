import {identityPolicies} from '../../governance/azure-policy/identity-policy.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A policy on the identity of servers that a system-assigned one passes. */
export const weakIdentityPolicy: Rule = {
  id: 'weak-identity-policy',
  severity: 'warning',
  checkAll({resources}, report) {
    for (const verdict of identityPolicies(resources)) {
      const problem = problemOf(verdict, {
        help: 'Test {"field": "identity.type", "notContains": "UserAssigned"}, and {"field": "identity.type", "exists": "false"} beside it: the kind may be "SystemAssigned, UserAssigned".'
      })
      if (problem) report(problem)
    }
  }
}
