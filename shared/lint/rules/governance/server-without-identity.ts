import {serverIdentities} from '../../governance/hosting/server-identities.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server that has no identity of its own. */
export const serverWithoutIdentity: Rule = {
  id: 'server-without-identity',
  severity: 'warning',
  checkAll({resources}, report, config) {
    reportFailures(serverIdentities(resources, config.servers), report, verdict => ({
      message: `MCP server '${verdict.label}' ${verdict.because}`,
      help: inLanguageOf(verdict, {
        terraform:
          'Declare an azurerm_user_assigned_identity for it, and name it in identity { type = "UserAssigned", identity_ids = [...] }.',
        azure:
          "Declare a user-assigned identity for it, and name it in identity: { type: 'UserAssigned', userAssignedIdentities: { ... } }.",
        module:
          'Declare a user-assigned identity for it, and name it in managedIdentities: { userAssignedResourceIds: [ ... ] }.'
      })
    }))
  }
}
