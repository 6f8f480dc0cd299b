import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Policy limits neither type, size nor shape of requests',
  why: 'Without a check at the gateway, each server has to handle bodies of any size and type, and messages that are not JSON-RPC. A check of the body in the policy that ends in a refusal counts, and so do policies at wider scopes.',
  fix: 'Use `<validate-content>` for type and size, or read the message once and refuse it if its method is unknown.',
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
