import {openNetworkPolicies} from '../../governance/cluster/open-network-policies.js'
import {oncePerObject} from '../../governance/cluster/same-object.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A network policy of a cluster that lets everybody in, or everything out. */
export const openNetworkPolicy: Rule = {
  id: 'open-network-policy',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(oncePerObject(openNetworkPolicies(resources)), report, verdict => ({
      help:
        verdict.direction === 'egress'
          ? 'Name under `to` what the pods need: a `podSelector`, a `namespaceSelector` with labels or an `ipBlock`, each with its `ports`.'
          : 'Name under `from` who needs it: a `podSelector`, a `namespaceSelector` with labels, or an `ipBlock` such as the subnet of the gateway.'
    }))
  }
}
