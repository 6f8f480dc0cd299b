import {remoteBridge} from '../command-line/bridges.js'
import {defaultOfReference, scan, shownName} from '../credentials/index.js'
import type {McpServer} from '../facts/facts.js'
import type {MappedText} from '../source.js'

/** The server's own address, also when a bridge is given it as an argument. */
export function addressesOf(server: McpServer): MappedText[] {
  if (server.url) return [server.url]
  const {launch} = server
  if (!launch || !remoteBridge.test(launch.target ?? '')) return []
  return launch.args.filter(({text}) => /^(?:https?|wss?):\/\//i.test(text)).slice(0, 1)
}

/** The address as it stands, or the default of a reference: `${URL:-http://…}`. */
export function writtenAddress(url: MappedText): MappedText {
  const fallback = defaultOfReference(url.text)
  return fallback ? url.slice(fallback.start, fallback.start + fallback.text.length) : url
}

/**
 * The host of an address as it may be shown, with its port; undefined when it has none. What comes
 * before an `@` is no host, and a host that holds a part of a credential is not repeated.
 */
export function shownHost(url: string): string | undefined {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^@/?#]*@)?([^/?#]+)/i.exec(url)
  const host = match?.[1]
  if (!host) return undefined
  const end = match[0].length
  const hidden = scan(url).some(hit => hit.start < end && hit.end > end - host.length)
  // A password with a slash in it ends the host too early: what stands there is a part of it.
  const isHost = /^(?:\[[\da-f:.%]+\]|[^:\s]*)(?::(?:\d{1,5}|\$.*|\{.*|%.*)?)?$/i.test(host)
  return hidden || (!isHost && !/[${%]/.test(host))
    ? 'a host that holds a credential'
    : shownName(host)
}

/** Whether a host, in lower case, is this machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:127\.[\d.]+\])$/.test(
    host
  )
}

/** The host of an address in lower case, without its port. */
export function hostOf(url: string): string | undefined {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim())?.[1]?.toLowerCase()
}
