import type {FederatedSubject, PartialText} from '../facts/facts.js'
import {type Context, type Part, part, type Scope} from './scope.js'
import {analysed, hole} from './subject-text.js'

const contexts: readonly (readonly [string, Context['kind']])[] = [
  ['ref:refs/heads/', 'branch'],
  ['ref:refs/tags/', 'tag'],
  ['environment:', 'environment'],
  ['pull_request', 'pull-request']
]

/**
 * GitHub: `repo:OWNER/REPO:CONTEXT`, with immutable ids `repo:OWNER@ID/REPO@ID:CONTEXT`.
 * Source: GitHub docs, OpenID Connect reference, "Example subject claims".
 */
export function githubScope(text: string, wild: boolean): Scope {
  const star = wild ? text.search(/[*?]/) : -1
  const custom =
    /^(repository_id|repository_owner_id|repository|repository_owner|project_path):/.exec(text)
  if (custom && !(star >= 0 && star < custom[0].length)) return customScope(text, wild)
  if (!text.startsWith('repo:')) {
    if (star < 0) return unboundScope(text, star)
    const begin = text.slice(0, star)
    if (!'repo:'.startsWith(begin)) return unboundScope(text, star)
    // `*`, `re*`, `*:ref:refs/heads/main`: the repository is not bound.
    const workflow = /job_workflow_ref:[^*?]+/.exec(text)
    return workflow ? {context: {kind: 'other', name: workflow[0], open: 'none'}} : {}
  }
  const rest = text.slice('repo:'.length)
  // A variable that holds owner and repository: `repo:${var.repository}:…`.
  const whole = /^([^/:*?\ue000]*\ue000[^/:*?]*):(.*)$/s.exec(rest)
  if (whole) {
    const repository: Part = {text: whole[1]!, prefix: false}
    return {owner: repository, repository, ...contextPart(whole[2], wild)}
  }
  const slash = rest.indexOf('/')
  // What the variable holds beside the owner's name is not known.
  if (slash < 0 && rest.includes(hole)) return {unknown: true}
  const owner = slash < 0 ? rest : rest.slice(0, slash)
  const ownerPart = withId(owner, wild)
  if (!ownerPart) return {}
  if (ownerPart.prefix) return {owner: ownerPart}
  if (slash < 0) return wild && /[*?]/.test(rest) ? {} : {unknown: true}
  const after = rest.slice(slash + 1)
  const colon = after.indexOf(':')
  const name = colon < 0 ? after : after.slice(0, colon)
  const repository = withId(name, wild)
  const swallows = wild && colon < 0 && name.includes('*')
  if (!repository)
    return {owner: ownerPart, ...contextPart(colon < 0 ? undefined : after.slice(colon + 1), wild)}
  if (colon < 0 && !swallows) return {unknown: true}
  return {
    owner: ownerPart,
    repository,
    ...contextPart(swallows ? undefined : after.slice(colon + 1), wild)
  }
}

/** `acme@*`: the name is fixed, only the number is open. */
function withId(text: string, wild: boolean): Part | undefined {
  const id = wild ? /^([^*?]+)@[*?]+$/.exec(text) : null
  return id ? {text: id[1]!, prefix: false} : part(text, wild)
}

function contextPart(text: string | undefined, wild: boolean): {context?: Context} {
  const context = text === undefined ? undefined : githubContext(text, wild)
  return context ? {context} : {}
}

function githubContext(text: string, wild: boolean): Context | undefined {
  const star = wild ? text.search(/[*?]/) : -1
  const begin = star < 0 ? text : text.slice(0, star)
  if (star === 0) {
    // Names of branches and environments hold no colon: what a later key fixes is fixed.
    const fixed = contexts.find(([key]) => text.slice(1).includes(key))
    if (!fixed) return undefined
    return githubContext(text.slice(text.indexOf(fixed[0])), wild)
  }
  const known = contexts.find(([key]) => begin.startsWith(key))
  if (known) {
    const name = begin.slice(known[0].length)
    const open = star < 0 ? 'none' : name === '' ? 'all' : 'prefix'
    return {
      kind: known[1],
      name: name.replace(/:.*$/s, ''),
      open: name.includes(':') && open === 'prefix' ? 'none' : open
    }
  }
  if (star < 0) return {kind: 'other', name: text, open: 'none'}
  const possible = contexts.filter(([key]) => key.startsWith(begin))
  if (possible.length === 0) return {kind: 'other', name: begin, open: 'prefix'}
  if (possible.every(([key]) => key.startsWith('ref:'))) return {kind: 'ref', name: '', open: 'all'}
  if (possible.length === 1) return {kind: possible[0]![1], name: '', open: 'all'}
  return undefined
}

/** Claims of a customised subject that name the repository or its owner. */
const bindingClaims =
  /:((?:repo|repository|repository_id|repository_owner|repository_owner_id):.*)$/s

/**
 * A customised subject whose first claim does not name the repository. Values hold no colon (GitHub
 * writes it as %3A), so that a later claim binds as well as the first. A workflow that is named with
 * its repository binds what runs.
 */
function unboundScope(text: string, star: number): Scope {
  const binding = bindingClaims.exec(text)
  if (binding && (star < 0 || star > binding.index)) return githubScope(binding[1]!, star >= 0)
  if (star < 0 && /:(?:job_workflow_ref|workflow_ref):/.test(text)) return {unknown: true}
  return /^(?:workflow|ref|environment|context|head_ref|base_ref|actor|event_name|runner_environment):/.test(
    text
  )
    ? {context: {kind: 'other', name: text, open: 'none'}}
    : {unknown: true}
}

/** `repository_id:1:environment:x`, `repository_owner:acme:…` of customised subjects. */
function customScope(text: string, wild: boolean): Scope {
  const [, key = '', value = '', rest] = /^([a-z_]+):([^:]*)(?::(.*))?$/s.exec(text) ?? []
  const named = part(value, wild)
  const {context} = contextPart(rest, wild)
  if (key.startsWith('repository_owner')) {
    if (rest && /^(?:repository|repository_id|repo):/.test(rest)) {
      const nested = githubScope(rest, wild)
      if (nested.unknown || nested.repository || !named) return nested
      return {owner: named, ...(nested.context && {context: nested.context})}
    }
    return {...(named && {owner: named}), ...(context && {context})}
  }
  if (!named) return {...(context && {context})}
  const swallows = wild && rest === undefined && value.includes('*')
  if (rest === undefined && !swallows)
    return {
      owner: {text: value, prefix: false},
      repository: {text: value, prefix: false},
      context: {kind: 'other', name: '', open: 'none'}
    }
  const slash = value.indexOf('/')
  if (key === 'repository' && slash >= 0)
    return githubScope(`repo:${text.slice(key.length + 1)}`, wild)
  return {owner: {text: '', prefix: false}, repository: named, ...(context && {context})}
}

/** The owner, repository and context of an exact subject of GitHub; undefined when it is another. */
export function githubSubject(
  value: PartialText
): {repository: string; kind: Context['kind']; name: string; hasIds: boolean} | undefined {
  const {text, show} = analysed(value)
  const match = /^repo:([^/:]+\/[^:]+):(.+)$/s.exec(text)
  const context = match ? githubContext(match[2]!, false) : undefined
  if (!match || !context) return undefined
  return {
    repository: show(match[1]!),
    kind: context.kind,
    name: show(context.name),
    hasIds: /^[^/@]+@[^/]+\/[^:@]+@[^:]+$/.test(match[1]!)
  }
}

/** Values that the subject is compared with letter by letter. */
export function exactSubjects({tests}: FederatedSubject): PartialText[] {
  return tests
    .filter(({claim}) => claim === 'sub')
    .flatMap(({values, comparison}) =>
      values.filter(({text}) => comparison === 'exact' || !/[*?]/.test(text.text))
    )
}
