import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy limits neither type, size nor shape of requests',
  why: 'What the gateway lets through, the server has to take: bodies of any size, of any type, and messages that are no JSON-RPC. Servers are written by many hands, and each parses on its own. A check of the body in the policy whose end is a refusal counts, and so do policies around the API.',
  fix: 'Use `<validate-content>` for type and size, or read the message once and refuse what has no known method.',
  securitySeverity: 3.1,
  references: [
    'https://learn.microsoft.com/azure/api-management/validate-content-policy',
    'https://cheatsheetseries.owasp.org/cheatsheets/REST_Security_Cheat_Sheet.html'
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
