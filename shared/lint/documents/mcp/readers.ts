import {secretName} from '../../credentials/index.js'
import type {Facts} from '../../facts/facts.js'
import {get, type ParsedDocument, type SyntaxNode, walkScalars} from '../../formats/syntax.js'
import {parseScripts} from '../../scripts/parse-scripts.js'
import {MappedText} from '../../source.js'
import type {DocumentReader, Format} from '../reader.js'
import {addCommands} from '../shell-file.js'
import type {McpClient} from './client.js'
import {clientOf, hasKeyOf, holdsConfigKey} from './client-lookup.js'
import {unknownClient} from './clients.js'
import {readEmbeddedMcp} from './embedded.js'
import {addInputs, readMcpConfig} from './read-config.js'

/** Whether a text holds a key of servers, or the switch that approves all of a project. */
function hasMcpKey(text: string): boolean {
  return holdsConfigKey(text) || text.includes('enableAllProjectMcpServers')
}

/** Whether a text holds a key that the client at its path reads. */
function hasKeyOfClient(path: string, text: string): boolean {
  const client = clientOf(path)
  return client !== undefined && hasKeyOf(client, text)
}

function isCertain(path: string, format: McpClient['format']): boolean {
  const client = clientOf(path)
  if (/\.(?:example|sample|template|tmpl|dist)$/i.test(path)) return false
  if (client) return client.certain && formatOf(client, path) === format
  return format === 'json' && unknownClient.paths.test(path)
}

/** Continue takes JSON beside YAML. */
function formatOf(client: McpClient, path: string): McpClient['format'] {
  return client.format === 'yaml' && /\.json$/i.test(path) ? 'json' : client.format
}

function reader(
  format: McpClient['format'],
  parser: Format,
  possible: RegExp,
  looksLike: (text: string, path: string) => boolean,
  read: DocumentReader['read'] = readDocuments
): DocumentReader {
  return {
    kind: 'mcp-config',
    format: parser,
    isCertain: path => isCertain(path, format),
    isNamed: path => clientOf(path) !== undefined,
    isPossible: path =>
      possible.test(path.replace(/\.(?:example|sample|template|tmpl|dist)$/i, '')),
    looksLike,
    read
  }
}

function readDocuments(document: ParsedDocument, facts: Facts): void {
  const client = clientOf(facts.file.path) ?? unknownClient
  for (const root of document.documents) readRoot(root, facts, client)
}

function readRoot(root: SyntaxNode, facts: Facts, client: McpClient): void {
  readMcpConfig(root, facts, {client, origin: 'file', runsInCi: client.runsInCi === true})
  for (const holder of [root, get(root, 'mcp'), get(root, 'settings', 'mcp')]) {
    if (holder) addInputs(holder, facts)
  }
  addOtherValues(root, facts)
}

/** Named credentials beside the servers: keys of model providers, of the client's own account. */
function addOtherValues(root: SyntaxNode, facts: Facts): void {
  const known = new Set(facts.credentialSites.map(({value}) => value.range().start))
  walkScalars(root, (scalar, _path, key) => {
    const name = key?.text.text
    if (name === undefined || typeof scalar.value !== 'string') return
    if (secretName(name) === undefined || known.has(scalar.text.range().start)) return
    facts.credentialSites.push({value: scalar.text, name, place: 'value', dialect: 'mcp-client'})
  })
}

const devcontainer = /(?:^|\/)\.?devcontainer(?:[-.][^/]*)?\.json$/i

/** JSON and JSONC; the commands of a dev container may add servers too. */
export const mcpJson = reader(
  'json',
  'json',
  /\.(?:jsonc?|code-workspace)$/i,
  (text, path) =>
    hasMcpKey(text) ||
    (/"(?:servers|mcp)"\s*:\s*\{/.test(text) &&
      /"(?:command|url|serverUrl)"\s*:\s*["[]/.test(text)) ||
    (clientOf(path) !== undefined && /"mcp/.test(text)) ||
    hasKeyOfClient(path, text) ||
    (devcontainer.test(path) && /mcp/.test(text)),
  async (document, facts, context) => {
    readDocuments(document, facts)
    if (!devcontainer.test(facts.file.path)) return
    addCommands(document, facts)
    await parseScripts(facts.scripts, context.interests)
    await readEmbeddedMcp(document, facts, context)
  }
)

/** TOML: Codex. */
export const mcpToml = reader(
  'toml',
  'toml',
  /\.toml$/i,
  (text, path) => hasMcpKey(text) || hasKeyOfClient(path, text)
)

/** YAML: Continue, Goose, LibreChat, Hermes, catalogs. */
export const mcpYaml = reader(
  'yaml',
  'yaml',
  /\.ya?ml$/i,
  (text, path) => {
    const client = clientOf(path)
    if (hasMcpKey(text)) return true
    return client?.format === 'yaml' && (!client.needsKey || hasKeyOf(client, text))
  },
  async (document, facts, context) => {
    readDocuments(document, facts)
    // ConfigMaps and values of charts hold whole configurations as text.
    await readEmbeddedMcp(document, facts, context)
  }
)

/** Front matter of Markdown: agentic workflows and agents. */
export const mcpMarkdown = reader(
  'markdown',
  'text',
  /\.md$/i,
  text => {
    const matter = frontMatter(text)
    if (!matter) return false
    const yaml = text.slice(matter.start, matter.end)
    return hasMcpKey(yaml) || /^[ \t]+mcp[ \t]*:/m.test(yaml)
  },
  async (_document, facts, context) => {
    const matter = frontMatter(facts.file.text)
    if (!matter) return
    const document = await context.parse('yaml', MappedText.of(facts.file, matter))
    readDocuments(document, facts)
  }
)

/** The YAML between the first line `---` and the next one. */
export function frontMatter(text: string): {start: number; end: number} | undefined {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!open) return undefined
  const close = /^---[ \t]*\r?$/m.exec(text.slice(open[0].length, open[0].length + 200_000))
  if (!close) return undefined
  return {start: open[0].length, end: open[0].length + close.index}
}

/** All readers of MCP clients' files. */
export const mcpReaders: readonly DocumentReader[] = [mcpJson, mcpToml, mcpYaml, mcpMarkdown]
