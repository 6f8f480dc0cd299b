import type {Rule} from '../../rule.js'
import {evadablePolicy} from './evadable-policy.js'
import {policyAllOfArray} from './policy-all-of-array.js'
import {unassignedPolicy} from './unassigned-policy.js'
import {unenforcedPolicy} from './unenforced-policy.js'
import {weakIdentityPolicy} from './weak-identity-policy.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  evadablePolicy,
  policyAllOfArray,
  unassignedPolicy,
  unenforcedPolicy,
  weakIdentityPolicy
]
