import type {RuleGroup} from '../../rule.js'
import {rolesInInfrastructure, rolesInScripts} from '../../words.js'

/** Who may do what to the resources of a deployment. */
export const rolesGroup: RuleGroup = {
  name: 'roles',
  ids: ['broad-role', 'cluster-identity-role', 'golden-principal', 'wildcard-role'],
  needs: {
    kinds: [],
    acrossFiles: 'infrastructure',
    scripts: rolesInScripts,
    shellFiles: rolesInScripts,
    infrastructure: rolesInInfrastructure
  },
  load: async () => (await import('./index.js')).rules
}
