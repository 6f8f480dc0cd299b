import {shownName} from '../../credentials/index.js'
import {addressesOf, hostOf, isLoopback, writtenAddress} from '../../mcp/addresses.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** A server that is reached without encryption over a network. */
export const insecureTransport: Rule = {
  id: 'insecure-transport',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const url of addressesOf(server).map(writtenAddress)) {
        const host = insecureHost(url.text)
        if (host === undefined) continue
        report({
          range: url.range(),
          message: `${serverLabel(server)} is reached without encryption at ${shownName(host)}`,
          help: 'Use https.',
          subject: `${server.name} ${shownName(host)}`
        })
      }
    }
  }
}

/** The host of a plain `http` or `ws` address that is not of this machine or a container's name. */
function insecureHost(url: string): string | undefined {
  if (!/^(?:http|ws):\/\//i.test(url.trim())) return undefined
  const host = hostOf(url)
  if (!host || /[${}%<>*]/.test(host) || isLoopback(host)) return undefined
  // A name without a dot is a container or service of the same network.
  if (!host.includes('.') && !host.startsWith('[')) return undefined
  if (
    /\.(?:docker\.internal|containers\.internal|svc|svc\.cluster\.local|cluster\.local)$/.test(host)
  )
    return undefined
  if (
    /(?:^|[.-])(?:your|my-(?:server|host|domain)|placeholder|hostname)(?:[.-]|$)|\.(?:test|invalid|example)$/.test(
      host
    )
  )
    return undefined
  return host
}
