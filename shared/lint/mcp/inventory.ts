import type {LintConfig} from '../config/config.js'
import {
  hasReference,
  judgeSite,
  secretName,
  shownName,
  withoutPartsOf
} from '../credentials/index.js'
import type {CredentialSite, Facts, McpServer} from '../facts/facts.js'
import type {InventoryEntry} from '../finding.js'
import {addressesOf, shownHost} from './addresses.js'
import {filesystemAccess} from './filesystem-access.js'
import {isThroughGateway} from './gateways.js'
import {isUnpinned} from './pinning.js'

/** The servers of one document. */
export function inventoryOf(facts: Facts, config: LintConfig): InventoryEntry[] {
  if (facts.mcpServers.length === 0) return []
  const sites = new Map<McpServer, CredentialSite[]>()
  for (const site of facts.credentialSites) {
    if (!site.server) continue
    const list = sites.get(site.server)
    if (list) list.push(site)
    else sites.set(site.server, [site])
  }
  return facts.mcpServers.map(server => {
    const {launch} = server
    const [address] = addressesOf(server)
    const shown = (text: string) => withoutPartsOf(facts.file, shownName(text))
    const fetched = launch && launch.ecosystem !== 'local'
    return {
      server: shown(server.name),
      client: server.client,
      file: facts.file.path,
      line: facts.file.position(server.nameRange.start).line,
      transport: server.transport,
      runner: runnerOf(server, shown),
      package: launch?.target === undefined ? null : shown(launch.target),
      version: launch?.version === undefined ? null : shown(launch.version),
      pinned: fetched ? !isUnpinned(launch) : null,
      host: (address && shownHost(address.text)) ?? null,
      reads: [...new Set(readablePaths(server, config).map(shown))],
      throughGateway:
        address && config.gateways.length > 0
          ? isThroughGateway(address.text, config.gateways)
          : null,
      credential: credentialOf(sites.get(server) ?? []),
      runsInCi: server.runsInCi,
      disabled: server.disabled
    }
  })
}

/** The program by its name; a name that may hold a credential is not repeated. */
function runnerOf({launch}: McpServer, shown: (name: string) => string): string | null {
  if (!launch) return null
  const hidden = launch.ecosystem === 'local' && shown(launch.target ?? '') !== launch.target
  return hidden && launch.target !== undefined ? 'a program' : shown(launch.runner)
}

/** Paths by their look: other arguments are not listed. */
function readablePaths(server: McpServer, config: LintConfig): string[] {
  return filesystemAccess(server, {...config, filesystemRoots: []})
    .map(({path}) => path)
    .filter(path =>
      /^(?:[.~]{1,2}$|[.~]{0,2}[\\/]|[A-Za-z]:[\\/]|file:|\$\{?[A-Za-z:]|%[A-Z]+%)/.test(path)
    )
}

function credentialOf(sites: readonly CredentialSite[]): InventoryEntry['credential'] {
  let referenced = false
  for (const site of sites) {
    const {name, value} = site
    if (judgeSite(site).length > 0) return 'stored'
    if (name !== undefined && secretName(name) !== undefined && hasReference(value.text))
      referenced = true
  }
  return referenced ? 'referenced' : 'none'
}
