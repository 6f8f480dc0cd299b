import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Log holds bodies, headers or credentials',
  why: 'Tool arguments can hold passwords, personal data and whole files, and headers hold the token of the caller. Logs are kept for months and read by people who may not call the tool. A logged body is also truncated at 200 KB, so a padded call can hide its end. Sizes, hashes and single fields are not reported.',
  fix: "Log the method, the name of the tool, the caller's `oid`, the status and the time it took.",
  securitySeverity: 6.5,
  references: [
    'https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy',
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'
  ],
  bad: policyWith(
    `<validate-azure-ad-token tenant-id="{{tenant-id}}">
      <audiences>
        <audience>{{mcp-gateway-app-id}}</audience>
      </audiences>
    </validate-azure-ad-token>
    <trace source="mcp" severity="information">
      <message>@(context.Request.Body.As<string>(preserveContent: true))</message>
    </trace>`
  ),
  good: goodPolicy
}
