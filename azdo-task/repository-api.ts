import type {RepositoryApi} from '../shared/host.js'
import {githubApi} from './review-target.js'

/**
 * The REST API of the job's own collection (System.CollectionUri) and the job's token for it.
 *
 * @param job value of System.AccessToken as the agent hands it over; `SYSTEM_ACCESSTOKEN` in its place
 */
export function azureRepositoryApi(env: NodeJS.ProcessEnv, job?: string): RepositoryApi {
  const url = (env['SYSTEM_COLLECTIONURI'] ?? '').replace(/\/+$/, '')
  const token = job || env['SYSTEM_ACCESSTOKEN']
  if (url === '' || !token) {
    return {
      available: false,
      reason:
        'the job of Azure Pipelines gave no address or no token (System.CollectionUri, System.AccessToken): a script step must map SYSTEM_ACCESSTOKEN: $(System.AccessToken) in its env'
    }
  }
  return {available: true, url, token}
}

/** GitHub as a job of Azure Pipelines reaches it: with the token that the user gives, if any. */
export function azureGitHubApi(env: NodeJS.ProcessEnv, given: string): RepositoryApi {
  const isGitHub = /^GitHub/.test(env['BUILD_REPOSITORY_PROVIDER'] ?? '')
  const token = given.trim() || (env['GITHUB_TOKEN'] ?? '').trim()
  return {
    available: true,
    url: githubApi(isGitHub ? env['BUILD_REPOSITORY_URI'] : undefined),
    ...(token !== '' && {token})
  }
}
