import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Calls are not limited by caller',
  why: 'A limit protects only if it counts the calls of one caller. Pipelines behind one IP address share a counter, while a caller with two addresses has twice the limit. A header, including `Mcp-Session-Id`, is chosen by the caller: each new session gets a new counter. A missing limit, a limit by subscription and a limit above 50 calls a minute are notes. A key in a variable is followed to where it is set.',
  fix: 'Use `rate-limit-by-key` with a claim of the validated token as `counter-key`. `oid` identifies users and applications.',
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
