import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy refuses every pipeline',
  why: 'An application token, such as that of a pipeline with a managed or federated identity, carries `roles` and never `scp`. A policy that requires `scp` answers 401 to all of them, and a common workaround is to give the pipeline the token of a person. If the API is for people only, suppress the finding and give that as the reason.',
  fix: 'Set `output-token-variable-name="jwt"`, read `scp` where the token has it and `roles` where it has not, and refuse with 403 where neither holds what the tool needs.',
  securitySeverity: 3.7,
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
        <claim name="scp" match="any" separator=" ">
          <value>mcp.tools.read</value>
        </claim>
      </required-claims>
    </validate-jwt>`
  ),
  good: goodPolicy
}
