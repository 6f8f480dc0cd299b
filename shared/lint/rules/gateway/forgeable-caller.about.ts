import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Caller is who a header says',
  why: 'API Management sets neither `X-MS-CLIENT-PRINCIPAL-ID` nor any other header that names the caller: what a policy reads there is what the caller wrote. A decision that rests on it can be talked into anything, and a record that rests on it accuses whom the attacker likes. The same holds for claims that are read from the `Authorization` header where nothing has checked the token. A header that the policy itself writes first is left alone.',
  fix: 'Set `output-token-variable-name="jwt"` on the check of the token, and take `oid` from there.',
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
