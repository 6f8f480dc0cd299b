import {isIP} from 'node:net'
import {getProxyUrl} from '@actions/http-client/lib/proxy'

/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name for a URL, with its credentials;
 * undefined for a direct connection. NO_PROXY takes host names, suffixes, ports and `*`; loopback
 * addresses never go through a proxy.
 */
export function environmentProxy(url: string): string | undefined {
  const proxy = getProxyUrl(new URL(url))
  // The object's own user name and password are decoded: its address is what a proxy agent takes.
  return proxy?.href
}

/** True for host names and addresses (IPv6 with or without brackets) of this machine itself. */
export function isLoopback(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '')
  if (isIP(address) === 4) return address.startsWith('127.')
  return address === '::1' || address === 'localhost' || address.endsWith('.localhost')
}
