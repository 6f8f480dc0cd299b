import type {Transport} from '../identity/transport.js'

const maxRedirects = 3
const redirects: readonly number[] = [301, 302, 307, 308]

/**
 * A `fetch` for Octokit over a transport of ours, so that comments take the proxy that every other
 * request takes. Redirects are followed within the same origin only: requests carry a token.
 * @throws TransportError
 */
export function fetchOver(transport: Transport) {
  return async (address: string, options: FetchOptions): Promise<Response> => {
    let url = address
    for (let followed = 0; ; followed++) {
      const {status, headers, body} = await transport(
        {
          method: options.method,
          url,
          headers: options.headers,
          ...(options.body !== undefined && {body: options.body})
        },
        options.signal
      )
      const target = redirects.includes(status) ? headers['location'] : undefined
      const next = target !== undefined && URL.canParse(target, url) ? new URL(target, url) : null
      if (!next || next.origin !== new URL(url).origin || followed === maxRedirects) {
        // An answer without content may have no body at all, not even an empty one.
        return new Response(body === '' ? null : body, {status, headers})
      }
      url = next.href
    }
  }
}

/** What Octokit hands to `fetch`, as far as it is used here. */
interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}
