import {dataStores} from '../../governance/hosting/data-stores.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** A store of data or secrets of an MCP deployment that every network reaches. */
export const publicDataStore: Rule = {
  id: 'public-data-store',
  severity: 'warning',
  checkAll({resources}, report, config) {
    reportFailures(dataStores(resources, config.servers), report, verdict => ({
      help: inLanguageOf(verdict, {
        terraform:
          'Set public_network_access_enabled = false and give it an azurerm_private_endpoint, or allow only the networks that need it.',
        azure:
          "Set publicNetworkAccess: 'Disabled' and give it a private endpoint, or allow only the networks that need it.",
        module:
          "Set publicNetworkAccess: 'Disabled' and privateEndpoints, or allow only the networks that need it."
      })
    }))
  }
}
