import {excerptBody, limitBody} from './body.js'
import {type GatewayCredential, identityFailure} from './credential.js'
import {httpFailure, isTerminalStatus, wireFailure} from './http-failure.js'
import {currentOperation, type Operation, type RequestRecord} from './operation.js'
import {CallFailure} from './outcome.js'
import type {Pacer} from './pacer.js'
import {retryAfterMs} from './retry-after.js'
import {watchStream} from './stream-watch.js'
import {sendOnWire, WireError} from './wire.js'

export interface GatewayFetchOptions {
  readonly gateway: URL
  readonly credential: GatewayCredential
  readonly pacer: Pacer
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

/** Assumed when the gateway says 429 and not for how long. */
const defaultRateLimitWaitMs = 10_000
/** Shorter waits for the rate limit are not worth a line in the log. */
const noticeableWaitMs = 5000
const maxRedirects = 5
const maxResumptions = 3

/**
 * The `fetch` of both transports. Adds what the MCP SDK lacks: pacing, 429 with Retry-After, one
 * new token after a 401, deadlines that do not count waiting, an end to streams that end without an
 * answer, no token for another origin, and a record of every request.
 */
export function createGatewayFetch(
  options: GatewayFetchOptions
): (input: string | URL, init?: RequestInit) => Promise<Response> {
  return async (input, init = {}) => {
    const url = new URL(input)
    const method = (init.method ?? 'GET').toUpperCase()
    const headers = new Headers(init.headers)
    const resuming = headers.has('last-event-id')
    if (url.origin !== options.gateway.origin) {
      throw new CallFailure(
        'protocol',
        `refusing to send a request with the token to ${url.origin}`
      )
    }
    if (method === 'GET' && !resuming) {
      // The stream for messages that nobody asked for: a one-shot caller has no use for it, and it
      // would cost one request of the rate limit.
      return new Response(null, {status: 405})
    }
    const operation = currentOperation.getStore()
    const message = method === 'POST' ? readMessage(init.body) : {method: ''}
    if (!operation || (operation.signal.aborted && method === 'POST')) {
      // A call that went out now would be one that nobody knows of.
      if (method === 'POST' && !message.method.startsWith('notifications/')) {
        throw operation?.signal.reason ?? new Error(`'${message.method}' came after the end`)
      }
      return sendFarewell(options, url, method, headers, init)
    }
    return exchange(options, operation, {url, method, headers, init, message, resuming})
  }
}

interface Exchange {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly init: RequestInit
  readonly message: {readonly method: string; readonly id?: string | number}
  readonly resuming: boolean
}

async function exchange(
  options: GatewayFetchOptions,
  operation: Operation,
  request: Exchange
): Promise<Response> {
  let {url} = request
  let waitedMs = 0
  let redirects = 0
  let renewed = false
  const {credential} = options
  let access = await identify(operation, () => credential.current(operation.signal))
  for (;;) {
    const {record, response} = await sendOnce(options, operation, request, url, access?.token)
    const {status} = response
    if (status === 401 && !renewed) {
      renewed = true
      const challenge = response.headers.get('www-authenticate') ?? undefined
      const refused = access?.token
      const next = await identify(operation, () => credential.renew(refused, challenge))
      if (next && next.token !== access?.token) {
        options.onNotice('The gateway answered 401: trying once more with a new token.')
        access = next
        continue
      }
    }
    if (status === 429) {
      const said = retryAfterMs(response.headers, record.errorBody ?? '', options.retryAfterHeader)
      // A little more than asked for, and not the same for all jobs that wait.
      const wait = Math.max(250, (said ?? defaultRateLimitWaitMs) * (1 + Math.random() / 10))
      if (waitedMs + wait <= options.maxWaitMs) {
        waitedMs += wait
        options.onNotice(
          `The gateway's rate limit is met (429): waiting ${Math.ceil(wait / 1000)} s.`
        )
        options.pacer.block(wait)
        continue
      }
    }
    if ((status === 307 || status === 308) && redirects < maxRedirects) {
      const target = sameOriginTarget(url, response.headers.get('location'))
      if (target) {
        redirects++
        url = target
        continue
      }
    }
    if (isTerminalStatus(status) || (request.resuming && !response.ok)) {
      // 5xx and lost connections while a stream is resumed: the SDK tries again by itself.
      if (request.resuming && status >= 500 && resumptions(operation) < maxResumptions) {
        return response
      }
      const failure = httpFailure(operation, status, response.headers, record.errorBody ?? '', {
        ...operation.failureContext,
        retryAfterHeader: options.retryAfterHeader
      })
      operation.fail(failure)
      throw failure
    }
    return readAnswer(options, operation, request, response)
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

async function sendOnce(
  options: GatewayFetchOptions,
  operation: Operation,
  request: Exchange,
  url: URL,
  token: string | undefined
): Promise<{record: RequestRecord; response: Response}> {
  operation.pauseClock()
  const place = await options.pacer.acquire(operation.signal)
  if (place.waitedMs > noticeableWaitMs) {
    options.onNotice(`Waited ${(place.waitedMs / 1000).toFixed(1)} s for the rate limit.`)
  }
  operation.startClock()
  const record: RequestRecord = {
    method: request.method,
    rpcMethod: request.message.method,
    sessionId: request.headers.get('mcp-session-id') ?? undefined,
    sent: false,
    sentAt: performance.now()
  }
  operation.requests.push(record)
  try {
    const response = await sendOnWire({
      url,
      method: request.method,
      headers: outgoingHeaders(options, operation, request, token),
      body: typeof request.init.body === 'string' ? request.init.body : undefined,
      reuseConnection: operation.repeatable,
      connectTimeoutMs: options.connectTimeoutMs,
      proxy: options.proxy,
      signal: anySignal(operation.signal, request.init.signal),
      onSend: () => {
        record.sent = true
      }
    })
    record.status = response.status
    record.headers = response.headers
    if (response.ok) return {record, response}
    record.errorBody = await excerptBody(response)
    return {
      record,
      response: new Response(record.errorBody || null, {
        status: response.status,
        statusText: response.statusText,
        headers: withoutLength(response.headers)
      })
    }
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    if (request.resuming && resumptions(operation) < maxResumptions) throw error
    const failure = wireFailure(operation, error, url)
    operation.fail(failure)
    throw failure
  } finally {
    place.release()
  }
}

/** Bounds the body, and sees to it that a request gets its answer or the operation its end. */
async function readAnswer(
  options: GatewayFetchOptions,
  operation: Operation,
  request: Exchange,
  response: Response
): Promise<Response> {
  const {id} = request.message
  if (!response.ok || id === undefined) return limitBody(response, options.maxAnswerBytes)
  const maybe = operation.kind === 'call' ? 'maybe' : 'no'
  const fail = (failure: CallFailure): never => {
    operation.fail(failure)
    throw failure
  }
  if (response.status === 202 || response.status === 204) {
    return fail(
      new CallFailure('unreachable', `the gateway answered ${response.status} without a result`, {
        executed: maybe,
        transient: true
      })
    )
  }
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'text/event-stream') {
    return watchStream(limitBody(response, options.maxAnswerBytes), id, broken => {
      operation.fail(
        broken instanceof CallFailure
          ? broken
          : new CallFailure('unreachable', `the answer's stream ended without the result`, {
              executed: maybe,
              transient: true,
              cause: broken
            })
      )
    })
  }
  let text: string
  try {
    text = await limitBody(response, options.maxAnswerBytes).text()
  } catch (error) {
    if (error instanceof CallFailure) return fail(error)
    return fail(
      new CallFailure('unreachable', `the connection broke in the middle of the answer`, {
        executed: maybe,
        transient: true,
        cause: error
      })
    )
  }
  const problem =
    type === 'application/json'
      ? answerProblem(text, id, operation.failureContext.quiet)
      : `it is ${type || 'of no type'}`
  if (problem) {
    return fail(
      new CallFailure('protocol', `the answer is not one of MCP: ${problem}`, {
        executed: maybe,
        hint: `Is 'gateway-url' the address of an MCP server (often it ends in /mcp)? A login page or a proxy may have answered in its place.`
      })
    )
  }
  return new Response(text, {
    status: response.status,
    statusText: response.statusText,
    headers: withoutLength(response.headers)
  })
}

/** Why a JSON body is no answer to request `id`; the SDK would wait for one until its timeout. */
function answerProblem(text: string, id: string | number, quiet = false): string | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'it is not JSON, although it says so'
  }
  const messages = Array.isArray(json) ? json : [json]
  for (const message of messages as {id?: unknown; result?: unknown; error?: unknown}[]) {
    if (message?.id === id && (message.result !== undefined || message.error !== undefined)) {
      return undefined
    }
  }
  const error = (messages[0] as {error?: {message?: unknown}} | null)?.error
  return typeof error?.message === 'string'
    ? `an error without the request's id${quiet ? '' : `: ${error.message.slice(0, 200)}`}`
    : `it holds no result for the request's id`
}

function outgoingHeaders(
  options: GatewayFetchOptions,
  operation: Operation,
  request: Exchange,
  token: string | undefined
): Headers {
  const headers = new Headers(request.headers)
  for (const [name, value] of Object.entries(operation.headers)) headers.set(name, value)
  headers.set('user-agent', options.userAgent)
  if (token === undefined) headers.delete('authorization')
  else headers.set('authorization', `Bearer ${token}`)
  return headers
}

/**
 * Messages after the end: the cancellation of a failed call, the DELETE of a session. They are
 * courtesies, so they wait for nothing and fail in silence.
 */
async function sendFarewell(
  options: GatewayFetchOptions,
  url: URL,
  method: string,
  headers: Headers,
  init: RequestInit
): Promise<Response> {
  const release = options.pacer.tryAcquire()
  if (!release) return new Response(null, {status: 202})
  try {
    const access = await options.credential.current()
    if (access) headers.set('authorization', `Bearer ${access.token}`)
    headers.set('user-agent', options.userAgent)
    const response = await sendOnWire({
      url,
      method,
      headers,
      body: typeof init.body === 'string' ? init.body : undefined,
      reuseConnection: false,
      connectTimeoutMs: 2000,
      proxy: options.proxy,
      signal: AbortSignal.timeout(3000)
    })
    await response.body?.cancel()
    return new Response(null, {status: response.ok ? 202 : response.status})
  } catch {
    return new Response(null, {status: 202})
  } finally {
    release()
  }
}

function readMessage(body: unknown): {method: string; id?: string | number} {
  if (typeof body !== 'string') return {method: ''}
  try {
    const message = JSON.parse(body) as {jsonrpc?: unknown; method?: unknown; id?: unknown}
    // The arguments of a REST call may hold such names by chance.
    if (message?.jsonrpc !== '2.0' || typeof message.method !== 'string') return {method: ''}
    const {method, id} = message
    return typeof id === 'string' || typeof id === 'number' ? {method, id} : {method}
  } catch {
    return {method: ''}
  }
}

function resumptions(operation: Operation): number {
  return operation.requests.filter(record => record.method === 'GET').length
}

function sameOriginTarget(from: URL, location: string | null): URL | undefined {
  try {
    const target = new URL(location ?? '', from)
    return location && target.origin === from.origin ? target : undefined
  } catch {
    return undefined
  }
}

function withoutLength(headers: Headers): Headers {
  const copy = new Headers(headers)
  copy.delete('content-length')
  copy.delete('content-encoding')
  copy.delete('transfer-encoding')
  return copy
}

function anySignal(a: AbortSignal, b: AbortSignal | null | undefined): AbortSignal {
  return b ? AbortSignal.any([a, b]) : a
}
