import type {RuleGroup} from '../../rule.js'
import {directoryInInfrastructure, directoryInScripts} from '../../words.js'

/** Applications of Entra: what they hand out, to whom, and what proves who they are. */
export const entraGroup: RuleGroup = {
  name: 'entra',
  ids: [
    'broad-graph-permission',
    'client-secret-created',
    'conditional-access-not-enforced',
    'long-lived-app-credential',
    'one-scope-for-all',
    'secrets-for-people',
    'token-version-unset',
    'user-consent-scope'
  ],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    scripts: directoryInScripts,
    shellFiles: directoryInScripts,
    infrastructure: directoryInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
