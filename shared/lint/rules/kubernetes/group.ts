import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  clusterRightsInManifests,
  clustersInInfrastructure,
  clustersInScripts,
  kustomizations,
  networkPoliciesInManifests,
  workloadsInManifests
} from '../../words.js'

/** Who may do what in a cluster of Kubernetes, and who reaches whom. */
export const kubernetesGroup: RuleGroup = {
  name: 'kubernetes',
  ids: [
    'local-cluster-accounts',
    'missing-network-policy',
    'open-network-policy',
    'personal-binding',
    'wildcard-cluster-role'
  ],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    scripts: clustersInScripts,
    shellFiles: clustersInScripts,
    infrastructure: anyWord(
      clustersInInfrastructure,
      clusterRightsInManifests,
      networkPoliciesInManifests,
      workloadsInManifests,
      kustomizations
    )
  },
  load: async () => (await import('./index.js')).rules
}
