import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy of an MCP API checks no token',
  why: 'Without `validate-jwt` or `validate-azure-ad-token` anyone who can reach the gateway can call every tool. A subscription key does not replace a token: it names a product, not a caller. Where the section has `<base />`, the check may come from a policy at a wider scope that is not in the repository; the finding is then a warning. OAuth endpoints, protected resource metadata and policies with an unconditional `return-response` need no token and are not reported. A policy that refuses calls by a check of its own is not reported either.',
  fix: 'Add `<validate-jwt>` with `<openid-config>`, `<audiences>` and `<issuers>` after `<base />` in `<inbound>`.',
  securitySeverity: 8.6,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://learn.microsoft.com/azure/api-management/secure-mcp-servers'
  ],
  bad: policyWith(`<set-backend-service backend-id="mcp-files" />`),
  good: goodPolicy
}
