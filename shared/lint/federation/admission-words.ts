import type {IssuerKind} from './issuers.js'
import type {Narrowing} from './narrowing.js'
import type {Opening} from './opening.js'
import type {Context, Part, Scope} from './scope.js'

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

/** Who gets in by a scope, beyond one branch or environment; undefined when nobody does. */
export function describe(
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
        ? `${run} of ${units}${where}, no matter who owns it`
        : 'any workflow of any repository on GitHub, no matter who owns it'
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
  // One variable may hold both; two variables look alike here, and so may two names.
  if (
    owner.text === '' ||
    owner === repository ||
    (kind !== 'github' && owner.text === repository.text)
  ) {
    return `the ${words[kind].unit} ${show(repository.text)}`
  }
  const separator = kind === 'kubernetes' ? ':' : '/'
  return show(`${owner.text}${separator}${repository.text}`)
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
