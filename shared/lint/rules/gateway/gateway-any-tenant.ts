import {policyRule} from '../../governance/gateway/policy-rule.js'
import {anyTenant} from '../../governance/gateway/token-settings.js'

/** Gateway accepts tokens of every tenant. */
export const gatewayAnyTenant = policyRule({
  id: 'gateway-any-tenant',
  severity: 'error',
  control: anyTenant,
  helps: {
    every:
      'Name your own tenant in the address or in tenant-id: https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration.',
    several:
      'Name one tenant, or decide by tenant in a <choose> of its own what each of them may call.'
  }
})
