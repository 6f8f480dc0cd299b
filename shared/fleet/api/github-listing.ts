import {CommandError} from '../../errors.js'
import type {HttpAnswer} from '../../identity/transport.js'
import {withoutEnd} from '../../without-end.js'
import {mayHold} from './answers.js'
import {ApiClient, type ApiPorts} from './api-client.js'
import type {LeftOut, ListedRepository, ListingSource} from './listing.js'
import {pagedSource} from './paged-source.js'

export interface GitHubTarget {
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  /** `https://github.com`, likewise. */
  readonly serverUrl: string
  readonly token: string
}

/** A repository as "List organization repositories" has it, as far as it is used here. */
interface GitHubRepository {
  readonly id?: unknown
  readonly full_name?: unknown
  readonly html_url?: unknown
  readonly clone_url?: unknown
  readonly default_branch?: unknown
  readonly pushed_at?: unknown
  readonly size?: unknown
  readonly archived?: unknown
  readonly disabled?: unknown
  readonly fork?: unknown
  readonly private?: unknown
}

/** The repositories of a GitHub organization that the token may see ("List organization repositories"). */
export function githubListing(
  target: GitHubTarget,
  organization: string,
  ports: ApiPorts
): ListingSource & {readonly client: ApiClient} {
  const base = new URL(`${withoutEnd(target.apiUrl, '/')}/`)
  const client = new ApiClient(
    {
      name: 'GitHub',
      base,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${target.token}`,
        'user-agent': 'mcp-gatehouse',
        'x-github-api-version': '2022-11-28'
      }
    },
    ports
  )
  const first = new URL(`orgs/${encodeURIComponent(organization)}/repos`, base)
  // By the day they were made: new repositories come last, and the pages before stay as they are.
  first.search = 'per_page=100&type=all&sort=created&direction=asc'
  const server = new URL(`${withoutEnd(target.serverUrl, '/')}/`)
  return pagedSource({
    provider: 'github',
    organization,
    name: 'GitHub',
    client,
    first,
    items: body => (Array.isArray(body) ? body : undefined),
    next: (answer, address) => nextLink(answer.headers['link'], address),
    async entry(item: GitHubRepository, isKnown) {
      const repository = listed(item, server)
      if (!repository) return undefined
      const leftOut = await reasonToLeaveOut(item, () =>
        isKnown(repository.id) ? false : isEmpty(repository.repository, client, base)
      )
      return {repository, ...(leftOut && {leftOut})}
    },
    refusal: answer => refusal(answer, organization)
  })
}

async function reasonToLeaveOut(
  {archived, disabled, fork, size}: GitHubRepository,
  hasNoCommit: () => Promise<boolean> | boolean
): Promise<LeftOut | undefined> {
  if (archived) return 'archived'
  if (disabled) return 'disabled'
  if (fork) return 'forked'
  return size === 0 && (await hasNoCommit()) ? 'empty' : undefined
}

function listed(item: GitHubRepository, server: URL): ListedRepository | undefined {
  const {id, full_name: name, default_branch: branch, pushed_at: pushed} = item
  if ((typeof id !== 'number' && typeof id !== 'string') || typeof name !== 'string') {
    return undefined
  }
  if (!/^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name)) return undefined
  const own = new URL(name, server)
  return {
    id: String(id),
    repository: name,
    url: mayHold(item.html_url, server) ?? own.href,
    clone: mayHold(item.clone_url, server) ?? `${own.href}.git`,
    branch: typeof branch === 'string' ? branch : '',
    ...(typeof pushed === 'string' && {pushed}),
    ...(typeof item.private === 'boolean' && {isPrivate: item.private})
  }
}

/**
 * Whether a repository has no commit. Its size is in kilobytes, and 0 for small ones, too: those are
 * asked for their commits, which GitHub answers with 409 when there are none. One that answers anything
 * else stays in the listing: why it cannot be read is a line.
 */
async function isEmpty(repository: string, client: ApiClient, base: URL): Promise<boolean> {
  const address = new URL(`repos/${repository}/commits`, base)
  address.search = 'per_page=1'
  const {status} = await client.get(address)
  return status === 409
}

/** The address after `rel="next"` of a Link header (RFC 8288), where it is on the same server. */
function nextLink(header: string | undefined, address: URL): URL | undefined {
  for (const part of (header ?? '').split(/,(?=\s*<)/)) {
    const [, target, parameters = ''] = /^\s*<([^<>]*)>(.*)$/s.exec(part) ?? []
    if (target === undefined || !/;\s*rel="?next"?/i.test(parameters)) continue
    if (!URL.canParse(target, address.href)) return undefined
    const next = new URL(target, address)
    if (next.origin !== address.origin) {
      throw new CommandError(
        `the listing of GitHub goes on at ${next.host}, which is not ${address.host}: nothing was sent there`,
        2
      )
    }
    return next
  }
  return undefined
}

function refusal({status, body}: HttpAnswer, organization: string): CommandError {
  let said = ''
  try {
    said = String((JSON.parse(body) as {message?: unknown}).message ?? '').slice(0, 200)
  } catch {
    // The status says enough.
  }
  const why =
    status === 401
      ? 'GitHub does not accept the token: an installation token is valid for an hour'
      : status === 404
        ? `there is no organization '${organization}', or the App is not installed in it`
        : `GitHub answered ${status}${said === '' ? '' : ` (${said})`}`
  return new CommandError(`the repositories of '${organization}' cannot be listed: ${why}`, 2)
}
