import {limitedChunks, readText} from '../body.js'
import type {GatewayAnswer, GatewayHttp, GatewayRequest} from '../gateway-http.js'
import {isObject} from '../json.js'
import type {Operation} from '../operation.js'
import {CallFailure} from '../outcome.js'
import {cut, executedBy} from './cut.js'
import {EventStreamDecoder} from './event-stream.js'
import {errorOf, parsed, RpcError, rpcCodes, StatusError} from './json-rpc.js'
import {resumeStream, type StreamEnd} from './resume.js'

export interface RpcRequest {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
  /** Besides those of the channel. */
  readonly headers?: Readonly<Record<string, string>>
  /** The server is told when nobody waits for the answer any more (session protocol only). */
  readonly cancellable?: boolean
  /** Gets the params of `notifications/progress` that belong to the request. */
  readonly onProgress?: ((params: Readonly<Record<string, unknown>>) => void) | undefined
}

/**
 * JSON-RPC over MCP's Streamable HTTP (2025-11-25, basic/transports; 2026-07-28 is the same without
 * sessions): one POST for each request, whose answer is JSON or an event stream. Reads nothing but
 * answers to requests, so that nothing goes on once they are there.
 */
export class RpcChannel {
  /** Headers of every request once the protocol is settled. */
  headers: Readonly<Record<string, string>> = {}
  sessionId: string | undefined
  private readonly url: URL
  private readonly http: GatewayHttp
  private lastId = 0

  constructor(url: URL, http: GatewayHttp) {
    this.url = url
    this.http = http
  }

  /**
   * The result of a request, as the server sent it.
   *
   * @throws RpcError for an error of the server, StatusError for a status below 500 that no layer
   *   below has a meaning for, CallFailure for all else.
   */
  async request(operation: Operation, request: RpcRequest): Promise<unknown> {
    const id = ++this.lastId
    try {
      return await this.exchange(operation, request, id)
    } catch (error) {
      const {reason} = operation.signal
      const late = reason instanceof CallFailure && reason.outcome === 'timeout'
      if (late && request.cancellable) void this.cancel(id)
      throw error
    }
  }

  private async exchange(operation: Operation, request: RpcRequest, id: number): Promise<unknown> {
    const params = request.onProgress ? withProgressToken(request.params, id) : request.params
    const answer = await this.http.send(operation, {
      ...this.post({jsonrpc: '2.0', id, method: request.method, params}, request.headers),
      purpose: 'message'
    })
    if (!answer.ok) throw this.refusal(answer, id, operation)
    if (request.method === 'initialize') {
      this.sessionId = answer.headers.get('mcp-session-id') ?? undefined
    }
    return resultOf(await this.readAnswer(operation, answer, id, request))
  }

  /** Sends a notification. Fails as a request does. */
  async notify(operation: Operation, method: string): Promise<void> {
    const answer = await this.http.send(operation, {
      ...this.post({jsonrpc: '2.0', method}),
      purpose: 'aside'
    })
    if (!answer.ok) throw new StatusError(answer.status, answer.errorBody)
    await ended(answer)
  }

  private async cancel(id: number): Promise<void> {
    const params = {requestId: id, reason: 'no answer in time'}
    await this.http.farewell({
      ...this.post({jsonrpc: '2.0', method: 'notifications/cancelled', params}),
      purpose: 'aside'
    })
  }

  /** Ends the session of the older protocol, if there is one. */
  async endSession(): Promise<void> {
    if (this.sessionId === undefined) return
    const request = this.outline('DELETE')
    this.sessionId = undefined
    await this.http.farewell({...request, purpose: 'aside'})
  }

  private outline(method: GatewayRequest['method']): Omit<GatewayRequest, 'purpose'> {
    const session = this.sessionId
    return {
      url: this.url,
      method,
      sessionId: session,
      headers: {...this.headers, ...(session === undefined ? {} : {'mcp-session-id': session})}
    }
  }

  private post(
    message: object,
    headers: Readonly<Record<string, string>> = {}
  ): Omit<GatewayRequest, 'purpose'> {
    const request = this.outline('POST')
    return {
      ...request,
      headers: {
        ...request.headers,
        ...headers,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream'
      },
      body: JSON.stringify(message)
    }
  }

  /** A status without an answer: the error of JSON-RPC in it counts where it says what to do. */
  private refusal(answer: GatewayAnswer, id: number, operation: Operation): Error {
    const message = parsed(answer.errorBody)
    const error = errorOf(message)
    const own = isObject(message) && (message['id'] === id || message['id'] === null)
    const known: readonly number[] = Object.values(rpcCodes)
    const counts = operation.kind === 'connect' || known.includes(error?.code ?? 0)
    if (error && own && counts) return new RpcError(error)
    return new StatusError(answer.status, answer.errorBody)
  }

  private async readAnswer(
    operation: Operation,
    answer: GatewayAnswer,
    id: number,
    request: RpcRequest
  ): Promise<unknown> {
    if (answer.status === 202 || answer.status === 204) {
      throw cut(operation, `the gateway answered ${answer.status} without a result`)
    }
    const type = answer.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    if (type === 'text/event-stream') {
      const decoder = new EventStreamDecoder()
      return resumeStream({
        operation,
        decoder,
        first: answer,
        follow: stream => this.follow(operation, stream, decoder, id, request),
        reopen: lastEventId => this.reopen(operation, lastEventId)
      })
    }
    const text = await this.readText(operation, answer)
    const message =
      type === 'application/json' ? answerIn(parsed(text), id, operation) : {problem: undefined}
    if ('problem' in message) {
      const problem = message.problem ?? `it is ${type || 'of no type'}`
      throw new CallFailure('protocol', `the answer is not one of MCP: ${problem}`, {
        executed: executedBy(operation),
        hint: `Is 'gateway-url' the address of an MCP server (often it ends in /mcp)? A login page or a proxy may have answered in its place.`
      })
    }
    return message.message
  }

  private async readText(operation: Operation, answer: GatewayAnswer): Promise<string> {
    try {
      return await readText(answer.body, this.http.options.maxAnswerBytes)
    } catch (error) {
      if (error instanceof CallFailure || operation.signal.aborted) throw error
      throw cut(operation, 'the connection broke in the middle of the answer', error)
    }
  }

  /** Reads a stream until the answer is in it, or to its end. */
  private async follow(
    operation: Operation,
    stream: GatewayAnswer,
    decoder: EventStreamDecoder,
    id: number,
    request: RpcRequest
  ): Promise<StreamEnd> {
    let events = 0
    try {
      for await (const chunk of limitedChunks(stream.body, this.http.options.maxAnswerBytes)) {
        for (const event of decoder.push(chunk)) {
          events++
          if (event.type !== '' && event.type !== 'message') continue
          const message = parsed(event.data)
          if (!isObject(message)) continue
          if (isAnswerTo(message, id)) return {answer: message, events}
          this.takeAside(message, id, request)
        }
      }
      return {events}
    } catch (error) {
      if (error instanceof CallFailure || operation.signal.aborted) throw error
      return {events, broken: error}
    } finally {
      // Most servers end the stream with the answer, and its connection can serve the next request.
      if (!stream.body.destroyed) await ended(stream)
    }
  }

  private async reopen(operation: Operation, lastEventId: string): Promise<GatewayAnswer> {
    const request = this.outline('GET')
    return this.http.send(operation, {
      ...request,
      purpose: 'resume',
      headers: {...request.headers, accept: 'text/event-stream', 'last-event-id': lastEventId}
    })
  }

  /** What a stream holds besides the answer. */
  private takeAside(
    message: Readonly<Record<string, unknown>>,
    id: number,
    request: RpcRequest
  ): void {
    const {method} = message
    if (method === 'notifications/progress' && isObject(message['params'])) {
      if (message['params']['progressToken'] === id) request.onProgress?.(message['params'])
      return
    }
    const asked = message['id']
    if (typeof method !== 'string' || (typeof asked !== 'string' && typeof asked !== 'number')) {
      return
    }
    // A server of the older protocol asks back on the stream. It is told that nobody answers.
    const reply =
      method === 'ping'
        ? {result: {}}
        : {error: {code: rpcCodes.methodNotFound, message: 'not supported by this client'}}
    void this.http.farewell({
      ...this.post({jsonrpc: '2.0', id: asked, ...reply}),
      purpose: 'aside'
    })
  }
}

/** How long a stream may stay open behind its answer before its connection is given up, ms. */
const lingerMs = 50

/** Waits for the end of an answer of which nothing more is wanted. */
async function ended({body}: GatewayAnswer): Promise<void> {
  if (body.readableEnded || body.destroyed) return
  body.resume()
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, lingerMs)
    body.once('close', () => {
      clearTimeout(timer)
      resolve()
    })
    body.once('end', () => {
      clearTimeout(timer)
      resolve()
    })
  })
  if (!body.readableEnded) body.destroy()
}

function withProgressToken(
  params: Readonly<Record<string, unknown>>,
  id: number
): Record<string, unknown> {
  const meta = isObject(params['_meta']) ? params['_meta'] : {}
  return {...params, _meta: {...meta, progressToken: id}}
}

function isAnswerTo(message: Readonly<Record<string, unknown>>, id: number): boolean {
  return message['id'] === id && (message['result'] !== undefined || isObject(message['error']))
}

/** The answer to a request in a JSON body, which may be a batch; or why there is none. */
function answerIn(
  json: unknown,
  id: number,
  operation: Operation
): {readonly message: unknown} | {readonly problem: string} {
  if (json === undefined) return {problem: 'it is not JSON, although it says so'}
  const messages = (Array.isArray(json) ? json : [json]).filter(isObject)
  const message = messages.find(candidate => isAnswerTo(candidate, id))
  if (message) return {message}
  const error = errorOf(messages[0])
  // Servers of before 2026-07-28 do not know the first question, nor whose answer this is.
  if (error && operation.kind === 'connect') return {message: messages[0]}
  const {quiet} = operation.failureContext
  return {
    problem: error
      ? `an error without the request's id${quiet ? '' : `: ${error.message.slice(0, 200)}`}`
      : `it holds no result for the request's id`
  }
}

function resultOf(message: unknown): unknown {
  const error = errorOf(message)
  if (error) throw new RpcError(error)
  const result = isObject(message) ? message['result'] : undefined
  if (result !== undefined) return result
  throw new RpcError({code: 0, message: 'an error that is not valid JSON-RPC'})
}
