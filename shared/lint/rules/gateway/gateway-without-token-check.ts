import {policyRule} from '../../governance/gateway/policy-rule.js'
import {tokenCheck} from '../../governance/gateway/token-check.js'

/** Policy of an MCP API checks no token. */
export const gatewayWithoutTokenCheck = policyRule({
  id: 'gateway-without-token-check',
  severity: 'error',
  control: tokenCheck,
  helps: {
    none: 'Begin <inbound> with <base /> and <validate-jwt header-name="Authorization" require-scheme="Bearer"> that holds <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />, <audiences> and <issuers>.',
    base: 'Add <validate-jwt> or <validate-azure-ad-token> with <audiences> after <base />, or add the policy that <base /> inherits to this repository.',
    'no-policy':
      'Give the API a policy of its own whose <inbound> begins with <validate-jwt> or <validate-azure-ad-token> with <audiences>.'
  }
})
