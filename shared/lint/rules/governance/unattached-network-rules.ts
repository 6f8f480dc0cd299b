import {inLanguageOf} from '../../governance/language.js'
import {unattachedGroups} from '../../governance/network/unattached.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A network security group that protects nothing. */
export const unattachedNetworkRules: Rule = {
  id: 'unattached-network-rules',
  severity: 'warning',
  checkAll({resources}, report) {
    reportFailures(unattachedGroups(resources), report, verdict => ({
      message: `'${verdict.label}' ${verdict.because} here, so its rules have no effect`,
      help: inLanguageOf(verdict, {
        terraform:
          'Attach it to its subnet by an azurerm_subnet_network_security_group_association.',
        azure: 'Name its id as networkSecurityGroup in the properties of its subnet.'
      })
    }))
  }
}
