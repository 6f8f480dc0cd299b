import type {OutgoingHttpHeaders, RequestOptions} from 'node:http'
import {environmentProxy} from '../shared/proxy.js'

/**
 * Takes the place of `@actions/http-client` in the bundle (scripts/bundle/stand-ins.json). With the
 * real one every step, lint too, would load undici, TLS and a tunnel, a megabyte, for nothing that is
 * used here: requests are sent by `shared/identity/transport.ts`. `core.getIDToken()` works with it.
 */
export class HttpClient {
  private readonly userAgent: string | undefined
  private readonly handlers: readonly RequestHandler[]

  constructor(userAgent?: string, handlers: readonly RequestHandler[] = []) {
    this.userAgent = userAgent
    this.handlers = handlers
  }

  /** `@actions/github` asks for agents as it is loaded, and is given our own fetch instead. */
  getAgent(): undefined {}
  getAgentDispatcher(): undefined {}

  /**
   * Sends a GET; `result` is null when there is nothing at the address.
   * @throws TransportError without an answer; Error with `statusCode` when it is none of 2xx or 404
   */
  async getJson<T>(url: string): Promise<{readonly statusCode: number; readonly result: T | null}> {
    const headers: OutgoingHttpHeaders = {
      accept: 'application/json',
      ...(this.userAgent !== undefined && {'user-agent': this.userAgent})
    }
    for (const handler of this.handlers) handler.prepareRequest({headers})
    const {createTransport} = await import('../shared/identity/transport.js')
    const {status: statusCode, body} = await createTransport(environmentProxy)(
      {
        method: 'GET',
        url,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, String(value)])
        )
      },
      AbortSignal.timeout(timeoutMs)
    )
    if (statusCode === 404) return {statusCode, result: null}
    if (statusCode < 200 || statusCode > 299) {
      throw Object.assign(new Error(`HTTP ${statusCode}`), {statusCode})
    }
    return {statusCode, result: JSON.parse(body) as T}
  }
}

const timeoutMs = 60_000

/** The part of a handler of `@actions/http-client` that puts credentials into the headers. */
interface RequestHandler {
  prepareRequest(options: RequestOptions): void
}
