import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Scopes of a token are compared as one text',
  why: 'The claim `scp` holds all scopes of a token in one string, separated by spaces. Without `separator` the whole string is compared: a token with `mcp.tools.read mcp.tools.write` equals neither value, and is refused although it has both. The check passes a test with one scope and fails for the first user with two.',
  fix: 'Add `separator=" "` to the claim. In an expression, split the string before you look for a scope in it.',
  securitySeverity: 3.1,
  references: [
    'https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference',
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy'
  ],
  bad: policyWith(
    `<validate-jwt header-name="Authorization">
      <openid-config url="https://login.microsoftonline.com/{{tenant-id}}/v2.0/.well-known/openid-configuration" />
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
      <required-claims>
        <claim name="scp" match="any">
          <value>mcp.tools.read</value>
        </claim>
      </required-claims>
    </validate-jwt>`
  ),
  good: goodPolicy
}
