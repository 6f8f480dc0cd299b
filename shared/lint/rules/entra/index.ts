import type {Rule} from '../../rule.js'
import {broadGraphPermission} from './broad-graph-permission.js'
import {clientSecretCreated} from './client-secret-created.js'
import {conditionalAccessNotEnforced} from './conditional-access-not-enforced.js'
import {longLivedAppCredential} from './long-lived-app-credential.js'
import {oneScopeForAll} from './one-scope-for-all.js'
import {secretsForPeople} from './secrets-for-people.js'
import {tokenVersionUnset} from './token-version-unset.js'
import {userConsentScope} from './user-consent-scope.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadGraphPermission,
  clientSecretCreated,
  conditionalAccessNotEnforced,
  longLivedAppCredential,
  oneScopeForAll,
  secretsForPeople,
  tokenVersionUnset,
  userConsentScope
]
