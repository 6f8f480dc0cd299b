import type {RuleGroup} from '../../rule.js'
import {
  anyWord,
  gatewaysInInfrastructure,
  hostsInInfrastructure,
  imagesInInfrastructure,
  kustomizations,
  networksInInfrastructure,
  networksInScripts,
  registriesInInfrastructure,
  registriesInScripts,
  secretsOfOutputs,
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
    'registry-password',
    'removed-argument',
    'reusable-dns-label',
    'secret-output',
    'server-without-identity',
    'shared-identity',
    'unattached-network-rules',
    'unencrypted-endpoint',
    'unpinned-image'
  ],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    scripts: anyWord(networksInScripts, registriesInScripts, workloadsInScripts),
    shellFiles: anyWord(networksInScripts, registriesInScripts, workloadsInScripts),
    infrastructure: anyWord(
      gatewaysInInfrastructure,
      hostsInInfrastructure,
      imagesInInfrastructure,
      kustomizations,
      networksInInfrastructure,
      servicesInManifests,
      workloadsInManifests,
      registriesInInfrastructure,
      secretsOfOutputs,
      // Every resource of the provider, for arguments that its version does not have.
      /\bazurerm_|hashicorp\/azurerm/
    )
  },
  load: async () => (await import('./index.js')).rules
}
