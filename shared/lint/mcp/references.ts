import {shownName} from '../credentials/index.js'
import type {McpClient, ReferenceSyntax} from '../documents/mcp/client.js'
import {clientById} from '../documents/mcp/client-lookup.js'
import type {CredentialSite, McpServer} from '../facts/facts.js'
import type {MappedText} from '../source.js'

/** A reference in a value, as it is written. Offsets are of the value. */
export interface WrittenReference {
  readonly syntax: ReferenceSyntax | '$input:x'
  readonly text: string
  /** Name of the variable or input. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Longer values are no credentials. */
const longestValue = 20_000

const syntaxes: readonly (readonly [WrittenReference['syntax'], RegExp])[] = [
  ['${{ secrets.X }}', /\$\{\{\s*([\w.-]{1,200})\s*\}\}/g],
  ['${env:X}', /\$\{env:([A-Za-z_]\w{0,100})\}/g],
  ['${input:x}', /\$\{input:([\w.-]{1,100})\}/g],
  ['${X:-d}', /\$\{([A-Z_][A-Z0-9_]{1,100}):-[^{}]{0,200}\}/g],
  ['${X}', /\$\{([A-Z_][A-Z0-9_]{1,100})\}/g],
  ['$input:x', /\$input:([\w.-]{1,100})/g],
  ['{env:X}', /(?<!\$)\{env:([A-Za-z_]\w{0,100})\}/g],
  ['$(command)', /\$\(([^()]{1,200})\)/g],
  ['$X', /(?<![\w$\\}])\$([A-Z_][A-Z0-9_]{2,100})(?![\w(])/g],
  ['%X%', /(?<![\w%])%([A-Z_][A-Z0-9_]{2,100})%(?!\w)/g]
]

/** Every reference in a value, in any client's syntax. */
export function referencesIn(value: string): WrittenReference[] {
  if (value.length > longestValue || !/[$%{]/.test(value)) return []
  const found = syntaxes.flatMap(([syntax, pattern]) =>
    [...value.matchAll(pattern)].map(match => ({
      syntax,
      text: match[0],
      name: match[1]!,
      start: match.index,
      end: match.index + match[0].length
    }))
  )
  // Names stand in messages and fixes: one that holds a credential is left to other rules.
  return found.filter(({name}) => shownName(name) === name)
}

/** Bridges that expand references in their own arguments. */
const expandingBridges = new Set(['mcp-remote', 'supergateway', 'mcp-proxy'])

/** True when something between the client and the server expands the arguments: a shell, a bridge. */
export function argumentsAreExpanded(server: McpServer): boolean {
  const {launch} = server
  if (!launch) return false
  return (
    launch.wrappers.some(name => /^(?:(?:ba|z|da|k|fi|a)?sh|cmd|powershell|pwsh)$/.test(name)) ||
    expandingBridges.has(launch.target ?? '')
  )
}

const ownValues = new WeakMap<McpServer, ReadonlySet<MappedText>>()

/** True for a value that the client hands over outside the command line: environment, header, setting. */
export function isOutsideArguments(site: CredentialSite): boolean {
  const {server, value} = site
  if (!server) return false
  let own = ownValues.get(server)
  if (!own) {
    own = new Set([...server.env, ...server.headers, ...server.settings].map(entry => entry.value))
    ownValues.set(server, own)
  }
  if (own.has(value) || value === server.url) return true
  return site.place === 'environment' && (server.nested ?? []).some(entry => entry.value === value)
}

/** True when the client replaces the reference before it starts the server. */
export function isExpanded(reference: WrittenReference, client: McpClient): boolean {
  return client.dialect.syntaxes.some(syntax => syntax === reference.syntax)
}

/** The client of a site's server. */
export function clientOfSite(site: CredentialSite): McpClient {
  return clientById(site.server?.client ?? 'unknown')
}
