import type {ReviewTarget} from '../host.js'
import type {BaseTree} from '../lint/files/base-tree.js'
import {ReviewError} from './comments.js'
import {pullRequestFiles} from './github-changes.js'
import {explain, githubClient} from './github-comments.js'

/** Files of the base that are read, at most: each is a request. */
const mostReads = 100

/**
 * The base of a pull request on GitHub, from its API: for clones that are too shallow to have it.
 *
 * @param commit the base as the event names it
 * @param prefix folder of the linted root in the repository: empty, or ending in `/`.
 * @returns undefined when the pull request has more files than the API lists.
 * @throws ReviewError, also of what is returned
 */
export async function githubBaseTree(
  target: Extract<ReviewTarget, {service: 'github'}>,
  commit: string,
  prefix: string,
  proxyFor: (url: string) => string | undefined,
  signal: AbortSignal
): Promise<BaseTree | undefined> {
  const octokit = await githubClient(target, proxyFor, signal)
  const files = await pullRequestFiles(octokit, target)
  if (!files) return undefined
  let reads = 0
  const textAt = async (path: string): Promise<string | undefined> => {
    if (++reads > mostReads) throw new ReviewError(`it changes too much to be read by the API`)
    try {
      const {data} = await octokit.rest.repos.getContent({
        owner: target.owner,
        repo: target.repository,
        path,
        ref: commit,
        mediaType: {format: 'raw'}
      })
      return textOf(data)
    } catch (error) {
      if ((error as {status?: unknown}).status === 404) return undefined
      throw explain(error)
    }
  }
  return {
    name: `the base of pull request ${target.pullRequest} (${commit.slice(0, 7)})`,
    read: file => textAt(`${prefix}${file}`),
    changes: async () =>
      files
        .filter(({filename}) => filename.startsWith(prefix))
        .map(({filename, previous_filename: before = filename, status}) => ({
          path: filename.slice(prefix.length),
          basePath: before.startsWith(prefix) ? before.slice(prefix.length) : before,
          deleted: status === 'removed',
          before: async () => (status === 'added' ? undefined : textAt(before))
        }))
  }
}

/** A file's text from what Octokit makes of the answer, which depends on its media type. */
function textOf(data: unknown): string | undefined {
  if (typeof data === 'string') return data
  return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : undefined
}
