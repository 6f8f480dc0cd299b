import type {RuleAbout} from '../../rule.js'
import {about as evadablePolicy} from './evadable-policy.about.js'
import {about as policyAllOfArray} from './policy-all-of-array.about.js'
import {about as unassignedPolicy} from './unassigned-policy.about.js'
import {about as unenforcedPolicy} from './unenforced-policy.about.js'
import {about as weakIdentityPolicy} from './weak-identity-policy.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'evadable-policy': evadablePolicy,
  'policy-all-of-array': policyAllOfArray,
  'unassigned-policy': unassignedPolicy,
  'unenforced-policy': unenforcedPolicy,
  'weak-identity-policy': weakIdentityPolicy
}
