import fs from 'node:fs'
import type {RunContext} from '../shared/host.js'

/** Reads what the runner tells about the run: `GITHUB_*` and the event's payload. */
export function githubRunContext(env: NodeJS.ProcessEnv): RunContext {
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const runId = env['GITHUB_RUN_ID'] ?? ''
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const pullRequest = pullRequestOf(env, repository)
  const commit = env['GITHUB_SHA'] ?? ''
  // Who runs it again is not who started it first.
  const actor = env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR']
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    repository,
    runUrl: repository && runId ? `${server}/${repository}/actions/runs/${runId}` : '',
    ...(actor && {actor}),
    ...(repository &&
      commit && {source: {service: 'github', url: `${server}/${repository}`, commit}}),
    ...(pullRequest && {pullRequest})
  }
}

/** The parts of a `pull_request` event that are used here. */
interface PullRequestEvent {
  readonly pull_request?: {
    readonly number?: number
    readonly base?: {readonly ref?: string; readonly sha?: string}
    readonly head?: {
      readonly ref?: string
      readonly sha?: string
      readonly repo?: {readonly full_name?: string} | null
    }
  }
}

function pullRequestOf(
  env: NodeJS.ProcessEnv,
  repository: string
): RunContext['pullRequest'] | undefined {
  const file = env['GITHUB_EVENT_PATH']
  if (!file) return undefined
  let event: PullRequestEvent
  try {
    event = JSON.parse(fs.readFileSync(file, 'utf8')) as PullRequestEvent
  } catch {
    return undefined
  }
  const request = event?.pull_request
  if (!request?.number) return undefined
  return {
    number: request.number,
    baseRef: request.base?.ref ?? env['GITHUB_BASE_REF'] ?? '',
    headRef: request.head?.ref ?? env['GITHUB_HEAD_REF'] ?? '',
    ...(request.base?.sha && {baseSha: request.base.sha}),
    ...(request.head?.sha && {headSha: request.head.sha}),
    // A deleted fork has no repository any more.
    fromFork: request.head?.repo?.full_name !== repository
  }
}
