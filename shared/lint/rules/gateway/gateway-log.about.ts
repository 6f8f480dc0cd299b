import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Calls leave no record, or only some of them',
  why: 'An incident is found in the refusals: the caller that tries one tool after the other. A policy that logs in `<inbound>` behind the check of the token never logs a call that the check refuses, since the gateway goes straight to `<on-error>`, and it cannot know the answer. `<return-response>` ends the policy: what is to be logged is logged before it. Fragments, policies around the API and diagnostic settings may log as well; where they are in the repository they count.',
  fix: 'Make a fragment that logs one record a call, and include it in `<outbound>`, in `<on-error>` and before each `<return-response>` that refuses.',
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
