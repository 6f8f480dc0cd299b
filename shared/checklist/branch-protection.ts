/** Where a repository keeps the protection of its branches as text. */
import type {Verdict} from '../lint/governance/verdict.js'
import type {Resource} from '../lint/infrastructure/resource.js'
import {itemsOf} from '../lint/infrastructure/values/items.js'
import {property, scalarText} from '../lint/infrastructure/values/three-valued.js'
import type {Value} from '../lint/infrastructure/values/value.js'
import type {RepositoryFacts} from './control.js'

/** Resources of providers that protect branches, with where the number of reviewers stands. */
const protections: Readonly<Record<string, readonly string[]>> = {
  github_branch_protection: ['required_pull_request_reviews.required_approving_review_count'],
  github_branch_protection_v3: ['required_pull_request_reviews.required_approving_review_count'],
  github_repository_ruleset: ['rules.pull_request.required_approving_review_count'],
  github_organization_ruleset: ['rules.pull_request.required_approving_review_count'],
  azuredevops_branch_policy_min_reviewers: ['settings.reviewer_count']
}

/** A verdict for each declaration that protects a branch: changes need a review. */
export function branchProtection({repository: {resources}}: RepositoryFacts): Verdict[] {
  return [...resources.ofType(...Object.keys(protections))].map(judge)
}

function judge(resource: Resource): Verdict {
  const {label, place, body, exists, type} = resource
  const counts = protections[type]!.flatMap(path => valuesAt(body, path.split('.')))
  const isReviewed = counts.some(value => Number(scalarText(value) ?? Number.NaN) >= 1)
  const isActive = ['enforcement', 'enabled'].every(name => {
    const text = scalarText(property(body, name))
    return text === undefined || !/^(?:disabled|evaluate|false)$/i.test(text)
  })
  const verdict = {at: place, of: place, label}
  return isReviewed && isActive && exists === 'yes'
    ? {...verdict, state: 'pass', because: 'asks for a review of every change'}
    : {...verdict, state: 'not-proven', because: 'it is not known here that changes need a review'}
}

/** Blocks of Terraform are lists of objects. */
function valuesAt(value: Value, path: readonly string[]): Value[] {
  const [name, ...rest] = path
  if (name === undefined) return [value]
  const forms = value.kind === 'list' ? itemsOf(value).map(item => item.value) : [value]
  return forms.flatMap(form => valuesAt(property(form, name), rest))
}
