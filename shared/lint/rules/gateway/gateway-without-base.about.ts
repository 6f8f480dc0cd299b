import type {RuleAbout} from '../../rule.js'
import {goodPolicy} from './examples/policies.js'

export const about: RuleAbout = {
  summary: 'Section of a policy has no `<base />`',
  why: 'What is set for all APIs or for the product, such as the limit of calls, the log or the list of addresses, holds for an API only where its policy says `<base />`. A section without it, or one that is not written at all, drops all of that for this API alone, and nobody who reads the global policy can see it. Global policies, sections that only answer, and a `backend` section that forwards by itself are left alone.',
  fix: 'Write all four sections, each with `<base />`.',
  securitySeverity: 4.3,
  references: [
    'https://learn.microsoft.com/azure/api-management/api-management-howto-policies',
    'https://learn.microsoft.com/azure/api-management/set-edit-policies'
  ],
  bad: {
    file: goodPolicy.file,
    text: goodPolicy.text.replaceAll('    <base />\n', '')
  },
  good: goodPolicy
}
