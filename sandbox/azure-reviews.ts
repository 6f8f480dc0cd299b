import {randomUUID} from 'node:crypto'
import type {Certificates} from './certificates.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'

export interface AzureThread {
  readonly id: number
  status: string
  readonly comments: {
    readonly id: number
    content: string
    readonly author: string
    readonly commentType: 'text' | 'system'
  }[]
}

/** The part of the Azure Repos REST API that concerns the threads of one pull request. */
export interface AzureReviews {
  readonly server: SandboxServer
  readonly collectionUrl: string
  readonly projectId: string
  readonly repositoryId: string
  readonly pullRequest: number
  /** The job's token (System.AccessToken). */
  readonly token: string
  readonly threads: AzureThread[]
  /** Whether the build service may contribute to pull requests. */
  canWrite: boolean
}

const buildService = 'agents Build Service (acme)'

/** Starts the API; answers are shaped as in "Pull Request Threads" of the REST reference, 7.1. */
export async function startAzureReviews(certificates: Certificates): Promise<AzureReviews> {
  const projectId = randomUUID()
  const repositoryId = randomUUID()
  const pullRequest = 42
  const token = `sandbox-${randomUUID()}-${randomUUID()}`
  const base = `/acme/${projectId}/_apis/git/repositories/${repositoryId}/pullRequests/${pullRequest}/threads`
  let nextId = 1

  const shown = (thread: AzureThread) => ({
    ...thread,
    isDeleted: false,
    comments: thread.comments.map(comment => ({
      ...comment,
      author: {displayName: comment.author},
      isDeleted: false
    }))
  })
  const answer = (request: ReceivedRequest): Reply => {
    if (request.headers.authorization !== `Bearer ${token}`) {
      return request.headers['x-tfs-fedauthredirect'] === 'Suppress'
        ? {status: 401}
        : {status: 302, headers: {Location: `${server.origin}/_signin`}}
    }
    if (request.query.get('api-version') !== '7.1') {
      return {status: 400, body: {message: 'No api-version was supplied.'}}
    }
    if (!request.path.startsWith(base)) return {status: 404, body: {message: 'TF401180'}}
    const [thread, , comment] = request.path.slice(base.length + 1).split('/')
    if (request.method === 'GET' && !thread) {
      return {status: 200, body: {value: reviews.threads.map(shown), count: reviews.threads.length}}
    }
    if (!reviews.canWrite) {
      return {
        status: 403,
        body: {
          message: `TF401027: You need the Git 'PullRequestContribute' permission to perform this action. Details: identity '${buildService}', scope 'repository'.`
        }
      }
    }
    const body = JSON.parse(request.body) as {
      status?: string
      content?: string
      comments?: {content: string}[]
    }
    if (request.method === 'POST' && !thread) {
      const created: AzureThread = {
        id: nextId++,
        status: body.status ?? 'unknown',
        comments: (body.comments ?? []).map((each, i) => ({
          id: i + 1,
          content: each.content,
          author: buildService,
          commentType: 'text'
        }))
      }
      reviews.threads.push(created)
      return {status: 200, body: shown(created)}
    }
    const found = reviews.threads.find(each => String(each.id) === thread)
    if (request.method !== 'PATCH' || !found) return {status: 404, body: {message: 'TF401180'}}
    if (comment === undefined) {
      found.status = body.status ?? found.status
      return {status: 200, body: shown(found)}
    }
    const target = found.comments.find(each => String(each.id) === comment)
    if (!target) return {status: 404, body: {message: 'TF401180'}}
    if (target.author !== buildService) {
      return {status: 403, body: {message: 'TF401181: The comment was written by someone else.'}}
    }
    target.content = body.content ?? target.content
    return {status: 200, body: target}
  }
  const server = await startServer(certificates, answer)
  const reviews: AzureReviews = {
    server,
    collectionUrl: `${server.origin}/acme/`,
    projectId,
    repositoryId,
    pullRequest,
    token,
    threads: [],
    canWrite: true
  }
  return reviews
}
