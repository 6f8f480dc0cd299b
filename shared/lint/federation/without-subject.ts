import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import type {IssuerKind} from './issuers.js'
import {type Narrowing, unboundClaims} from './narrowing.js'
import type {Admission} from './opening.js'
import {analysed, isKnown} from './subject-text.js'

/** What a trust lets in that tests no subject, only other claims or none. */
export function withoutSubject(
  {tests, partial, provider}: FederatedSubject,
  kind: IssuerKind,
  narrowing: Narrowing
): Admission[] {
  if (partial) return []
  const relevant = tests.filter(test => test.claim !== 'aud')
  const workflow = narrowing.workflow
  if (workflow) {
    if (narrowing.owner || narrowing.repository) return []
    const value = workflow.values[0]
    const name = value ? `'${analysed(value).show(analysed(value).text)}'` : 'the workflow'
    const who = narrowing.pinnedWorkflow
      ? `any repository that calls the workflow ${name}`
      : `any repository that calls a workflow that fits ${name}, on any ref of it`
    return [{opening: 'anyone', who, ...(value && {value}), test: workflow}]
  }
  if (narrowing.repository || narrowing.other) return []
  if (narrowing.owner) {
    const test = tests.find(({claim}) => /^(?:repository_owner|namespace)/.test(claim))!
    const value = test.values[0]
    const name = value ? analysed(value).show(analysed(value).text) : 'one owner'
    const owner = test.claim.endsWith('_id') ? `the owner with the number ${name}` : name
    const who = `any workflow of any repository of ${owner}`
    return [{opening: 'owner', who, ...(value && {value}), test}]
  }
  const bindsNothing = ({claim}: ClaimTest) => kind === 'github' && unboundClaims.has(claim)
  const unread = relevant.some(
    test => !bindsNothing(test) && test.values.some(value => !isKnown(value))
  )
  if (unread) return []
  const open = relevant[0]
  const wide = relevant.flatMap(test => test.values.flatMap(value => otherClaim(value, test) ?? []))
  if (wide[0]) return wide
  if (!relevant.every(test => test.optional || bindsNothing(test))) return []
  // Issuers whose subjects are not known here may bind by other means, such as the audience.
  if (kind === 'other') return []
  const value = open?.values[0]
  return [
    {
      opening: 'anyone',
      who: `${anyoneAt(kind, provider)}${open && bindsNothing(open) ? `: ${open.claim} names none` : ''}`,
      ...(value && {value}),
      ...(open && {test: open})
    }
  ]
}

/** `repository` or `repository_owner` with a wildcard or by its beginning. */
function otherClaim(value: PartialText, test: ClaimTest): Admission | undefined {
  const {text, show} = analysed(value)
  const star = test.comparison === 'pattern' ? text.search(/[*?]/) : -1
  if (test.comparison === 'exact' || (test.comparison === 'pattern' && star < 0)) return undefined
  const begin = star < 0 ? text : text.slice(0, star)
  switch (test.claim) {
    case 'repository': {
      const slash = begin.indexOf('/')
      if (slash < 0) {
        const opening = begin === '' ? 'anyone' : 'owner-prefix'
        const who = `any workflow of any repository${begin && ` whose owner's name begins with '${show(begin)}'`}`
        return {opening, who, value, test}
      }
      const rest = begin.slice(slash + 1)
      const owner = show(begin.slice(0, slash))
      return rest === ''
        ? {opening: 'owner', who: `any workflow of any repository of ${owner}`, value, test}
        : {
            opening: 'repository-prefix',
            who: `any workflow of any repository of ${owner} whose name begins with '${show(rest)}'`,
            value,
            test
          }
    }
    case 'repository_owner':
      return {
        opening: begin === '' ? 'anyone' : 'owner-prefix',
        who: `any repository of any owner${begin && ` whose name begins with '${show(begin)}'`}`,
        value,
        test
      }
    default:
      return undefined
  }
}

function anyoneAt(kind: IssuerKind, provider: FederatedSubject['provider']): string {
  switch (kind) {
    case 'github':
      return 'any workflow of any repository on GitHub, no matter who owns it'
    case 'gitlab':
      return 'any job of any project on the GitLab instance'
    case 'terraform':
      return 'any run of any organization in HCP Terraform'
    case 'azure-devops':
      return 'any service connection of the Azure DevOps organization'
    case 'kubernetes':
      return 'any service account of the cluster'
    case 'circleci':
      return 'any job of the CircleCI organization'
    case 'other':
      return provider === 'gcp' ? 'any identity of the issuer' : 'any token of the issuer'
  }
}
