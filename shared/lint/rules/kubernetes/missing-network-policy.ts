import {missingNetworkPolicies} from '../../governance/cluster/missing-network-policies.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A namespace of MCP servers that no network policy closes. */
export const missingNetworkPolicy: Rule = {
  id: 'missing-network-policy',
  severity: 'note',
  checkAll({resources}, report, {servers}) {
    reportFailures(missingNetworkPolicies(resources, servers), report, () => ({
      help: 'Add a NetworkPolicy with `podSelector: {}` and `policyTypes: [Ingress, Egress]` that allows nothing, then one for what each server needs.'
    }))
  }
}
