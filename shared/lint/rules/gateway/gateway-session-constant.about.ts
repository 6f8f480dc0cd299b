import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Session or token is a constant in the policy',
  why: 'A session ID or a token that is written into a policy is the same for all callers. Everyone who can read the repository, or the policy in the portal, has it, and it can only be rotated by a deployment.',
  fix: 'Validate tokens of the issuer, create session IDs at random, and read keys of servers from named values in Key Vault.',
  securitySeverity: 8.4,
  references: [
    'https://learn.microsoft.com/azure/api-management/api-management-howto-properties',
    'https://cwe.mitre.org/data/definitions/798.html'
  ],
  bad: policyWith(
    `<choose>
      <when condition="@(context.Request.Headers.GetValueOrDefault("Authorization", "") != "Bearer test-access")">
        <return-response>
          <set-status code="401" />
        </return-response>
      </when>
    </choose>`
  ),
  good: goodPolicy
}
