import type {OidcRequest} from '../shared/host.js'

/**
 * How a GitHub job asks for its OIDC token. The runner sets both variables only for jobs with
 * `permissions: id-token: write` (GitHub Docs, "OpenID Connect reference").
 */
export function githubOidcRequest(env: NodeJS.ProcessEnv, audience: string): OidcRequest {
  const address = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!address || !bearer) {
    return {
      available: false,
      reason:
        "GitHub gave this job no OIDC token. Add 'permissions: id-token: write' (and 'contents: read') to the job. Runs for pull requests from forks never get one, and in a reusable workflow the calling job needs the permission too."
    }
  }
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return {available: false, reason: 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.'}
  }
  url.searchParams.set('audience', audience)
  return {
    available: true,
    method: 'GET',
    url: url.href,
    headers: {authorization: `Bearer ${bearer}`, accept: 'application/json'},
    tokenField: 'value'
  }
}
