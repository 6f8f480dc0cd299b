import {shownName} from '../credentials/index.js'
import type {McpServer} from '../facts/facts.js'
import {shownHost} from './addresses.js'

/** How messages name a server; a name that holds a credential is not repeated. */
export function serverLabel(server: McpServer): string {
  return server.name === '' ? 'an MCP server' : `MCP server '${shownName(server.name)}'`
}

/** What a server runs or reaches, for messages: its package, image, program or host. */
export function targetLabel(server: McpServer): string {
  const {launch, url} = server
  if (launch?.target !== undefined) return shownName(launch.target)
  return (url && shownHost(url.text)) ?? 'unknown'
}
