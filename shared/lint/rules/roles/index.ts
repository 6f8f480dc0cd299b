import type {Rule} from '../../rule.js'
import {broadRole} from './broad-role.js'
import {clusterIdentityRole} from './cluster-identity-role.js'
import {goldenPrincipal} from './golden-principal.js'
import {wildcardRole} from './wildcard-role.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadRole,
  clusterIdentityRole,
  goldenPrincipal,
  wildcardRole
]
