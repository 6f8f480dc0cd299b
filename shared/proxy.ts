import {getProxyUrl} from '@actions/http-client/lib/proxy'
import {UsageError} from './errors.js'

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for a URL, with its credentials;
 * undefined for a direct connection. NO_PROXY takes host names, suffixes, ports and `*`; loopback
 * addresses never go through a proxy.
 */
export function environmentProxy(url: string): string | undefined {
  const proxy = getProxyUrl(new URL(url))
  if (!proxy) return undefined
  // The object's own user name and password are decoded: its address is what a proxy agent takes.
  if (/^https?:$/.test(proxy.protocol)) return proxy.href
  // `proxy.example:3128`, as curl takes it, reads like a scheme and a path.
  const address = `http://${proxy.href}`
  if (URL.canParse(address)) return new URL(address).href
  throw new UsageError('HTTPS_PROXY or HTTP_PROXY in the environment is not an http(s) URL')
}

/** True for host names and addresses (IPv6 with or without brackets) of this machine itself. */
export function isLoopback(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '')
  // Not node:net's isIP: the module costs every command its start-up time.
  if (/^127(?:\.\d{1,3}){3}$/.test(address)) return true
  return address === '::1' || address === 'localhost' || address.endsWith('.localhost')
}
