import type {LintConfig} from '../../config/config.js'
import {wordsOf} from '../../credentials/index.js'
import type {McpServer} from '../../facts/facts.js'
import {addressesOf, shownHost} from '../../mcp/addresses.js'
import {isThroughGateway, matchesAny} from '../../mcp/gateways.js'
import {serverLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** A server beside the gateways through which all are meant to be reached. */
export const gatewayBypass: Rule = {
  id: 'gateway-bypass',
  severity: 'warning',
  check(facts, report, config) {
    if (config.gateways.length === 0) return
    for (const server of facts.mcpServers) {
      const [address] = addressesOf(server)
      if (isNamed(server, config)) continue
      if (address) {
        if (isThroughGateway(address.text, config.gateways) || isLocal(address.text)) continue
        report({
          range: address.range(),
          message: `${serverLabel(server)} bypasses the gateway: it is reached at ${shownHost(address.text) ?? 'an address of its own'}`,
          help: `Reach it through ${config.gateways[0]}, or name it in \`servers\` of the configuration.`,
          subject: server.name
        })
        continue
      }
      const served = servedResource(server, config.gateways)
      if (served === undefined) continue
      report({
        range: server.launch?.targetText?.range() ?? server.nameRange,
        message: `${serverLabel(server)} runs locally for '${served}', which the gateway serves`,
        help: 'Use the server behind the gateway, or name this one in `servers` of the configuration.',
        subject: server.name
      })
    }
  }
}

function isNamed(server: McpServer, config: LintConfig): boolean {
  const names = [server.name, server.launch?.target, server.url?.text].filter(
    name => name !== undefined
  )
  return matchesAny(names, config.servers)
}

/** Servers of this machine, and addresses that only run time knows. */
function isLocal(url: string): boolean {
  return (
    /^[a-z]+:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[^/?#.:]+(?=[:/?#]|$))/i.test(
      url
    ) ||
    /^(?:[^/]*\/\/)?[$%{]/.test(url) ||
    /^(?:unix|pipe):/i.test(url)
  )
}

const emptyWords = new Set([
  'mcp',
  'server',
  'servers',
  'modelcontextprotocol',
  'api',
  'remote',
  'local',
  'stdio',
  'http',
  'sse',
  'latest',
  'v',
  'dev',
  'prod'
])

/** A resource that stands in a gateway's path and in the name of a local server's package. */
function servedResource({launch}: McpServer, gateways: readonly string[]): string | undefined {
  if (!launch?.target || launch.ecosystem === 'local') return undefined
  const own = new Set(wordsOf(launch.target).filter(word => !emptyWords.has(word)))
  for (const gateway of gateways) {
    const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(gateway)?.[1] ?? ''
    const served = wordsOf(path).find(word => own.has(word) && word.length > 2)
    if (served) return served
  }
  return undefined
}
