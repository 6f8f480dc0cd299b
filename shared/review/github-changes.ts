import type {ReviewTarget} from '../host.js'
import type {Changes} from '../lint/files/changes.js'
import {explain, githubClient} from './github-comments.js'

/** GitHub lists no more files of a pull request than this ("List pull requests files"). */
const maxFiles = 3000
const pageSize = 100

/** A file of a pull request, as the API lists it. */
export interface PullRequestFile {
  readonly filename: string
  readonly status: string
  readonly patch?: string
  readonly previous_filename?: string
}

/**
 * The files of a pull request on GitHub, deleted ones included.
 *
 * @returns undefined when the pull request has more files than the API lists.
 * @throws ReviewError
 */
export async function pullRequestFiles(
  octokit: Awaited<ReturnType<typeof githubClient>>,
  target: Extract<ReviewTarget, {service: 'github'}>
): Promise<readonly PullRequestFile[] | undefined> {
  const files: PullRequestFile[] = []
  for (let page = 1; ; page++) {
    const {data} = await octokit.rest.pulls
      .listFiles({
        owner: target.owner,
        repo: target.repository,
        pull_number: target.pullRequest,
        per_page: pageSize,
        page
      })
      .catch(error => Promise.reject(explain(error)))
    files.push(...data)
    if (files.length >= maxFiles) return undefined
    if (data.length < pageSize) return files
  }
}

/**
 * What a pull request on GitHub changes, from its API: for clones that are too shallow to tell.
 *
 * @param prefix folder of the linted root in the repository: empty, or ending in `/`.
 * @returns undefined when the pull request has more files than the API lists.
 * @throws ReviewError
 */
export async function githubChanges(
  target: Extract<ReviewTarget, {service: 'github'}>,
  prefix: string,
  proxyFor: (url: string) => string | undefined,
  signal: AbortSignal
): Promise<Changes | undefined> {
  const files = await pullRequestFiles(await githubClient(target, proxyFor, signal), target)
  if (!files) return undefined
  const patches = new Map<string, string | undefined>()
  for (const {filename, status, patch} of files) {
    if (status === 'removed' || !filename.startsWith(prefix)) continue
    patches.set(filename.slice(prefix.length), status === 'added' ? undefined : patch)
  }
  return {
    base: `the base of pull request ${target.pullRequest}`,
    files: new Set(patches.keys()),
    lines: async file => {
      const patch = patches.get(file)
      return patch === undefined ? 'all' : linesOfPatch(patch)
    }
  }
}

/** Added lines of a patch, and the neighbors of deleted ones, as 1-based inclusive ranges. */
export function linesOfPatch(patch: string): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk) line = Number(hunk[1])
    else if (text.startsWith('+')) ranges.push([line, line++])
    else if (text.startsWith('-')) ranges.push([Math.max(1, line - 1), Math.max(1, line)])
    else if (!text.startsWith('\\')) line++
  }
  return ranges
}
