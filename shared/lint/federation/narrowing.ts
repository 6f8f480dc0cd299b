import type {ClaimTest, PartialText} from '../facts/facts.js'
import {analysed, hole} from './subject-text.js'

/** Tests of other claims than the subject, which may narrow what a wide subject leaves open. */
export class Narrowing {
  private readonly tests: readonly ClaimTest[]

  constructor(tests: readonly ClaimTest[]) {
    this.tests = tests.filter(test => !test.optional)
  }

  get owner(): boolean {
    return this.exact('repository_owner_id', 'repository_owner', 'namespace_id', 'namespace_path')
  }

  get repository(): boolean {
    return this.exact(
      'repository_id',
      'repository',
      'project_id',
      'project_path',
      'terraform_workspace_id'
    )
  }

  /** Branch, tag or environment. */
  get context(): boolean {
    return this.exact('environment', 'ref', 'terraform_run_phase')
  }

  get workflow(): ClaimTest | undefined {
    return this.tests.find(
      test => test.claim === 'job_workflow_ref' || test.claim === 'workflow_ref'
    )
  }

  /** A workflow that is fixed with its ref: what runs is what that ref holds. */
  get pinnedWorkflow(): boolean {
    const test = this.workflow
    return test?.values.every(value => isPinnedWorkflow(value, test.comparison)) ?? false
  }

  /** Claims that no subject rule knows, such as `actor` or `enterprise`. */
  get other(): boolean {
    return this.exact('enterprise', 'enterprise_id', 'actor', 'actor_id', 'azp', 'oid', 'appid')
  }

  private exact(...claims: readonly string[]): boolean {
    return this.tests.some(
      test =>
        claims.includes(test.claim) &&
        test.values.length > 0 &&
        test.values.every(value => test.comparison === 'exact' || !hasWildcard(value, test))
    )
  }
}

function hasWildcard(value: PartialText, test: ClaimTest): boolean {
  return test.comparison === 'prefix' || /[*?]/.test(analysed(value).text)
}

/** `acme/flows/.github/workflows/deploy.yml@refs/heads/main`, also of tags and commits. */
function isPinnedWorkflow(value: PartialText, comparison: ClaimTest['comparison']): boolean {
  const {text} = analysed(value)
  if (comparison === 'prefix') return false
  if (comparison === 'pattern' && /[*?]/.test(text)) return false
  return text.includes('@') || text.includes(hole)
}

/** Claims of GitHub that have the same values in repositories of any owner. */
export const unboundClaims: ReadonlySet<string> = new Set([
  'iss',
  'ref',
  'ref_type',
  'ref_protected',
  'base_ref',
  'head_ref',
  'environment',
  'event_name',
  'workflow',
  'repository_visibility',
  'runner_environment'
])
