import type {OidcRequest, RunContext} from '../shared/host.js'

/**
 * How a GitHub job asks for its OIDC token. The runner sets both variables only for jobs with
 * `permissions: id-token: write` (GitHub Docs, "OpenID Connect reference").
 */
export function githubOidcRequest(
  env: NodeJS.ProcessEnv,
  audience: string,
  run: RunContext
): OidcRequest {
  const address = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  if (!address || !bearer) return {available: false, reason: whyNone(run)}
  if (!URL.canParse(address)) {
    return {available: false, reason: 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.'}
  }
  const url = new URL(address)
  url.searchParams.set('audience', audience)
  return {
    available: true,
    method: 'GET',
    url: url.href,
    headers: {authorization: `Bearer ${bearer}`, accept: 'application/json'},
    tokenField: 'value'
  }
}

function whyNone({pullRequest}: RunContext): string {
  if (pullRequest?.fromFork) {
    return "this run belongs to a pull request from a fork: GitHub never gives such runs an OIDC token, whatever 'permissions' say. Run the job on push, or after review (for instance behind an environment) in place of on pull requests from forks."
  }
  return "the job has no OIDC token: it lacks the permission 'id-token: write'. Add to the job: permissions: {id-token: write, contents: read}. In a reusable workflow the calling job needs the permission too."
}
