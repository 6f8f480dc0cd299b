import type {RuleAbout} from '../../rule.js'
import {goodPolicy, policyWith} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Section of a policy has no `<base />`',
  why: 'Policies of wider scopes, such as rate limits, logging or IP filters for all APIs, apply to an API only where its policy has `<base />`. A section without it, or a section that is missing, drops them for this API, and the global policy does not show that. Global policies, sections that only return a response, and a `backend` section with its own `forward-request` are not reported.',
  fix: 'Write all four sections, each with `<base />`.',
  securitySeverity: 4.3,
  references: [
    'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
    'https://learn.microsoft.com/azure/api-management/set-edit-policies'
  ],
  bad: {
    file: goodPolicy.file,
    text: policyWith('<set-backend-service backend-id="mcp-files" />').text.replace(
      '    <base />\n',
      ''
    )
  },
  good: goodPolicy
}
