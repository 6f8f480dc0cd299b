import type {ReviewTarget} from '../host.js'
import {createTransport, TransportError} from '../identity/transport.js'
import {isLoopback} from '../proxy.js'
import {type Comments, type OwnComment, ReviewError} from './comments.js'
import {fetchOver} from './github-fetch.js'

type GitHubTarget = Extract<ReviewTarget, {service: 'github'}>

/** GitHub refuses longer comments ("body is too long (maximum is 65536 characters)"). */
const limit = 65_536
const maxPages = 10
/** A page of 100 comments, or of 100 files with their patches. */
const bodyLimit = 32 * 1024 * 1024

/** Who may be behind our token; a stranger who writes the marker is none of them. */
const trusted: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR']

/** Comments of a pull request on GitHub (REST API, "Issue comments"). */
export async function githubComments(
  target: GitHubTarget,
  proxyFor: (url: string) => string | undefined,
  signal: AbortSignal
): Promise<Comments> {
  const octokit = await githubClient(target, proxyFor, signal)
  const place = {owner: target.owner, repo: target.repository}
  const guard = <T>(action: Promise<T>) => action.catch(error => Promise.reject(explain(error)))
  return {
    limit,
    async find(marker) {
      const found: OwnComment[] = []
      for (let page = 1; page <= maxPages; page++) {
        const {data} = await guard(
          octokit.rest.issues.listComments({
            ...place,
            issue_number: target.pullRequest,
            per_page: 100,
            page
          })
        )
        for (const {id, body, user, author_association: association} of data) {
          const mayBeOurs = user?.type === 'Bot' || trusted.includes(association ?? '')
          if (body?.includes(marker) && mayBeOurs) found.push({id: String(id), body})
        }
        if (data.length < 100) break
      }
      return found
    },
    async create(body) {
      await guard(
        octokit.rest.issues.createComment({...place, issue_number: target.pullRequest, body})
      )
    },
    async update(id, body) {
      await guard(octokit.rest.issues.updateComment({...place, comment_id: Number(id), body}))
    }
  }
}

/** A client that is silent and sends its token over https only. */
export async function githubClient(
  target: GitHubTarget,
  proxyFor: (url: string) => string | undefined,
  signal: AbortSignal
) {
  const url = new URL(target.apiUrl)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new ReviewError(`${url.host} is not reached over https: nothing was sent`)
  }
  const {getOctokit} = await import('@actions/github')
  const silent = {debug() {}, info() {}, warn() {}, error() {}}
  return getOctokit(target.token, {
    baseUrl: url.href.replace(/\/$/, ''),
    log: silent,
    request: {signal, fetch: fetchOver(createTransport(proxyFor, bodyLimit))}
  })
}

/** What an error of the API means, in words for the user. */
export function explain(error: unknown): ReviewError {
  if (error instanceof ReviewError) return error
  const status = (error as {status?: unknown}).status
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof TransportError || (error as Error).name === 'AbortError') {
    return new ReviewError(message)
  }
  if (status === 401) return new ReviewError('GitHub does not accept the token')
  if (status === 403 || status === 404) {
    return new ReviewError(
      "the token may not do that. Give the job the permission 'pull-requests: write'; in runs of pull requests from forks the job token is read-only",
      {forbidden: true}
    )
  }
  return new ReviewError(`GitHub did not take it: ${message.slice(0, 200)}`)
}
