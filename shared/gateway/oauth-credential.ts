import type {OAuthClientProvider} from '@modelcontextprotocol/client'
import {decodeJwt, timeClaim} from '../identity/jwt.js'
import type {AccessToken} from '../identity/token-source.js'
import {excerptBody, readText} from './body.js'
import type {GatewayCredential} from './credential.js'
import {excerpt} from './http-failure.js'
import {CallFailure} from './outcome.js'
import {sendOnWire, WireError} from './wire.js'

type Sdk = typeof import('@modelcontextprotocol/client')

/** How to get a token from the MCP server's own authorization server. All for machines. */
export type OAuthGrant =
  /** RFC 7523 section 2.1 with the workload's own JWT (MCP SEP-1933, workload identity federation). */
  | {readonly kind: 'jwt-bearer'; readonly assertion: () => Promise<string>}
  /** Client credentials with private_key_jwt (MCP SEP-1046). */
  | {readonly kind: 'private-key-jwt'; readonly privateKey: string; readonly algorithm: string}
  /** Client credentials with client_secret_basic (MCP SEP-1046). */
  | {readonly kind: 'client-secret'; readonly clientSecret: string}
  /** An ID token traded at the identity provider for a grant (MCP SEP-990). */
  | {
      readonly kind: 'enterprise-managed'
      readonly clientSecret: string
      readonly idToken: string
      readonly idpTokenEndpoint: string
      readonly idpClientId: string
    }

export interface OAuthOptions {
  readonly gateway: URL
  readonly grant: OAuthGrant
  readonly clientId: string
  /** Credentials go to the authorization server of this issuer only. */
  readonly issuer: string
  readonly scope: string
  readonly proxyFor: (url: string) => string | undefined
  readonly mask: (token: string) => void
}

const timeoutMs = 30_000
/** Metadata and tokens are small; who names the address of metadata is not trusted. */
const maxAnswerBytes = 1024 * 1024

/**
 * Gets its token when the gateway first answers 401, whose challenge names the metadata of the
 * protected resource (RFC 9728). The metadata may name any authorization server; the SDK compares
 * its issuer with the expected one before a credential is sent, and fails if they differ.
 */
export class OAuthCredential implements GatewayCredential {
  private readonly options: OAuthOptions
  private access: AccessToken | undefined
  private pending: Promise<AccessToken> | undefined
  private refusal: CallFailure | undefined

  constructor(options: OAuthOptions) {
    this.options = options
  }

  async current(): Promise<AccessToken | undefined> {
    return this.pending ?? this.access
  }

  async renew(
    refused: string | undefined,
    challenge: string | undefined
  ): Promise<AccessToken | undefined> {
    if (this.access && this.access.token !== refused) return this.access
    this.pending ??= this.authorize(challenge).finally(() => {
      this.pending = undefined
    })
    return this.pending
  }

  private async authorize(challenge: string | undefined): Promise<AccessToken> {
    const {options} = this
    const sdk = await import('@modelcontextprotocol/client')
    const provider = await providerFor(sdk, options, this.fetch)
    const {resourceMetadataUrl, scope} = challenge
      ? sdk.extractWWWAuthenticateParams(
          new Response(null, {status: 401, headers: {'www-authenticate': challenge}})
        )
      : {}
    try {
      await sdk.auth(provider, {
        serverUrl: options.gateway,
        fetchFn: this.fetch,
        ...(resourceMetadataUrl ? {resourceMetadataUrl} : {}),
        ...(options.scope || scope ? {scope: options.scope || scope} : {})
      } as Parameters<Sdk['auth']>[1])
    } catch (error) {
      throw this.refusal ?? oauthFailure(sdk, error, options)
    }
    const tokens = await provider.tokens()
    if (!tokens) throw new CallFailure('unauthenticated', 'the authorization server gave no token')
    const token = tokens.access_token
    options.mask(token)
    const claims = decodeJwt(token)?.claims
    const expiresAt = claims && timeClaim(claims, 'exp')
    this.access = {
      token,
      ...(claims && {claims}),
      ...(expiresAt !== undefined && {expiresAt})
    }
    return this.access
  }

  /** Requests to the authorization server: never with the gateway's token, never redirected. */
  private readonly fetch = async (
    input: string | URL,
    init: RequestInit = {}
  ): Promise<Response> => {
    const url = new URL(input)
    const {body} = init
    const method = (init.method ?? 'GET').toUpperCase()
    // The SDK presents a refused grant a second time, which SEP-1933 forbids.
    if (method === 'POST' && this.refusal) throw this.refusal
    this.maskAssertions(body)
    const answer = await sendOnWire({
      url,
      method,
      headers: Object.fromEntries(new Headers(init.headers)),
      body: body === undefined || body === null ? undefined : String(body),
      connectTimeoutMs: timeoutMs / 2,
      proxy: this.options.proxyFor(url.href),
      signal: AbortSignal.timeout(timeoutMs)
    })
    const {status} = answer
    if (status < 200 || status > 599) throw new WireError(`unreadable status`, true, 'bad-answer')
    const head = {status, headers: answer.headers.toObject()}
    const ok = status >= 200 && status < 300
    if (method !== 'POST' || ok) {
      const text = await readText(answer.body, maxAnswerBytes)
      return new Response(text === '' ? null : text, head)
    }
    const text = await excerptBody(answer.body)
    this.refusal = new CallFailure(
      'unauthenticated',
      `${url.host} refused the grant (${status}): ${oauthError(text)}`,
      {hint: 'It was not tried again, nor in another way.'}
    )
    return new Response(text, head)
  }

  /** Those that the SDK makes or trades on the way: an error of the server may repeat them. */
  private maskAssertions(body: unknown): void {
    if (!(body instanceof URLSearchParams)) return
    for (const name of ['assertion', 'client_assertion', 'subject_token']) {
      const value = body.get(name)
      if (value) this.options.mask(value)
    }
  }
}

/** `error` and `error_description` of RFC 6749 section 5.2, in one line. */
function oauthError(body: string): string {
  try {
    const {error, error_description: description} = JSON.parse(body) as Record<string, unknown>
    return [error, description]
      .filter(part => typeof part === 'string')
      .join(', ')
      .slice(0, 300)
  } catch {
    return excerpt(body)
  }
}

async function providerFor(
  sdk: Sdk,
  options: OAuthOptions,
  fetch: (input: string | URL, init?: RequestInit) => Promise<Response>
): Promise<OAuthClientProvider> {
  const {grant, clientId} = options
  const common = {
    clientId,
    expectedIssuer: options.issuer,
    ...(options.scope ? {scope: options.scope} : {})
  }
  switch (grant.kind) {
    case 'client-secret':
      return new sdk.ClientCredentialsProvider({...common, clientSecret: grant.clientSecret})
    case 'private-key-jwt':
      return new sdk.PrivateKeyJwtProvider({
        ...common,
        privateKey: grant.privateKey,
        algorithm: grant.algorithm
      })
    case 'enterprise-managed':
      return new sdk.CrossAppAccessProvider({
        ...common,
        clientSecret: grant.clientSecret,
        fetchFn: fetch,
        assertion: async context =>
          (
            await sdk.requestJwtAuthorizationGrant({
              tokenEndpoint: grant.idpTokenEndpoint,
              audience: context.authorizationServerUrl,
              resource: context.resourceUrl,
              idToken: grant.idToken,
              clientId: grant.idpClientId,
              ...(context.scope ? {scope: context.scope} : {}),
              fetchFn: fetch
            })
          ).jwtAuthGrant
      })
    case 'jwt-bearer':
      return jwtBearerProvider(options, grant.assertion)
  }
}

/** The SDK has no provider for the bare jwt-bearer grant. */
function jwtBearerProvider(
  options: OAuthOptions,
  assertion: () => Promise<string>
): OAuthClientProvider {
  let tokens: Awaited<ReturnType<OAuthClientProvider['tokens']>>
  const refuse = (): never => {
    throw new Error('there is no user to ask in a pipeline')
  }
  return {
    redirectUrl: undefined,
    clientMetadata: {
      client_name: 'mcp-gatehouse',
      redirect_uris: [],
      grant_types: ['urn:ietf:params:oauth:grant-type:jwt-bearer'],
      token_endpoint_auth_method: 'none',
      ...(options.scope ? {scope: options.scope} : {})
    },
    clientInformation: () => ({client_id: options.clientId, issuer: options.issuer}),
    tokens: () => tokens,
    saveTokens: saved => {
      tokens = saved
    },
    redirectToAuthorization: refuse,
    saveCodeVerifier: () => undefined,
    codeVerifier: refuse,
    prepareTokenRequest: async scope => {
      const parameters = new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: await assertion()
      })
      if (scope) parameters.set('scope', scope)
      return parameters
    }
  }
}

function oauthFailure(sdk: Sdk, error: unknown, options: OAuthOptions): CallFailure {
  if (error instanceof CallFailure) return error
  if (error instanceof WireError) {
    return new CallFailure(
      'unreachable',
      `no answer from the authorization server: ${error.message}`,
      {
        transient: true,
        cause: error
      }
    )
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof sdk.AuthorizationServerMismatchError) {
    return new CallFailure(
      'unauthenticated',
      `the gateway names another authorization server than 'oauth-issuer' (${options.issuer}): ${message.slice(0, 300)}`,
      {hint: 'No credential was sent. If the server has moved, change oauth-issuer.'}
    )
  }
  return new CallFailure('unauthenticated', `no token was issued: ${message.slice(0, 500)}`, {
    cause: error
  })
}
