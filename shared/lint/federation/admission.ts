import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import {describe} from './admission-words.js'
import {githubScope} from './github-scope.js'
import {type IssuerKind, issuerKind} from './issuers.js'
import {Narrowing} from './narrowing.js'
import {type Admission, widest} from './opening.js'
import {azureScope, kubernetesScope, pairsScope, starScope} from './other-scopes.js'
import type {Scope} from './scope.js'
import {analysed} from './subject-text.js'
import {withoutSubject} from './without-subject.js'

/**
 * What a trust lets in beyond one branch or environment of one repository: one entry for each value
 * that leaves something open. Empty when it is narrow, and when what it asks cannot be known.
 */
export function admissionsOf(subject: FederatedSubject): Admission[] {
  const kind = issuerKind(subject)
  const narrowing = new Narrowing(subject.tests)
  const subjects = subject.tests.filter(test => test.claim === 'sub')
  if (subjects.length === 0) return withoutSubject(subject, kind, narrowing)
  // All tests on the subject must hold: the narrowest decides.
  const each = subjects.map(test =>
    test.values.flatMap(value => admissionOf(value, test, kind, narrowing))
  )
  return each.reduce((narrowest, current) =>
    widest(current) < widest(narrowest) ? current : narrowest
  )
}

function admissionOf(
  value: PartialText,
  test: ClaimTest,
  kind: IssuerKind,
  narrowing: Narrowing
): Admission[] {
  const {text, show} = analysed(value)
  const comparison = test.comparison
  const scope = scopeOf(comparison === 'prefix' ? `${text}*` : text, comparison !== 'exact', kind)
  if (scope.unknown) return []
  const found = describe(scope, kind, show, narrowing)
  return found ? [{...found, value, test}] : []
}

/** Takes a subject apart. `wild`: whether `*` and `?` are wildcards. */
function scopeOf(text: string, wild: boolean, kind: IssuerKind): Scope {
  switch (kind) {
    case 'github':
      return githubScope(text, wild)
    case 'gitlab':
      return pairsScope(text, wild, {
        owner: '',
        repository: 'project_path',
        context: ['ref_type', 'ref']
      })
    case 'terraform':
      return pairsScope(text, wild, {
        owner: 'organization',
        repository: 'workspace',
        context: ['run_phase']
      })
    case 'kubernetes':
      return kubernetesScope(text, wild)
    case 'azure-devops':
      return azureScope(text, wild)
    default:
      return starScope(text, wild)
  }
}
