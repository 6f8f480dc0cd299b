import http from 'node:http'
import https from 'node:https'
import {pipeline, type Readable} from 'node:stream'
import tls from 'node:tls'
import zlib from 'node:zlib'
import {isLoopback} from '../proxy.js'
import {type Connections, isOpen} from './connections.js'
import {HeaderFields} from './header-fields.js'

/**
 * One HTTP request over node:http, which, other than `fetch`, tells whether anything was sent
 * before it failed. That is what decides if a tool call that writes may be tried again.
 */
export interface WireRequest {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  /** Kept connections that the request may ride; without them it gets one of its own. */
  readonly connections?: Connections | undefined
  /** The request must not be sent again in doubt: it rides only a connection just used. */
  readonly onlyFresh?: boolean
  readonly connectTimeoutMs: number
  /** URL of the proxy to go through. */
  readonly proxy?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Called when the connection stands, just before the request goes out on it. */
  readonly onSend?: () => void
}

/** The answer's head, and its body as it arrives. Who does not read the body to its end destroys it. */
export interface WireAnswer {
  readonly status: number
  readonly headers: HeaderFields
  readonly body: Readable
}

/** The request got no complete answer. */
export class WireError extends Error {
  override readonly name = 'WireError'
  /** True when bytes of the request may have reached the server. */
  readonly sent: boolean
  /** Node's error code, such as ECONNREFUSED, or one of ours in lower case. */
  readonly code: string

  constructor(message: string, sent: boolean, code: string, cause?: unknown) {
    super(message, {cause})
    this.sent = sent
    this.code = code
  }
}

/** A kept connection had ended before the request went out on it. */
const endedBefore = 'ended-before'

/** Sends the request; redirects are not followed. Fails with a `WireError` or the signal's reason. */
export async function sendOnWire(request: WireRequest): Promise<WireAnswer> {
  const {url, signal, connections} = request
  signal?.throwIfAborted()
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) {
    throw new WireError(`refusing plain http to ${url.host}`, false, 'insecure')
  }
  if (request.proxy) {
    const tunnel = await openTunnel(request, new URL(request.proxy))
    return exchange(request, {tunnel})
  }
  if (connections && request.onlyFresh) await connections.keepFresh()
  try {
    return await exchange(request, {connections})
  } catch (error) {
    if (!(error instanceof WireError) || error.code !== endedBefore) throw error
    return exchange(request, {})
  }
}

interface Route {
  readonly tunnel?: tls.TLSSocket
  readonly connections?: Connections | undefined
}

function exchange(request: WireRequest, {tunnel, connections}: Route): Promise<WireAnswer> {
  const {url, signal} = request
  const secure = url.protocol === 'https:'
  return new Promise<WireAnswer>((resolve, reject) => {
    let sent = false
    const headers: Record<string, string> = {...request.headers, 'accept-encoding': 'identity'}
    if (request.body !== undefined) {
      headers['content-length'] = String(Buffer.byteLength(request.body))
    }
    const options: https.RequestOptions = {
      method: request.method,
      headers,
      // With an agent Node ignores `createConnection`.
      ...(tunnel
        ? {createConnection: () => tunnel}
        : {agent: connections ? connections.agentFor(secure) : false})
    }
    const outgoing = secure ? https.request(url, options) : http.request(url, options)
    const connectTimer = setTimeout(() => {
      outgoing.destroy(
        new WireError(
          `no connection to ${url.host} within ${request.connectTimeoutMs / 1000} s`,
          false,
          'connect-timeout'
        )
      )
    }, request.connectTimeoutMs)
    const onAbort = () => outgoing.destroy(new Error('aborted'))
    signal?.addEventListener('abort', onAbort, {once: true})
    const cleanUp = () => {
      clearTimeout(connectTimer)
      signal?.removeEventListener('abort', onAbort)
    }
    const connected = () => {
      sent = true
      clearTimeout(connectTimer)
      request.onSend?.()
    }
    outgoing.once('socket', socket => {
      if (outgoing.reusedSocket) {
        if (isOpen(socket)) return connected()
        // Node flushes the request after this event: nothing of it has gone out.
        outgoing.destroy(new WireError('the kept connection had ended', false, endedBefore))
      } else if (secure) {
        // A tunnel's handshake is over before the request starts.
        if (tunnel) connected()
        else socket.once('secureConnect', connected)
      } else if (socket.connecting) socket.once('connect', connected)
      else connected()
    })
    const fail = (error: Error & {code?: string}) => {
      cleanUp()
      if (signal?.aborted) return reject(signal.reason)
      if (error instanceof WireError) return reject(error)
      reject(new WireError(error.message, sent, error.code ?? 'error', error))
    }
    outgoing.once('error', fail)
    outgoing.once('response', incoming => {
      cleanUp()
      const {socket} = incoming
      incoming.once('end', () => connections?.answered(socket))
      // The signal goes on to govern the body.
      const onBodyAbort = () => incoming.destroy(new Error('aborted'))
      signal?.addEventListener('abort', onBodyAbort, {once: true})
      incoming.once('close', () => signal?.removeEventListener('abort', onBodyAbort))
      resolve({
        status: incoming.statusCode ?? 0,
        headers: HeaderFields.ofRaw(incoming.rawHeaders),
        body: decoded(incoming)
      })
    })
    outgoing.end(request.body)
  })
}

/** The body without its content coding. */
function decoded(incoming: http.IncomingMessage): Readable {
  const decoder = decoderFor(incoming.headers['content-encoding'])
  // What breaks is told to the reader of the last stream; a body that nobody reads may break.
  const body = decoder ? pipeline(incoming, decoder, () => undefined) : incoming
  body.on('error', () => undefined)
  return body
}

/** We ask for no compression; some proxies compress all the same. */
function decoderFor(encoding: string | undefined): zlib.Gunzip | zlib.BrotliDecompress | undefined {
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip()
    case 'deflate':
      return zlib.createInflate()
    case 'br':
      return zlib.createBrotliDecompress()
    default:
      return undefined
  }
}

/** CONNECT through the proxy (RFC 9110 section 9.3.6), then TLS with the server inside of it. */
function openTunnel(request: WireRequest, proxy: URL): Promise<tls.TLSSocket> {
  const {url, signal} = request
  const target = `${url.hostname}:${url.port || 443}`
  return new Promise((resolve, reject) => {
    const headers: Record<string, string> = {host: target}
    if (proxy.username) {
      const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
      headers['proxy-authorization'] = `Basic ${Buffer.from(credentials).toString('base64')}`
    }
    const options: https.RequestOptions = {
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers,
      agent: false,
      timeout: request.connectTimeoutMs
    }
    const connect = proxy.protocol === 'https:' ? https.request(options) : http.request(options)
    const fail = (message: string, code: string, cause?: unknown) => {
      signal?.removeEventListener('abort', onAbort)
      connect.destroy()
      reject(signal?.aborted ? signal.reason : new WireError(message, false, code, cause))
    }
    const onAbort = () => fail('aborted', 'aborted')
    signal?.addEventListener('abort', onAbort, {once: true})
    connect.once('timeout', () => fail(`the proxy ${proxy.host} does not answer`, 'proxy-timeout'))
    connect.once('error', (error: Error & {code?: string}) =>
      fail(`the proxy ${proxy.host} failed: ${error.message}`, error.code ?? 'proxy', error)
    )
    connect.once('response', answer => {
      answer.resume()
      fail(`the proxy ${proxy.host} answered ${answer.statusCode}`, 'proxy-refused')
    })
    connect.once('connect', (answer, socket) => {
      if (answer.statusCode !== 200) {
        socket.destroy()
        return fail(
          `the proxy ${proxy.host} refused ${target} with ${answer.statusCode}`,
          'proxy-refused'
        )
      }
      const secured = tls.connect({socket, servername: url.hostname})
      secured.setTimeout(request.connectTimeoutMs, () =>
        secured.destroy(new Error('TLS handshake timed out'))
      )
      secured.once('error', (error: Error & {code?: string}) =>
        fail(error.message, error.code ?? 'tls', error)
      )
      secured.once('secureConnect', () => {
        secured.setTimeout(0)
        secured.removeAllListeners('error')
        signal?.removeEventListener('abort', onAbort)
        resolve(secured)
      })
    })
    connect.end()
  })
}
