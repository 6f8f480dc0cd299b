import {shownName} from '../../credentials/index.js'
import type {Launch, McpServer} from '../../facts/facts.js'
import {targetLabel} from '../../mcp/server-label.js'
import type {Rule} from '../../rule.js'

/** Servers that are fetched anew with whatever version is the latest. */
export const unpinnedServer: Rule = {
  id: 'unpinned-server',
  severity: 'note',
  check(facts, report) {
    const servers = facts.mcpServers.filter(({launch}) => launch && isUnpinned(launch))
    const [first] = servers
    if (!first) return
    const list = servers.map(server => `${shownName(server.name)} (${targetLabel(server)})`)
    const shown = list.length > 12 ? [...list.slice(0, 12), `and ${list.length - 12} more`] : list
    report({
      range: rangeOf(first),
      message: `${servers.length === 1 ? 'an MCP server is' : `${servers.length} MCP servers are`} fetched without an exact version: ${shown.join(', ')}`,
      help: pinHelp(first),
      subject: servers
        .map(({name}) => name)
        .sort()
        .join(' '),
      ...(servers.some(({runsInCi}) => runsInCi) && {severity: 'warning' as const}),
      ...(servers.length > 1 && {
        related: servers
          .slice(1)
          .map(server => ({message: shownName(server.name), range: rangeOf(server)}))
      })
    })
  }
}

function rangeOf(server: McpServer) {
  return server.launch!.targetText!.range()
}

/** True for what is fetched from a registry or repository without a version that stays. */
export function isUnpinned(launch: Launch): boolean {
  const {ecosystem, version, target} = launch
  if (!target || !launch.targetText || /[${%]/.test(target)) return false
  // A version out of a variable is pinned elsewhere.
  if (version !== undefined && /[${%]/.test(version)) return false
  switch (ecosystem) {
    case 'npm':
      return !/^v?\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version ?? '')
    case 'pypi':
      return !/^v?\d+(?:\.\d+)+(?:(?:a|b|rc|\.post|\.dev)\d+)?$/.test(version ?? '')
    case 'oci':
      return !/^sha256:[0-9a-f]{64}$/.test(version ?? '') && !/^v?\d+\.\d+\.\d+/.test(version ?? '')
    case 'git':
      return (
        !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version ?? '') &&
        !/^v\d+\.\d+\.\d+$/.test(version ?? '')
      )
    case 'url':
      return !/@v?\d+\.\d+\.\d+/.test(target)
    case 'unknown':
      return launch.runner === 'dnx' && !/^\d+\.\d+\.\d+/.test(version ?? '')
    case 'local':
      return false
  }
}

function pinHelp({launch}: McpServer): string {
  switch (launch!.ecosystem) {
    case 'npm':
      return `Name the version: ${shownName(launch!.target!)}@1.2.3.`
    case 'pypi':
      return `Name the version: ${shownName(launch!.target!)}==1.2.3.`
    case 'oci':
      return 'Name the image by its digest: image@sha256:….'
    case 'git':
      return 'Name the commit: …@<40 hexadecimal digits>.'
    default:
      return 'Name an exact version.'
  }
}
