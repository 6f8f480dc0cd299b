import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Token of the caller goes on to the server',
  why: 'The token was issued for the gateway. A server that receives it can call the gateway with it in the name of the caller, and every server behind the gateway gets the tokens of everybody. The specification of MCP forbids it. A gateway passes the `Authorization` header on unless the policy takes it off. A policy that exchanges the token (on behalf of), logs in by itself, or leads to a backend with credentials of its own is left alone.',
  fix: 'Delete the header, log in to the server with the identity of the gateway, and tell it who calls in a header that the gateway alone writes.',
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
