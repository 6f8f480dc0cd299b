import type {Rule} from '../../rule.js'
import {localClusterAccounts} from './local-cluster-accounts.js'
import {missingNetworkPolicy} from './missing-network-policy.js'
import {openNetworkPolicy} from './open-network-policy.js'
import {personalBinding} from './personal-binding.js'
import {wildcardClusterRole} from './wildcard-cluster-role.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  localClusterAccounts,
  missingNetworkPolicy,
  openNetworkPolicy,
  personalBinding,
  wildcardClusterRole
]
