import http from 'node:http'
import https from 'node:https'
import {Readable} from 'node:stream'
import tls from 'node:tls'
import zlib from 'node:zlib'
import {isLoopback} from '../proxy.js'

/**
 * One HTTP request over node:http, which, other than `fetch`, tells whether anything was sent
 * before it failed. That is what decides if a tool call that writes may be tried again.
 */
export interface WireRequest {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: string | undefined
  /**
   * True: may ride a connection that was used before. Such a connection can be closed by the
   * server in the very moment of sending, and then nobody knows whether the request arrived; a call
   * that must not be repeated gets a connection of its own.
   */
  readonly reuseConnection: boolean
  readonly connectTimeoutMs: number
  /** URL of the proxy to go through. */
  readonly proxy?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** Called when the connection stands, just before the request goes out on it. */
  readonly onSend?: () => void
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

const keepAlive = {
  http: new http.Agent({keepAlive: true, maxFreeSockets: 16}),
  https: new https.Agent({keepAlive: true, maxFreeSockets: 16})
}

/** Sends the request; redirects are not followed. Fails with a `WireError` or the signal's reason. */
export async function sendOnWire(request: WireRequest): Promise<Response> {
  const {url, signal} = request
  signal?.throwIfAborted()
  const secure = url.protocol === 'https:'
  if (!secure && !isLoopback(url.hostname)) {
    throw new WireError(`refusing plain http to ${url.host}`, false, 'insecure')
  }
  const tunnel = request.proxy ? await openTunnel(request, new URL(request.proxy)) : undefined
  return new Promise<Response>((resolve, reject) => {
    let sent = false
    const headers: Record<string, string> = Object.fromEntries(request.headers)
    headers['accept-encoding'] = 'identity'
    if (request.body !== undefined) {
      headers['content-length'] = String(Buffer.byteLength(request.body))
    }
    const reuse = request.reuseConnection && !tunnel
    const options: https.RequestOptions = {
      method: request.method,
      headers,
      // With an agent Node ignores `createConnection`.
      ...(tunnel
        ? {createConnection: () => tunnel}
        : {agent: reuse ? (secure ? keepAlive.https : keepAlive.http) : false})
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
      if (outgoing.reusedSocket) return connected()
      if (secure) {
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
      // The signal goes on to govern the body.
      const onBodyAbort = () => incoming.destroy(new Error('aborted'))
      signal?.addEventListener('abort', onBodyAbort, {once: true})
      incoming.once('close', () => signal?.removeEventListener('abort', onBodyAbort))
      try {
        resolve(toResponse(incoming))
      } catch (error) {
        incoming.destroy()
        reject(
          new WireError(`unreadable answer: ${(error as Error).message}`, true, 'bad-answer', error)
        )
      }
    })
    outgoing.end(request.body)
  })
}

function toResponse(incoming: http.IncomingMessage): Response {
  const headers = new Headers()
  for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
    headers.append(incoming.rawHeaders[i]!, incoming.rawHeaders[i + 1]!)
  }
  const status = incoming.statusCode ?? 0
  const init = {status, statusText: incoming.statusMessage ?? '', headers}
  if (status === 204 || status === 205 || status === 304) {
    incoming.resume()
    return new Response(null, init)
  }
  const decoder = decoderFor(headers.get('content-encoding'))
  const body = decoder ? incoming.pipe(decoder) : incoming
  if (decoder) incoming.once('error', error => decoder.destroy(error))
  return new Response(Readable.toWeb(body) as never, init)
}

/** We ask for no compression; some proxies compress all the same. */
function decoderFor(encoding: string | null): zlib.Gunzip | zlib.BrotliDecompress | undefined {
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
