import {unencryptedPolicyAddresses} from '../../governance/gateway/encryption.js'
import {unencryptedEndpoints} from '../../governance/hosting/unencrypted-endpoints.js'
import {inLanguageOf} from '../../governance/language.js'
import {reportFailures} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An endpoint of an MCP server, or of the gateway before it, that takes calls without TLS. */
export const unencryptedEndpoint: Rule = {
  id: 'unencrypted-endpoint',
  severity: 'error',
  checkAll(repository, report, config) {
    reportFailures(unencryptedPolicyAddresses(repository), report, () => ({
      help: 'Write https:// in the policy, and let the backend present a certificate that the gateway trusts.'
    }))
    reportFailures(unencryptedEndpoints(repository.resources, config.servers), report, verdict => ({
      help: inLanguageOf(verdict, verdict.help)
    }))
  }
}
