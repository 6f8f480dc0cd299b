import {arrayPolicies} from '../../lint/governance/azure-policy/array-policy.js'
import {assignedPolicies, enforcedPolicies} from '../../lint/governance/azure-policy/enforcement.js'
import {subnetRequired} from '../../lint/governance/azure-policy/proven-policies.js'
import {tagEvasion} from '../../lint/governance/azure-policy/tag-evasion.js'
import {aboutTopic} from '../../lint/governance/azure-policy/verdicts-about.js'
import type {Verdict} from '../../lint/governance/verdict.js'
import type {Resources} from '../../lint/infrastructure/resource.js'
import type {Control, FailingRule} from '../control.js'

const about = (rule: string, judge: (resources: Resources) => readonly Verdict[]): FailingRule => ({
  rule,
  about: ({repository: {resources}}) => aboutTopic('subnet', resources, judge(resources))
})

export const subnetPolicy: Control = {
  id: 'mcp-05',
  title: 'Azure Policy refuses MCP servers outside of approved subnets, across the subscription',
  subject: 'deployment',
  fails: [
    about('policy-all-of-array', arrayPolicies),
    about('evadable-policy', tagEvasion),
    about('unassigned-policy', assignedPolicies),
    about('unenforced-policy', enforcedPolicies)
  ],
  links: [
    {
      wanted: 'no policy on the subnets of MCP servers is declared in this repository',
      inRepository: ({repository: {resources}}) => subnetRequired(resources)
    }
  ],
  proof:
    'The same, with a policy that refuses servers without a subnet, in one that is not approved, or in an approved one and another.',
  fix: 'Declare a policy that denies servers with a subnet that is not approved (count with where, not a test of all items), without one, or with a public address, and assign it to the subscription with enforcement.'
}
