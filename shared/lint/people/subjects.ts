/** Federated subjects that name the account of a person: the owner of a repository, or an actor. */
import type {ClaimTest, FederatedSubject} from '../facts/facts.js'
import type {PartialText} from '../facts/values.js'
import type {KnownNames} from './known-names.js'
import {placeIn, type Trace} from './trace.js'

/** Offsets of a login, with the number that stands beside it. */
interface OwnerSite {
  readonly start: number
  readonly end: number
  readonly login?: string
  readonly id?: string
}

/**
 * A subject names a repository, and a person only as the owner of one: `repo:jane/tools:…`, or
 * `repo:jane@123/tools@456:…` where subjects are immutable (GitHub Docs, "OpenID Connect reference").
 */
export function subjectTraces(subjects: readonly FederatedSubject[], names: KnownNames): Trace[] {
  return subjects.flatMap(({name, tests}) =>
    tests.flatMap(test =>
      test.values.flatMap(value =>
        ownersIn(test, value)
          .filter(site => !isUnknown(value, site) && isTheirs(site, names))
          .map(({start, end}): Trace => {
            return {
              at: placeIn(value.text, start, end),
              message: `'${name}' trusts the account of a person who has left`,
              help: 'Delete the federated credential, or trust a repository of the organization in its place: a subject names a repository, and this one belongs to the person.',
              subject: `${name} ${test.claim}`,
              step: 'federation'
            }
          })
      )
    )
  )
}

function isTheirs({login, id}: OwnerSite, names: KnownNames): boolean {
  return login === undefined ? id !== undefined && names.isLoginId(id) : names.isOwner(login, id)
}

function isUnknown({holes}: PartialText, {end}: OwnerSite): boolean {
  return holes.some(hole => hole.start < end)
}

const login = '[A-Za-z\\d](?:[A-Za-z\\d_-]{0,38})'
const withId = `(?<login>${login})(?:@(?<id>\\d{1,20}))?`
/** What names an owner or actor in a subject; a customised one has claims of its own. */
const inSubject = new RegExp(
  `(?:^|:)(?:repo|repository|job_workflow_ref):${withId}/|(?:^|:)(?:repository_owner|actor|triggering_actor):${withId.replace('<login>', '<name>').replace('<id>', '<number>')}(?=:|$)|(?:^|:)(?:repository_owner_id|actor_id):(?<own>\\d{1,20})(?=:|$)`,
  'gd'
)

function ownersIn({claim}: ClaimTest, {text}: PartialText): OwnerSite[] {
  const whole = {start: 0, end: text.text.length}
  switch (claim) {
    case 'sub':
      return [...text.text.matchAll(inSubject)].flatMap(siteOf)
    case 'repository':
    case 'job_workflow_ref': {
      const found = new RegExp(`^${withId}/`).exec(text.text)?.groups
      if (!found?.login) return []
      return [
        {start: 0, end: found.login.length, login: found.login, ...(found.id && {id: found.id})}
      ]
    }
    case 'repository_owner':
    case 'actor':
      return [{...whole, login: text.text}]
    case 'repository_owner_id':
    case 'actor_id':
      return [{...whole, id: text.text}]
    default:
      return []
  }
}

function siteOf({groups = {}, indices}: RegExpMatchArray): OwnerSite[] {
  const name = groups.login === undefined ? 'name' : 'login'
  const number = groups.login === undefined ? 'number' : 'id'
  const [login, id] = [groups[name], groups[number] ?? groups.own]
  const at = indices?.groups?.[login === undefined ? 'own' : name]
  if (!at) return []
  return [{start: at[0], end: at[1], ...(login && {login}), ...(id && {id})}]
}
