import {randomUUID} from 'node:crypto'
import https from 'node:https'
import {createLocalJWKSet, decodeJwt, errors, type JSONWebKeySet, jwtVerify} from 'jose'
import type {Certificates} from './certificates.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'
import {createSigningKey, nowSeconds} from './signing-key.js'

/** A federated identity credential: which outside identity may sign in as an application. */
export interface FederatedCredential {
  readonly issuer: string
  readonly subject: string
  readonly audience: string
}

/** An application that signs in. */
export interface ClientApplication {
  readonly clientId: string
  /** Object id of its service principal; undefined when it has none in the tenant. */
  servicePrincipalId: string | undefined
  disabled: boolean
  federatedCredentials: FederatedCredential[]
  /** App roles granted, by the application id of the resource. */
  roles: Record<string, string[]>
}

/** An application that tokens are for. */
export interface ResourceApplication {
  readonly appId: string
  identifierUris: string[]
  /** accessTokenAcceptedVersion of its manifest. */
  tokenVersion: 1 | 2
  /** Assignment required? of its enterprise application. */
  assignmentRequired: boolean
}

/** A stand-in for the token endpoint of Microsoft Entra ID, for one tenant. */
export interface EntraStandIn {
  readonly server: SandboxServer
  readonly tenantId: string
  readonly clients: ClientApplication[]
  readonly resources: ResourceApplication[]
  /** Seconds that access tokens live. */
  lifetime: number
  /** Claims of access tokens in place of the right ones; null takes one away. */
  claims: Record<string, unknown>
  /** Damages the access token before it is sent. */
  damage: (token: string) => string
  /** Every token that was sent, as it was signed and as it was sent. */
  readonly issued: string[]
  /** Issuer of access tokens by version. */
  issuer(version: 1 | 2): string
  /** Keys that verify the access tokens. */
  readonly jwks: JSONWebKeySet
}

/** The error object of the token endpoint (Microsoft Learn, "Handle error codes in your application"). */
class EntraError extends Error {
  readonly status: number
  readonly error: string
  readonly code: number

  constructor(status: number, error: string, code: number, text: string) {
    super(text)
    this.status = status
    this.error = error
    this.code = code
  }
}

/** The answer that Entra gives with this code. */
export function entraErrorReply(status: number, error: string, code: number, text: string): Reply {
  const [traceId, correlationId] = [randomUUID(), randomUUID()]
  const timestamp = new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z')
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${text} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: traceId,
      correlation_id: correlationId,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`
    }
  }
}

export async function startEntra(
  certificates: Certificates,
  tenantId: string
): Promise<EntraStandIn> {
  const key = await createSigningKey()
  const keysOfIssuers = new Map<string, ReturnType<typeof createLocalJWKSet>>()

  const answer = async (request: ReceivedRequest): Promise<Reply> => {
    const [, tenant = '', ...rest] = request.path.split('/')
    const path = rest.join('/')
    try {
      if (path === 'v2.0/.well-known/openid-configuration') return discovery(tenant)
      if (path === 'discovery/v2.0/keys') return {status: 200, body: key.jwks}
      if (path !== 'oauth2/v2.0/token') return {status: 404}
      if (request.method !== 'POST') return {status: 405}
      return await issue(tenant, new URLSearchParams(request.body))
    } catch (error) {
      if (!(error instanceof EntraError)) throw error
      return entraErrorReply(error.status, error.error, error.code, error.message)
    }
  }

  const discovery = (tenant: string): Reply => {
    checkTenant(tenant)
    const base = `${server.origin}/${tenantId}`
    return {
      status: 200,
      body: {
        issuer: `${base}/v2.0`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
        token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
        response_types_supported: ['code', 'id_token'],
        id_token_signing_alg_values_supported: ['RS256']
      }
    }
  }

  const checkTenant = (tenant: string): void => {
    if (tenant.toLowerCase() === tenantId) return
    throw new EntraError(
      400,
      'invalid_request',
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`
    )
  }

  const issue = async (tenant: string, form: URLSearchParams): Promise<Reply> => {
    checkTenant(tenant)
    if (form.get('grant_type') !== 'client_credentials') {
      throw new EntraError(
        400,
        'unsupported_grant_type',
        70003,
        `The app requested an unsupported grant type '${form.get('grant_type')}'.`
      )
    }
    const client = findClient(form.get('client_id') ?? '')
    await authenticate(client, form)
    const resource = findResource(form.get('scope') ?? '', client)
    const roles = client.roles[resource.appId] ?? []
    if (resource.assignmentRequired && roles.length === 0) {
      throw new EntraError(
        400,
        'invalid_grant',
        501051,
        `Application '${client.clientId}'(client) is not assigned to a role for the application '${resource.appId}'(resource).`
      )
    }
    const scope = form.get('scope') ?? ''
    const requested = scope.replace(/\/\.default$/, '')
    const signed = await key.sign(tokenClaims(client, resource, requested, roles))
    const token = standIn.damage(signed)
    standIn.issued.push(signed, token)
    return {
      status: 200,
      headers: {'Cache-Control': 'no-store'},
      body: {
        token_type: 'Bearer',
        expires_in: standIn.lifetime,
        ext_expires_in: standIn.lifetime,
        access_token: token
      }
    }
  }

  const findClient = (clientId: string): ClientApplication => {
    const client = standIn.clients.find(known => known.clientId === clientId.toLowerCase())
    if (!client) {
      throw new EntraError(
        400,
        'unauthorized_client',
        700016,
        `Application with identifier '${clientId}' was not found in the directory 'Sandbox'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`
      )
    }
    if (client.servicePrincipalId === undefined) {
      throw new EntraError(
        401,
        'invalid_client',
        7000229,
        `The client application ${clientId} is missing service principal in the tenant ${tenantId}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119`
      )
    }
    if (client.disabled) {
      throw new EntraError(
        401,
        'unauthorized_client',
        7000112,
        `Application '${clientId}'(sandbox) is disabled.`
      )
    }
    return client
  }

  const authenticate = async (client: ClientApplication, form: URLSearchParams): Promise<void> => {
    const assertion = form.get('client_assertion')
    if (assertion === null) {
      const [code, text] = form.has('client_secret')
        ? ([7000215, 'Invalid client secret provided.'] as const)
        : ([
            7000218,
            "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
          ] as const)
      throw new EntraError(401, 'invalid_client', code, text)
    }
    let claims: Record<string, unknown>
    try {
      claims = decodeJwt(assertion)
    } catch {
      throw new EntraError(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.')
    }
    const credential = matchCredential(client, claims)
    try {
      const keys = await keysOf(credential.issuer)
      await jwtVerify(assertion, keys, {algorithms: ['RS256'], clockTolerance: 300})
    } catch (error) {
      if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) {
        throw new EntraError(
          401,
          'invalid_client',
          700024,
          `Client assertion is not within its valid time range. Current time: ${new Date().toISOString()}, expiry time of assertion ${new Date(Number(claims['exp']) * 1000).toISOString()}. Review the documentation at https://learn.microsoft.com/entra/identity-platform/certificate-credentials .`
        )
      }
      throw new EntraError(
        401,
        'invalid_client',
        700027,
        'The certificate with identifier used to sign the client assertion is not registered on application. Client assertion failed signature validation.'
      )
    }
  }

  /** Issuer, then subject, then audience: the order in which Entra complains. */
  const matchCredential = (
    client: ClientApplication,
    claims: Record<string, unknown>
  ): FederatedCredential => {
    const all = client.federatedCredentials
    if (all.length === 0) {
      throw new EntraError(
        401,
        'invalid_client',
        70025,
        `The client '${client.clientId}'(sandbox) has no configured federated identity credentials.`
      )
    }
    const mismatch = (code: number, part: string, value: unknown): EntraError =>
      new EntraError(
        401,
        'invalid_client',
        code,
        `No matching federated identity record found for presented assertion ${part} '${value}'. Check your federated identity credential Subject, Audience and Issuer against the presented assertion. https://learn.microsoft.com/entra/workload-id/workload-identity-federation`
      )
    const {iss, sub, aud} = claims
    const ofIssuer = all.filter(credential => credential.issuer === iss)
    if (ofIssuer.length === 0) throw mismatch(700211, 'issuer', iss)
    const ofSubject = ofIssuer.filter(credential => credential.subject === sub)
    if (ofSubject.length === 0) {
      const folded = String(sub).toLowerCase()
      const near = ofIssuer.some(credential => credential.subject.toLowerCase() === folded)
      throw mismatch(near ? 7002138 : 700213, 'subject', sub)
    }
    const match = ofSubject.find(credential => [aud].flat().includes(credential.audience))
    if (!match) throw mismatch(700212, 'audience', aud)
    return match
  }

  /** The issuer's keys, by its discovery document, over the sandbox's TLS. */
  const keysOf = async (issuer: string): Promise<ReturnType<typeof createLocalJWKSet>> => {
    const known = keysOfIssuers.get(issuer)
    if (known) return known
    const {jwks_uri} = await getJson(`${issuer}/.well-known/openid-configuration`, certificates.ca)
    const jwks = (await getJson(String(jwks_uri), certificates.ca)) as unknown as JSONWebKeySet
    const keys = createLocalJWKSet(jwks)
    keysOfIssuers.set(issuer, keys)
    return keys
  }

  const findResource = (scope: string, client: ClientApplication): ResourceApplication => {
    if (/\s/.test(scope.trim())) {
      throw new EntraError(
        400,
        'invalid_request',
        700022,
        `Provided value for the input parameter scope '${scope}' is not valid because it contains more than one resource.`
      )
    }
    if (!scope.endsWith('/.default')) {
      throw new EntraError(
        400,
        'invalid_scope',
        1002012,
        `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`
      )
    }
    const id = scope.slice(0, -'/.default'.length)
    const resource = standIn.resources.find(
      known =>
        known.appId === id.toLowerCase() ||
        known.identifierUris.some(uri => uri.toLowerCase() === id.toLowerCase())
    )
    if (!resource) {
      throw new EntraError(
        400,
        'invalid_resource',
        500011,
        `The resource principal named ${id} was not found in the tenant named Sandbox. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`
      )
    }
    if (resource.appId === client.clientId && id.toLowerCase() !== resource.appId) {
      throw new EntraError(
        400,
        'invalid_request',
        90009,
        `Application '${client.clientId}'(sandbox) is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`
      )
    }
    return resource
  }

  const tokenClaims = (
    client: ClientApplication,
    resource: ResourceApplication,
    requested: string,
    roles: readonly string[]
  ): Record<string, unknown> => {
    const now = nowSeconds()
    const version = resource.tokenVersion
    const claims: Record<string, unknown> = {
      aud: version === 2 ? resource.appId : requested,
      iss: standIn.issuer(version),
      iat: now,
      nbf: now,
      exp: now + standIn.lifetime,
      aio: 'k2RgYNgmz2h9QfCf',
      ...(version === 2
        ? {azp: client.clientId, azpacr: '2'}
        : {appid: client.clientId, appidacr: '2', idp: standIn.issuer(1)}),
      oid: client.servicePrincipalId,
      rh: '1.AAAA.',
      ...(roles.length > 0 ? {roles} : {}),
      sub: client.servicePrincipalId,
      tid: tenantId,
      uti: randomUUID().slice(0, 22),
      ver: version === 2 ? '2.0' : '1.0',
      ...standIn.claims
    }
    return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null))
  }

  const server = await startServer(certificates, answer)
  const standIn: EntraStandIn = {
    server,
    tenantId,
    clients: [],
    resources: [],
    lifetime: 3_900,
    claims: {},
    damage: token => token,
    issued: [],
    issuer: version => `${server.origin}/${tenantId}/${version === 2 ? 'v2.0' : ''}`,
    jwks: key.jwks as JSONWebKeySet
  }
  return standIn
}

function getJson(url: string, ca: string): Promise<Record<string, unknown>> {
  // An agent of its own: what the global agent trusts takes precedence over the request's options.
  const agent = new https.Agent({ca})
  return new Promise((resolve, reject) => {
    https
      .get(url, {agent}, answer => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', chunk => {
          text += chunk
        })
        answer.on('end', () => {
          try {
            resolve(JSON.parse(text))
          } catch (error) {
            reject(error)
          }
        })
      })
      .on('error', reject)
  })
}
