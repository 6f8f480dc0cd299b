import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Every token may call every tool',
  why: 'If the gateway checks only that a token is valid, a caller who may only read can also call the tools that write. A list of scopes of which any one is enough has the same effect. All tools of an MCP server share one path, so the gateway has to read the method and the tool from the message. An API whose operations have policies of their own is not reported.',
  fix: 'Read the tool from the message, give each tool a class, and refuse with 403 and `insufficient_scope` what the token does not grant. Tools that are in no class are refused.',
  securitySeverity: 4.3,
  references: [
    'https://learn.microsoft.com/azure/api-management/secure-mcp-servers',
    'https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-azure-ad-token>`
  ),
  good: goodPolicy
}
