import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Caller is identified by a request header',
  why: 'API Management does not set `X-MS-CLIENT-PRINCIPAL-ID` or any other header that names the caller: a policy reads there what the caller sent. A decision based on such a header can be bypassed, and an audit record based on it can be forged. The same holds for claims that are read from the `Authorization` header before a policy has validated the token. A header that the policy itself sets first is not reported.',
  fix: 'Set `output-token-variable-name="jwt"` on the token check, and read `oid` from that variable.',
  securitySeverity: 8.1,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-jwt-policy',
    'https://cwe.mitre.org/data/definitions/290.html'
  ],
  bad: policyWith(
    `<choose>
      <when condition="@(context.Request.Headers.GetValueOrDefault("X-User-Role", "") != "admin")">
        <return-response>
          <set-status code="403" />
        </return-response>
      </when>
    </choose>`
  ),
  good: goodPolicy
}
