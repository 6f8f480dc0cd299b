import {createHash} from 'node:crypto'
import type {CiHost} from '../host.js'
import type {LintResult} from '../lint/finding.js'
import type {Links} from '../lint/reports/links.js'
import {renderMarkdown} from '../lint/reports/markdown.js'
import {processRedactor} from '../masking/redactor.js'
import {toolName} from '../version.js'
import {hiddenState, stateAfter, stateOf} from './comment-state.js'
import {type Comments, keepComment, ReviewError} from './comments.js'

/** Findings that the comment lists, as many as it has room for. */
const listed = [50, 20, 5, 0]
const timeoutMs = 30_000

/**
 * Keeps one comment with the findings in the run's pull request. It never fails the step: what
 * prevents the comment is a warning in the log.
 *
 * @param scope tells the comments of several lint steps in one pull request apart.
 */
export async function commentOnPullRequest(
  host: CiHost,
  result: LintResult,
  links: Links,
  scope: string
): Promise<void> {
  const target = host.reviewTarget()
  if (!target.available) {
    host.log.info(`comment: not written, ${target.reason}`)
    return
  }
  const key = createHash('sha256').update(scope).digest('hex').slice(0, 12)
  const marker = `<!-- ${toolName} lint ${key} -->`
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const proxyFor = (url: string) => host.proxyFor(url)
    const comments =
      target.service === 'github'
        ? await (await import('./github-comments.js')).githubComments(target, proxyFor, signal)
        : (await import('./azure-comments.js')).azureComments(target, proxyFor, signal)
    const bodyAfter = (previous: string | undefined) =>
      commentBody(host, result, links, marker, comments, previous)
    const open = result.findings.length > 0 || result.unreadable.length > 0
    const done = await keepComment(comments, marker, bodyAfter, open)
    host.log.info(`comment: ${done} in pull request ${target.pullRequest}`)
  } catch (error) {
    const fork = host.run.pullRequest?.fromFork ? ' (this run comes from a fork)' : ''
    host.log.warning(`comment: not written, ${reasonOf(error, signal)}${fork}`)
  }
}

function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return `there was no answer in ${timeoutMs / 1000} seconds`
  if (error instanceof ReviewError) return error.message
  return error instanceof Error ? error.message.slice(0, 200) : 'something went wrong'
}

function commentBody(
  host: CiHost,
  result: LintResult,
  links: Links,
  marker: string,
  {limit}: Pick<Comments, 'limit'>,
  previous: string | undefined
): string {
  const commit = host.run.pullRequest?.headSha ?? host.run.source?.commit ?? ''
  const known = previous === undefined ? undefined : stateOf(previous)
  const {state, change} = stateAfter(known, commit, result.findings)
  const remark =
    host.run.runUrl === ''
      ? ''
      : `[The log and the summary of this run](${host.run.runUrl}) list everything.`
  for (const count of listed) {
    const text = renderMarkdown(result, {
      limit: count,
      links,
      ...(change && {change}),
      ...(remark && {remark})
    })
    const body = [marker, hiddenState(state), processRedactor.redact(text)]
      .filter(part => part !== '')
      .join('\n')
    if (body.length <= limit) return body
  }
  throw new ReviewError('the report does not fit into a comment')
}
