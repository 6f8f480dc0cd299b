import type {RuleGroup} from '../../rule.js'
import {anyWord, identityInScripts, trustsInInfrastructure, trustsInScripts} from '../../words.js'

/** Trusts of federated identities: who may become them. */
export const federationGroup: RuleGroup = {
  name: 'federation',
  ids: [
    'broad-subject',
    'ineffective-wildcard',
    'legacy-subject',
    'loose-issuer',
    'missing-audience',
    'mixed-trust-levels',
    'mutable-google-subject',
    'needless-match',
    'pull-request-subject',
    'unmatchable-subject',
    'unreviewed-branch-subject',
    'wildcard-subject'
  ],
  needs: {
    kinds: [],
    acrossFiles: true,
    scripts: anyWord(identityInScripts, trustsInScripts),
    shellFiles: trustsInScripts,
    infrastructure: trustsInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
