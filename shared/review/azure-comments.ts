import type {ReviewTarget} from '../host.js'
import {createTransport, TransportError} from '../identity/transport.js'
import {type Comments, type OwnComment, ReviewError} from './comments.js'

type AzureTarget = Extract<ReviewTarget, {service: 'azure-repos'}>

/** Azure Repos refuses longer comments. */
const limit = 150_000
/** Threads of a busy pull request, with all their comments. */
const bodyLimit = 32 * 1024 * 1024
const apiVersion = '7.1'

interface Thread {
  readonly id?: number
  readonly isDeleted?: boolean
  readonly comments?: readonly {
    readonly id?: number
    readonly content?: string
    readonly commentType?: string
    readonly isDeleted?: boolean
  }[]
}

/**
 * Comments of a pull request on Azure Repos (REST API, "Pull Request Threads" and "Pull Request
 * Thread Comments"): one thread, active while there is something to do and fixed otherwise.
 */
export function azureComments(
  target: AzureTarget,
  proxyFor: (url: string) => string | undefined,
  signal: AbortSignal
): Comments {
  const transport = createTransport(proxyFor, bodyLimit)
  const base = `${target.collectionUrl}${encodeURIComponent(target.project)}/_apis/git/repositories/${encodeURIComponent(target.repositoryId)}/pullRequests/${target.pullRequest}/threads`

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const answer = await transport(
      {
        method,
        url: `${base}${path}?api-version=${apiVersion}`,
        headers: {
          authorization: `Bearer ${target.token}`,
          accept: 'application/json',
          'content-type': 'application/json',
          // Without it a refused token is answered with a redirect to a sign-in page.
          'x-tfs-fedauthredirect': 'Suppress'
        },
        ...(body && {body: JSON.stringify(body)})
      },
      signal
    ).catch(error => {
      if (error instanceof TransportError) throw new ReviewError(error.message)
      throw error
    })
    if (answer.status >= 200 && answer.status < 300) return parse(answer.body)
    throw refusal(answer.status, answer.body)
  }

  const status = (open: boolean) => (open ? 'active' : 'fixed')
  return {
    limit,
    async find(marker) {
      const {value = []} = (await send('GET', '')) as {value?: readonly Thread[]}
      const found: OwnComment[] = []
      for (const thread of value) {
        const first = thread.comments?.[0]
        if (thread.isDeleted || !first?.content || first.isDeleted) continue
        if (first.commentType === 'system' || !first.content.includes(marker)) continue
        found.push({id: `${thread.id}/${first.id}`, body: first.content})
      }
      return found
    },
    async create(body, open) {
      const comments = [{parentCommentId: 0, content: body, commentType: 'text'}]
      await send('POST', '', {comments, status: status(open)})
    },
    async update(id, body, open) {
      const [thread, comment] = id.split('/')
      await send('PATCH', `/${thread}/comments/${comment}`, {content: body})
      await send('PATCH', `/${thread}`, {status: status(open)})
    }
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ReviewError('Azure Repos answered with something that is not JSON')
  }
}

function refusal(status: number, body: string): ReviewError {
  let message = ''
  try {
    message = String((JSON.parse(body) as {message?: unknown}).message ?? '').slice(0, 200)
  } catch {
    // The status says enough.
  }
  if (status === 401) {
    return new ReviewError('Azure Repos does not accept the token of the job')
  }
  if (status === 403 || status === 404) {
    return new ReviewError(
      "the job's token may not do that. Give the build service of the project the permission 'Contribute to pull requests' on the repository, and let the pipeline access it",
      {forbidden: true}
    )
  }
  return new ReviewError(`Azure Repos did not take it: ${message || `status ${status}`}`)
}
