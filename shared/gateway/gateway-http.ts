import {excerptBody} from './body.js'
import {Connections} from './connections.js'
import {type GatewayCredential, identityFailure} from './credential.js'
import type {HeaderFields} from './header-fields.js'
import {httpFailure, isTerminalStatus, wireFailure} from './http-failure.js'
import type {Operation, RequestRecord} from './operation.js'
import {CallFailure} from './outcome.js'
import type {Pacer} from './pacer.js'
import {retryAfterMs} from './retry-after.js'
import {sendOnWire, type WireAnswer, WireError} from './wire.js'

export interface GatewayHttpOptions {
  readonly gateway: URL
  readonly credential: GatewayCredential
  readonly pacer: Pacer
  /** A clock, in milliseconds. */
  readonly now: () => number
  readonly proxy: string | undefined
  readonly userAgent: string
  readonly connectTimeoutMs: number
  /** How long one operation may wait for the gateway's rate limit in total, ms. */
  readonly maxWaitMs: number
  readonly maxAnswerBytes: number
  /** The header that says how long to wait after a 429; API Management lets it be renamed. */
  readonly retryAfterHeader: string
  /** Told of waits and renewals. */
  readonly onNotice: (message: string) => void
}

/** One request to the gateway, before the token and what the operation adds. */
export interface GatewayRequest {
  readonly url: URL
  readonly method: 'POST' | 'GET' | 'DELETE'
  /**
   * `message`: the operation's own, which counts as an attempt. `resume`: fetches the rest of its
   * answer. `aside`: what the protocol wants besides.
   */
  readonly purpose: RequestRecord['purpose']
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The session of the older protocol that it belongs to. */
  readonly sessionId?: string | undefined
}

/** An answer with a status that the transport judges; the body of one that is not 2xx has been read. */
export interface GatewayAnswer extends WireAnswer {
  readonly ok: boolean
  /** Start of the body of an answer that is not 2xx. */
  readonly errorBody: string
}

/** Assumed when the gateway says 429 and not for how long. */
const defaultRateLimitWaitMs = 10_000
/** Shorter waits for the rate limit are not worth a line in the log. */
const noticeableWaitMs = 5000
const maxRedirects = 5
/** How long a message after the end may take; nobody waits for what it brings. */
const farewellMs = 1500

/**
 * Requests to one gateway: pacing, 429 with Retry-After, one new token after a 401, deadlines that
 * do not count waiting, no token for another origin, and a record of every request.
 */
export class GatewayHttp {
  readonly options: GatewayHttpOptions
  private readonly connections: Connections

  constructor(options: GatewayHttpOptions) {
    this.options = options
    this.connections = new Connections(options.now)
  }

  /**
   * Sends a request for an operation. Statuses that end an operation whatever the transport (401,
   * 403, 429, 5xx, redirects) fail it with a `CallFailure`; all others are the caller's.
   *
   * While a stream is resumed, 5xx and broken connections are the caller's, too, who may try again.
   */
  async send(operation: Operation, request: GatewayRequest): Promise<GatewayAnswer> {
    const {options} = this
    let {url} = request
    this.checkOrigin(url)
    operation.signal.throwIfAborted()
    let waitedMs = 0
    let redirects = 0
    let renewed = false
    const {credential} = options
    let access = await identify(operation, () => credential.current(operation.signal))
    for (;;) {
      const {record, answer} = await this.sendOnce(operation, request, url, access?.token)
      const {status, headers} = answer
      if (status === 401 && !renewed) {
        renewed = true
        const challenge = headers.get('www-authenticate') ?? undefined
        const refused = access?.token
        const next = await identify(operation, () => credential.renew(refused, challenge))
        if (next && next.token !== access?.token) {
          options.onNotice('The gateway answered 401: trying once more with a new token.')
          access = next
          continue
        }
      }
      if (status === 429) {
        const wait = rateLimitWait(options, headers, answer.errorBody, waitedMs)
        if (wait !== undefined) {
          waitedMs += wait
          options.onNotice(
            `The gateway's rate limit is met (429): waiting ${Math.ceil(wait / 1000)} s.`
          )
          options.pacer.block(wait)
          continue
        }
      }
      if ((status === 307 || status === 308) && redirects < maxRedirects) {
        const target = sameOriginTarget(url, headers.get('location'))
        if (target) {
          redirects++
          record.redirected = true
          url = target
          continue
        }
      }
      const resuming = request.purpose === 'resume'
      if (resuming && status >= 500) return answer
      if (isTerminalStatus(status) || (resuming && !answer.ok)) {
        const failure = httpFailure(operation, status, headers, answer.errorBody, {
          ...operation.failureContext,
          retryAfterHeader: options.retryAfterHeader
        })
        operation.fail(failure)
        throw failure
      }
      return answer
    }
  }

  /**
   * Messages after the end: the cancellation of a failed call, the DELETE of a session. They are
   * courtesies, so they wait for nothing and fail in silence.
   */
  async farewell(request: GatewayRequest): Promise<void> {
    const {options} = this
    const release = options.pacer.tryAcquire()
    if (!release) return
    try {
      this.checkOrigin(request.url)
      const access = await options.credential.current()
      const answer = await sendOnWire({
        url: request.url,
        method: request.method,
        headers: this.outgoingHeaders(request, {}, access?.token),
        body: request.body,
        connections: this.connections,
        connectTimeoutMs: farewellMs,
        proxy: options.proxy,
        signal: AbortSignal.timeout(farewellMs)
      })
      answer.body.destroy()
    } catch {
      // Nobody waits for it.
    } finally {
      release()
    }
  }

  /** Ends every connection: nothing that a server still sends keeps the process alive. */
  close(): void {
    this.connections.close()
  }

  private checkOrigin(url: URL): void {
    if (url.origin === this.options.gateway.origin) return
    throw new CallFailure('protocol', `refusing to send a request with the token to ${url.origin}`)
  }

  private async sendOnce(
    operation: Operation,
    request: GatewayRequest,
    url: URL,
    token: string | undefined
  ): Promise<{record: RequestRecord; answer: GatewayAnswer}> {
    const {options} = this
    operation.pauseClock()
    const place = await options.pacer.acquire(operation.signal)
    if (place.waitedMs > noticeableWaitMs) {
      options.onNotice(`Waited ${(place.waitedMs / 1000).toFixed(1)} s for the rate limit.`)
    }
    operation.startClock()
    const record: RequestRecord = {
      method: request.method,
      purpose: request.purpose,
      sessionId: request.sessionId,
      sent: false,
      sentAt: performance.now()
    }
    operation.requests.push(record)
    try {
      const answer = await sendOnWire({
        url,
        method: request.method,
        headers: this.outgoingHeaders(request, operation.headers, token),
        body: request.body,
        connections: this.connections,
        onlyFresh: !operation.repeatable,
        connectTimeoutMs: options.connectTimeoutMs,
        proxy: options.proxy,
        signal: operation.signal,
        onSend: () => {
          record.sent = true
        }
      })
      const {status} = answer
      record.status = status
      record.headers = answer.headers
      const ok = status >= 200 && status < 300
      if (!ok) record.errorBody = await excerptBody(answer.body)
      return {record, answer: {...answer, ok, errorBody: record.errorBody ?? ''}}
    } catch (error) {
      if (!(error instanceof WireError) || request.purpose === 'resume') throw error
      const failure = wireFailure(operation, error, url)
      operation.fail(failure)
      throw failure
    } finally {
      place.release()
    }
  }

  private outgoingHeaders(
    request: GatewayRequest,
    more: Readonly<Record<string, string>>,
    token: string | undefined
  ): Record<string, string> {
    return {
      ...request.headers,
      ...more,
      'user-agent': this.options.userAgent,
      ...(token === undefined ? {} : {authorization: `Bearer ${token}`})
    }
  }
}

/** Getting a token takes none of the operation's time; without one, the operation ends. */
async function identify<T>(operation: Operation, work: () => Promise<T>): Promise<T> {
  operation.pauseClock()
  try {
    return await work()
  } catch (error) {
    const failure = identityFailure(error)
    operation.fail(failure)
    throw failure
  } finally {
    operation.startClock()
  }
}

/**
 * How long to wait after a 429, ms: a little more than asked for, and not the same for all jobs that
 * wait. Undefined when that is longer than the operation may wait.
 */
function rateLimitWait(
  options: GatewayHttpOptions,
  headers: HeaderFields,
  body: string,
  waitedMs: number
): number | undefined {
  const said = retryAfterMs(headers, body, options.retryAfterHeader)
  const least = said ?? defaultRateLimitWaitMs
  const left = options.maxWaitMs - waitedMs
  if (least > left) return undefined
  return Math.min(Math.max(250, least * (1 + Math.random() / 10)), left)
}

function sameOriginTarget(from: URL, location: string | null): URL | undefined {
  try {
    const target = new URL(location ?? '', from)
    return location && target.origin === from.origin ? target : undefined
  } catch {
    return undefined
  }
}
