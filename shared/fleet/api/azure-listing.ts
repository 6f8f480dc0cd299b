import {CommandError} from '../../errors.js'
import {withoutEnd} from '../../without-end.js'
import {mayHold} from './answers.js'
import {ApiClient, type ApiPorts} from './api-client.js'
import type {LeftOut, ListedRepository, ListingSource} from './listing.js'
import {pagedSource} from './paged-source.js'

export interface AzureTarget {
  /** `https://dev.azure.com/acme/`. */
  readonly collectionUrl: string
  readonly token: string
}

/** A repository as "Repositories - List" has it, as far as it is used here. */
interface AzureRepository {
  readonly id?: unknown
  readonly name?: unknown
  readonly project?: {readonly name?: unknown; readonly state?: unknown}
  readonly defaultBranch?: unknown
  readonly remoteUrl?: unknown
  readonly webUrl?: unknown
  readonly isDisabled?: unknown
  readonly isInMaintenance?: unknown
  readonly isFork?: unknown
}

/** The Git repositories of all projects of an organization that the token may see. */
export function azureListing(
  target: AzureTarget,
  organization: string,
  ports: ApiPorts
): ListingSource & {readonly client: ApiClient} {
  const base = new URL(`${withoutEnd(target.collectionUrl, '/')}/`)
  const client = new ApiClient(
    {
      name: 'Azure DevOps',
      base,
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${target.token}`,
        // Without it a refused token is answered with a redirect to a sign-in page.
        'x-tfs-fedauthredirect': 'Suppress'
      }
    },
    ports
  )
  const first = new URL('_apis/git/repositories', base)
  first.search = 'api-version=7.1'
  return pagedSource({
    provider: 'azure-devops',
    organization,
    name: 'Azure DevOps',
    client,
    first,
    items: body => {
      const value = (body as {value?: unknown} | null)?.value
      return Array.isArray(value) ? value : undefined
    },
    next: ({headers}) => {
      const token = headers['x-ms-continuationtoken']
      if (!token) return undefined
      const next = new URL(first)
      next.searchParams.set('continuationToken', token)
      return next
    },
    async entry(item: AzureRepository) {
      const repository = listed(item, base)
      const leftOut = repository && reasonToLeaveOut(item, repository)
      return repository && {repository, ...(leftOut && {leftOut})}
    },
    refusal: ({status}) => refusal(status, organization)
  })
}

function reasonToLeaveOut(
  {isDisabled, isFork}: AzureRepository,
  {branch}: ListedRepository
): LeftOut | undefined {
  if (isDisabled) return 'disabled'
  if (isFork) return 'forked'
  return branch === '' ? 'empty' : undefined
}

function listed(item: AzureRepository, base: URL): ListedRepository | undefined {
  const {id, name, project, defaultBranch: branch} = item
  if (typeof id !== 'string' || id === '' || typeof name !== 'string') return undefined
  const projectName = typeof project?.name === 'string' ? project.name : ''
  const own = new URL(`${encodeURIComponent(projectName)}/_git/${encodeURIComponent(name)}`, base)
  const clone = mayHold(item.remoteUrl, base) ?? own.href
  return {
    id,
    repository: `${projectName}/${name}`,
    url: mayHold(item.webUrl, base) ?? clone,
    clone,
    branch: typeof branch === 'string' ? branch.replace(/^refs\/heads\//, '') : ''
  }
}

function refusal(status: number, organization: string): CommandError {
  const why =
    status === 401 || status === 403 || status === 203 || status === 302
      ? "Azure DevOps does not accept the token of the job. Turn off 'Limit job authorization scope to current project' and 'Protect access to repositories in YAML pipelines' for this pipeline's project, and give its build service the permission Read on the repositories"
      : status === 404
        ? 'there is no such organization at this address'
        : `Azure DevOps answered ${status}`
  return new CommandError(`the repositories of '${organization}' cannot be listed: ${why}`, 2)
}
