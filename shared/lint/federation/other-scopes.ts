import {type Part, part, type Scope} from './scope.js'

/** A subject of unknown form: only a bare star says something. */
export function starScope(text: string, wild: boolean): Scope {
  return wild && text.includes('*') && /^[*?]+$/.test(text) ? {} : {unknown: true}
}

/**
 * Subjects of `key:value` pairs. GitLab: `project_path:group/project:ref_type:branch:ref:main`
 * (GitLab docs, "ID token authentication"); HCP Terraform:
 * `organization:O:project:P:workspace:W:run_phase:apply` (HashiCorp, "Workload identity tokens").
 */
export function pairsScope(
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
export function kubernetesScope(text: string, wild: boolean): Scope {
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
export function azureScope(text: string, wild: boolean): Scope {
  const star = wild ? text.search(/[*?]/) : -1
  if (star < 0) return {unknown: true}
  const match = /^sc:\/\/([^/*?]+)\/(?:([^/*?]+)\/)?/.exec(text)
  if (!match) return star <= 5 ? {} : {unknown: true}
  const owner: Part = {text: match[1]!, prefix: false}
  return match[2] === undefined ? {owner} : {owner, repository: {text: match[2], prefix: false}}
}
