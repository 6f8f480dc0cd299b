import {followWithinOrigin, type Transport} from '../identity/transport.js'

/**
 * A `fetch` for Octokit over a transport of ours, so that comments take the proxy that every other
 * request takes. Redirects are followed within the same origin only: requests carry a token.
 * @throws TransportError
 */
export function fetchOver(transport: Transport) {
  const send = followWithinOrigin(transport)
  return async (url: string, options: FetchOptions): Promise<Response> => {
    const {method, headers, body: sent, signal} = options
    const {
      status,
      headers: answered,
      body
    } = await send({method, url, headers, ...(sent !== undefined && {body: sent})}, signal)
    // An answer without content may have no body at all, not even an empty one.
    return new Response(body === '' ? null : body, {status, headers: answered})
  }
}

/** What Octokit hands to `fetch`, as far as it is used here. */
interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}
