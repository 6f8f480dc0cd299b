import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tier} from '../../governance/gateway/tier.js'

/** Tier of the gateway cannot stand in a network. */
export const gatewayTier = policyRule({
  id: 'gateway-tier',
  severity: 'note',
  control: tier,
  helps: {
    default:
      'Choose a tier that can: Developer (without a service level agreement), Premium, or a v2 tier with the network integration that it offers.'
  }
})
