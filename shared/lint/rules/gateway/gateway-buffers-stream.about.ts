import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy buffers the stream of an MCP server',
  why: 'MCP over HTTP can answer with a stream of events. A policy that reads `context.Response.Body`, changes the body or buffers the response makes the gateway wait for the end of the stream. Progress messages arrive late, and clients time out.',
  fix: 'Forward with `buffer-response="false"`, and leave the body of the answer alone in every section.',
  securitySeverity: 2.1,
  references: [
    'https://learn.microsoft.com/azure/api-management/forward-request-policy',
    'https://learn.microsoft.com/azure/api-management/how-to-server-sent-events',
    'https://learn.microsoft.com/azure/api-management/export-rest-mcp-server'
  ],
  bad: policyWith(
    '<set-backend-service backend-id="mcp-files" />',
    '<set-variable name="size" value="@(context.Response.Body.As<string>(preserveContent: true).Length)" />'
  ),
  good: goodPolicy
}
