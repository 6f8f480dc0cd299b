import {UsageError} from '../errors.js'
import {anonymous, credentialFrom, type GatewayCredential} from '../gateway/credential.js'
import {parseGatewayUrl} from '../gateway/gateway-url.js'
import {isObject} from '../gateway/json.js'
import type {ProtocolChoice} from '../gateway/mcp/connect.js'
import {OAuthCredential, type OAuthGrant} from '../gateway/oauth-credential.js'
import {parseRateLimit, type RateLimit} from '../gateway/pacer.js'
import {type Policy, readPolicy, type ToolClass} from '../gateway/policy.js'
import {
  type ArgumentsText,
  PlainScalar,
  parseArguments,
  parseStructured
} from '../gateway/schema/arguments-text.js'
import {readPin} from '../gateway/schema/pin.js'
import type {CallRequest} from '../gateway/tool-caller.js'
import type {CiHost} from '../host.js'
import {gatewayTokenSource, jobToken} from '../identity/from-inputs.js'
import {type Inputs, nearest} from '../inputs.js'
import {Masker} from '../masking/masker.js'
import {isLoopback} from '../proxy.js'
import type {Upload} from '../upload/from-inputs.js'
import {outputPath} from './output-path.js'

/** The inputs of `call`, read and checked; nothing was sent yet. */
export interface CallSettings {
  readonly gateway: URL
  readonly list: boolean
  readonly requests: readonly CallRequest[]
  /** True when `calls` was given: results are a list then, whatever its length. */
  readonly batch: boolean
  readonly transport: 'auto' | 'mcp' | 'rest'
  readonly protocol: ProtocolChoice
  readonly policy: Policy | undefined
  readonly maxScope: ToolClass
  readonly rateLimit: RateLimit
  readonly timeoutMs: number
  readonly maxWaitMs: number
  readonly retries: number
  readonly onError: 'stop' | 'continue'
  readonly concurrency: number
  readonly serverName: string
  readonly requestIdHeaders: readonly string[]
  readonly retryAfterHeader: string
  /** Absolute paths; empty for the default. */
  readonly resultFile: string
  readonly auditFile: string
  /** Sends the records to Log Analytics; undefined when that is not asked for. */
  readonly upload: Upload | undefined
  readonly credential: GatewayCredential
}

/** @throws UsageError */
export async function readCallSettings(host: CiHost, inputs: Inputs): Promise<CallSettings> {
  const gateway = parseGatewayUrl(inputs.required('gateway-url'))
  const list = inputs.boolean('list')
  const {requests, batch} = await readRequests(host, inputs, list)
  const policyFile = inputs.text('policy')
  const headerName = inputs.text('retry-after-header')
  const requestIdHeaders = inputs.list('request-id-header')
  for (const name of [headerName, ...requestIdHeaders]) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) {
      throw new UsageError(`'${name.slice(0, 40)}' is not the name of an HTTP header`)
    }
  }
  return {
    gateway,
    list,
    requests,
    batch,
    transport: inputs.choice('transport') as CallSettings['transport'],
    protocol: inputs.choice('protocol') as ProtocolChoice,
    policy: policyFile === '' ? undefined : await readPolicy(policyFile, host.workspace),
    maxScope: inputs.choice('max-scope') as ToolClass,
    rateLimit: parseRateLimit(inputs.text('rate-limit')),
    timeoutMs: (inputs.number('timeout', 1) ?? 60) * 1000,
    maxWaitMs: (inputs.number('max-wait') ?? 180) * 1000,
    retries: Math.floor(inputs.number('retries') ?? 2),
    onError: inputs.choice('on-error') as CallSettings['onError'],
    concurrency: Math.floor(inputs.number('concurrency', 1) ?? 1),
    serverName: inputs.text('server-name'),
    requestIdHeaders,
    retryAfterHeader: headerName,
    resultFile: outputPath(host, inputs, 'result-file'),
    auditFile: outputPath(host, inputs, 'audit-file'),
    upload: await readUpload(host, inputs),
    credential: readCredential(host, inputs, gateway)
  }
}

async function readUpload(host: CiHost, inputs: Inputs): Promise<Upload | undefined> {
  const {uploadFromInputs} = await import('../upload/from-inputs.js')
  return uploadFromInputs(host, inputs)
}

async function readRequests(
  host: CiHost,
  inputs: Inputs,
  list: boolean
): Promise<{requests: CallRequest[]; batch: boolean}> {
  const tool = inputs.text('tool')
  const calls = inputs.text('calls')
  const given = [list ? 'list' : '', tool && 'tool', calls && 'calls'].filter(Boolean)
  if (given.length !== 1) {
    throw new UsageError(
      given.length === 0
        ? `call needs one of the inputs 'tool', 'calls' and 'list'`
        : `the inputs '${given.join(`' and '`)}' exclude each other`
    )
  }
  if (list) return {requests: [], batch: false}
  const pinText = inputs.text('schema')
  const idempotencyArgument = inputs.text('idempotency-argument') || undefined
  if (tool !== '') {
    const request: CallRequest = {
      tool,
      arguments: await parseArguments(inputs.text('arguments')),
      pin: pinText === '' ? undefined : await readPin(pinText, host.workspace),
      idempotencyArgument
    }
    return {requests: [request], batch: false}
  }
  for (const name of ['arguments', 'schema', 'idempotency-argument']) {
    if (inputs.text(name) === '') continue
    throw new UsageError(`with 'calls', '${name}' belongs in the items of the list`)
  }
  const items = await parseStructured(calls, 'calls')
  if (!Array.isArray(items) || items.length === 0) {
    throw new UsageError(`input 'calls' must be a list of {tool, arguments}`)
  }
  const requests: CallRequest[] = []
  for (const [index, item] of items.entries()) {
    requests.push(await readItem(item, `item ${index + 1} of 'calls'`, host))
  }
  return {requests, batch: true}
}

const itemKeys = ['tool', 'arguments', 'schema', 'idempotency-argument']

async function readItem(item: unknown, where: string, host: CiHost): Promise<CallRequest> {
  if (!isObject(item) || item instanceof PlainScalar) {
    throw new UsageError(`${where} must be an object with 'tool'`)
  }
  for (const key of Object.keys(item)) {
    if (itemKeys.includes(key)) continue
    const near = nearest(key, itemKeys)
    throw new UsageError(
      `${where} has an unknown key '${key.slice(0, 40)}'${near ? `: did you mean '${near}'?` : ''}`
    )
  }
  const {tool, schema} = item
  const args = item['arguments'] ?? {}
  const key = item['idempotency-argument']
  if (typeof tool !== 'string' || tool === '') throw new UsageError(`${where} names no 'tool'`)
  if (!isObject(args) || args instanceof PlainScalar) {
    throw new UsageError(`'arguments' of ${where} must be an object`)
  }
  if (key !== undefined && typeof key !== 'string') {
    throw new UsageError(`'idempotency-argument' of ${where} must be the name of an argument`)
  }
  const pin =
    schema === undefined
      ? undefined
      : await readPin(typeof schema === 'string' ? schema : JSON.stringify(schema), host.workspace)
  return {tool, arguments: args as ArgumentsText, pin, idempotencyArgument: key}
}

/** For getting a token; the input `timeout` is about calls. */
const identityTimeoutMs = 60_000

/** Inputs that say that a token is to be had; without any, loopback servers are called without. */
const identityInputs = ['token', 'tenant-id', 'client-id', 'resource', 'azure-subscription']

function readCredential(host: CiHost, inputs: Inputs, gateway: URL): GatewayCredential {
  if (inputs.choice('oauth-grant') !== '') return readOAuth(host, inputs, gateway)
  const named = identityInputs.some(name => host.getInput(name).trim() !== '')
  if (!named && isLoopback(gateway.hostname)) return anonymous
  return credentialFrom(gatewayTokenSource(host, inputs, {timeoutMs: identityTimeoutMs}))
}

function readOAuth(host: CiHost, inputs: Inputs, gateway: URL): GatewayCredential {
  if (inputs.text('token') !== '') {
    throw new UsageError(`the inputs 'token' and 'oauth-grant' exclude each other`)
  }
  const masker = new Masker(host)
  const issuer = inputs.required('oauth-issuer')
  const secret = (name: string) => {
    const value = inputs.required(name)
    masker.mask(value, name)
    return value
  }
  return new OAuthCredential({
    gateway,
    grant: readGrant(host, inputs, issuer, secret),
    clientId: inputs.required('oauth-client-id'),
    issuer,
    scope: inputs.text('oauth-scope'),
    proxyFor: url => host.proxyFor(url),
    mask: token => masker.mask(token, 'the gateway token', 'process')
  })
}

function readGrant(
  host: CiHost,
  inputs: Inputs,
  issuer: string,
  secret: (name: string) => string
): OAuthGrant {
  switch (inputs.choice('oauth-grant')) {
    case 'client-secret':
      return {kind: 'client-secret', clientSecret: secret('oauth-client-secret')}
    case 'private-key-jwt':
      return {
        kind: 'private-key-jwt',
        privateKey: secret('oauth-private-key'),
        algorithm: inputs.text('oauth-private-key-algorithm')
      }
    case 'enterprise-managed':
      return {
        kind: 'enterprise-managed',
        clientSecret: secret('oauth-client-secret'),
        idToken: secret('oauth-id-token'),
        idpTokenEndpoint: inputs.required('oauth-idp-token-endpoint'),
        idpClientId: inputs.required('oauth-idp-client-id')
      }
    default: {
      if (inputs.text('oauth-assertion') !== '') {
        const assertion = secret('oauth-assertion')
        return {kind: 'jwt-bearer', assertion: async () => assertion}
      }
      const audience = inputs.text('audience') || issuer
      return {kind: 'jwt-bearer', assertion: () => jobToken(host, audience, identityTimeoutMs)}
    }
  }
}
