import {policyRule} from '../../governance/gateway/policy-rule.js'
import {sessionConstant} from '../../governance/gateway/session-constant.js'

/** Session or token is a constant in the policy. */
export const gatewaySessionConstant = policyRule({
  id: 'gateway-session-constant',
  severity: 'error',
  marksCredential: true,
  control: sessionConstant,
  helps: {
    compared:
      'Check the token with <validate-jwt> or <validate-azure-ad-token>; a constant in the policy is a password that all callers share.',
    set: 'Read the value from the token or from a named value in Key Vault, {{a-named-value}}, or create one for each session with Guid.NewGuid().',
    given:
      'Create a new value for each session with Guid.NewGuid(), and keep its data in the cache.'
  }
})
