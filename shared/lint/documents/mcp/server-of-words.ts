import {withoutEnd} from '../../../without-end.js'
import {launchOf, programName} from '../../command-line/launch.js'
import {type OptionSpec, readOptions} from '../../command-line/options.js'
import type {McpServer, NamedValue} from '../../facts/facts.js'
import type {MappedText, Range} from '../../source.js'
import type {McpClient} from './client.js'
import {clientOfPackage, clientOfProgram} from './client-lookup.js'
import {unknownClient} from './clients.js'

/** What is known of a server that a command line names. */
export interface CommandServer {
  readonly name: MappedText
  readonly client: McpClient
  readonly words?: readonly MappedText[]
  readonly url?: MappedText
  readonly env?: readonly NamedValue[]
  readonly headers?: readonly NamedValue[]
  readonly settings?: readonly NamedValue[]
  readonly range: Range
  readonly runsInCi: boolean
}

/** A server from the parts of a command line. */
export function serverOfWords(parts: CommandServer): McpServer {
  const [command, ...args] = parts.words ?? []
  const launch = command && launchOf([command, ...args])
  return {
    name: parts.name.text,
    client: parts.client.id,
    range: parts.range,
    nameRange: parts.name.range(),
    transport: parts.url ? 'http' : command ? 'stdio' : 'unknown',
    ...(command && {command}),
    args,
    env: parts.env ?? [],
    headers: parts.headers ?? [],
    ...(parts.url && {url: parts.url}),
    ...(launch && {launch}),
    settings: parts.settings ?? [],
    approvals: [],
    loadCommands: [],
    origin: 'command',
    expandedBy: ['ci', 'shell'],
    disabled: false,
    runsInCi: parts.runsInCi
  }
}

/** The client that a command runs and its words, with package runners taken off. */
export function agentCommand(
  words: readonly MappedText[]
): {client: McpClient; words: readonly MappedText[]} | undefined {
  const [first] = words
  if (!first) return undefined
  const own = clientOfProgram(programName(first.text))
  if (own) return {client: own, words: words.slice(1)}
  const launch = launchOf(words)
  if (launch?.target === undefined) return undefined
  const local = launch.ecosystem === 'local'
  const client =
    clientOfPackage(launch.target) ??
    (local ? clientOfProgram(programName(launch.target)) : undefined)
  return client && {client, words: launch.args}
}

const assignment = /^[A-Za-z_]\w*=/

/** Options of `mcp add` of all clients. `-e` and `-H` take several values: all that look like one. */
const addOptions: OptionSpec = {
  values:
    `-e --env -H --header --url --name --command --args --client-secret --bearer-token --api-key
    --token --bearer-token-env-var -s --scope -t --transport --timeout --description --include-tools
    --exclude-tools --tools --client-id --callback-port --oauth-scopes --type --agent
    --force-add`.split(/\s+/),
  short: 'letters',
  takesMore: (name, word) => {
    if (name === '-e' || name === '--env') return assignment.test(word)
    if (name !== '-H' && name !== '--header') return false
    return /^[\w-]+:\s*\S/.test(word) && !/^\w+:\/\//.test(word)
  }
}

/**
 * `claude mcp add [flags] name [--] command args…`, and the same of other clients (Claude Code docs
 * "Connect Claude Code to tools via MCP", Codex docs "MCP", Gemini CLI docs "MCP servers").
 * Undefined when the words are another command.
 */
export function addedServer(
  words: readonly MappedText[],
  range: Range,
  runsInCi: boolean
): McpServer | {json: MappedText; name: MappedText; client: McpClient} | undefined {
  const agent = agentCommand(words)
  if (!agent) return undefined
  const at = agent.words.findIndex(
    (word, index) =>
      word.text === 'mcp' && /^add(?:-json|-server)?$/.test(agent.words[index + 1]?.text ?? '')
  )
  if (at < 0) return undefined
  const {client} = agent
  const rest = agent.words.slice(at + 2)
  if (agent.words[at + 1]!.text === 'add-json') {
    const [name, json] = [...readOptions(rest, addOptions)].flatMap(found =>
      found.kind === 'operand' ? found.word : []
    )
    return name && json ? {name, json, client} : undefined
  }
  return readAdd(rest, client, range, runsInCi)
}

function readAdd(
  words: readonly MappedText[],
  client: McpClient,
  range: Range,
  runsInCi: boolean
): McpServer | undefined {
  const env: NamedValue[] = []
  const headers: NamedValue[] = []
  const settings: NamedValue[] = []
  let name: MappedText | undefined
  let url: MappedText | undefined
  let command: readonly MappedText[] = []
  for (const found of readOptions(words, addOptions)) {
    if (found.kind === 'end') {
      const after = words.slice(found.index + 1)
      if (name === undefined && after.length > 1) {
        name = after[0]
        command = after.slice(1)
      } else command = after
      break
    }
    if (found.kind === 'operand') {
      if (name === undefined) {
        name = found.word
        continue
      }
      // The rest is the server's own command line, or its address.
      command = words.slice(found.index).filter(part => part.text !== '--')
      break
    }
    const {value} = found
    switch (found.name) {
      case '-e':
      case '--env':
        env.push(...found.all.flatMap(item => pairOf(item, assignment) ?? []))
        break
      case '-H':
      case '--header':
        headers.push(...found.all.flatMap(item => pairOf(item, /^[\w-]+\s*[:=]\s*/) ?? []))
        break
      case '--url':
        url = value
        break
      case '--name':
        name = value
        break
      case '--command':
        if (value) command = [value, ...command]
        break
      case '--args':
        if (value) command = [...command, value]
        break
      case '--client-secret':
      case '--bearer-token':
      case '--api-key':
      case '--token':
        if (value) settings.push({name: found.word.slice(2, found.name.length), value})
    }
  }
  if (!name) return undefined
  const [first] = command
  if (first && /^(?:https?|wss?):\/\//.test(first.text)) {
    url ??= first
    const late = readAdd([name, ...command.slice(1)], client, range, runsInCi)
    env.push(...(late?.env ?? []))
    headers.push(...(late?.headers ?? []))
    command = []
  } else if (first && !client.endsOwnFlags) {
    // Flags of the client may stand behind the command as long as no `--` stands before them.
    const own = ownFlags(words, command)
    env.push(...own.env)
    headers.push(...own.headers)
    command = own.command
  }
  return serverOfWords({
    name,
    client,
    range,
    runsInCi,
    env,
    headers,
    settings,
    ...(url && {url}),
    ...(command.length > 0 && {words: command})
  })
}

/** `claude mcp add name cmd -e K=v`: without `--`, `-e` and `-H` belong to `claude`. */
function ownFlags(
  words: readonly MappedText[],
  command: readonly MappedText[]
): {command: readonly MappedText[]; env: NamedValue[]; headers: NamedValue[]} {
  const env: NamedValue[] = []
  const headers: NamedValue[] = []
  if (words.some(word => word.text === '--') || programName(command[0]!.text) === 'docker')
    return {command, env, headers}
  const bridged = command.some(word => /mcp-remote/.test(word.text))
  const kept: MappedText[] = []
  for (const found of readOptions(command, ownOptions)) {
    if (found.kind !== 'option') {
      kept.push(found.word)
      continue
    }
    const {name, value} = found
    const isEnv = name === '-e' || name === '--env'
    const isHeader = !bridged && (name === '-H' || name === '--header')
    const pattern = isEnv ? assignment : isHeader ? /^[\w-]+\s*:\s*/ : undefined
    const pair = value && pattern && pairOf(value, pattern)
    if (pair) (isEnv ? env : headers).push(pair)
    else kept.push(found.word, ...(value && !found.joined ? [value] : []))
  }
  return {command: kept, env, headers}
}

const ownOptions: OptionSpec = {values: ['-e', '--env', '-H', '--header']}

/** `NAME=value` and `Name: value`, split at the separator that the pattern ends in. */
export function pairOf(word: MappedText, pattern: RegExp): NamedValue | undefined {
  const match = pattern.exec(word.text)?.[0]
  if (!match) return undefined
  const name = withoutEnd(match.trimEnd(), ':=').trimEnd()
  return {name: word.slice(0, name.length), value: word.slice(match.length)}
}

/** Programs and packages that are MCP servers by their name. */
const serverName =
  /(?:^|[/_.-])(?:mcp|modelcontextprotocol)(?:$|[/_.@:-])|^mcp\/|^@modelcontextprotocol\/server-|(?:^|[/_-])mcp[-_]?(?:server|remote|proxy)|server[-_]mcp|-mcp$/i

/** Packages with `mcp` in their name that are no servers. */
const noServer =
  /(?:^|\/)(?:@modelcontextprotocol\/(?:sdk|inspector|conformance|client|create-server)|mcp-gateway|mcp-scan|mcp-scanner|agent-scan|guardmcp|mcplint|mcp-lint|mcp-gatehouse|mcp-inspector|mcp-publisher|mcpb|fastmcp|mcp-test|mcp-eval\w*|create-[\w.-]{0,60}|[\w.-]{0,60}-validator)(?:$|@)/i

/** Whether a package or image is an MCP server by its name. */
export function isServerName(name: string): boolean {
  return serverName.test(name) && !noServer.test(name)
}

/** A server that a script starts by itself: `npx -y @acme/mcp`, `docker run … mcp/x`. */
export function startedServer(
  words: readonly MappedText[],
  range: Range,
  runsInCi: boolean
): McpServer | undefined {
  const [first] = words
  if (!first) return undefined
  const launch = launchOf(words)
  if (!launch?.target || !launch.targetText) return undefined
  if (launch.target === '@modelcontextprotocol/inspector' || launch.target === 'mcp-inspector') {
    return inspected(launch.args, range, runsInCi)
  }
  if (launch.ecosystem === 'local' || launch.ecosystem === 'unknown') return undefined
  const words2 = launch.targetText.text
  // `uvx --from x python -m x.tool`: a tool of the package.
  if (
    words.some(({text}) => /^python[\d.]*$/.test(text)) &&
    words.some(({text}) => text === '--from')
  )
    return undefined
  if (noServer.test(launch.target) || !(serverName.test(launch.target) || serverName.test(words2)))
    return undefined
  const url = launch.args.find(arg => /^https?:\/\//.test(arg.text))
  const remote = /^(?:mcp-remote|mcp-proxy|supergateway)$/.test(launch.target)
  return serverOfWords({
    name: launch.targetText,
    client: unknownClient,
    words,
    ...(remote && url && {url}),
    range,
    runsInCi
  })
}

/** `inspector --cli [-e K=v] [--header h] command args…` starts a server to look at it. */
function inspected(
  args: readonly MappedText[],
  range: Range,
  runsInCi: boolean
): McpServer | undefined {
  const env: NamedValue[] = []
  const headers: NamedValue[] = []
  for (const found of readOptions(args, inspectorOptions)) {
    if (found.kind === 'option') {
      const {value} = found
      const pair =
        value &&
        (found.name === '-e'
          ? pairOf(value, assignment)
          : found.name === '--header'
            ? pairOf(value, /^[\w-]+\s*:\s*/)
            : undefined)
      if (pair) (found.name === '-e' ? env : headers).push(pair)
      continue
    }
    if (found.kind === 'end') continue
    const words = args.slice(found.index)
    const first = found.word
    if (!/^https?:\/\//.test(first.text))
      return serverOfWords({
        name: first,
        client: unknownClient,
        words,
        env,
        headers,
        range,
        runsInCi
      })
    const late = readAdd(words, unknownClient, range, runsInCi)
    return serverOfWords({
      name: first,
      client: unknownClient,
      url: first,
      env: [...env, ...(late?.env ?? [])],
      headers: [...headers, ...(late?.headers ?? [])],
      range,
      runsInCi
    })
  }
  return undefined
}

const inspectorOptions: OptionSpec = {
  values:
    `-e --header --config --server --method --tool-name --tool-arg --transport --prompt-name --uri
    --log-level`.split(/\s+/)
}
