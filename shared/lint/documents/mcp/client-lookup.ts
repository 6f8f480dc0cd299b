import type {ContainerFields, EntryFields, McpClient} from './client.js'
import {clients, misspeltKeys, unknownClient} from './clients.js'

/** What follows from the table of clients: by path, by program, by key. */

const all = [...clients, unknownClient]

/** The client whose configuration stands at a path; undefined when the path does not tell. */
export function clientOf(path: string): McpClient | undefined {
  // Several readers ask for one path, one after the other.
  if (path !== latest.path) latest = {path, client: findClient(path)}
  return latest.client
}

let latest: {readonly path: string; readonly client: McpClient | undefined} = {
  path: '',
  client: undefined
}

function findClient(path: string): McpClient | undefined {
  const plain = path
    .replaceAll('\\', '/')
    .replace(/\.(?:example|sample|template|tmpl|dist|bak|orig)$/i, '')
  return clients.find(client => client.paths.test(plain))
}

/** The client with an id. */
export function clientById(id: string): McpClient {
  return clients.find(client => client.id === id) ?? unknownClient
}

/** True for files that are meant to be copied and filled in, not read: examples and templates. */
export function isTemplatePath(path: string): boolean {
  return /\.(?:example|sample|template|tmpl|dist)(?:\.[^/]*)?$/i.test(path)
}

/** The client that a program is, by its name in lower case, without path and extension. */
export function clientOfProgram(program: string): McpClient | undefined {
  return clients.find(({programs}) => programs?.includes(program))
}

/** The client that an npm package is. */
export function clientOfPackage(name: string): McpClient | undefined {
  return clients.find(({packages}) => packages?.includes(name))
}

/** The client of an input of a CI step, by the step's action and the input's name. */
export function clientOfInput(input: string, action: string): McpClient {
  return (
    clients.find(({actions}) => actions?.test(action)) ??
    clients.find(({inputs}) => inputs?.test(input)) ??
    unknownClient
  )
}

/** Keys that hold servers in some places only, since other files have them for other things. */
const commonKeys = new Set(['servers', 'mcp', 'mcp.servers'])

/** Keys that are maps of servers wherever they stand, no matter which client it is. */
export const mapKeys: ReadonlySet<string> = new Set([
  ...misspeltKeys,
  'mcp.servers',
  ...all.flatMap(({keys}) => keys.flatMap(key => [key, key.split('.').at(-1)!])).filter(isTelling)
])

/** Names with `mcp` or `servers` in them that mean nothing else. */
function isTelling(key: string): boolean {
  return /mcp|servers?$/i.test(key) && !key.includes('*') && !commonKeys.has(key)
}

/** Whether a key holds servers in some places only. */
export function isCommonKey(key: string): boolean {
  return commonKeys.has(key)
}

const plainKeys = [...mapKeys].map(key => key.replaceAll('.', '\\.')).join('|')

const configKey = new RegExp(
  `["']?(?:${plainKeys})["']?\\s*[:=\\]]|^[ \\t]*\\[(?:${plainKeys})[.\\]]`,
  'm'
)
/** Of the keys those that no other one is a part of: a text without any of them has none. */
const shortestKeys = [...mapKeys].filter(key =>
  [...mapKeys].every(other => other === key || !key.includes(other))
)

/** Whether a text has a key that makes it a configuration of MCP servers, in JSON, YAML or TOML. */
export function holdsConfigKey(text: string): boolean {
  // Every file that may be a configuration comes by: a plain search is ten times as fast.
  return shortestKeys.some(key => text.includes(key)) && configKey.test(text)
}

/** A table of TOML that holds servers. */
export const tableKey = new RegExp(`^[ \\t]*\\[(?:${plainKeys})\\b`, 'm')

/** Whether a text has all parts of a key under which this client reads servers. */
export function hasKeyOf(client: McpClient, text: string): boolean {
  return client.keys.some(key =>
    key
      .split('.')
      .every(part => part === '*' || new RegExp(`["'\\[]?${part}["']?\\s*[:=\\].]`).test(text))
  )
}

type FieldKind = keyof EntryFields

const kinds: readonly FieldKind[] = ['command', 'args', 'env', 'url', 'headers', 'cwd']
const namesOfClients = new WeakMap<McpClient, Readonly<Record<FieldKind, readonly string[]>>>()

/** Names of a field in the entries of a client: its own, then the usual ones, then those of others. */
export function fieldNames(client: McpClient, kind: FieldKind): readonly string[] {
  const known = namesOfClients.get(client)
  if (known) return known[kind]
  const order = [client, unknownClient, ...clients]
  const named = kinds.map(each => [
    each,
    [...new Set(order.flatMap(({fields}) => fields?.[each] ?? []))]
  ])
  const names = Object.fromEntries(named) as Record<FieldKind, readonly string[]>
  namesOfClients.set(client, names)
  return names[kind]
}

const allContainers = clients.flatMap(({container}) => container ?? [])

/** How entries of a client name a container: its own way first. */
export function containerFields(client: McpClient): readonly ContainerFields[] {
  const own = client.container
  return own ? [own, ...allContainers.filter(fields => fields !== own)] : allContainers
}
