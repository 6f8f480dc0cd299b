import {randomUUID} from 'node:crypto'
import type {Certificates} from './certificates.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'

export interface GitHubComment {
  readonly id: number
  body: string
  readonly author: {readonly login: string; readonly type: 'Bot' | 'User'}
  readonly association: 'OWNER' | 'MEMBER' | 'CONTRIBUTOR' | 'NONE'
}

/** A file of the pull request, as `GET /pulls/{n}/files` lists it. */
export interface GitHubFile {
  readonly filename: string
  readonly status: 'added' | 'modified' | 'removed' | 'renamed'
  readonly previous_filename?: string
  /** Absent for binary and for very large files. */
  readonly patch?: string
}

/** The part of GitHub's REST API that concerns the comments and files of one pull request. */
export interface GitHubReviews {
  readonly server: SandboxServer
  readonly repository: string
  readonly pullRequest: number
  /** The job's token. */
  readonly token: string
  readonly comments: GitHubComment[]
  files: GitHubFile[]
  /** Texts of files at the base, by path. */
  readonly base: Map<string, string>
  /** What the token may do: read-only in runs of pull requests from forks. */
  canWrite: boolean
}

const pageSize = {default: 30, most: 100}
const bot = {login: 'github-actions[bot]', type: 'Bot'} as const

/** Starts the API; answers are shaped as in "REST API endpoints for issue comments" and "pulls". */
export async function startGitHubReviews(certificates: Certificates): Promise<GitHubReviews> {
  const repository = 'acme/agents'
  const pullRequest = 7
  const token = `ghs_${randomUUID().replaceAll('-', '')}`
  const issue = `/repos/${repository}/issues/${pullRequest}/comments`
  let nextId = 1000

  const shown = (comment: GitHubComment) => ({
    id: comment.id,
    body: comment.body,
    user: comment.author,
    author_association: comment.association,
    html_url: `https://github.com/${repository}/pull/${pullRequest}#issuecomment-${comment.id}`
  })
  const page = (request: ReceivedRequest, all: readonly object[]): Reply => {
    const wanted = Number(request.query.get('per_page') ?? pageSize.default)
    const size = Math.min(wanted, pageSize.most)
    const start = (Number(request.query.get('page') ?? 1) - 1) * size
    return {status: 200, body: all.slice(start, start + size)}
  }
  const answer = (request: ReceivedRequest): Reply => {
    const {authorization} = request.headers
    if (authorization !== `token ${token}` && authorization !== `Bearer ${token}`) {
      return {status: 401, body: {message: 'Bad credentials'}}
    }
    if (request.method === 'GET') {
      if (request.path === issue) return page(request, reviews.comments.map(shown))
      if (request.path === `/repos/${repository}/pulls/${pullRequest}/files`) {
        return page(request, reviews.files)
      }
      const contents = `/repos/${repository}/contents/`
      const text = request.path.startsWith(contents)
        ? reviews.base.get(decodeURIComponent(request.path.slice(contents.length)))
        : undefined
      if (text !== undefined) {
        const headers = {'Content-Type': 'application/vnd.github.raw+json; charset=utf-8'}
        return {status: 200, headers, body: text}
      }
      return {status: 404, body: {message: 'Not Found'}}
    }
    if (!reviews.canWrite) {
      return {status: 403, body: {message: 'Resource not accessible by integration'}}
    }
    const {body} = JSON.parse(request.body) as {body: string}
    if (body.length > 65_536) {
      return {
        status: 422,
        body: {message: 'Validation Failed', errors: [{message: 'body is too long'}]}
      }
    }
    if (request.method === 'POST' && request.path === issue) {
      const comment: GitHubComment = {id: nextId++, body, author: bot, association: 'NONE'}
      reviews.comments.push(comment)
      return {status: 201, body: shown(comment)}
    }
    const id = new RegExp(`^/repos/${repository}/issues/comments/(\\d+)$`).exec(request.path)?.[1]
    const comment = reviews.comments.find(each => String(each.id) === id)
    if (request.method !== 'PATCH' || !comment) return {status: 404, body: {message: 'Not Found'}}
    comment.body = body
    return {status: 200, body: shown(comment)}
  }
  const server = await startServer(certificates, answer)
  const reviews: GitHubReviews = {
    server,
    repository,
    pullRequest,
    token,
    comments: [],
    files: [],
    base: new Map(),
    canWrite: true
  }
  return reviews
}
