import type {LintConfig} from '../config/config.js'
import {hasReference, judgeSite, secretName, shownName} from '../credentials/index.js'
import type {CredentialSite, Facts, McpServer} from '../facts/facts.js'
import {addressesOf} from '../rules/mcp/insecure-transport.js'
import {isUnpinned} from '../rules/mcp/unpinned-server.js'
import {filesystemAccess} from './filesystem-access.js'
import {isThroughGateway} from './gateways.js'

/** One MCP server that was found: what runs, where it is written, and with whose credentials. */
export interface InventoryEntry {
  readonly server: string
  /** The client whose configuration it is; `unknown` when several fit. */
  readonly client: string
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly transport: 'stdio' | 'http' | 'unknown'
  /** `npx`, `docker`, …; null for a remote server. */
  readonly runner: string | null
  /** Package, image or program; null for a remote server. */
  readonly package: string | null
  readonly version: string | null
  /** True when the version is exact; null when nothing is fetched. */
  readonly pinned: boolean | null
  /** Host of a remote server, also behind a bridge. */
  readonly host: string | null
  /** Paths and mounts that it is given. */
  readonly reads: readonly string[]
  /** Null for local servers, and when the configuration names no gateways. */
  readonly throughGateway: boolean | null
  /** `stored` in clear, `referenced` from the environment or a prompt, or none that shows. */
  readonly credential: 'stored' | 'referenced' | 'none'
  readonly runsInCi: boolean
  readonly disabled: boolean
}

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
    const fetched = launch && launch.ecosystem !== 'local'
    return {
      server: shownName(server.name),
      client: server.client,
      file: facts.file.path,
      line: facts.file.position(server.nameRange.start).line,
      transport: server.transport,
      runner: runnerOf(server),
      package: launch?.target === undefined ? null : shownName(launch.target),
      version: launch?.version === undefined ? null : shownName(launch.version),
      pinned: fetched ? !isUnpinned(launch) : null,
      host: hostOf(address?.text),
      reads: [...new Set(readablePaths(server, config))],
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
function runnerOf({launch}: McpServer): string | null {
  if (!launch) return null
  const hidden = launch.ecosystem === 'local' && shownName(launch.target ?? '') !== launch.target
  return hidden && launch.target !== undefined ? 'a program' : shownName(launch.runner)
}

function hostOf(url: string | undefined): string | null {
  const host = url && /^[a-z]+:\/\/(?:[^@/?#]*@)?([^/?#]+)/i.exec(url)?.[1]
  return host ? shownName(host) : null
}

/** Paths by their look: other arguments are not listed. */
function readablePaths(server: McpServer, config: LintConfig): string[] {
  return filesystemAccess(server, {...config, filesystemRoots: []})
    .map(({path}) => path)
    .filter(path =>
      /^(?:[.~]{1,2}$|[.~]{0,2}[\\/]|[A-Za-z]:[\\/]|file:|\$\{?[A-Za-z:]|%[A-Z]+%)/.test(path)
    )
    .map(shownName)
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
