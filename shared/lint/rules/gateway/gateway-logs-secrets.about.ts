import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Log holds bodies, headers or credentials',
  why: 'Arguments of tools hold passwords, personal data and whole files, and headers hold the token of the caller. In the log they outlive the call by months, and are read by other people than those who may call the tool. A whole body is also cut at 200 KB, so that a padded call hides its end. Sizes, hashes and named fields are left alone.',
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
