import type {RuleGroup} from '../../rule.js'
import {azurePolicyInInfrastructure} from '../../words.js'

/** What policies of Azure let pass that they are there to stop. */
export const azurePolicyGroup: RuleGroup = {
  name: 'azure-policy',
  ids: [
    'evadable-policy',
    'policy-all-of-array',
    'unassigned-policy',
    'unenforced-policy',
    'weak-identity-policy'
  ],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    infrastructure: azurePolicyInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
