import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Gateway takes tokens that are for others',
  why: 'The audience says whom a token is for. Without `<audiences>` the gateway takes any token that the tenant has issued: one for a mail program opens the tools as well, and a service that receives tokens of your people can pass them on to yours. Tokens for Azure Resource Manager and Microsoft Graph are worse still: every pipeline holds them. An audience that is checked as a required claim counts.',
  fix: 'Add `<audiences>` with the application id of the gateway to `<validate-jwt>` or `<validate-azure-ad-token>`; `<client-application-ids>` says who asked for the token, and not whom it is for.',
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
