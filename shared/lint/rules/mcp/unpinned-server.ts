import {launchesOf} from '../../command-line/launch.js'
import {shownName} from '../../credentials/index.js'
import type {Launch} from '../../facts/facts.js'
import {isUnpinned} from '../../mcp/pinning.js'
import type {Rule} from '../../rule.js'
import type {Range} from '../../source.js'

/** Servers that are fetched anew with whatever version is the latest. */
export const unpinnedServer: Rule = {
  id: 'unpinned-server',
  severity: 'note',
  check(facts, report) {
    const fetched = facts.mcpServers.flatMap(server =>
      launchesOf(server.launch).flatMap(launch => (isUnpinned(launch) ? {server, launch} : []))
    )
    const [first] = fetched
    if (!first) return
    const list = fetched.map(
      ({server, launch}) => `${shownName(server.name)} (${shownName(launch.target ?? '')})`
    )
    const shown = list.length > 12 ? [...list.slice(0, 12), `and ${list.length - 12} more`] : list
    const servers = new Set(fetched.map(({server}) => server))
    report({
      range: rangeOf(first),
      message: `${servers.size === 1 ? 'an MCP server is' : `${servers.size} MCP servers are`} fetched without an exact version: ${shown.join(', ')}`,
      help: pinHelp(first.launch),
      subject: [...servers]
        .map(({name}) => name)
        .sort()
        .join(' '),
      ...(fetched.some(({server}) => server.runsInCi) && {severity: 'warning' as const}),
      ...(fetched.length > 1 && {
        related: fetched.slice(1).map(each => ({
          message: shownName(each.server.name),
          range: rangeOf(each)
        }))
      })
    })
  }
}

function rangeOf({launch}: {launch: Launch}): Range {
  return launch.targetText!.range()
}

function pinHelp(launch: Launch): string {
  switch (launch.ecosystem) {
    case 'npm':
      return `Pin the version: ${shownName(launch.target!)}@1.2.3.`
    case 'pypi':
      return `Pin the version: ${shownName(launch.target!)}==1.2.3.`
    case 'oci':
      return 'Pin the image by its digest: image@sha256:….'
    case 'git':
      return 'Pin the commit: …@<40 hexadecimal digits>.'
    default:
      return 'Pin an exact version.'
  }
}
