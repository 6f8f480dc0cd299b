import {anonymousServers} from '../../governance/hosting/anonymous-servers.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An MCP server that is told not to authenticate callers. */
export const anonymousServer: Rule = {
  id: 'anonymous-server',
  severity: 'error',
  checkAll({resources}, report, config) {
    reportFailures(anonymousServers(resources, config.servers), report, verdict => ({
      message: `MCP server '${verdict.label}' ${verdict.because}`,
      help: inLanguageOf(verdict, {
        terraform:
          'Remove the option, or set require_authentication = true and unauthenticated_action = "Return401" in auth_settings_v2.',
        azure:
          "Remove the option, or set requireAuthentication: true and unauthenticatedClientAction: 'Return401' in globalValidation."
      })
    }))
  }
}
