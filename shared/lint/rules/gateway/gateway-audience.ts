import {policyRule} from '../../governance/gateway/policy-rule.js'
import {audience} from '../../governance/gateway/token-settings.js'

/** Gateway accepts tokens that were issued for other services. */
export const gatewayAudience = policyRule({
  id: 'gateway-audience',
  severity: 'error',
  control: audience,
  helps: {
    missing:
      'Add <audiences><audience>{{mcp-gateway-app-id}}</audience></audiences> with the application id of this gateway.',
    shared:
      'Register an application for the gateway, and name its id in <audience>{{mcp-gateway-app-id}}</audience>.'
  }
})
