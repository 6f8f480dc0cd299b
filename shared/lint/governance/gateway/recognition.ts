/** Which policies are about MCP, and which are about the log-in that comes before it. */
import type {XmlElement} from '../../formats/xml.js'
import {isCode} from '../../languages/csharp.js'
import {holdsMcp, namesServer} from '../workloads/mcp-names.js'
import {isMcpPath} from './apis.js'
import {attribute, children, valuesOf} from './document.js'
import {expressionOf, says} from './expression.js'
import type {GatewayPolicy} from './policy.js'
import type {Statement} from './statements.js'

type Found = Pick<GatewayPolicy, 'document' | 'scope' | 'api'>

/**
 * Whether a policy holds for an API that fronts an MCP server: its API says so, or, where the API is
 * not in the repository, the name of the file or of its folder, or what the policy says. Endpoints of
 * the log-in (OAuth, protected resource metadata) lie beside MCP servers and are none.
 */
export function speaksOfMcp(found: Found, statements: readonly Statement[]): boolean {
  const {document, api} = found
  if (isLogIn(document.root, statements)) return false
  if (api?.isMcp) return true
  if (speaksProtocol(document.root) || leadsToMcp(statements)) return true
  // An API of models lies beside MCP servers: its folder says nothing.
  if (api || statements.some(({name}) => /^(?:azure-openai|llm)-/.test(name))) return false
  const parts = document.text.file.path.split('/')
  const isOwnFile = found.scope === 'unknown' || /\.(?:xml|cshtml)/i.test(parts.at(-1)!)
  const names = isOwnFile ? namesIn(parts) : []
  return names.some(namesServer) || mentionsMcp(document.root)
}

/** The file, its folder, and in the layout of APIOps the API. */
function namesIn(parts: readonly string[]): string[] {
  const at = parts.lastIndexOf('apis')
  const api = at >= 0 ? parts[at + 1] : undefined
  const stem = parts.at(-1)!.replace(/\.[a-z.]+$/i, '')
  return [stem, ...parts.slice(-2, -1), ...(api === undefined ? [] : [api])]
}

/** Words of the exchange of OAuth and of the metadata that leads to it. */
const logInWords =
  /redirect_uri|code_challenge|grant_type|response_type|authorization_servers|scopes_supported|authorization_endpoint|registration_endpoint|bearer_methods_supported/

/** Whether a policy answers by itself, or is an endpoint of the log-in: it needs no token. */
function isLogIn(root: XmlElement, statements: readonly Statement[]): boolean {
  const inbound = statements.filter(({section}) => section === 'inbound')
  const checks = inbound.some(({name}) => /^validate-(?:jwt|azure-ad-token)$/.test(name))
  const answers = inbound.some(
    ({name, branches}) =>
      branches.length === 0 && (name === 'return-response' || name === 'mock-response')
  )
  if (answers) return true
  return !checks && [...valuesOf(root)].some(({text}) => logInWords.test(text))
}

/** What is said in messages of MCP, and the headers of its transport. */
const spoken =
  /^(?:tools\/(?:call|list)|mcp-session-id|mcp-protocol-version|resources\/(?:read|list)|prompts\/(?:get|list)|notifications\/initialized)$/i

function speaksProtocol(root: XmlElement): boolean {
  for (const value of valuesOf(root)) {
    if (!isCode(value.text)) {
      if (spoken.test(value.text.trim())) return true
    } else if (says(expressionOf(value), text => spoken.test(text))) return true
  }
  return false
}

/** Whether the policy itself sends calls to an MCP server. */
function leadsToMcp(statements: readonly Statement[]): boolean {
  return statements.some(({name, element}) => {
    if (name !== 'set-backend-service' && name !== 'rewrite-uri') return false
    const [url, id] = ['base-url', 'backend-id'].map(key => attribute(element, key)?.text ?? '')
    const template = attribute(element, 'template')?.text ?? ''
    return isMcpPath(url!) || isMcpPath(template) || namesServer(url!) || namesServer(id!)
  })
}

/** Whether values of a policy name MCP: a scope, a logger, a named value. Bodies are texts for people. */
function mentionsMcp(root: XmlElement): boolean {
  const open: XmlElement[] = [root]
  while (open.length > 0) {
    const element = open.pop()!
    if (element.name === 'set-body' || element.name === 'cors') continue
    const {attributes, texts} = element
    const values = [...attributes.map(({value}) => value), ...texts]
    if (values.some(({text}) => text.length < 300 && !isCode(text) && holdsMcp(text))) return true
    open.push(...element.children)
  }
  return false
}

/** The code that a response is given: `<set-status code="401" />`; undefined where it is not known. */
export function statusOf({element}: Pick<Statement, 'element'>): number | undefined {
  const [status] = children(element, 'set-status')
  const code = status && attribute(status, 'code')?.text.trim()
  return code !== undefined && /^\d{3}$/.test(code) ? Number(code) : undefined
}
