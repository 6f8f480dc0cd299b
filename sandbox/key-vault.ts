import {randomUUID} from 'node:crypto'
import {createLocalJWKSet, errors, jwtVerify} from 'jose'
import type {Certificates} from './certificates.js'
import type {EntraStandIn} from './entra.js'
import {type ReceivedRequest, type Reply, type SandboxServer, startServer} from './server.js'

/** Application id of Key Vault in every tenant of the public cloud, and what tokens name it by. */
export const keyVaultApplication = {
  appId: 'cfa8b339-82a2-471a-a3c9-0fc0be7a4093',
  identifierUri: 'https://vault.azure.net'
} as const

/** A version of a secret. Times are in seconds since the epoch. */
export interface StoredVersion {
  readonly id: string
  value: string
  enabled: boolean
  notBefore?: number
  expires?: number
  contentType?: string
}

/** A stand-in for one key vault and its secrets, over TLS. */
export interface KeyVaultStandIn {
  readonly server: SandboxServer
  /** Versions by lower-case name of the secret, the current one last. */
  readonly secrets: Map<string, StoredVersion[]>
  /** Adds a version of a secret and returns its id. */
  store(name: string, value: string, version?: Partial<Omit<StoredVersion, 'id' | 'value'>>): string
  /** Names of the secrets that callers may not read, by their lower-case name. */
  readonly forbidden: Set<string>
  /** How permissions are given; it decides how a refusal is told. */
  accessModel: 'rbac' | 'policy'
  /** True when the network rules keep this machine out. */
  behindFirewall: boolean
  /** Answer with the next so many requests: throttled. `retryAfter` is the header, in seconds. */
  throttle: {requests: number; retryAfter?: string}
  /** What the challenge says in place of the truth. */
  challenge: {authorization?: string; resource?: string; extra?: string}
  /** The most requests that were under way at once. */
  readonly mostAtOnce: () => number
  /** Every value that is stored. */
  values(): string[]
  /** Empties the vault and takes all troubles away. */
  reset(): void
}

/** Starts the vault. Its tokens come from `entra`; its name is its host. */
export async function startKeyVault(
  certificates: Certificates,
  entra: EntraStandIn
): Promise<KeyVaultStandIn> {
  const keys = createLocalJWKSet(entra.jwks)
  let underWay = 0
  let most = 0

  const answer = async (request: ReceivedRequest): Promise<Reply> => {
    underWay++
    most = Math.max(most, underWay)
    try {
      // Lets requests that were sent together be seen together.
      await new Promise(resolve => setTimeout(resolve, 5))
      return await respond(request)
    } finally {
      underWay--
    }
  }

  const respond = async (request: ReceivedRequest): Promise<Reply> => {
    if (vault.throttle.requests > 0) {
      vault.throttle.requests--
      const {retryAfter} = vault.throttle
      return errorReply(
        429,
        'Throttled',
        'Request was not processed because too many requests were received. Reason: VaultRequestTypeLimitReached',
        {headers: retryAfter === undefined ? {} : {'Retry-After': retryAfter}}
      )
    }
    const [, collection, name = '', version = '', ...rest] = request.path.split('/')
    if (collection !== 'secrets' || name === '' || rest.length > 0) {
      return errorReply(404, 'NotFound', 'The requested resource was not found.')
    }
    if (request.method !== 'GET') {
      return errorReply(405, 'MethodNotAllowed', 'The method is not allowed.')
    }
    if (
      !/^\d{4}-\d\d-\d\d(-preview(\.\d)?)?$|^7\.\d$/.test(request.query.get('api-version') ?? '')
    ) {
      return errorReply(400, 'BadParameter', 'The api-version query parameter is missing.')
    }
    const caller = await authenticate(request)
    if ('status' in caller) return caller
    if (vault.behindFirewall) {
      return errorReply(
        403,
        'Forbidden',
        'Client address is not authorized and caller is not a trusted service.\r\nClient address: 192.0.2.7',
        {innerCode: 'ForbiddenByFirewall'}
      )
    }
    if (vault.forbidden.has(name.toLowerCase())) return forbidden(caller, name)
    return readSecret(name, version)
  }

  const authenticate = async (
    request: ReceivedRequest
  ): Promise<Reply | {readonly appId: string; readonly oid: string}> => {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (bearer === undefined) {
      return unauthorized('AKV10000: Request is missing a Bearer or PoP token.')
    }
    try {
      const {payload} = await jwtVerify(bearer, keys, {
        issuer: [entra.issuer(1), entra.issuer(2)],
        audience: [keyVaultApplication.appId, keyVaultApplication.identifierUri]
      })
      return {appId: String(payload['appid'] ?? payload['azp']), oid: String(payload['oid'])}
    } catch (error) {
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss') {
        return unauthorized('AKV10032: Invalid issuer.')
      }
      if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
        return unauthorized('AKV10022: Invalid audience.')
      }
      return unauthorized('AKV10046: Unable to resolve the key used for signature validation.')
    }
  }

  const unauthorized = (message: string): Reply => {
    const {authorization, resource, extra} = vault.challenge
    const challenge = [
      `authorization="${authorization ?? `${entra.server.origin}/${entra.tenantId}`}"`,
      `resource="${resource ?? keyVaultApplication.identifierUri}"`,
      ...(extra ? [extra] : [])
    ]
    return errorReply(401, 'Unauthorized', message, {
      headers: {'WWW-Authenticate': `Bearer ${challenge.join(', ')}`}
    })
  }

  const forbidden = (caller: {appId: string; oid: string}, name: string): Reply => {
    const who = `Caller: appid=${caller.appId};oid=${caller.oid};iss=${entra.issuer(1)}`
    if (vault.accessModel === 'policy') {
      return errorReply(
        403,
        'Forbidden',
        `The user, group or application '${who}' does not have secrets get permission on key vault 'sandbox;location=westeurope'.`,
        {innerCode: 'ForbiddenByPolicy'}
      )
    }
    return errorReply(
      403,
      'Forbidden',
      `Caller is not authorized to perform action on resource.\r\nIf role assignments, deny assignments or role definitions were changed recently, please observe propagation time.\r\n${who}\r\nAction: 'Microsoft.KeyVault/vaults/secrets/getSecret/action'\r\nResource: '${resourceId}/secrets/${name}'\r\nAssignment: (not found)\r\nDenyAssignmentId: null\r\nDecisionReason: null \r\nVault: sandbox;location=westeurope\r\n`,
      {innerCode: 'ForbiddenByRbac'}
    )
  }

  const readSecret = (name: string, version: string): Reply => {
    const versions = vault.secrets.get(name.toLowerCase()) ?? []
    const found = version ? versions.find(stored => stored.id === version) : versions.at(-1)
    if (!found) {
      return errorReply(
        404,
        'SecretNotFound',
        `A secret with (name/id) ${name}${version && `/${version}`} was not found in this key vault. If you recently deleted this secret you may be able to recover it using the correct recovery command.`
      )
    }
    if (!found.enabled) {
      return errorReply(403, 'Forbidden', 'Operation get is not allowed on a disabled secret.', {
        innerCode: 'SecretDisabled'
      })
    }
    // Expired and early secrets are given out: the caller is to look at the times.
    return {
      status: 200,
      body: {
        value: found.value,
        ...(found.contentType !== undefined && {contentType: found.contentType}),
        id: `${server.origin}/secrets/${name}/${found.id}`,
        attributes: {
          enabled: true,
          created: 1_790_000_000,
          updated: 1_790_000_000,
          recoveryLevel: 'Recoverable+Purgeable',
          recoverableDays: 90,
          ...(found.notBefore !== undefined && {nbf: found.notBefore}),
          ...(found.expires !== undefined && {exp: found.expires})
        },
        tags: {}
      }
    }
  }

  const server = await startServer(certificates, answer)
  const vault: KeyVaultStandIn = {
    server,
    secrets: new Map(),
    store: (name, value, version = {}) => {
      const id = randomUUID().replaceAll('-', '')
      const versions = vault.secrets.get(name.toLowerCase()) ?? []
      vault.secrets.set(name.toLowerCase(), [...versions, {id, value, enabled: true, ...version}])
      return id
    },
    forbidden: new Set(),
    accessModel: 'rbac',
    behindFirewall: false,
    throttle: {requests: 0},
    challenge: {},
    mostAtOnce: () => most,
    values: () => [...vault.secrets.values()].flat().map(({value}) => value),
    reset: () => {
      vault.secrets.clear()
      vault.forbidden.clear()
      vault.accessModel = 'rbac'
      vault.behindFirewall = false
      vault.throttle = {requests: 0}
      vault.challenge = {}
      most = 0
    }
  }
  return vault
}

const resourceId =
  '/subscriptions/11111111-2222-4333-8444-555555555555/resourcegroups/agents/providers/microsoft.keyvault/vaults/sandbox'

/** The error object of Key Vault (Microsoft Learn, "Azure Key Vault REST API error codes"). */
function errorReply(
  status: number,
  code: string,
  message: string,
  more: {readonly innerCode?: string; readonly headers?: Readonly<Record<string, string>>} = {}
): Reply {
  return {
    status,
    headers: {'x-ms-keyvault-service-version': '1.9.2', ...more.headers},
    body: {
      error: {code, message, ...(more.innerCode && {innererror: {code: more.innerCode}})}
    }
  }
}
