import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Token of the caller is forwarded to the server',
  why: 'The token was issued for the gateway. A server that receives it can call the gateway on behalf of the caller. The MCP specification forbids this token passthrough. API Management forwards the `Authorization` header unless the policy removes it. A policy that exchanges the token (on-behalf-of), authenticates as the gateway, or uses a backend with credentials of its own is not reported.',
  fix: 'Delete the header, authenticate to the server with the managed identity of the gateway, and pass the caller in a header that only the gateway sets.',
  securitySeverity: 5.9,
  references: [
    'https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices',
    'https://learn.microsoft.com/azure/api-management/authentication-managed-identity-policy'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-azure-ad-token>
    <set-backend-service base-url="https://files.mcp.internal" />`
  ),
  good: goodPolicy
}
