import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Gateway checks tokens with a key that cannot be trusted',
  why: 'The text of `<key>` is a symmetric key in Base64: who knows it can sign tokens for anybody, and everybody who can read the repository knows it. An address in its place is no key: no token can ever pass, and people then take the check away.',
  fix: 'Name the metadata of the issuer with `<openid-config>`: its keys change, and the gateway follows. Where a key is needed, keep it in Key Vault and use a named value, or a certificate with `certificate-id`.',
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
