import type {RuleGroup} from '../../rule.js'
import {networksInInfrastructure, networksInScripts} from '../../words.js'

/** What infrastructure opens, to whom, and what it leaves unwatched. */
export const governanceGroup: RuleGroup = {
  name: 'governance',
  ids: ['open-network-rule'],
  needs: {
    kinds: [],
    acrossFiles: true,
    scripts: networksInScripts,
    shellFiles: networksInScripts,
    infrastructure: networksInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
