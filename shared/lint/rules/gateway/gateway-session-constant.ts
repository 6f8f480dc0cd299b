import {policyRule} from '../../governance/gateway/policy-rule.js'
import {sessionConstant} from '../../governance/gateway/session-constant.js'

/** Session or token is a constant in the policy. */
export const gatewaySessionConstant = policyRule({
  id: 'gateway-session-constant',
  severity: 'error',
  control: sessionConstant,
  helps: {
    compared:
      'Check the token with <validate-jwt> or <validate-azure-ad-token>; a constant in the policy is a password that everybody shares and nobody changes.',
    set: 'Take the value from the token, from {{a-named-value}} of Key Vault, or make one for each session with Guid.NewGuid().',
    given:
      'Make a value of its own for each session, such as Guid.NewGuid(), and keep what it stands for in the cache.'
  }
})
