import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Session or token is a constant in the policy',
  why: 'A session id or a token that is written into a policy is the same for all callers: who has it once is everybody. Everyone who can read the repository or the policy in the portal has it. Rotation is a deployment, so that it does not happen.',
  fix: 'Let the issuer make tokens and check them; make session ids at random for each session; take keys of servers from named values of Key Vault.',
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
