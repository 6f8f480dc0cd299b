import type {OrganizationTarget} from './host.js'

/**
 * GitHub, or the Enterprise Server, whose addresses the runner names (GitHub Docs, "Variables reference").
 *
 * @param token the input; the variable GITHUB_TOKEN when it is empty
 * @param label name of the input, where the front has one
 */
export function githubOrganizationTarget(
  env: NodeJS.ProcessEnv,
  token: string,
  label?: string
): OrganizationTarget {
  const given = token || (env['GITHUB_TOKEN'] ?? '').trim()
  if (given === '') {
    return {
      available: false,
      reason: `there is no token: give the installation token of a GitHub App with 'Contents: read' as ${label === undefined ? '' : `${label}, or as `}the variable GITHUB_TOKEN`
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

/**
 * The organization of Azure DevOps that runs the job (Microsoft Learn, "Use predefined variables").
 *
 * @param token the job's own; the variable SYSTEM_ACCESSTOKEN comes first
 */
export function azureOrganizationTarget(
  env: NodeJS.ProcessEnv,
  token: string | undefined
): OrganizationTarget {
  const collection = env['SYSTEM_COLLECTIONURI'] ?? ''
  if (!URL.canParse(collection)) {
    return {
      available: false,
      reason:
        'SYSTEM_COLLECTIONURI does not name the address of the organization, as the agent of Azure Pipelines does'
    }
  }
  const given = (env['SYSTEM_ACCESSTOKEN'] ?? '').trim() || token
  if (!given) {
    return {
      available: false,
      reason:
        "there is no token: map the job's own in the step: env: {SYSTEM_ACCESSTOKEN: $(System.AccessToken)}"
    }
  }
  return {
    available: true,
    service: 'azure-devops',
    collectionUrl: collection.endsWith('/') ? collection : `${collection}/`,
    organization: organizationOf(new URL(collection)),
    token: given
  }
}

/** `https://dev.azure.com/acme/`, `https://acme.visualstudio.com/`, `https://tfs.acme.com/tfs/acme/`. */
function organizationOf({hostname, pathname}: URL): string {
  const last = pathname.split('/').filter(Boolean).at(-1)
  if (last !== undefined) return decodeURIComponent(last)
  return /^([\w-]+)\.visualstudio\.com$/i.exec(hostname)?.[1] ?? ''
}
