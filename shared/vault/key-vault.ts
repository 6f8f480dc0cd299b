import type {HttpClient, PipelineRequest, PipelineResponse} from '@azure/core-rest-pipeline'
import type {SecretClient} from '@azure/keyvault-secrets'
import type {Logger} from '../host.js'
import {type Deadline, RetryableError, retryableStatus, withRetries} from '../identity/attempts.js'
import type {Clock} from '../identity/clock.js'
import type {AccessToken} from '../identity/token-source.js'
import type {HttpAnswer, Transport} from '../identity/transport.js'
import {checkChallenge, type ExpectedChallenge, readChallenge} from './challenge.js'
import type {SecretReference} from './secret-reference.js'
import {VaultError, vaultError} from './vault-errors.js'
import type {VaultAddress} from './vault-url.js'

/** What a vault is read with. */
export interface VaultPorts {
  readonly transport: Transport
  readonly clock: Clock
  readonly log: Logger
  /** Registers a secret in all its forms before it is used. */
  readonly mask: (secret: string, label: string) => void
  /** An access token of the user's tenant for a resource, such as `https://vault.azure.net`. */
  readonly getToken: (resource: string, signal: AbortSignal) => Promise<AccessToken>
}

export interface VaultSettings {
  readonly address: VaultAddress
  readonly tenantId: string
  readonly clientId: string
  /** Origin of the authority that the vault must name; undefined in a cloud that is known. */
  readonly authorityHost: string | undefined
  /** Wait until the deadline for permissions that are still spreading. */
  readonly retryPropagation: boolean
}

/** A secret's value, unaltered, and the version it was read from. */
export interface SecretValue {
  readonly reference: SecretReference
  readonly value: string
  readonly version: string
  readonly expiresOn: Date | undefined
}

/**
 * Reads secrets from one vault with Microsoft's client. What the client leaves to chance is decided
 * here: who may be asked for a token, what is repeated, and how errors are told.
 */
export class KeyVault {
  private readonly settings: VaultSettings
  private readonly ports: VaultPorts
  private readonly deadline: Deadline
  private client: Promise<SecretClient> | undefined
  /** Milliseconds by which this machine's clock is ahead of the vault's. */
  private clockOffsetMs = 0

  constructor(settings: VaultSettings, ports: VaultPorts, deadline: Deadline) {
    this.settings = settings
    this.ports = ports
    this.deadline = deadline
  }

  /**
   * One secret, masked. Throttling, server errors and broken connections are repeated until the
   * deadline.
   * @throws VaultError, IdentityError, CommandError
   */
  async read(reference: SecretReference): Promise<SecretValue> {
    this.client ??= this.createClient()
    const client = await this.client
    const ports = {...this.ports, deadline: this.deadline}
    return withRetries(`secret '${reference.name}'`, ports, async () => {
      try {
        return this.checked(
          await client.getSecret(reference.name, {
            ...(reference.version !== undefined && {version: reference.version}),
            abortSignal: this.deadline.signal
          }),
          reference
        )
      } catch (error) {
        throw this.explain(error, reference)
      }
    })
  }

  private checked(
    secret: Awaited<ReturnType<SecretClient['getSecret']>>,
    reference: SecretReference
  ): SecretValue {
    const {value = '', properties} = secret
    this.ports.mask(value, `secret '${reference.name}'`)
    const {vaultName} = this.context
    const now = this.ports.clock.now() - this.clockOffsetMs
    const problem = outOfUse(properties, now)
    if (problem) {
      throw new VaultError(
        `secret '${reference.name}' in the vault ${vaultName} ${problem} Store a new version, or name a version that is in use`
      )
    }
    return {reference, value, version: properties.version ?? '', expiresOn: properties.expiresOn}
  }

  private explain(error: unknown, reference: SecretReference): unknown {
    if (!(error instanceof UnusableAnswer)) return error
    const {answer} = error
    if (answer.status === 200) return new RetryableError('HTTP 200 with a body that is no secret')
    const retryable = retryableStatus(answer, this.ports.clock)
    if (retryable) return retryable
    const failure = vaultError(answer.status, answer.body, reference, this.context)
    if (failure.propagating && this.settings.retryPropagation) {
      return new RetryableError(failure.message, {untilDeadline: true})
    }
    return failure
  }

  private get context(): {vaultName: string; vaultHost: string; clientId: string} {
    const {address, clientId} = this.settings
    return {vaultName: address.name, vaultHost: new URL(address.origin).host, clientId}
  }

  private async createClient(): Promise<SecretClient> {
    const {SecretClient} = await import('@azure/keyvault-secrets')
    const {createHttpHeaders} = await import('@azure/core-rest-pipeline')
    const {address, authorityHost, tenantId} = this.settings
    const expected: ExpectedChallenge = {
      tenantId,
      vaultHost: new URL(address.origin).hostname,
      authorityHost,
      resource: address.resource
    }
    const httpClient: HttpClient = {
      sendRequest: async request => {
        const {method, url} = request
        const headers = uncompressed(request.headers.toJSON())
        const answer = await this.ports.transport({method, url, headers}, this.deadline.signal)
        this.noteDate(answer)
        // The client makes nothing of answers without an error object, and follows redirects.
        if (!this.isForClient(answer, request, expected)) throw new UnusableAnswer(answer)
        return {
          request,
          status: answer.status,
          headers: createHttpHeaders({...answer.headers}),
          bodyAsText: answer.body
        } satisfies PipelineResponse
      }
    }
    const credential = {
      getToken: async (scopes: string | string[]) => {
        const resource = [scopes].flat()[0]!.replace(/\/\.default$/, '')
        const {token, expiresAt} = await this.ports.getToken(resource, this.deadline.signal)
        return {token, expiresOnTimestamp: expiresAt ?? this.ports.clock.now() + 3_600_000}
      }
    }
    return new SecretClient(address.origin, credential, {
      httpClient,
      retryOptions: {maxRetries: 0},
      // Where the vault's domain is known, the client compares it with the challenge once more.
      disableChallengeResourceVerification: address.resource === undefined
    })
  }

  /** True for a secret, and for a challenge that may be answered with a token. */
  private isForClient(
    answer: HttpAnswer,
    request: PipelineRequest,
    expected: ExpectedChallenge
  ): boolean {
    if (answer.status === 200) return holdsSecret(answer.body)
    const challenge = readChallenge(answer.headers['www-authenticate'])
    if (answer.status !== 401 || !challenge) return false
    if (challenge.error === 'insufficient_claims') {
      throw new VaultError(
        `the vault ${expected.vaultHost} no longer accepts this identity's token (continuous access evaluation): a Conditional Access policy or the network location of this machine speaks against it`
      )
    }
    if (request.headers.has('authorization')) return false
    checkChallenge(challenge, expected)
    return true
  }

  private noteDate(answer: HttpAnswer): void {
    const date = Date.parse(answer.headers['date'] ?? '')
    if (Number.isNaN(date)) return
    const offset = this.ports.clock.now() - date
    // The header has whole seconds, and the answer took its time.
    this.clockOffsetMs = Math.abs(offset) < 30_000 ? 0 : offset
  }
}

/** Why a secret must not be used now; undefined when it may. Key Vault gives out expired ones. */
function outOfUse(
  properties: {
    readonly enabled?: boolean
    readonly notBefore?: Date
    readonly expiresOn?: Date
  },
  nowMs: number
): string | undefined {
  const {enabled, notBefore, expiresOn} = properties
  if (enabled === false) return 'is disabled.'
  if (expiresOn && expiresOn.getTime() <= nowMs) return `expired at ${isoTime(expiresOn)}.`
  if (notBefore && notBefore.getTime() > nowMs) return `is not valid before ${isoTime(notBefore)}.`
  return undefined
}

const isoTime = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z')

/** An answer that is neither a secret nor a challenge. */
class UnusableAnswer extends Error {
  readonly answer: HttpAnswer

  constructor(answer: HttpAnswer) {
    super(`HTTP ${answer.status}`)
    this.answer = answer
  }
}

/** True for the bundle of a secret: its value, and the id that the client takes apart. */
function holdsSecret(body: string): boolean {
  try {
    const bundle = JSON.parse(body) as {value?: unknown; id?: unknown} | null
    return typeof bundle?.value === 'string' && /^https:\/\/[^/]+\/secrets\/./.test(`${bundle.id}`)
  } catch {
    return false
  }
}

/** Our transport reads bodies as they come. */
function uncompressed(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'accept-encoding')
  )
}
