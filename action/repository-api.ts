import type {RepositoryApi} from '../shared/host.js'

/**
 * The REST API of GitHub that the runner names, and the token that reads through it: the one that was
 * given, else that of the environment. Without one, public repositories can be read.
 *
 * @param given value of the input `github-token`
 */
export function githubRepositoryApi(env: NodeJS.ProcessEnv, given: string): RepositoryApi {
  const token = given.trim() || (env['GITHUB_TOKEN'] ?? '').trim()
  return {
    available: true,
    url: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    ...(token !== '' && {token})
  }
}
