import {UsageError} from '../errors.js'
import {isLoopback} from '../proxy.js'
import {withoutEnd} from '../without-end.js'

/**
 * Reads the gateway's address. A bearer token goes there, so it is https, but on loopback, and it
 * carries no credentials itself.
 */
export function parseGatewayUrl(text: string): URL {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new UsageError(
      `input 'gateway-url' is not a URL; it looks like https://mcp.example.com/github`
    )
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname))) {
    throw new UsageError(
      `input 'gateway-url' must start with https:// (plain http is accepted on loopback only), since a token is sent to it`
    )
  }
  if (url.username || url.password) {
    throw new UsageError(
      `input 'gateway-url' must not hold a user name or password: the gateway gets a token instead`
    )
  }
  url.hash = ''
  return url
}

/** `{gateway}/tools/{tool}`, the tool's name percent-encoded; a query of the gateway's URL stays. */
export function restToolUrl(gateway: URL, tool: string): URL {
  if (tool === '.' || tool === '..') {
    throw new UsageError(`'${tool}' cannot be called by REST: URLs read it as a folder`)
  }
  const url = new URL(gateway)
  url.pathname = `${withoutEnd(gateway.pathname, '/')}/tools/${encodeURIComponent(tool)}`
  return url
}
