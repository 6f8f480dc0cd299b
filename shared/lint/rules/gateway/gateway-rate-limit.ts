import {policyRule} from '../../governance/gateway/policy-rule.js'
import {rateLimit} from '../../governance/gateway/rate-limit.js'

/** Calls are not limited by caller. */
export const gatewayRateLimit = policyRule({
  id: 'gateway-rate-limit',
  severity: 'warning',
  control: rateLimit,
  helps: {
    missing:
      'Add <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" /> after the token check.',
    above:
      'Use calls="50" renewal-period="60" for tools/call; other messages can have a limit of their own in another branch.',
    subscription:
      'Use <rate-limit-by-key> with a claim of the validated token, such as oid, as counter-key: several callers can share a subscription.',
    address:
      'Count by a claim of the validated token: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    header:
      'Count by a claim of the validated token, which the caller cannot choose: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    constant:
      'Count by caller: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".'
  }
})
