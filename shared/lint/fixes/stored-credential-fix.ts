import {findNodeAtLocation, type ModificationOptions, modify, parseTree} from 'jsonc-parser'
import type {Judgement} from '../credentials/index.js'
import {shownName} from '../credentials/index.js'
import type {McpClient} from '../documents/mcp/client.js'
import {clientById} from '../documents/mcp/client-lookup.js'
import type {CredentialSite, McpServer} from '../facts/facts.js'
import type {Problem} from '../rule.js'
import type {Range, SourceFile} from '../source.js'
import {lineBreakOf} from './fix.js'

type Fix = NonNullable<Problem['fix']>

/**
 * Replaces a stored credential of an MCP server by a reference in the syntax of the file's client.
 * Only where the client is known to expand it, and where the value is certainly a credential: a
 * reference that is sent as text would break the server.
 *
 * @param range the credential itself, within the site's value.
 */
export function referenceFix(
  file: SourceFile,
  judgement: Pick<Judgement, 'certainty'>,
  range: Range,
  site: CredentialSite | undefined
): Fix | undefined {
  const server = site?.server
  if (!server || judgement.certainty !== 'known' || site.dialect !== 'mcp-client') return undefined
  // Inside of JSON in a variable a reference would have to be quoted as the JSON is.
  if (server.nested?.some(({value}) => value === site.value)) return undefined
  const client = clientById(server.client)
  const variable = variableName(site, server)
  if (variable === undefined) return undefined
  if (client.replacement === 'variable-name') return codexFix(file, site, variable)

  const {syntaxes, certain, example} = client.dialect
  // An embedded configuration has the quoting of its surroundings, which a fix would have to keep.
  if (!certain || syntaxes.length === 0 || !client.paths.test(file.path)) return undefined
  // Without the client's key the file may be that of another, which reads other references.
  if (client.keyClients && !file.text.includes(`"${client.keys[0]}"`)) return undefined
  // Everything of a variable is the secret; of a header or an argument only the part that is.
  const whole = site.place === 'environment' ? site.value.range() : range
  if (!isQuotedOrPlain(file.text, whole)) return undefined
  if (client.replacement === 'input') return inputFix(file, whole, variable, server)
  const reference = example.replace('NAME', variable)
  const name = /\w{0,40}NAME/.exec(example)![0].replace('NAME', variable)
  return {
    description: `replaced by ${reference}: ${whatToSet(client, name)}, and revoke the old value`,
    edits: [{start: whole.start, end: whole.end, newText: reference}]
  }
}

function whatToSet({store, title}: McpClient, name: string): string {
  if (store === 'secret') return `store the secret ${name}`
  return `set the environment variable ${name} where ${title} starts`
}

/** VS Code asks for an input once and keeps it in the system's secret store. */
function inputFix(
  file: SourceFile,
  range: Range,
  variable: string,
  server: McpServer
): Fix | undefined {
  const id = variable.toLowerCase().replaceAll('_', '-')
  const inputs = inputsOf(file)
  if (!inputs) return undefined
  const description = `${variable} of the MCP server ${server.name}`
  return {
    description: `replaced by \${input:${id}}: VS Code asks for it once and keeps it in the secret store; revoke the old value`,
    edits: [
      {start: range.start, end: range.end, newText: `\${input:${id}}`},
      ...(inputs.ids.has(id) ? [] : inputs.adding(id, description))
    ]
  }
}

/** The inputs of a VS Code configuration: their ids, and the edits that add one. */
interface Inputs {
  readonly ids: ReadonlySet<unknown>
  adding(id: string, description: string): Fix['edits']
}

/** Read once for a file: it may hold many credentials. */
const knownInputs = new WeakMap<SourceFile, Inputs>()

/** Undefined where the file is no object, as one of which the beginning is missing. */
function inputsOf(file: SourceFile): Inputs | undefined {
  const known = knownInputs.get(file)
  if (known) return known
  const {text} = file
  const formattingOptions = {
    insertSpaces: !/^\t/m.test(text),
    tabSize: /^( +)\S/m.exec(text)?.[1]?.length ?? 2,
    eol: lineBreakOf(text)
  }
  const tree = parseTree(text)
  if (tree?.type !== 'object') return undefined
  const list = findNodeAtLocation(tree, ['inputs'])
  const entry = {type: 'promptString', id: '{id}', description: '{description}', password: true}
  const inserted = (options: ModificationOptions) =>
    list?.type === 'array'
      ? modify(text, ['inputs', -1], entry, {...options, isArrayInsertion: true})
      : modify(text, ['inputs'], [entry], {...options, getInsertionIndex: () => 0})
  const formatted = inserted({formattingOptions})
  // Formatting writes lines anew with all that stands in them, such as the credentials of others:
  // reports show fixes.
  const inputs = list ? text.slice(list.offset, list.offset + list.length) : ''
  const repeats = formatted.some(({offset, length}) =>
    text
      .slice(offset, offset + length)
      .replace(inputs, '')
      .replace('"inputs"', '')
      .includes('"')
  )
  const template = repeats ? inserted({}) : formatted
  const found: Inputs = {
    ids: new Set(list?.children?.map(child => findNodeAtLocation(child, ['id'])?.value)),
    adding: (id, description) =>
      template.map(({offset, length, content}) => ({
        start: offset,
        end: offset + length,
        newText: content
          .replace('"{id}"', () => JSON.stringify(id))
          .replace('"{description}"', () => JSON.stringify(description))
      }))
  }
  knownInputs.set(file, found)
  return found
}

/**
 * Codex expands nothing: it takes the names of variables in keys of their own. Done where the
 * credential is the only entry of an inline table on one line, or has a line of its own in a table
 * below that of its server.
 */
function codexFix(file: SourceFile, site: CredentialSite, variable: string): Fix | undefined {
  const {start} = site.value.range()
  const {line, column} = file.position(start)
  const lineStart = start - (column - 1)
  const text = file.line(line)
  const edits = inlineTable(text, lineStart, variable) ?? ownLine(file, line, lineStart, variable)
  if (!edits) return undefined
  return {
    description: `replaced by the name of the environment variable ${variable}: set it where Codex starts, and revoke the old value`,
    edits
  }
}

/** `env = { NAME = "value" }` */
function inlineTable(text: string, lineStart: number, variable: string): Fix['edits'] | undefined {
  const table =
    /^(\s*)(env|http_headers)\s*=\s*\{\s*("?)([\w-]+)\3\s*=\s*(["'])([^"']*)\5\s*\}/.exec(text)
  if (!table) return undefined
  const [all, indent = '', kind, , name = '', , value = ''] = table
  const newText = byName(kind, name, value, variable)
  return newText === undefined
    ? undefined
    : [{start: lineStart + indent.length, end: lineStart + all.length, newText}]
}

/** `NAME = "value"` below `[mcp_servers.x.env]`, with `[mcp_servers.x]` above that. */
function ownLine(
  file: SourceFile,
  line: number,
  lineStart: number,
  variable: string
): Fix['edits'] | undefined {
  const entry = /^\s*("?)([\w-]+)\1\s*=\s*(["'])([^"']*)\3\s*(?:#.*)?$/.exec(file.line(line))
  const header = headerAbove(file, line)
  const table = header && /^\[(mcp_servers\..+)\.(env|http_headers)\]$/.exec(header.name)
  if (!entry || !table) return undefined
  const server = headerAbove(file, header.line)
  if (server?.name !== `[${table[1]}]`) return undefined
  const added = byName(table[2]!, entry[2]!, entry[4]!, variable)
  if (added === undefined) return undefined
  const whole = {start: lineStart, end: file.lineStart(line + 1), newText: ''}
  const key = added.slice(0, added.indexOf(' '))
  for (let at = server.line + 1; at < header.line; at++) {
    if (!new RegExp(`^\\s*${key}\\s*=`).test(file.line(at))) continue
    // The key is there: a list on one line takes one more name, anything else is left alone.
    const list = /^\s*env_vars\s*=\s*\[[^\]#]*(?=\])/.exec(file.line(at))
    if (!list) return undefined
    const end = file.lineStart(at) + list[0].length
    const comma = /[[,]\s*$/.test(list[0]) ? '' : ', '
    return [{start: end, end, newText: `${comma}"${variable}"`}, whole]
  }
  const below = file.lineStart(server.line + 1)
  return [{start: below, end: below, newText: `${added}\n`}, whole]
}

/** The key that takes a variable's name in place of a value. */
function byName(table: string | undefined, name: string, value: string, variable: string) {
  if (table === 'env') return `env_vars = ["${variable}"]`
  if (/^authorization$/i.test(name)) {
    return /^Bearer \S+$/.test(value) ? `bearer_token_env_var = "${variable}"` : undefined
  }
  return `env_http_headers = { "${name}" = "${variable}" }`
}

/** Tables of servers are short; a longer way up would only cost time. */
const maxTableLines = 200

function headerAbove(file: SourceFile, line: number): {line: number; name: string} | undefined {
  for (let at = line - 1; at >= Math.max(1, line - maxTableLines); at--) {
    const header = /^\s*(\[[^\]]+\])\s*(?:#.*)?$/.exec(file.line(at))
    if (header) return {line: at, name: header[1]!}
  }
  return undefined
}

/** A variable's own name, or one made of the server's name and that of the header or flag. */
function variableName({name, place}: CredentialSite, server: McpServer): string | undefined {
  if (name === undefined || shownName(name) !== name || shownName(server.name) !== server.name) {
    return undefined
  }
  if (place === 'environment') return /^[A-Za-z_]\w{0,80}$/.test(name) ? name : undefined
  if (place !== 'header' && place !== 'argument') return undefined
  const word = (text: string) =>
    text
      .toUpperCase()
      .replace(/[^A-Z0-9]+/g, '_')
      .split('_')
      .filter(Boolean)
      .join('_')
  const what = /^authorization$/i.test(name) ? 'TOKEN' : word(name).replace(/^X_/, '')
  const variable = `${word(server.name)}_${what}`
  return /^[A-Z][A-Z0-9_]{2,80}$/.test(variable) ? variable : undefined
}

/** Characters around a value that are looked at for its quotation marks. */
const reach = 1000

/** Inside quotation marks, or a plain scalar of YAML that a reference with a leading `$` may follow. */
function isQuotedOrPlain(text: string, {start, end}: Range): boolean {
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  const quoted = /["'][^"'\r\n]*$/.test(before) && /^[^"'\r\n]*["']/.test(after)
  return quoted || /(?:^|[\r\n])[ \t]*(?:- )?[\w-]+: $/.test(before)
}
