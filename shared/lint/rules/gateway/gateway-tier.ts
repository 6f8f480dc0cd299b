import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tier} from '../../governance/gateway/tier.js'

/** Tier of the gateway does not support network injection. */
export const gatewayTier = policyRule({
  id: 'gateway-tier',
  severity: 'note',
  control: tier,
  helps: {
    default:
      'Choose Premium (Developer has no service level agreement), or set the network type to one that this tier supports.'
  }
})
