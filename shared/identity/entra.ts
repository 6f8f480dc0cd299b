import type {HttpClient, PipelineResponse} from '@azure/core-rest-pipeline'
import {Redactor} from '../masking/redactor.js'
import {type Deadline, RetryableError, retryableStatus, withRetries} from './attempts.js'
import {checkClock, clockOffset, describeOffset} from './clock-offset.js'
import {entraHint, fillRemedy} from './entra-hints.js'
import {IdentityError} from './identity-error.js'
import type {Assertion, IdentityPorts} from './oidc-token.js'
import type {IdentitySettings} from './settings.js'
import type {HttpAnswer, Transport} from './transport.js'

/** Entra's answer: a token, not yet checked. */
export interface EntraAnswer {
  readonly token: string
  /** By the clock of this machine, in milliseconds since the epoch. */
  readonly expiresAt: number
  /** Milliseconds by which this machine's clock is ahead of Entra's. */
  readonly clockOffsetMs: number
}

const aboutPropagation =
  "A new credential is known everywhere after minutes only (input 'retry-propagation'); the input 'explain' prints one that matches."

/** An assertion is not sent when it has less than this left to live. */
const assertionReserveMs = 60_000

/**
 * Trades assertions for access tokens with the client credentials grant (RFC 7523; Microsoft
 * identity platform, "OAuth 2.0 client credentials flow", third case).
 */
export class EntraExchange {
  private readonly settings: IdentitySettings
  private readonly ports: IdentityPorts
  /** Discovery documents by URL: one request serves all attempts and renewals. */
  private readonly documents = new Map<string, HttpAnswer>()

  constructor(settings: IdentitySettings, ports: IdentityPorts) {
    this.settings = settings
    this.ports = ports
  }

  /**
   * One access token for the settings' resource. `assertionFor` gives an assertion with at least the
   * given milliseconds left; it is asked before each attempt.
   * @throws IdentityError
   */
  async exchange(
    assertionFor: (minimumMs: number) => Promise<Assertion>,
    deadline: Deadline
  ): Promise<EntraAnswer> {
    // A failure of the first one is its own, and no attempt of this exchange.
    await assertionFor(assertionReserveMs)
    return withRetries(
      `access token from ${new URL(this.settings.cloud.authorityHost).host}`,
      {...this.ports, deadline},
      async () => this.attempt(await assertionFor(assertionReserveMs), deadline)
    )
  }

  private async attempt(assertion: Assertion, deadline: Deadline): Promise<EntraAnswer> {
    const {ClientAssertionCredential} = await import('@azure/identity')
    const {createHttpHeaders} = await import('@azure/core-rest-pipeline')
    const {settings} = this
    const wire: {answer?: HttpAnswer; error?: unknown; metadata?: boolean} = {}
    const httpClient: HttpClient = {
      sendRequest: async request => {
        // The SDK hides status and body of what failed behind its own errors: keep the real ones.
        delete wire.answer
        wire.metadata = request.method === 'GET'
        try {
          wire.answer = await this.send(
            {
              method: request.method,
              url: request.url,
              headers: withoutCompression(request.headers.toJSON()),
              ...(typeof request.body === 'string' ? {body: request.body} : {})
            },
            deadline.signal
          )
        } catch (error) {
          wire.error = error
          throw error
        }
        const {status, headers, body} = wire.answer
        return {
          request,
          status,
          headers: createHttpHeaders({...headers}),
          bodyAsText: body
        } satisfies PipelineResponse
      }
    }
    // A new credential for each attempt: the SDK refuses to send for a minute after a failure, and
    // would give the old token again in place of a new one.
    const credential = new ClientAssertionCredential(
      settings.tenantId,
      settings.clientId,
      async () => assertion.token,
      {
        authorityHost: settings.cloud.authorityHost,
        // The authority is named by the user or by our table: nobody else is asked about it.
        disableInstanceDiscovery: true,
        httpClient,
        retryOptions: {maxRetries: 0}
      }
    )
    try {
      const {token, expiresOnTimestamp} = await credential.getToken(settings.resource.scope)
      if (typeof token !== 'string') throw new TypeError('access_token is no string')
      this.ports.mask(token, 'the access token', 'process')
      return {
        token,
        expiresAt: expiresOnTimestamp,
        clockOffsetMs: wire.answer ? clockOffset(wire.answer, this.ports.clock) : 0
      }
    } catch (error) {
      if (wire.error) throw wire.error
      if (wire.answer) throw this.failure(wire.answer, assertion, wire.metadata === true)
      throw error
    }
  }

  private readonly send: Transport = async (request, signal) => {
    const kept = request.method === 'GET' ? this.documents.get(request.url) : undefined
    if (kept) return kept
    const {authorityHost} = this.settings.cloud
    if (request.method !== 'GET' && !this.mayReceiveAssertion(request.url)) {
      throw new IdentityError(
        'refused',
        `the token endpoint would be at ${new URL(request.url).host}, which ${authorityHost} does not name: nothing was sent. Unset AZURE_REGIONAL_AUTHORITY_NAME if it is set`
      )
    }
    const answer = await this.ports.transport(request, signal)
    if (request.method === 'GET' && answer.status === 200 && isJson(answer.body)) {
      this.documents.set(request.url, answer)
    }
    return answer
  }

  /** The authority itself, or the token endpoint that the authority's own document names. */
  private mayReceiveAssertion(url: string): boolean {
    if (new URL(url).origin === this.settings.cloud.authorityHost) return true
    return [...this.documents.values()].some(document =>
      document.body.includes(JSON.stringify(url))
    )
  }

  /** The error for an answer that the SDK could make no token of. */
  private failure(answer: HttpAnswer, assertion: Assertion, metadata: boolean): Error {
    const parsed = parseError(answer.body)
    const hint = parsed.code === undefined ? undefined : entraHint(parsed.code)
    const ok = answer.status >= 200 && answer.status < 300
    if (!hint || hint.transient) {
      const name = parsed.code === undefined ? '' : `AADSTS${parsed.code}`
      const retryable = retryableStatus(answer, this.ports.clock, name)
      if (retryable) return retryable
      if (hint) return new RetryableError(`${name} (${hint.meaning})`)
    }
    if (ok && answer.body.trim() === '') {
      return new RetryableError(`HTTP ${answer.status} without a body`)
    }
    if (!isJson(answer.body)) {
      const problem = `HTTP ${answer.status} with a body that is not JSON`
      if (ok) return new RetryableError(problem)
      const remedy = `Is ${this.settings.cloud.authorityHost} a sign-in endpoint of Entra, and is a proxy in between?`
      return this.refusal(`${problem}. ${remedy}`, answer, assertion, parsed)
    }
    if (ok) {
      const problem = metadata
        ? `the discovery document of ${this.settings.cloud.authorityHost} names no token endpoint, or another issuer: it is not a sign-in endpoint of Entra`
        : 'the answer holds no access token: this is not a token endpoint of Entra'
      return this.refusal(problem, answer, assertion, parsed)
    }
    const remedy = hint && fillRemedy(hint.remedy, this.remedyValues(assertion))
    const name =
      parsed.code === undefined
        ? `HTTP ${answer.status} ${withoutPartsOf(assertion.token, parsed.error)}`.trim()
        : `AADSTS${parsed.code}`
    const said = withoutPartsOf(assertion.token, parsed.description)
    const more = hint?.propagation ? ` ${aboutPropagation}` : ''
    const text = hint
      ? `${name} (${hint.meaning}). ${remedy}${more}`
      : said
        ? `${name}: ${said}`
        : name
    if (hint?.propagation && this.settings.retryPropagation) {
      return new RetryableError(this.refusal(text, answer, assertion, parsed).message, {
        untilDeadline: true
      })
    }
    return this.refusal(text, answer, assertion, parsed)
  }

  private refusal(
    text: string,
    answer: HttpAnswer,
    assertion: Assertion,
    parsed: ParsedError
  ): IdentityError {
    const offset = clockOffset(answer, this.ports.clock) || assertion.clockOffsetMs
    const outOfTime = parsed.code === 700024
    const facts = [
      ['issuer', assertion.issuer],
      ['subject', assertion.subject],
      ['audience', assertion.audience],
      ['correlation id', parsed.correlationId],
      ['trace id', parsed.traceId]
    ]
      .filter(([, value]) => value)
      .map(([name, value]) => `\n  ${name}: ${value}`)
    const remark = describeOffset(offset) || (outOfTime ? checkClock : '')
    return new IdentityError(
      'refused',
      `Entra gave no token: ${text}${remark ? ` ${remark}` : ''}\nPresented to tenant ${this.settings.tenantId} for application ${this.settings.clientId}:${facts.join('')}`
    )
  }

  private remedyValues(assertion: Assertion): Record<string, string> {
    const {tenantId, clientId, resource, cloud} = this.settings
    return {
      issuer: assertion.issuer,
      subject: assertion.subject,
      audience: assertion.audience,
      client: clientId,
      tenant: tenantId,
      resource: resource.id,
      authority: cloud.authorityHost,
      cloud: cloud.name,
      cloudAudience: cloud.audience
    }
  }
}

interface ParsedError {
  readonly code: number | undefined
  readonly error: string
  readonly description: string
  readonly correlationId: string
  readonly traceId: string
}

/** Reads Entra's error object (RFC 6749, section 5.2, with Entra's own fields). */
function parseError(body: string): ParsedError {
  let fields: Record<string, unknown> = {}
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed === 'object' && parsed !== null) fields = parsed as Record<string, unknown>
  } catch {
    // Not an error object of Entra.
  }
  const description =
    typeof fields['error_description'] === 'string' ? fields['error_description'] : ''
  const listed = Array.isArray(fields['error_codes'])
    ? Number(fields['error_codes'][0])
    : Number.NaN
  const written = Number(/AADSTS(\d{4,9})/.exec(description)?.[1])
  const code = Number.isInteger(listed) ? listed : written
  return {
    code: Number.isInteger(code) ? code : undefined,
    error: /^[a-z_]{1,40}$/.exec(String(fields['error'] ?? ''))?.[0] ?? '',
    description,
    correlationId: identifier(fields['correlation_id']),
    traceId: identifier(fields['trace_id'])
  }
}

/** What Entra says, without its ids, and without what it may repeat of the assertion. */
function withoutPartsOf(assertion: string, description: string): string {
  const redactor = new Redactor()
  redactor.addFragments(assertion)
  const text = description.split(/\r?\n| Trace ID: /, 1)[0]!.replace(/^AADSTS\d+:\s*/, '')
  return redactor
    .redact(text)
    .replace(/[^\x20-\x7e]/g, ' ')
    .slice(0, 300)
}

function identifier(value: unknown): string {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : ''
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Our transport reads bodies as they come. */
function withoutCompression(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !['accept-encoding', 'content-length'].includes(name.toLowerCase())
    )
  )
}
