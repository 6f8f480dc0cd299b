import {assignedPolicies, enforcedPolicies} from '../../lint/governance/azure-policy/enforcement.js'
import {identityPolicies} from '../../lint/governance/azure-policy/identity-policy.js'
import {identityRequired} from '../../lint/governance/azure-policy/proven-policies.js'
import {tagEvasion} from '../../lint/governance/azure-policy/tag-evasion.js'
import {aboutTopic} from '../../lint/governance/azure-policy/verdicts-about.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import type {Resources} from '../../lint/infrastructure/resource.js'
import type {Control, FailingRule} from '../control.js'

const about = (rule: string, judge: (resources: Resources) => readonly Verdict[]): FailingRule => ({
  rule,
  about: ({repository: {resources}}) => aboutTopic('identity', resources, judge(resources))
})

export const identityPolicy: Control = {
  id: 'mcp-04',
  title:
    'Azure Policy refuses MCP servers without a user-assigned identity, across the subscription',
  subject: 'deployment',
  fails: [
    about('weak-identity-policy', identityPolicies),
    about('evadable-policy', tagEvasion),
    about('unassigned-policy', assignedPolicies),
    about('unenforced-policy', enforcedPolicies)
  ],
  links: [
    {
      wanted: 'no policy on the identity of MCP servers is declared in this repository',
      inRepository: ({repository: {resources}}) => identityRequired(resources)
    }
  ],
  proof:
    'A policy whose condition, tried on sample servers, refuses those without a user-assigned identity and lets the others pass; with the effect deny, assigned and enforced at a subscription or above, which leaving out a tag does not evade.',
  fix: 'Declare a policy that denies servers whose identity.type is absent or lacks UserAssigned, with one that demands the tag that it looks for, and assign both to the subscription with enforcement.'
}
