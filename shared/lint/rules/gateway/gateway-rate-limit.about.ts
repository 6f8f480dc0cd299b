import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Calls are not limited by caller',
  why: "A limit stops an agent that reads a thousand files in a loop only when it counts what that agent does. Pipelines behind one address share a counter by IP address and get in each other's way, while one caller with two addresses has twice the limit. A header, `Mcp-Session-Id` too, is chosen by the caller: a new session is a new counter. No limit, one by subscription, and one above 50 calls a minute are notes. A key in a variable is followed to where it is set.",
  fix: 'Use `rate-limit-by-key` with a claim of the checked token as `counter-key`: `oid` names people and applications alike.',
  securitySeverity: 5.3,
  references: [
    'https://learn.microsoft.com/azure/api-management/rate-limit-by-key-policy',
    'https://learn.microsoft.com/azure/api-management/api-management-sample-flexible-throttling'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-azure-ad-token>
    <rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.IpAddress)" />`
  ),
  good: goodPolicy
}
