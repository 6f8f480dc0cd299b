import type {ClaimTest, FederatedSubject, PartialText} from '../facts/facts.js'
import {type IssuerKind, issuerKind} from './issuers.js'

/** How much a trust leaves open, from the widest down. */
export type Opening =
  /** Any token of the issuer: everyone who can get one there. */
  | 'anyone'
  /** Owners whose name begins with the text. */
  | 'owner-prefix'
  /** Every repository (project, workspace, service account) of an owner. */
  | 'owner'
  /** Repositories whose name begins with the text. */
  | 'repository-prefix'
  /** Everything that runs in one repository, pull requests included. */
  | 'repository'
  | 'branches'
  | 'branch-prefix'
  | 'tags'
  | 'tag-prefix'
  | 'environments'
  | 'environment-prefix'
  /** Pull requests, also those that are not reviewed yet. */
  | 'pull-request'
  /** Something narrower that is still a pattern. */
  | 'narrow-pattern'

export interface Admission {
  readonly opening: Opening
  /** Who gets in, to be put after 'lets in': `any workflow on any branch of acme/app`. */
  readonly who: string
  /** The value that leaves it open; undefined when a condition is missing. */
  readonly value?: PartialText
  readonly test?: ClaimTest
}

/** Stands for an unknown stretch in texts that are analysed: neither a wildcard nor a separator. */
const hole = '\ue000'

/** The text with each unknown stretch as one character, and how to show a part of it. */
function analysed({text, holes}: PartialText): {text: string; show: (part: string) => string} {
  let result = ''
  let position = 0
  const names: string[] = []
  for (const {start, end} of holes) {
    result += text.text.slice(position, start) + hole
    names.push(text.text.slice(start, end))
    position = end
  }
  result += text.text.slice(position)
  const show = (part: string): string => {
    const before = result.slice(0, Math.max(0, result.indexOf(part))).split(hole).length - 1
    let index = before
    return part.replaceAll(hole, () => names[index++] ?? '…')
  }
  return {text: result, show}
}

/** What one value of a test on the subject allows, per kind of issuer. */
interface Scope {
  /** Undefined: any. */
  readonly owner?: Part
  readonly repository?: Part
  /** Branch, tag, environment and so on; undefined: any. */
  readonly context?: Context
  /** Not a subject that can be taken apart: nothing is said of it. */
  readonly unknown?: boolean
}

interface Part {
  readonly text: string
  /** Only the beginning is given. */
  readonly prefix: boolean
}

interface Context {
  readonly kind: 'branch' | 'tag' | 'environment' | 'pull-request' | 'other' | 'ref'
  readonly name: string
  readonly open: 'all' | 'prefix' | 'none'
}

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

const order: readonly Opening[] = [
  'narrow-pattern',
  'pull-request',
  'environment-prefix',
  'tag-prefix',
  'branch-prefix',
  'environments',
  'tags',
  'branches',
  'repository',
  'repository-prefix',
  'owner',
  'owner-prefix',
  'anyone'
]

function widest(admissions: readonly Admission[]): number {
  return Math.max(-1, ...admissions.map(({opening}) => order.indexOf(opening)))
}

/** Tests of other claims than the subject, which may narrow what a wide subject leaves open. */
class Narrowing {
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
const unboundClaims: ReadonlySet<string> = new Set([
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

function withoutSubject(
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
    test => !bindsNothing(test) && test.values.some(value => value.holes.length > 0)
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
      return 'any workflow of any repository on GitHub, whoever owns it'
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

/** A subject of unknown form: only a bare star says something. */
function starScope(text: string, wild: boolean): Scope {
  return wild && text.includes('*') && /^[*?]+$/.test(text) ? {} : {unknown: true}
}

function part(text: string, wild: boolean): Part | undefined {
  const star = wild ? text.search(/[*?]/) : -1
  if (star < 0) return {text, prefix: false}
  return star === 0 ? undefined : {text: text.slice(0, star), prefix: true}
}

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
function githubScope(text: string, wild: boolean): Scope {
  const star = wild ? text.search(/[*?]/) : -1
  const custom =
    /^(repository_id|repository_owner_id|repository|repository_owner|project_path):/.exec(text)
  if (custom && !(star >= 0 && star < custom[0].length)) return customScope(text, wild)
  if (!text.startsWith('repo:')) {
    if (star < 0) return unboundScope(text)
    const begin = text.slice(0, star)
    if (!'repo:'.startsWith(begin)) return unboundScope(text)
    // `*`, `re*`, `*:ref:refs/heads/main`: the repository is not bound.
    const workflow = /job_workflow_ref:[^*?]+/.exec(text)
    return workflow ? {context: {kind: 'other', name: workflow[0], open: 'none'}} : {}
  }
  const rest = text.slice('repo:'.length)
  // A variable that holds owner and repository: `repo:${var.repository}:…`.
  const whole = /^([^/:*?]*\ue000[^/:*?]*):(.*)$/s.exec(rest)
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

/** A customised subject whose first claim does not name the repository. */
function unboundScope(text: string): Scope {
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
    const nested = rest && /^(?:repository|repository_id|repo):/.test(rest)
    if (nested) return {unknown: true}
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

/**
 * Subjects of `key:value` pairs. GitLab: `project_path:group/project:ref_type:branch:ref:main`
 * (GitLab docs, "ID token authentication"); HCP Terraform:
 * `organization:O:project:P:workspace:W:run_phase:apply` (HashiCorp, "Workload identity tokens").
 */
function pairsScope(
  text: string,
  wild: boolean,
  keys: {owner: string; repository: string; context: readonly string[]}
): Scope {
  const pieces = text.split(':')
  const value = (key: string): string | undefined => {
    const index = pieces.findIndex((piece, position) => position % 2 === 0 && piece === key)
    return index < 0 ? undefined : pieces[index + 1]
  }
  const first = pieces[0] ?? ''
  const star = wild ? text.search(/[*?]/) : -1
  if (star >= 0 && star <= first.length) {
    return (keys.owner || keys.repository).startsWith(first.slice(0, star)) ? {} : {unknown: true}
  }
  const repositoryText = value(keys.repository)
  const ownerText = keys.owner ? value(keys.owner) : repositoryText?.split('/')[0]
  if (ownerText === undefined) return star < 0 ? {unknown: true} : {}
  const owner = part(ownerText, wild)
  if (!owner || owner.prefix) return owner ? {owner} : {}
  const name = keys.owner ? repositoryText : repositoryText?.slice(ownerText.length + 1)
  const repository = name === undefined ? undefined : part(name, wild)
  if (!repository) return star < 0 ? {unknown: true} : {owner}
  const last = keys.context.at(-1)!
  const type = keys.context.length > 1 ? value(keys.context[0]!) : undefined
  const contextText = value(last)
  if (contextText === undefined) {
    if (star < 0) return {owner, repository, context: {kind: 'other', name: '', open: 'none'}}
    return {owner, repository}
  }
  const context = part(contextText, wild)
  const contextKind = type === 'tag' ? 'tag' : last === 'run_phase' ? 'other' : 'branch'
  if (type !== undefined && wild && /[*?]/.test(type) && !context) return {owner, repository}
  return {
    owner,
    repository,
    context: {
      // Both phases of a run are the same workspace.
      kind: contextKind,
      name: context?.text ?? '',
      open: last === 'run_phase' ? 'none' : !context ? 'all' : context.prefix ? 'prefix' : 'none'
    }
  }
}

/** Kubernetes: `system:serviceaccount:NAMESPACE:NAME`. */
function kubernetesScope(text: string, wild: boolean): Scope {
  const begin = 'system:serviceaccount:'
  const star = wild ? text.search(/[*?]/) : -1
  if (!text.startsWith(begin)) {
    return star >= 0 && begin.startsWith(text.slice(0, star)) ? {} : {unknown: true}
  }
  const [namespace = '', name] = text.slice(begin.length).split(':')
  const owner = part(namespace, wild)
  if (!owner || owner.prefix || name === undefined) return owner ? {owner} : {}
  const repository = part(name, wild)
  return repository
    ? {owner, repository, context: {kind: 'other', name: '', open: 'none'}}
    : {owner}
}

/** Azure DevOps: `sc://ORGANIZATION/PROJECT/CONNECTION`. */
function azureScope(text: string, wild: boolean): Scope {
  const star = wild ? text.search(/[*?]/) : -1
  if (star < 0) return {unknown: true}
  const match = /^sc:\/\/([^/*?]+)\/(?:([^/*?]+)\/)?/.exec(text)
  if (!match) return star <= 5 ? {} : {unknown: true}
  const owner: Part = {text: match[1]!, prefix: false}
  return match[2] === undefined ? {owner} : {owner, repository: {text: match[2], prefix: false}}
}

/** The words for each kind of issuer. */
const words: Readonly<
  Record<IssuerKind, {run: string; unit: string; units: string; owner: string}>
> = {
  github: {run: 'any workflow', unit: 'repository', units: 'any repository', owner: 'owner'},
  gitlab: {run: 'any job', unit: 'project', units: 'any project', owner: 'group'},
  terraform: {run: 'any run', unit: 'workspace', units: 'any workspace', owner: 'organization'},
  kubernetes: {
    run: 'any pod',
    unit: 'service account',
    units: 'any service account',
    owner: 'namespace'
  },
  'azure-devops': {
    run: 'any pipeline',
    unit: 'project',
    units: 'any service connection',
    owner: 'organization'
  },
  circleci: {run: 'any job', unit: 'project', units: 'any project', owner: 'organization'},
  other: {run: 'any token', unit: 'subject', units: 'any subject', owner: 'owner'}
}

function describe(
  scope: Scope,
  kind: IssuerKind,
  show: (part: string) => string,
  narrowing: Narrowing
): {opening: Opening; who: string} | undefined {
  const {run, units, owner: ownerWord} = words[kind]
  const {owner, repository, context} = scope
  const where = context ? ofContext(context, show) : ''
  // A workflow that is fixed with its ref decides what runs, wherever it is called from.
  const pinned = narrowing.pinnedWorkflow
  if (!owner) {
    if (narrowing.repository || narrowing.owner || narrowing.other) return undefined
    const who = pinned
      ? `any repository that calls the fixed workflow`
      : scope.context || kind !== 'github'
        ? `${run} of ${units}${where}, whoever owns it`
        : 'any workflow of any repository on GitHub, whoever owns it'
    return {opening: 'anyone', who}
  }
  if (owner.prefix) {
    if (narrowing.repository || narrowing.owner) return undefined
    return {
      opening: 'owner-prefix',
      who: `${run} of ${units} of any ${ownerWord} whose name begins with '${show(owner.text)}'`
    }
  }
  if (!repository) {
    if (narrowing.repository || pinned) return undefined
    const place =
      kind === 'kubernetes' ? `in the namespace ${show(owner.text)}` : `of ${show(owner.text)}`
    return {opening: 'owner', who: `${run} of ${units} ${place}${where}`}
  }
  const name = repositoryName(kind, owner, repository, show)
  if (repository.prefix) {
    if (narrowing.repository || pinned) return undefined
    return {
      opening: 'repository-prefix',
      who: `${run} of ${units} of ${show(owner.text)} whose name begins with '${show(repository.text)}'${where}`
    }
  }
  if (narrowing.context || pinned) return undefined
  if (!context) {
    const pullRequests = kind === 'github' || kind === 'gitlab' ? ': any branch, tag or ' : ''
    const request = kind === 'github' ? 'pull request' : kind === 'gitlab' ? 'merge request' : ''
    return {opening: 'repository', who: `${run} of ${name}${pullRequests}${request}`}
  }
  return contextOpening(context, name, run, show)
}

function contextOpening(
  context: Context,
  name: string,
  run: string,
  show: (part: string) => string
): {opening: Opening; who: string} | undefined {
  const text = show(context.name)
  if (context.kind === 'pull-request') {
    return {opening: 'pull-request', who: `${run} that a pull request to ${name} starts or changes`}
  }
  if (context.open === 'none') return undefined
  if (context.kind === 'ref')
    return {opening: 'branches', who: `${run} on any branch or tag of ${name}`}
  if (context.open === 'prefix') {
    switch (context.kind) {
      case 'branch':
        return {
          opening: 'branch-prefix',
          who: `${run} on any branch of ${name} whose name begins with '${text}'`
        }
      case 'tag':
        return {
          opening: 'tag-prefix',
          who: `${run} on any tag of ${name} whose name begins with '${text}'`
        }
      case 'environment':
        return {
          opening: 'environment-prefix',
          who: `${run} of ${name} that names an environment that begins with '${text}', which it may make up`
        }
      default:
        return {opening: 'narrow-pattern', who: `${run} of ${name} with '${text}…'`}
    }
  }
  switch (context.kind) {
    case 'branch':
      return {opening: 'branches', who: `${run} on any branch of ${name}`}
    case 'tag':
      return {
        opening: 'tags',
        who: `${run} on any tag of ${name}, which anyone who can push may make`
      }
    case 'environment':
      return {
        opening: 'environments',
        who: `${run} of ${name} that names any environment, also one that it makes up`
      }
    default:
      return {opening: 'repository', who: `${run} of ${name}`}
  }
}

function repositoryName(
  kind: IssuerKind,
  owner: Part,
  repository: Part,
  show: (part: string) => string
): string {
  if (owner.text === '' || owner.text === repository.text) {
    return `the ${words[kind].unit} ${show(repository.text)}`
  }
  const separator = kind === 'kubernetes' ? ':' : '/'
  return `${show(owner.text)}${separator}${show(repository.text)}`
}

function ofContext(context: Context, show: (part: string) => string): string {
  if (context.open === 'all' || context.name === '') return ''
  switch (context.kind) {
    case 'branch':
      return ` with a branch ${show(context.name)}`
    case 'tag':
      return ` with a tag ${show(context.name)}`
    case 'environment':
      return ` with an environment ${show(context.name)}`
    case 'other':
      return ` with '${show(context.name)}'`
    default:
      return ''
  }
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
    hasIds: /^[^/]+@[^/]+\/[^:]+@[^:]+$/.test(match[1]!)
  }
}

/** The text without its unknown stretches, each as one private character. */
export function literalOf(value: PartialText): string {
  return analysed(value).text
}
