import type {RuleAbout} from '../../rule.js'
import {about as broadSubject} from './broad-subject.about.js'
import {about as ineffectiveWildcard} from './ineffective-wildcard.about.js'
import {about as legacySubject} from './legacy-subject.about.js'
import {about as looseIssuer} from './loose-issuer.about.js'
import {about as missingAudience} from './missing-audience.about.js'
import {about as mixedTrustLevels} from './mixed-trust-levels.about.js'
import {about as mutableGoogleSubject} from './mutable-google-subject.about.js'
import {about as needlessMatch} from './needless-match.about.js'
import {about as pullRequestSubject} from './pull-request-subject.about.js'
import {about as unmatchableSubject} from './unmatchable-subject.about.js'
import {about as unreviewedBranchSubject} from './unreviewed-branch-subject.about.js'
import {about as wildcardSubject} from './wildcard-subject.about.js'

/** What the rules of the group are, in words, by id. */
export const abouts: Readonly<Record<string, RuleAbout>> = {
  'broad-subject': broadSubject,
  'ineffective-wildcard': ineffectiveWildcard,
  'legacy-subject': legacySubject,
  'loose-issuer': looseIssuer,
  'missing-audience': missingAudience,
  'mixed-trust-levels': mixedTrustLevels,
  'mutable-google-subject': mutableGoogleSubject,
  'needless-match': needlessMatch,
  'pull-request-subject': pullRequestSubject,
  'unmatchable-subject': unmatchableSubject,
  'unreviewed-branch-subject': unreviewedBranchSubject,
  'wildcard-subject': wildcardSubject
}
