import type {ReviewTarget, RunContext} from '../shared/host.js'

/** The pull request of a GitHub run, as the REST API knows it. */
export function githubReviewTarget(
  env: NodeJS.ProcessEnv,
  run: RunContext,
  token: string
): ReviewTarget {
  if (!run.pullRequest) {
    return {available: false, reason: 'this run belongs to no pull request'}
  }
  if (token === '') {
    return {available: false, reason: 'there is no github-token, whose default is the job token'}
  }
  const [owner = '', repository = ''] = run.repository.split('/')
  return {
    available: true,
    service: 'github',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    owner,
    repository,
    pullRequest: run.pullRequest.number,
    token
  }
}
