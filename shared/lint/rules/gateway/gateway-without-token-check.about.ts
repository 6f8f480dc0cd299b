import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy of an MCP API checks no token',
  why: 'A gateway in front of MCP servers is worth what it checks. Without `validate-jwt` or `validate-azure-ad-token` everybody who can reach the address can call every tool, and a subscription key names a product, not a caller. Where a section has `<base />` the check may come from a policy around the API that is not in the repository: then it is a warning. Endpoints of the log-in (OAuth, protected resource metadata, an unconditional `return-response`) need no token and are left alone, and so is a policy that refuses calls by a check of its own.',
  fix: 'Put `<validate-jwt>` with `<openid-config>`, `<audiences>` and `<issuers>` behind `<base />` in `<inbound>`.',
  securitySeverity: 8.6,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://learn.microsoft.com/azure/api-management/secure-mcp-servers'
  ],
  bad: policyWith(`<set-backend-service backend-id="mcp-files" />`),
  good: goodPolicy
}
