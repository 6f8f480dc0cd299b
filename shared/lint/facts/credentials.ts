import type {MappedText} from '../source.js'
import type {McpServer} from './mcp.js'
import type {ReferenceDialect} from './values.js'

/** Where a value that may be a credential stands. */
export type CredentialPlace =
  | 'value'
  | 'environment'
  | 'argument'
  | 'header'
  | 'url'
  | 'script'
  | 'text'
  | 'log-in' // the password of a log-in: any literal is one

/** A literal or reference in a place where a credential would stand. */
export interface CredentialSite {
  readonly value: MappedText
  /** The key, variable, flag or header that names the value; undefined when it has no name. */
  readonly name?: string
  readonly place: CredentialPlace
  readonly dialect: ReferenceDialect
  /** The MCP server that gets the value, when it is part of one. */
  readonly server?: McpServer
}
