import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Gateway validates tokens with a key from the policy text',
  why: 'The text of `<key>` is a symmetric key in Base64. Anyone who can read the repository can sign tokens with it. A URL in its place is not a key: no valid token can pass, and the check is often removed as a result.',
  fix: 'Use `<openid-config>` with the metadata of the issuer, so that the gateway follows key rotation. Where a key is needed, keep it in Key Vault and use a named value, or a certificate with `certificate-id`.',
  securitySeverity: 8.2,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://learn.microsoft.com/azure/api-management/api-management-howto-properties'
  ],
  bad: policyWith(
    `<validate-jwt header-name="Authorization">
      <issuer-signing-keys>
        <key>https://login.microsoftonline.com/common/discovery/v2.0/keys</key>
      </issuer-signing-keys>
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-jwt>`
  ),
  good: goodPolicy
}
