import type {RuleAbout} from '../../rule.js'
import {about as broadGraphPermission} from './broad-graph-permission.about.js'
import {about as clientSecretCreated} from './client-secret-created.about.js'
import {about as conditionalAccessNotEnforced} from './conditional-access-not-enforced.about.js'
import {about as longLivedAppCredential} from './long-lived-app-credential.about.js'
import {about as oneScopeForAll} from './one-scope-for-all.about.js'
import {about as secretsForPeople} from './secrets-for-people.about.js'
import {about as tokenVersionUnset} from './token-version-unset.about.js'
import {about as userConsentScope} from './user-consent-scope.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'broad-graph-permission': broadGraphPermission,
  'client-secret-created': clientSecretCreated,
  'conditional-access-not-enforced': conditionalAccessNotEnforced,
  'long-lived-app-credential': longLivedAppCredential,
  'one-scope-for-all': oneScopeForAll,
  'secrets-for-people': secretsForPeople,
  'token-version-unset': tokenVersionUnset,
  'user-consent-scope': userConsentScope
}
