/** Names that say that something serves MCP. */

/** Parts of names that talk to MCP servers, or stand beside them. */
const otherRoles: ReadonlySet<string> = new Set([
  'agent',
  'agents',
  'bot',
  'chat',
  'chatbot',
  'chatui',
  'client',
  'clients',
  'console',
  'dashboard',
  'db',
  'frontend',
  'host',
  'inspector',
  'playground',
  'portal',
  'postgres',
  'redis',
  'seed',
  'site',
  'spa',
  'ui',
  'web',
  'webapp',
  'webui',
  'website'
])

const servers = /^servers?$/

/** `mcpServer`, `MCP_SERVER` and `azure-mcp-server:1.0` as words in lower case. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/(?<=[A-Z]{3})([A-Z][a-z])/g, ' $1')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
}

function isMcp(word: string): boolean {
  return /^(?:fast)?mcps?(?:servers?)?$/.test(word)
}

/** Whether a text holds `mcp` as a whole word. */
export function holdsMcp(text: string): boolean {
  return /mcp/i.test(text) && wordsOf(text).some(isMcp)
}

/**
 * Whether a name is that of an MCP server: `mcp` as a whole word, and not of what talks to one, as
 * `mcp-client` or `mcp-chat-ui`.
 */
export function namesServer(text: string): boolean {
  if (!/mcp/i.test(text)) return false
  const words = wordsOf(text)
  const at = words.findIndex(isMcp)
  if (at < 0) return false
  if (words.slice(at + 1).some(word => otherRoles.has(word))) return false
  const isServer = /server/.test(words[at]!) || servers.test(words[at + 1] ?? '')
  return isServer || !words.slice(0, at).some(word => otherRoles.has(word) || word === 'api')
}

/**
 * Whether the name of a container holds `mcp` only in what stands before the name of its service, as
 * `mcp-test-vault` does for the service `vault`: that is the name of the project, and each of its
 * containers has it.
 */
export function hasPrefixOfProject(container: string, service: string): boolean {
  const words = wordsOf(container)
  const own = wordsOf(service)
  if (own.length === 0 || own.length >= words.length || own.some(isMcp)) return false
  if (own.some((word, index) => words[words.length - own.length + index] !== word)) return false
  const at = words.findIndex(isMcp)
  return !/server/.test(words[at] ?? '') && !servers.test(words[at + 1] ?? '')
}

/** Whether a name says what something is, and that is no server: `setlist-agent`. */
export function namesOtherRole(text: string): boolean {
  return wordsOf(text).some(word => otherRoles.has(word))
}

/** Words at the end of a variable's name that say where a server of somebody else is. */
const addresses = /(?:^|_)(?:url|uri|urls|endpoints?|address|base|servers?|fqdn|origin)$/i

/** Whether a variable says where an MCP server is: what is given one calls it. */
export function namesAddress(name: string): boolean {
  return holdsMcp(name) && addresses.test(name)
}

/** Whether a variable names an MCP server: the program itself, or the one that it calls. */
export function namesSomeServer(name: string): boolean {
  return /server_?name$/i.test(name)
}

/** Whether a variable tells the program itself how to serve, as `MCP_PORT` and `FASTMCP_HOST` do. */
export function configuresServer(name: string): boolean {
  if (!holdsMcp(name) || addresses.test(name)) return false
  return /(?:^|_)(?:port|transport|bind|path|server_name|log_level|stateless|stateless_http|listen|json_response|auth_(?:provider|mode|enabled|type)|allowed_(?:hosts|origins))(?:_|$)/i.test(
    name.replace(/([a-z\d])([A-Z])/g, '$1_$2')
  )
}
