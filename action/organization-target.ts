import type {OrganizationTarget} from '../shared/host.js'

/**
 * GitHub, or the Enterprise Server, whose addresses the runner names (GitHub Docs, "Variables reference").
 *
 * @param token the input; the variable GITHUB_TOKEN when it is empty
 */
export function githubOrganizationTarget(
  env: NodeJS.ProcessEnv,
  token: string
): OrganizationTarget {
  const given = token || (env['GITHUB_TOKEN'] ?? '').trim()
  if (given === '') {
    return {
      available: false,
      reason:
        "there is no token: give the installation token of a GitHub App with 'Contents: read' as github-token, or as the variable GITHUB_TOKEN"
    }
  }
  return {
    available: true,
    service: 'github',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com',
    organization: env['GITHUB_REPOSITORY_OWNER'] ?? '',
    token: given
  }
}
