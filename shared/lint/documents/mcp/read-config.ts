import type {Facts, McpConfig, McpOrigin, McpServer} from '../../facts/facts.js'
import {
  asMapping,
  asScalar,
  asSequence,
  asText,
  get,
  type MappingEntry,
  type MappingNode,
  resolve,
  type SyntaxNode
} from '../../formats/syntax.js'
import type {McpClient} from './client.js'
import {clientById, isCommonKey, mapKeys} from './client-lookup.js'
import {looksLikeServer, readServerEntry} from './server-entry.js'
import {addServer} from './server-sites.js'

/** Maps of servers are looked for down to this depth: `projects.<path>.mcpServers`. */
const deepest = 8
/** Nodes that are visited in a document; a configuration has a few hundred. */
const mostNodes = 50_000

export interface ConfigContext {
  readonly client: McpClient
  readonly origin: McpOrigin
  readonly runsInCi: boolean
  readonly expandedBy?: readonly ('ci' | 'shell')[]
  readonly written?: McpConfig['written']
}

interface ServerMap {
  readonly key: MappingEntry | undefined
  readonly path: readonly string[]
  readonly node: Exclude<SyntaxNode, {kind: 'alias'}>
}

/**
 * Finds every map or list of servers in a document of any client and adds what it says to `facts`.
 * Gives the configuration, or undefined when the document holds none.
 */
export function readMcpConfig(
  root: SyntaxNode,
  facts: Facts,
  context: ConfigContext
): McpConfig | undefined {
  const {client} = context
  const maps = findServerMaps(root, client)
  const approvals = globalApprovals(root)
  const singles = [...singleEntries(root, context)]
  if (maps.length + approvals.length + singles.length === 0) return undefined
  const servers: McpServer[] = []
  for (const map of maps) {
    for (const server of readMap(map, context)) {
      servers.push(server)
      addServer(server, facts)
    }
  }
  for (const server of singles) {
    servers.push(server)
    addServer(server, facts)
  }
  const config: McpConfig = {
    client: client.id,
    range: root.range,
    origin: context.origin,
    servers,
    wrongKeys: wrongKeys(maps, client),
    approvals,
    ...(context.written && {written: context.written})
  }
  facts.mcpConfigs.push(config)
  return config
}

function readMap({key, node}: ServerMap, context: ConfigContext): McpServer[] {
  // Visual Studio reads `servers` of the file that Claude Code and others read `mcpServers` of.
  const {keyClients = {}} = context.client
  const name = key?.key.text.text ?? ''
  const client = Object.hasOwn(keyClients, name) ? clientById(keyClients[name]!) : context.client
  const entryContext = {...context, client}
  if (node.kind === 'mapping') {
    return node.entries.flatMap(
      entry => readServerEntry(entry.key, entry.value, entry.range, entryContext) ?? []
    )
  }
  if (node.kind === 'sequence') {
    return node.items.flatMap(
      item => readServerEntry(undefined, item, item.range, entryContext) ?? []
    )
  }
  return []
}

/** Entries that stand by themselves: gh-aw's `tools.<name>.mcp`. */
function* singleEntries(root: SyntaxNode, context: ConfigContext): Generator<McpServer> {
  for (const path of context.client.keys) {
    const [before, after] = path.split('.*.')
    if (after === undefined) continue
    for (const entry of asMapping(get(root, ...before!.split('.')))?.entries ?? []) {
      const value = get(entry.value, ...after.split('.'))
      const server = value && readServerEntry(entry.key, value, entry.range, context)
      if (server) yield server
    }
  }
}

function findServerMaps(root: SyntaxNode, client: McpClient): ServerMap[] {
  const found: ServerMap[] = []
  let visited = 0
  const visit = (node: SyntaxNode, path: readonly string[], depth: number): void => {
    if (++visited > mostNodes || depth > deepest) return
    if (node.kind === 'sequence') for (const item of node.items) visit(item, path, depth + 1)
    if (node.kind !== 'mapping') return
    for (const entry of node.entries) {
      const key = entry.key.text.text
      const value = resolve(entry.value)
      if (value && isServerMap(key, value, path, client))
        found.push({key: entry, path, node: value})
      else visit(entry.value, [...path, key], depth + 1)
    }
  }
  const mapping = asMapping(root)
  if (mapping) {
    visit(mapping, [], 0)
    // Flat maps without a key around them are allowed in plugins (`.mcp.json`).
    if (found.length === 0 && isFlatMap(mapping, client))
      found.push({key: undefined, path: [], node: mapping})
  } else if (asSequence(root)?.items.some(looksLikeServer)) {
    found.push({key: undefined, path: [], node: asSequence(root)!})
  }
  return found
}

function isServerMap(
  key: string,
  value: Exclude<SyntaxNode, {kind: 'alias'}>,
  path: readonly string[],
  client: McpClient
): boolean {
  if (value.kind === 'scalar') return false
  const holdsEntries = value.kind === 'mapping' || value.items.some(item => asMapping(item))
  if (mapKeys.has(key)) return holdsEntries
  const ofClient = client.keys.includes([...path, key].join('.'))
  if (!isCommonKey(key)) return ofClient && holdsEntries
  const parent = path.at(-1)
  const known = ofClient || path.length === 0 || parent === 'mcp' || parent === 'settings'
  if (key === 'servers' && !known) return false
  if (value.kind === 'sequence') return path.length === 0 && value.items.some(looksLikeServer)
  if (key === 'mcp' && path.length > 1) return false
  // `mcp: {servers: …}` is read at `servers`.
  if (key === 'mcp' && asMapping(get(value, 'servers'))) return false
  return value.entries.some(entry => looksLikeServer(entry.value))
}

function isFlatMap(mapping: MappingNode, client: McpClient): boolean {
  if (!client.certain && !client.flat) return false
  if (client.format !== 'json' || mapping.entries.length === 0) return false
  return mapping.entries.every(
    entry => looksLikeServer(entry.value) || entry.key.text.text.startsWith('$')
  )
}

/** Keys that this client does not read, although they hold servers. */
function wrongKeys(maps: readonly ServerMap[], client: McpClient): McpConfig['wrongKeys'] {
  return maps.flatMap(({key, path}) => {
    if (!key) return []
    const name = key.key.text.text
    const reason = wrongKeyReason(name, path, client, maps)
    if (reason === undefined) return []
    return [{key: key.key.text, ...reason}]
  })
}

function wrongKeyReason(
  key: string,
  path: readonly string[],
  client: McpClient,
  maps: readonly ServerMap[]
): {expected: string; reason: string} | undefined {
  if (client.serversElsewhere) return client.serversElsewhere
  const [expected] = client.keys
  if (client.anyKey || expected === undefined) return undefined
  if (client.keys.includes(key) || client.keys.includes([...path, key].join('.'))) return undefined
  if (maps.some(map => map.key?.key.text.text === expected)) return undefined
  return {expected, reason: `${client.title} reads \`${expected}\``}
}

const globalSwitches =
  /^(?:enableAllProjectMcpServers|mcp\.autoApprove|autoApproveMcp|yolo|chat\.tools\.autoApprove|chat\.tools\.global\.autoApprove)$/

/** Switches that hold for all servers of a configuration. */
function globalApprovals(root: SyntaxNode): McpConfig['approvals'] {
  return (asMapping(root)?.entries ?? []).flatMap(entry => {
    if (!globalSwitches.test(entry.key.text.text)) return []
    if (asScalar(entry.value)?.value !== true) return []
    return [{key: entry.key.text, tools: [], all: true, range: entry.range}]
  })
}

/** The inputs of VS Code's configuration: a default of a password prompt is a stored one. */
export function addInputs(root: SyntaxNode, facts: Facts): void {
  for (const item of asSequence(get(root, 'inputs'))?.items ?? []) {
    const value = asText(get(item, 'default'))
    if (!value) continue
    const id = asText(get(item, 'id'))?.text ?? 'input'
    const secret = asScalar(get(item, 'password'))?.value === true
    const name = secret ? `${id}-token` : id
    facts.credentialSites.push({value, name, place: 'value', dialect: 'mcp-client'})
  }
}
