import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Calls leave no record, or only some of them',
  why: 'Refused calls are the first sign of an attack. A policy that logs in `<inbound>`, after the token check, never records a call that the check refuses, because processing jumps to `<on-error>`; nor can it record the status and the latency. `<return-response>` ends processing, so a refusal has to be logged before it. Fragments, policies at wider scopes and diagnostic settings in the repository are taken into account.',
  fix: 'Create a fragment that logs one record for each call, and include it in `<outbound>`, in `<on-error>` and before each `<return-response>` that refuses a call.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy',
    'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-azure-ad-token>
    <trace source="mcp" severity="information">
      <message>@(context.Request.Method)</message>
    </trace>`
  ),
  good: goodPolicy
}
