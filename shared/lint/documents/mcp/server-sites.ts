import {launchesOf} from '../../command-line/launch.js'
import {scan} from '../../credentials/index.js'
import type {CredentialPlace, CredentialSite, Facts, McpServer} from '../../facts/facts.js'
import {walkScalars} from '../../formats/syntax.js'
import type {MappedText} from '../../source.js'
import type {ReadContext} from '../reader.js'
import {pairOf} from './server-of-words.js'

type Add = (value: MappedText, place: CredentialPlace, name?: string) => void

function siteOf(
  server: McpServer,
  value: MappedText,
  place: CredentialPlace,
  name: string | undefined
): CredentialSite {
  const dialect = server.origin === 'command' ? 'shell' : 'mcp-client'
  return {value, place, dialect, server, ...(name !== undefined && {name})}
}

/** Adds a server and every place of it where a credential would stand. */
export function addServer(server: McpServer, facts: Facts): void {
  facts.mcpServers.push(server)
  const add: Add = (value, place, name) =>
    facts.credentialSites.push(siteOf(server, value, place, name))
  for (const {name, value} of server.env) add(value, 'environment', name.text)
  for (const {name, value} of server.headers) add(value, 'header', name.text)
  for (const {name, value} of server.settings) add(value, 'value', name.text)
  const launches = launchesOf(server.launch)
  for (const {name, value} of launches.flatMap(({env}) => env)) add(value, 'environment', name.text)
  if (server.url) add(server.url, 'url')
  const [args = server.args, ...inner] = launches.map(launch => launch.args)
  // The rest of the command line: what the runner takes, the command itself in one string.
  const whole = server.command && /\s/.test(server.command.text.trim()) ? [server.command] : []
  const named = new Set(args)
  for (const arg of [...whole, ...server.args]) if (!named.has(arg)) add(arg, 'argument')
  for (const list of [args, ...inner]) addArguments(list, add)
}

/** Arguments with the flag or variable that names them. */
function addArguments(args: readonly MappedText[], add: Add): void {
  for (const [index, arg] of args.entries()) {
    const before = args[index - 1]?.text ?? ''
    const assignment = /^(--?[\w.-]+|[A-Za-z_][A-Za-z0-9_]*)=/.exec(arg.text)
    const given = assignment ? arg.slice(assignment[0].length) : arg
    const isHeader = /^(?:--?header|-H)$/i.test(assignment?.[1] ?? before)
    const header = isHeader ? pairOf(given, /^[\w-]+\s*:\s*/) : undefined
    const short = shortCredential(arg, before)
    if (header) add(header.value, 'header', header.name.text)
    else if (assignment) add(given, 'argument', assignment[1])
    else if (short) add(short.value, 'argument', short.name)
    else if (/^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i.test(arg.text))
      add(arg, 'url', /^--?[\w-]+$/.test(before) ? before : undefined)
    else {
      const takesValue = /^--?[\w.-]+$/.test(before) && !arg.text.startsWith('-')
      add(arg, 'argument', takesValue ? before : undefined)
    }
  }
}

/**
 * `-pSecret`, `-P Secret`, `-k key`, `-u user:Secret`: what these letters mean differs between
 * programs, so only a value that nobody would type as a port, a name or a path counts.
 */
function shortCredential(
  arg: MappedText,
  before: string
): {name: string; value: MappedText} | undefined {
  const glued = /^-[pPku](?=[^-])/.exec(arg.text)?.[0]
  const flag = glued ?? (/^-[pPku]$/.test(before) ? before : undefined)
  if (flag === undefined) return undefined
  let value = glued === undefined ? arg : arg.slice(glued.length)
  if (flag === '-u') {
    const colon = value.text.indexOf(':')
    if (colon < 1) return undefined
    value = value.slice(colon + 1)
  }
  const {text} = value
  const mixed = /[0-9]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text)
  if (!mixed || text.length < 8 || /[\s/\\:=]/.test(text)) return undefined
  return {name: flag === '-k' ? '-k api-key' : `${flag} password`, value}
}

/** Longer texts are data, not configuration. */
const longestNested = 20_000

/** Adds the values inside of JSON that stands in an argument or a variable of a server, by their keys. */
export async function addNestedValues(facts: Facts, context: ReadContext): Promise<void> {
  for (const server of facts.mcpServers) {
    const nested: {name: MappedText; value: MappedText}[] = []
    for (const {text, place} of nestedTexts(server)) {
      const document = await context.parse('json', text)
      // A credential of a known format is found in the value as a whole.
      const isKnown = scan(text.text).length > 0
      for (const root of document.documents) {
        walkScalars(root, (scalar, _path, key) => {
          if (!key || typeof scalar.value !== 'string') return
          nested.push({name: key.text, value: scalar.text})
          if (!isKnown)
            facts.credentialSites.push(siteOf(server, scalar.text, place, key.text.text))
        })
      }
    }
    if (nested.length > 0) server.nested = nested
  }
}

function* nestedTexts(server: McpServer): Generator<{text: MappedText; place: CredentialPlace}> {
  const isJson = (text: string) =>
    text.length <= longestNested && /^\s*[[{]/.test(text) && text.includes('"')
  for (const {value} of [...server.env, ...(server.launch?.env ?? [])])
    if (isJson(value.text)) yield {text: value, place: 'environment'}
  for (const arg of server.launch?.args ?? server.args) {
    const name = /^--?[\w.-]+=/.exec(arg.text)?.[0]
    const text = name === undefined ? arg : arg.slice(name.length)
    if (isJson(text.text)) yield {text, place: 'argument'}
  }
}
