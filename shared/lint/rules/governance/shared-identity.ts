import {sharedIdentities} from '../../governance/hosting/shared-identities.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** One identity that an MCP server has together with another workload. */
export const sharedIdentity: Rule = {
  id: 'shared-identity',
  severity: 'error',
  checkAll({resources}, report, config) {
    reportFailures(sharedIdentities(resources, config.servers), report, verdict => ({
      message: `MCP server '${verdict.label}' ${verdict.because}`,
      help: inLanguageOf(verdict, {
        terraform:
          'Declare an azurerm_user_assigned_identity for each, with only the roles that it needs.',
        azure: 'Declare a user-assigned identity for each, with only the roles that it needs.'
      })
    }))
  }
}
