import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  gatewaysInInfrastructure,
  hostsInInfrastructure,
  imagesInInfrastructure,
  kustomizations,
  networksInInfrastructure,
  networksInScripts,
  servicesInManifests,
  workloadsInManifests,
  workloadsInScripts
} from '../../words.js'

/** What infrastructure opens, to whom, and what it leaves unwatched. */
export const governanceGroup: RuleGroup = {
  name: 'governance',
  ids: [
    'anonymous-server',
    'gateway-side-door',
    'missing-server-tag',
    'open-network-rule',
    'plain-secret-environment',
    'public-data-store',
    'public-server',
    'reusable-dns-label',
    'server-without-identity',
    'shared-identity',
    'unattached-network-rules',
    'unencrypted-endpoint',
    'unpinned-image'
  ],
  needs: {
    kinds: [],
    acrossFiles: true,
    scripts: anyWord(networksInScripts, workloadsInScripts),
    shellFiles: anyWord(networksInScripts, workloadsInScripts),
    infrastructure: anyWord(
      gatewaysInInfrastructure,
      hostsInInfrastructure,
      imagesInInfrastructure,
      kustomizations,
      networksInInfrastructure,
      servicesInManifests,
      workloadsInManifests
    )
  },
  load: async () => (await import('./index.js')).rules
}
