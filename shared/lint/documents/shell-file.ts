import {imageOf} from '../command-line/containers.js'
import type {Facts, ScriptBlock} from '../facts/facts.js'
import type {ParsedDocument} from '../formats/syntax.js'
import {
  asMapping,
  asSequence,
  asText,
  get,
  type SyntaxNode,
  walkScalars
} from '../formats/syntax.js'
import {parseScripts} from '../scripts/parse-scripts.js'
import {MappedText} from '../source.js'
import {composeServices} from './mcp/clients.js'
import {readServerEntry} from './mcp/server-entry.js'
import {isServerName} from './mcp/server-of-words.js'
import {addNamedValues} from './named-values.js'
import type {DocumentReader} from './reader.js'

function addScript(facts: Facts, shell: ScriptBlock['shell'], text: MappedText): void {
  facts.scripts.push({shell, text, expansion: 'none'})
}

/** Shell and PowerShell files: set-up scripts, features of dev containers, deployments. */
export const shellFile: DocumentReader = {
  kind: 'script',
  format: 'text',
  isCertain: () => false,
  isPossible: path => /\.(?:sh|bash|zsh|ps1)$/i.test(path),
  looksLike: (text, _path, interests) => interests.shellFile(text),
  async read(_document, facts, {interests}) {
    const shell = /\.ps1$/i.test(facts.file.path) ? 'pwsh' : 'bash'
    addScript(facts, shell, MappedText.of(facts.file))
    await parseScripts(facts.scripts, interests)
  }
}

/** Dockerfiles: what `RUN` runs, and files that a here-document writes (`COPY <<EOF /path`). */
export const dockerfile: DocumentReader = {
  kind: 'script',
  format: 'text',
  isCertain: () => false,
  isPossible: path => /(?:^|\/)(?:[^/]*\.)?(?:dockerfile|containerfile)(?:\.[^/]*)?$/i.test(path),
  looksLike: (text, _path, interests) => interests.shellFile(text),
  async read(_document, facts, {interests}) {
    for (const instruction of instructionsOf(MappedText.of(facts.file)))
      addInstruction(instruction, facts)
    await parseScripts(facts.scripts, interests)
  }
}

/** Adds the script of an instruction (Docker docs, "Dockerfile reference"). */
function addInstruction(text: MappedText, facts: Facts): void {
  const run = /^\s*RUN\s+(?:--\S+\s+)*/i.exec(text.text)
  if (run) {
    const body = text.slice(run[0].length)
    // `RUN <<EOF` runs the document itself.
    const document = /^<<-?["']?(\w+)["']?[ \t]*\r?\n/.exec(body.text)
    addScript(facts, 'sh', document ? body.slice(document[0].length) : body)
    return
  }
  // Fetches a file as curl does: read as a command of that name, with its flags.
  const add = /^\s*(?=ADD\s[^\n]*https?:\/\/)/i.exec(text.text)
  if (add) {
    addScript(facts, 'sh', text.slice(add[0].length))
    return
  }
  const copy = /^\s*(?:COPY|ADD)\s+(?:--\S+\s+)*(<<-?["']?\w+["']?)[ \t]+(\S+)[ \t]*\r?\n/i.exec(
    text.text
  )
  if (!copy) return
  // Written as the shell command that does the same, so that one reader serves both.
  const end = copy[0].length
  const path = copy[0].lastIndexOf(copy[2]!)
  const document = copy[0].indexOf(copy[1]!)
  addScript(
    facts,
    'sh',
    text.compose([
      {text: 'cat > ', start: document, end: document},
      {text: copy[2]!, start: path, end: path + copy[2]!.length},
      {text: ' ', start: document, end: document},
      {text: copy[1]!, start: document, end: document + copy[1]!.length},
      {text: '\n', start: end - 1, end},
      {text: text.text.slice(end), start: end, end: text.text.length}
    ])
  )
}

/** The instructions of a Dockerfile with the lines and here-documents that belong to each. */
function instructionsOf(text: MappedText): MappedText[] {
  const found: MappedText[] = []
  let start = -1
  let offset = 0
  let marker: string | undefined
  let continued = false
  for (const line of text.text.split('\n')) {
    const end = offset + line.length
    const plain = line.replace(/\r$/, '')
    if (marker !== undefined) {
      if (plain.trim() === marker) {
        found.push(text.slice(start, end))
        marker = undefined
        start = -1
      }
    } else if (continued && /^\s*(?:#|$)/.test(plain)) {
      // Comments and empty lines inside of a continued instruction do not end it.
    } else {
      if (!continued) start = /^\s*[A-Za-z]+\s/.test(plain) ? offset : -1
      marker = start >= 0 ? /<<-?["']?(\w+)["']?/.exec(plain)?.[1] : undefined
      continued = /\\\s*$/.test(plain)
      if (start >= 0 && !continued && marker === undefined) {
        found.push(text.slice(start, end))
        start = -1
      }
    }
    offset = end + 1
  }
  if (start >= 0) found.push(text.slice(start))
  return found
}

/** Whether a file may be one of Docker Compose, by its name. */
export function isComposePath(path: string): boolean {
  return /(?:^|\/)(?:[^/]*[-_.])?compose(?:[-_.][^/]*)?\.ya?ml$/i.test(path)
}

/** Compose files that mention MCP: commands and configurations stand in their scalars. */
export const composeFile: DocumentReader = {
  kind: 'compose',
  format: 'yaml',
  isCertain: () => false,
  isNamed: path => /(?:^|\/)(?:docker-)?compose(?:[-_.][^/]*)?\.ya?ml$/i.test(path),
  isPossible: isComposePath,
  looksLike: (text, _path, interests) =>
    interests.shellFile(text) && /^services[ \t]*:/m.test(text),
  async read(document, facts, {interests}) {
    for (const root of document.documents) addNamedValues(root, facts, 'shell')
    for (const root of document.documents) {
      addListedVariables(root, facts)
      addServices(root, facts)
    }
    addCommands(document, facts)
    await parseScripts(facts.scripts, interests)
  }
}

/** `environment: [NAME=value]` and build arguments, as far as they stand in lists. */
function addListedVariables(root: SyntaxNode, facts: Facts): void {
  for (const {value: service} of asMapping(get(root, 'services'))?.entries ?? []) {
    const lists = [get(service, 'environment'), get(get(service, 'build'), 'args')]
    for (const item of lists.flatMap(list => asSequence(list)?.items ?? [])) {
      const text = asText(item)
      const name = /^([A-Za-z_][\w.-]{0,200})=/.exec(text?.text ?? '')?.[1]
      if (!text || name === undefined) continue
      const value = text.slice(name.length + 1)
      facts.credentialSites.push({value, name, place: 'value', dialect: 'shell'})
    }
  }
}

/** Services whose image is an MCP server. Their variables are read as all of the file's are. */
function addServices(root: SyntaxNode, facts: Facts): void {
  for (const entry of asMapping(get(root, 'services'))?.entries ?? []) {
    const image = asText(get(entry.value, 'image'))?.text ?? ''
    if (!isServerName(imageOf(image).name)) continue
    const server = readServerEntry(entry.key, entry.value, entry.range, {
      client: composeServices,
      origin: 'embedded',
      runsInCi: false
    })
    if (server) facts.mcpServers.push(server)
  }
}

/** Adds values that are command lines with MCP servers in them: `command`, `postCreateCommand`. */
export function addCommands(document: ParsedDocument, facts: Facts): void {
  for (const root of document.documents) {
    walkScalars(root, scalar => {
      if (/\bmcp add\b|--(?:additional-)?mcp-config|--add-mcp/.test(scalar.text.text)) {
        addScript(facts, 'sh', scalar.text)
      }
    })
  }
}
