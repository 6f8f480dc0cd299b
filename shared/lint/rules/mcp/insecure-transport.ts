import {shownName} from '../../credentials/index.js'
import type {McpServer} from '../../facts/facts.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'
import type {MappedText} from '../../source.js'

/** A server that is reached without encryption over a network. */
export const insecureTransport: Rule = {
  id: 'insecure-transport',
  severity: 'warning',
  check(facts, report) {
    for (const server of facts.mcpServers) {
      for (const url of addressesOf(server)) {
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

/** The server's own address, also when a bridge is given it as an argument. */
export function addressesOf(server: McpServer): MappedText[] {
  if (server.url) return [server.url]
  const {launch} = server
  if (
    !launch ||
    !/^(?:mcp-remote|supergateway|mcp-proxy|@pyroprompts\/mcp-stdio-to-streamable-http-adapter|mcp-remote-client)$/.test(
      launch.target ?? ''
    )
  )
    return []
  return launch.args.filter(({text}) => /^(?:https?|wss?):\/\//i.test(text)).slice(0, 1)
}

/** The host of a plain `http` or `ws` address that is not of this machine or a container's name. */
function insecureHost(url: string): string | undefined {
  const match = /^(?:http|ws):\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(url.trim())
  const host = match?.[1]?.toLowerCase()
  if (!host || /[${}%<>*]/.test(host)) return undefined
  if (
    /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\]|\[::ffff:127\.[\d.]+\])$/.test(
      host
    )
  )
    return undefined
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
