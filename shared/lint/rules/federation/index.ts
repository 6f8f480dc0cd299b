import type {Rule} from '../../rule.js'
import {broadSubject} from './broad-subject.js'
import {ineffectiveWildcard} from './ineffective-wildcard.js'
import {legacySubject} from './legacy-subject.js'
import {looseIssuer} from './loose-issuer.js'
import {missingAudience} from './missing-audience.js'
import {mixedTrustLevels} from './mixed-trust-levels.js'
import {mutableGoogleSubject} from './mutable-google-subject.js'
import {needlessMatch} from './needless-match.js'
import {pullRequestSubject} from './pull-request-subject.js'
import {unmatchableSubject} from './unmatchable-subject.js'
import {unreviewedBranchSubject} from './unreviewed-branch-subject.js'
import {wildcardSubject} from './wildcard-subject.js'

/** The checks of the group, by id in alphabetical order. */
export const rules: readonly Rule[] = [
  broadSubject,
  ineffectiveWildcard,
  legacySubject,
  looseIssuer,
  missingAudience,
  mixedTrustLevels,
  mutableGoogleSubject,
  needlessMatch,
  pullRequestSubject,
  unmatchableSubject,
  unreviewedBranchSubject,
  wildcardSubject
]
