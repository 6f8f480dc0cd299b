import {forwardsToken} from '../../governance/gateway/caller.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Token of the caller is forwarded to the server. */
export const gatewayForwardsToken = policyRule({
  id: 'gateway-forwards-token',
  severity: 'warning',
  control: forwardsToken,
  helps: {
    explicit:
      'Remove the statement, and let the gateway authenticate to the server itself: <authentication-managed-identity resource="…" />.',
    implicit:
      'Add <set-header name="Authorization" exists-action="delete" /> after the token check, or <authentication-managed-identity resource="…" />, which replaces the header with a token of the gateway.'
  }
})
