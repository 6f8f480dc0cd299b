import {policyRule} from '../../governance/gateway/policy-rule.js'
import {rateLimit} from '../../governance/gateway/rate-limit.js'

/** Calls are not limited by caller. */
export const gatewayRateLimit = policyRule({
  id: 'gateway-rate-limit',
  severity: 'warning',
  control: rateLimit,
  helps: {
    missing:
      'Add <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" /> behind the check of the token.',
    above:
      'Let calls="50" renewal-period="60" through for tools/call; other messages may have a limit of their own in another branch.',
    subscription:
      'Use <rate-limit-by-key> with a claim of the checked token as counter-key, such as oid: several callers share a subscription.',
    address:
      'Count by a claim of the checked token: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    header:
      'Count by a claim of the checked token, which the caller cannot choose: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".',
    constant:
      'Count by caller: counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))".'
  }
})
