import type {ReviewTarget, RunContext} from '../shared/host.js'

/**
 * The pull request of an Azure Pipelines run: on Azure Repos by the job's own token, on GitHub by a
 * token that the user gives, since the job's is not one of GitHub.
 */
export function azureReviewTarget(
  env: NodeJS.ProcessEnv,
  run: RunContext,
  tokens: {readonly job: string | undefined; readonly github: string}
): ReviewTarget {
  if (!run.pullRequest) {
    return {available: false, reason: 'this run belongs to no pull request'}
  }
  const provider = env['BUILD_REPOSITORY_PROVIDER'] ?? ''
  const {number} = run.pullRequest
  if (provider === 'GitHub' || provider === 'GitHubEnterprise') {
    const [owner, repository] = run.repository.split('/')
    if (tokens.github === '' || !owner || !repository) {
      return {
        available: false,
        reason:
          'the repository is on GitHub, where the job of Azure Pipelines has no token: set githubToken'
      }
    }
    return {
      available: true,
      service: 'github',
      apiUrl: githubApi(env['BUILD_REPOSITORY_URI']),
      owner,
      repository,
      pullRequest: number,
      token: tokens.github
    }
  }
  if (provider !== 'TfsGit') {
    return {
      available: false,
      reason: `pull requests of ${provider || 'this service'} are not known`
    }
  }
  const collection = env['SYSTEM_COLLECTIONURI'] ?? ''
  const project = env['SYSTEM_TEAMPROJECTID'] || env['SYSTEM_TEAMPROJECT'] || ''
  const repositoryId = env['BUILD_REPOSITORY_ID'] ?? ''
  if (!tokens.job || collection === '' || project === '' || repositoryId === '') {
    return {
      available: false,
      reason: "the agent did not tell the repository's address, or gave the job no token"
    }
  }
  return {
    available: true,
    service: 'azure-repos',
    collectionUrl: collection.endsWith('/') ? collection : `${collection}/`,
    project,
    repositoryId,
    pullRequest: Number(env['SYSTEM_PULLREQUEST_PULLREQUESTID']) || number,
    token: tokens.job
  }
}

/** The API of github.com, or of the Enterprise Server that a repository's address names. */
export function githubApi(repositoryUrl: string | undefined): string {
  try {
    const {origin, hostname} = new URL(repositoryUrl ?? '')
    if (hostname !== 'github.com') return `${origin}/api/v3`
  } catch {
    // Without an address it is github.com.
  }
  return 'https://api.github.com'
}
