import type {RuleGroup} from '../../rule.js'
import {networksInInfrastructure} from '../../words.js'

/** What infrastructure opens, to whom, and what it leaves unwatched. */
export const governanceGroup: RuleGroup = {
  name: 'governance',
  ids: ['open-network-rule'],
  needs: {
    kinds: [],
    acrossFiles: true,
    infrastructure: networksInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
