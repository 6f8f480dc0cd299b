import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Gateway accepts tokens of every tenant',
  why: 'The metadata of `common`, `organizations` and `consumers` holds the keys that sign tokens for all tenants of Microsoft Entra ID. With these keys alone, a token of any tenant passes, and anyone can create a tenant. A policy that also checks the issuer or the tenant of the token is not reported.',
  fix: 'Put the id of your own tenant into the address of `<openid-config>` or into `tenant-id`, or add `<issuers>` with the issuers that you trust.',
  securitySeverity: 8.8,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-the-issuer'
  ],
  bad: policyWith(
    `<validate-jwt header-name="Authorization">
      <openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" />
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-jwt>`
  ),
  good: goodPolicy
}
