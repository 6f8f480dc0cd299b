import type {CredentialPlace, Facts, McpConfig, McpOrigin, McpServer} from '../../facts/facts.js'
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
import type {MappedText} from '../../source.js'
import type {McpClient} from './clients.js'
import {looksLikeServer, readServerEntry} from './server-entry.js'

/** Maps of servers are looked for down to this depth: `projects.<path>.mcpServers`. */
const deepest = 8
/** Nodes that are visited in a document; a configuration has a few hundred. */
const mostNodes = 50_000

/** Keys that are maps of servers wherever they stand, whoever the client is. */
const mapKeys = new Set([
  'mcpServers',
  'mcp_servers',
  'mcp-servers',
  'mcp.servers',
  'context_servers',
  'mcpservers',
  'McpServers',
  'mcp_server',
  'mcpServer'
])

/** Keys that are maps of servers in some places; their entries must look like servers. */
const possibleKeys = new Set(['servers', 'mcp', 'mcp.servers'])

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
  const maps = findServerMaps(root, context.client)
  const approvals = globalApprovals(root)
  if (maps.length === 0 && approvals.length === 0) return undefined
  const servers: McpServer[] = []
  for (const map of maps) {
    for (const server of readMap(map, context)) {
      servers.push(server)
      addServer(server, facts)
    }
  }
  const config: McpConfig = {
    client: context.client.id,
    range: root.range,
    origin: context.origin,
    servers,
    wrongKeys: wrongKeys(maps, context.client),
    approvals,
    ...(context.written && {written: context.written})
  }
  facts.mcpConfigs.push(config)
  return config
}

function readMap({key, node}: ServerMap, context: ConfigContext): McpServer[] {
  // Visual Studio reads `servers` of the file that Claude Code and others read `mcpServers` of.
  const shared = context.client.id === 'claude-code' && key?.key.text.text === 'servers'
  const entryContext = {
    client: shared ? 'visual-studio' : context.client.id,
    origin: context.origin,
    runsInCi: context.runsInCi,
    ...(context.expandedBy && {expandedBy: context.expandedBy})
  }
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
  // gh-aw: tools.<name>.mcp is one entry, read through its parent.
  if (client.id === 'gh-aw' && key === 'tools' && path.length === 0) return false
  const ofClient = client.keys.includes([...path, key].join('.'))
  if (!possibleKeys.has(key)) return ofClient && holdsEntries
  const parent = path.at(-1)
  const known = ofClient || path.length === 0 || parent === 'mcp' || parent === 'settings'
  if (key === 'servers' && !known) return false
  if (value.kind === 'sequence') return false
  if (key === 'mcp' && path.length > 1) return false
  // `mcp: {servers: …}` is read at `servers`.
  if (key === 'mcp' && asMapping(get(value, 'servers'))) return false
  return value.entries.some(entry => looksLikeServer(entry.value))
}

function isFlatMap(mapping: MappingNode, client: McpClient): boolean {
  if (!client.certain && client.id !== 'claude-code-plugin') return false
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
  const wrong = (expected: string, reason = `${client.title} reads \`${expected}\``) => ({
    expected,
    reason
  })
  const has = (other: string) => maps.some(map => map.key?.key.text.text === other)
  switch (client.id) {
    case 'unknown':
    case 'gh-aw':
    case 'docker-mcp':
    case 'claude-code-plugin':
    case 'claude-code-user':
      return undefined
    case 'claude-code-settings':
      return wrong(
        'mcpServers in .mcp.json',
        'Claude Code does not read servers from its settings: they belong into `.mcp.json`'
      )
    case 'claude-code':
      // Visual Studio reads `servers` in the same file: right for one, wrong for the other.
      if (key === 'servers' || key === 'mcpServers') return undefined
      return wrong('mcpServers')
    case 'vscode-settings':
      if (
        path.includes('customizations') ||
        path.includes('settings') ||
        path.includes('mcp') ||
        key === 'mcp.servers'
      )
        return undefined
      return wrong('mcp.servers')
    default: {
      if (
        client.keys.some(
          expected =>
            expected === [...path, key].join('.') ||
            expected === key ||
            expected.split('.').at(-1) === key
        )
      )
        return undefined
      const expected = client.keys[0]
      if (expected === undefined || has(expected)) return undefined
      return wrong(expected)
    }
  }
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

/** Adds a server and every place of it where a credential would stand. */
export function addServer(server: McpServer, facts: Facts): void {
  facts.mcpServers.push(server)
  const add = (value: MappedText, place: CredentialPlace, name?: string) =>
    facts.credentialSites.push({
      value,
      place,
      dialect: server.origin === 'command' ? 'shell' : 'mcp-client',
      server,
      ...(name !== undefined && {name})
    })
  for (const {name, value} of server.env) add(value, 'environment', name.text)
  for (const {name, value} of server.headers) add(value, 'header', name.text)
  for (const {name, value} of server.settings) add(value, 'value', name.text)
  for (const {name, value} of server.launch?.env ?? []) add(value, 'environment', name.text)
  if (server.url) add(server.url, 'url')
  addArguments(server, add)
}

/** Arguments with the flag or variable that names them. */
function addArguments(
  server: McpServer,
  add: (value: MappedText, place: CredentialPlace, name?: string) => void
): void {
  const args = server.launch?.args ?? server.args
  // The rest of the command line: what the runner takes, the command itself in one string.
  const whole = server.command && /\s/.test(server.command.text.trim()) ? [server.command] : []
  const named = new Set(args)
  for (const arg of [...whole, ...server.args]) if (!named.has(arg)) add(arg, 'argument')
  args.forEach((arg, index) => {
    const assignment = /^(--?[\w.-]+|[A-Za-z_][A-Za-z0-9_]*)=/.exec(arg.text)
    if (assignment) {
      add(arg.slice(assignment[0].length), 'argument', assignment[1])
      return
    }
    const before = args[index - 1]?.text ?? ''
    if (/^(?:--?header|-H)$/i.test(before)) {
      const header = /^([\w-]+)\s*:\s*/.exec(arg.text)
      if (header) {
        add(arg.slice(header[0].length), 'header', header[1])
        return
      }
    }
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(arg.text)) {
      add(arg, 'url', /^--?[\w-]+$/.test(before) ? before : undefined)
      return
    }
    const takesValue = /^--?[\w.-]+$/.test(before) && !arg.text.startsWith('-')
    add(arg, 'argument', takesValue ? before : undefined)
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
