import type {FederatedSubject} from '../facts/facts.js'

/** Whose tokens a trust accepts, as far as subjects differ. */
export type IssuerKind =
  | 'github'
  | 'gitlab'
  | 'terraform'
  | 'azure-devops'
  | 'kubernetes'
  | 'circleci'
  | 'other'

const hosts: readonly (readonly [RegExp, IssuerKind])[] = [
  [/token\.actions\.githubusercontent\.com|\/_services\/token/i, 'github'],
  [/(?:^|\/\/|\.)gitlab\b/i, 'gitlab'],
  [/app\.terraform\.io|app\.eu\.terraform\.io/i, 'terraform'],
  [/vstoken\.dev\.azure\.com/i, 'azure-devops'],
  [/oic\.prod-aks\.azure\.com|oidc\.eks\.|container\.googleapis\.com/i, 'kubernetes'],
  [/oidc\.circleci\.com/i, 'circleci']
]

const subjects: readonly (readonly [RegExp, IssuerKind])[] = [
  [/^(?:repo|repository|repository_id|repository_owner|repository_owner_id):/, 'github'],
  [/^project_path:/, 'gitlab'],
  [/^organization:/, 'terraform'],
  [/^system:serviceaccount:/, 'kubernetes'],
  [/^(?:sc:\/\/|\/eid1\/)/, 'azure-devops']
]

/** GitHub's issuer, also that of an enterprise with its own path and of GitHub Enterprise Server. */
export const githubIssuer = 'https://token.actions.githubusercontent.com'

/** The kind of issuer, by its address; by the form of the subject where that is unknown. */
export function issuerKind(subject: Pick<FederatedSubject, 'issuer' | 'tests'>): IssuerKind {
  const address = subject.issuer?.text.text
  if (address !== undefined) {
    for (const [pattern, kind] of hosts) if (pattern.test(address)) return kind
  }
  for (const test of subject.tests) {
    if (test.claim === 'job_workflow_ref' || test.claim.startsWith('repository')) return 'github'
    if (test.claim === 'project_path' || test.claim === 'namespace_path') return 'gitlab'
    if (test.claim.startsWith('terraform_')) return 'terraform'
    if (test.claim !== 'sub') continue
    for (const value of test.values) {
      for (const [pattern, kind] of subjects) if (pattern.test(value.text.text)) return kind
    }
  }
  return 'other'
}
