import {randomUUID} from 'node:crypto'
import type {Certificates} from './certificates.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'
import {createSigningKey, nowSeconds} from './signing-key.js'

/** A service connection with workload identity federation. */
export interface ServiceConnection {
  readonly id: string
  readonly name: string
  readonly tenantId: string
  readonly clientId: string
}

/** Issuer of Azure DevOps jobs' OIDC tokens, with the endpoint behind System.OidcRequestUri. */
export interface AzureDevOpsIssuer {
  readonly server: SandboxServer
  /** The `iss` claim; its discovery document and keys are served below it. */
  readonly issuer: string
  readonly connection: ServiceConnection
  lifetime: number
  /** Claims in place of the right ones; null takes one away. */
  claims: Record<string, unknown>
  damage: (token: string) => string
  /** Every token that was sent, as it was signed and as it was sent. */
  readonly issued: string[]
  /** What the agent puts into the environment of a task that has the connection as an input. */
  readonly environment: Readonly<Record<string, string>>
  subject(): string
}

const organization = 'acme'
const project = 'agents'
const audience = 'api://AzureADTokenExchange'

/** Starts the issuer: the older of the two forms, `https://vstoken.dev.azure.com/<organization id>`. */
export async function startAzureDevOpsIssuer(
  certificates: Certificates,
  identity: {readonly tenantId: string; readonly clientId: string}
): Promise<AzureDevOpsIssuer> {
  const key = await createSigningKey()
  const organizationId = randomUUID()
  const systemToken = `sandbox-${randomUUID()}-${randomUUID()}`
  const connection = {id: randomUUID(), name: 'gateway', ...identity}
  const requestPath = `/${organization}/${randomUUID()}/_apis/distributedtask/hubs/build/plans/${randomUUID()}/jobs/${randomUUID()}/oidctoken`
  const answer = async (request: ReceivedRequest): Promise<Reply> => {
    if (request.path === `/${organizationId}/.well-known/openid-configuration`) {
      return {
        status: 200,
        body: {
          issuer: issuer.issuer,
          jwks_uri: `${issuer.issuer}/.well-known/jwks`,
          id_token_signing_alg_values_supported: ['RS256'],
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token']
        }
      }
    }
    if (request.path === `/${organizationId}/.well-known/jwks`) return {status: 200, body: key.jwks}
    if (request.path !== requestPath) return {status: 404}
    if (request.method !== 'POST') return {status: 405}
    if (request.headers.authorization !== `Bearer ${systemToken}`) {
      return request.headers['x-tfs-fedauthredirect'] === 'Suppress'
        ? {status: 401}
        : {status: 302, headers: {Location: `${server.origin}/_signin`}, body: '<html></html>'}
    }
    if (!request.query.get('api-version')) {
      return {status: 400, body: {message: 'No api-version was supplied for the "POST" request.'}}
    }
    const id = request.query.get('serviceConnectionId') ?? ''
    if (id !== connection.id) {
      const value = `There is no explicit reference to service connection ${id} from current stage. Please add the reference to the stage.`
      return {status: 200, body: {count: value.length, value}}
    }
    const now = nowSeconds()
    const claims: Record<string, unknown> = {
      jti: randomUUID(),
      sub: issuer.subject(),
      aud: audience,
      iss: issuer.issuer,
      nbf: now - 600,
      iat: now,
      exp: now + issuer.lifetime,
      ...issuer.claims
    }
    const signed = await key.sign(
      Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null))
    )
    const token = issuer.damage(signed)
    issuer.issued.push(signed, token)
    return {status: 200, body: {oidcToken: token}}
  }
  const server = await startServer(certificates, answer)
  const endpoint = `ENDPOINT_AUTH_PARAMETER_${connection.id}`
  const issuer: AzureDevOpsIssuer = {
    server,
    issuer: `${server.origin}/${organizationId}`,
    connection,
    lifetime: 600,
    claims: {},
    damage: token => token,
    issued: [],
    environment: {
      SYSTEM_OIDCREQUESTURI: `${server.origin}${requestPath}`,
      ENDPOINT_URL_SYSTEMVSSCONNECTION: `${server.origin}/${organization}/`,
      ENDPOINT_AUTH_SYSTEMVSSCONNECTION: JSON.stringify({
        scheme: 'OAuth',
        parameters: {AccessToken: systemToken}
      }),
      ENDPOINT_AUTH_SCHEME_SYSTEMVSSCONNECTION: 'OAuth',
      ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: systemToken,
      [`ENDPOINT_URL_${connection.id}`]: 'https://management.azure.com/',
      [`ENDPOINT_AUTH_${connection.id}`]: JSON.stringify({
        scheme: 'WorkloadIdentityFederation',
        parameters: {tenantid: identity.tenantId, serviceprincipalid: identity.clientId}
      }),
      [`ENDPOINT_AUTH_SCHEME_${connection.id}`]: 'WorkloadIdentityFederation',
      [`${endpoint}_TENANTID`]: identity.tenantId,
      [`${endpoint}_SERVICEPRINCIPALID`]: identity.clientId
    },
    subject: () => `sc://${organization}/${project}/${connection.name}`
  }
  return issuer
}
