import {launchOf} from '../command-line/launch.js'
import type {CredentialPlace, Facts, McpServer, NamedValue} from '../facts.js'
import {
  asMapping,
  asText,
  get,
  itemsOf,
  type MappingEntry,
  type SyntaxNode
} from '../formats/syntax.js'
import type {MappedText} from '../source.js'
import type {DocumentReader} from './reader.js'

/** Clients by the path of their configuration; the first match holds. */
const clients: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)\.vscode\/mcp\.json$/i, 'vscode'],
  [/(?:^|\/)\.cursor\/mcp\.json$/i, 'cursor'],
  [/(?:^|\/)claude_desktop_config\.json$/i, 'claude-desktop'],
  [/(?:^|\/)\.mcp\.json$/i, 'claude-code']
]

/** MCP clients' configuration in JSON and JSONC. */
export const mcpConfig: DocumentReader = {
  kind: 'mcp-config',
  format: 'json',
  isCertain: path =>
    clients.some(([pattern]) => pattern.test(path)) || /(?:^|\/)mcp\.json$/i.test(path),
  isPossible: path => /\.jsonc?$/i.test(path),
  looksLike: text =>
    /"mcpServers"\s*:\s*\{/.test(text) ||
    (/"servers"\s*:\s*\{/.test(text) && /"(?:command|url)"\s*:\s*"/.test(text)),
  read(document, facts) {
    const client = clients.find(([pattern]) => pattern.test(facts.file.path))?.[1] ?? 'unknown'
    for (const root of document.documents) addServers(root, facts, client)
  }
}

function addServers(root: SyntaxNode, facts: Facts, client: string): void {
  for (const map of [get(root, 'mcpServers'), get(root, 'servers'), get(root, 'mcp', 'servers')]) {
    for (const entry of asMapping(map)?.entries ?? []) {
      const server = readServer(entry, client)
      if (!server) continue
      facts.mcpServers.push(server)
      addSites(server, facts)
    }
  }
}

function readServer(entry: MappingEntry, client: string): McpServer | undefined {
  const node = asMapping(entry.value)
  if (!node) return undefined
  const command = asText(get(node, 'command'))
  const url = asText(get(node, 'url') ?? get(node, 'serverUrl') ?? get(node, 'httpUrl'))
  const args = itemsOf(get(node, 'args')).flatMap(item => asText(item) ?? [])
  const cwd = asText(get(node, 'cwd'))
  const launch = command && launchOf([command, ...args])
  return {
    name: entry.key.text.text,
    client,
    range: entry.range,
    nameRange: entry.key.range,
    transport: command ? 'stdio' : url ? 'http' : 'unknown',
    ...(command && {command}),
    args,
    env: namedValues(get(node, 'env')),
    headers: namedValues(get(node, 'headers')),
    ...(url && {url}),
    ...(cwd && {cwd}),
    ...(launch && {launch}),
    runsInCi: false
  }
}

function namedValues(node: SyntaxNode | undefined): NamedValue[] {
  return (asMapping(node)?.entries ?? []).flatMap(entry => {
    const value = asText(entry.value)
    return value ? [{name: entry.key.text, value}] : []
  })
}

/** Every place of a server where a credential would stand. */
function addSites(server: McpServer, facts: Facts): void {
  const add = (value: MappedText, place: CredentialPlace, name?: string) =>
    facts.credentialSites.push({
      value,
      place,
      dialect: 'mcp-client',
      server,
      ...(name !== undefined && {name})
    })
  for (const {name, value} of server.env) add(value, 'environment', name.text)
  for (const {name, value} of server.headers) add(value, 'header', name.text)
  if (server.url) add(server.url, 'url')
  server.args.forEach((arg, index) => {
    const assignment = /^--?[\w-]+=/.exec(arg.text)
    if (assignment) {
      const length = assignment[0].length
      add(arg.slice(length), 'argument', arg.text.slice(0, length - 1))
      return
    }
    const before = server.args[index - 1]?.text ?? ''
    const takesValue = /^--?[\w-]+$/.test(before) && !arg.text.startsWith('-')
    add(arg, 'argument', takesValue ? before : undefined)
  })
}
