import {unencryptedPolicyAddresses} from '../../governance/gateway/encryption.js'
import {unencryptedEndpoints} from '../../governance/hosting/unencrypted-endpoints.js'
import {inLanguageOf} from '../../governance/language.js'
import {problemOf} from '../../governance/verdict.js'
import type {Rule} from '../../rule.js'

/** An endpoint of an MCP server, or of the gateway before it, that takes calls without TLS. */
export const unencryptedEndpoint: Rule = {
  id: 'unencrypted-endpoint',
  severity: 'error',
  checkAll(repository, report, config) {
    for (const verdict of unencryptedPolicyAddresses(repository)) {
      const problem = problemOf(verdict, {
        help: 'Write https:// in the policy, and let the backend present a certificate that the gateway trusts.'
      })
      if (problem) report(problem)
    }
    for (const verdict of unencryptedEndpoints(repository.resources, config.servers)) {
      const problem = problemOf(verdict, {help: inLanguageOf(verdict, verdict.help)})
      if (problem) report(problem)
    }
  }
}
