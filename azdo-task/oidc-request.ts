import type {OidcRequest} from '../shared/host.js'

/**
 * How an Azure Pipelines job asks for the OIDC token of a service connection (Microsoft Learn, "Azure
 * DevOps REST API, Oidctoken - Create"). The audience is the server's choice.
 * @param address value of System.OidcRequestUri
 * @param systemToken value of System.AccessToken
 * @param connection id of the service connection
 */
export function azureOidcRequest(
  address: string | undefined,
  systemToken: string | undefined,
  connection: string
): OidcRequest {
  if (!address || !systemToken) {
    return {
      available: false,
      reason:
        'the agent gave no OIDC request address or no job token (System.OidcRequestUri, System.AccessToken). Update the agent, and the server when it is your own; a script step must map SYSTEM_ACCESSTOKEN: $(System.AccessToken) in its env.'
    }
  }
  if (!URL.canParse(address)) {
    return {available: false, reason: 'System.OidcRequestUri is not a URL.'}
  }
  const url = new URL(address)
  url.searchParams.set('api-version', '7.1')
  url.searchParams.set('serviceConnectionId', connection)
  return {
    available: true,
    method: 'POST',
    url: url.href,
    headers: {
      authorization: `Bearer ${systemToken}`,
      'content-type': 'application/json',
      accept: 'application/json',
      // Without it a refused token is answered with a redirect to a sign-in page.
      'x-tfs-fedauthredirect': 'Suppress'
    },
    tokenField: 'oidcToken'
  }
}
