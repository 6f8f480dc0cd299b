import http from 'node:http'
import https from 'node:https'
import {isLoopback} from '../proxy.js'

/** Answers are mostly tokens and error objects: anything larger is not for us. */
const defaultBodyLimit = 1024 * 1024

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** In place of a body that is text. */
  readonly bytes?: Uint8Array
}

export interface HttpAnswer {
  readonly status: number
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** No complete answer came. The message holds the host and the cause, never a header or a body. */
export class TransportError extends Error {
  override readonly name = 'TransportError'
  /** False when another attempt would end the same way (certificates, refused schemes). */
  readonly retryable: boolean

  constructor(message: string, retryable: boolean) {
    super(message)
    this.retryable = retryable
  }
}

/** Sends one request and reads the whole answer; follows no redirects and repeats nothing. */
export type Transport = (request: HttpRequest, signal: AbortSignal) => Promise<HttpAnswer>

/**
 * A transport over node:http(s), which trusts NODE_EXTRA_CA_CERTS and takes proxy agents on every
 * Node version that we support. Plain http is for loopback addresses only: requests carry
 * credentials.
 * @param proxyFor URL of the proxy for a request URL; undefined for a direct connection
 * @param bodyLimit bytes that an answer may have
 */
export function createTransport(
  proxyFor: (url: string) => string | undefined,
  bodyLimit = defaultBodyLimit
): Transport {
  return async (request, signal) => {
    const url = new URL(request.url)
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
      throw new TransportError(`${url.host} is not reached over https: nothing was sent`, false)
    }
    const proxy = proxyFor(request.url)
    const agent = proxy === undefined ? undefined : await proxyAgent(proxy, url.protocol)
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(explain(error, url.host, proxy))
      const body = request.bytes ?? request.body ?? ''
      const options: https.RequestOptions = {
        method: request.method,
        headers: {
          ...request.headers,
          ...(request.method === 'GET' ? {} : {'Content-Length': Buffer.byteLength(body)})
        },
        signal,
        ...(agent ? {agent} : {})
      }
      const sent = (url.protocol === 'https:' ? https : http).request(url, options, answer => {
        const chunks: Buffer[] = []
        let size = 0
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk)
          size += chunk.length
          if (size > bodyLimit)
            sent.destroy(
              new TransportError(
                `the answer of ${url.host} is larger than ${bodyLimit} bytes`,
                false
              )
            )
        })
        answer.on('error', fail)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(answer.headers).map(([name, value]) => [name, String(value)])
            ),
            body: Buffer.concat(chunks).toString('utf8')
          })
        )
      })
      sent.on('error', fail)
      sent.end(request.method === 'GET' ? undefined : body)
    })
  }
}

async function proxyAgent(proxy: string, protocol: string): Promise<http.Agent> {
  if (protocol === 'http:') {
    const {HttpProxyAgent} = await import('http-proxy-agent')
    return new HttpProxyAgent(proxy)
  }
  const {HttpsProxyAgent} = await import('https-proxy-agent')
  return new HttpsProxyAgent(proxy)
}

const causes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the connection timed out',
  ENOTFOUND: 'its name cannot be resolved',
  EAI_AGAIN: 'its name cannot be resolved at the moment',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it'
}

function explain(error: Error, host: string, proxy: string | undefined): Error {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return error
  if (error instanceof TransportError) return error
  const code = String((error as NodeJS.ErrnoException).code ?? '')
  const via = proxy === undefined ? '' : ` through the proxy ${new URL(proxy).host}`
  if (/CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS_/.test(code)) {
    return new TransportError(
      `the certificate of ${host}${via} is not trusted (${code}): put its root into a PEM file named by NODE_EXTRA_CA_CERTS on the agent or runner`,
      false
    )
  }
  const cause = causes[code] ?? (code || error.message)
  return new TransportError(`no answer from ${host}${via}: ${cause}`, true)
}

const maxRedirects = 3
const redirects: readonly number[] = [301, 302, 307, 308]

/**
 * A transport that follows redirects within the origin of the request, and no others: requests carry
 * tokens, and an address that somebody has checked says nothing of where it leads to. A redirect that
 * is not followed is the answer.
 */
export function followWithinOrigin(transport: Transport): Transport {
  return async (request, signal) => {
    let url = request.url
    for (let followed = 0; ; followed++) {
      const answer = await transport({...request, url}, signal)
      const target = redirects.includes(answer.status) ? answer.headers['location'] : undefined
      const next = target !== undefined && URL.canParse(target, url) ? new URL(target, url) : null
      if (!next || next.origin !== new URL(url).origin || followed === maxRedirects) return answer
      url = next.href
    }
  }
}
