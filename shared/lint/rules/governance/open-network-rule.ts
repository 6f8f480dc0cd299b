import {openNetwork} from '../../governance/network/open-network.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A rule of a network security group that lets the whole Internet in. */
export const openNetworkRule: Rule = {
  id: 'open-network-rule',
  severity: 'error',
  checkAll({resources}, report) {
    reportFailures(openNetwork(resources), report, verdict => ({
      help:
        verdict.severity === 'note'
          ? 'Keep it only where a gateway listens; let everything else be reached only from its subnet.'
          : 'Name the subnet or the addresses that need it, such as that of the gateway or of Azure Bastion.'
    }))
  }
}
