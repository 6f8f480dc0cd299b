import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  hostsInInfrastructure,
  networksInInfrastructure,
  networksInScripts,
  servicesInManifests,
  workloadsInManifests
} from '../../words.js'

/** What infrastructure opens, to whom, and what it leaves unwatched. */
export const governanceGroup: RuleGroup = {
  name: 'governance',
  ids: [
    'anonymous-server',
    'gateway-side-door',
    'missing-server-tag',
    'open-network-rule',
    'public-data-store',
    'public-server',
    'reusable-dns-label',
    'server-without-identity',
    'shared-identity',
    'unattached-network-rules',
    'unencrypted-endpoint'
  ],
  needs: {
    kinds: [],
    acrossFiles: true,
    scripts: networksInScripts,
    shellFiles: networksInScripts,
    infrastructure: anyWord(
      networksInInfrastructure,
      hostsInInfrastructure,
      servicesInManifests,
      workloadsInManifests
    )
  },
  load: async () => (await import('./index.js')).rules
}
