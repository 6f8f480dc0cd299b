import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  imagesInInfrastructure,
  kustomizations,
  networksInInfrastructure,
  networksInScripts,
  workloadsInManifests,
  workloadsInScripts
} from '../../words.js'

/** What infrastructure opens, to whom, and what it leaves unwatched. */
export const governanceGroup: RuleGroup = {
  name: 'governance',
  ids: ['open-network-rule', 'plain-secret-environment', 'unpinned-image'],
  needs: {
    kinds: [],
    acrossFiles: true,
    scripts: anyWord(networksInScripts, workloadsInScripts),
    shellFiles: anyWord(networksInScripts, workloadsInScripts),
    infrastructure: anyWord(
      imagesInInfrastructure,
      kustomizations,
      networksInInfrastructure,
      workloadsInManifests
    )
  },
  load: async () => (await import('./index.js')).rules
}
