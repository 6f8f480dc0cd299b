import type {RuleAbout} from '../../rule.js'
import {about as localClusterAccounts} from './local-cluster-accounts.about.js'
import {about as missingNetworkPolicy} from './missing-network-policy.about.js'
import {about as openNetworkPolicy} from './open-network-policy.about.js'
import {about as personalBinding} from './personal-binding.about.js'
import {about as wildcardClusterRole} from './wildcard-cluster-role.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'local-cluster-accounts': localClusterAccounts,
  'missing-network-policy': missingNetworkPolicy,
  'open-network-policy': openNetworkPolicy,
  'personal-binding': personalBinding,
  'wildcard-cluster-role': wildcardClusterRole
}
