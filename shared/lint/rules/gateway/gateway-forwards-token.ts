import {forwardsToken} from '../../governance/gateway/caller.js'
import {policyRule} from '../../governance/gateway/policy-rule.js'

/** Token of the caller goes on to the server. */
export const gatewayForwardsToken = policyRule({
  id: 'gateway-forwards-token',
  severity: 'warning',
  control: forwardsToken,
  helps: {
    explicit:
      'Take the statement out, and let the gateway log in to the server by itself: <authentication-managed-identity resource="…" />.',
    implicit:
      'Add <set-header name="Authorization" exists-action="delete" /> behind the check, or <authentication-managed-identity resource="…" />, which puts the gateway\'s own token in its place.'
  }
})
