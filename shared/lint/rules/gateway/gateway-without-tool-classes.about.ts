import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Every token may call every tool',
  why: 'A gateway that asks only whether a token is genuine gives a caller who may read all the tools that write, and a list of scopes of which any one will do is no better. All tools of an MCP server share one path, so that the gateway has to look at the message: which method, which tool. A policy whose operations have policies of their own is left alone.',
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
