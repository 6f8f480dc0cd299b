import type {RuleAbout} from '../../rule.js'
import {about as broadRole} from './broad-role.about.js'
import {about as clusterIdentityRole} from './cluster-identity-role.about.js'
import {about as goldenPrincipal} from './golden-principal.about.js'
import {about as wildcardRole} from './wildcard-role.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'broad-role': broadRole,
  'cluster-identity-role': clusterIdentityRole,
  'golden-principal': goldenPrincipal,
  'wildcard-role': wildcardRole
}
