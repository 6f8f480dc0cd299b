import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Gateway accepts tokens that were issued for other services',
  why: "The audience says which service a token is for. Without `<audiences>` the gateway accepts any token that the tenant has issued, and a service that receives a user's token can replay it at the gateway. Tokens for Azure Resource Manager and Microsoft Graph are the worst choice, because nearly every pipeline and application can get one. An audience that is checked as a required claim counts.",
  fix: 'Add `<audiences>` with the application ID of the gateway to `<validate-jwt>` or `<validate-azure-ad-token>`. `<client-application-ids>` says who asked for the token, not which service it is for.',
  securitySeverity: 7.5,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://learn.microsoft.com/azure/api-management/validate-azure-ad-token-policy',
    'https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <client-application-ids>
        <application-id>{{mcp-client-app-id}}</application-id>
      </client-application-ids>
    </validate-azure-ad-token>`
  ),
  good: goodPolicy
}
