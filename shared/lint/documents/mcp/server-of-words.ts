import {launchOf, programName} from '../../command-line/launch.js'
import type {McpServer, NamedValue} from '../../facts/facts.js'
import type {MappedText, Range} from '../../source.js'

/** What is known of a server that a command line names. */
export interface CommandServer {
  readonly name: MappedText
  readonly client: string
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
    client: parts.client,
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

/** Programs with a subcommand `mcp add`, and the client whose configuration it writes. */
const adders: Readonly<Record<string, string>> = {
  claude: 'claude-code',
  codex: 'codex',
  gemini: 'gemini-cli',
  qwen: 'qwen-code',
  copilot: 'copilot-cli',
  droid: 'factory',
  auggie: 'augment',
  amp: 'amp',
  'kiro-cli': 'kiro',
  q: 'amazon-q',
  opencode: 'opencode'
}

/** Packages that are run by `npx` and stand for one of the programs above. */
const adderPackages: Readonly<Record<string, string>> = {
  '@anthropic-ai/claude-code': 'claude',
  '@openai/codex': 'codex',
  '@google/gemini-cli': 'gemini',
  '@qwen-code/qwen-code': 'qwen',
  '@github/copilot': 'copilot'
}

/** The program and its words, with package runners taken off: `npx @openai/codex mcp add …`. */
export function agentCommand(
  words: readonly MappedText[]
): {program: string; words: readonly MappedText[]} | undefined {
  const [first] = words
  if (!first) return undefined
  const program = programName(first.text)
  if (Object.hasOwn(adders, program)) return {program, words: words.slice(1)}
  const launch = launchOf(words)
  const inner = launch?.target === undefined ? undefined : adderPackages[launch.target]
  if (inner) return {program: inner, words: launch!.args}
  const direct = launch?.target === undefined ? '' : programName(launch.target)
  if (launch?.ecosystem === 'local' && Object.hasOwn(adders, direct))
    return {program: direct, words: launch.args}
  return undefined
}

const valueFlags = new Set([
  '-s',
  '--scope',
  '-t',
  '--transport',
  '--timeout',
  '--description',
  '--include-tools',
  '--exclude-tools',
  '--tools',
  '--client-id',
  '--callback-port',
  '--oauth-scopes',
  '--type',
  '--agent',
  '--force-add'
])

/**
 * `claude mcp add [flags] name [--] command args…`, and the same of other clients (Claude Code docs
 * "Connect Claude Code to tools via MCP", Codex docs "MCP", Gemini CLI docs "MCP servers").
 * Undefined when the words are another command.
 */
export function addedServer(
  words: readonly MappedText[],
  range: Range,
  runsInCi: boolean
): McpServer | {json: MappedText; name: MappedText; client: string} | undefined {
  const agent = agentCommand(words)
  if (!agent) return undefined
  const at = agent.words.findIndex(
    (word, index) =>
      word.text === 'mcp' && /^add(?:-json|-server)?$/.test(agent.words[index + 1]?.text ?? '')
  )
  if (at < 0) return undefined
  const client = adders[agent.program]!
  const rest = agent.words.slice(at + 2)
  if (agent.words[at + 1]!.text === 'add-json') {
    const plain = withoutFlags(rest)
    const [name, json] = plain
    return name && json ? {name, json, client} : undefined
  }
  return readAdd(rest, client, range, runsInCi)
}

function withoutFlags(words: readonly MappedText[]): MappedText[] {
  const plain: MappedText[] = []
  for (let i = 0; i < words.length; i++) {
    if (valueFlags.has(words[i]!.text)) i++
    else if (!words[i]!.text.startsWith('-')) plain.push(words[i]!)
  }
  return plain
}

function readAdd(
  words: readonly MappedText[],
  client: string,
  range: Range,
  runsInCi: boolean
): McpServer | undefined {
  const env: NamedValue[] = []
  const headers: NamedValue[] = []
  const settings: NamedValue[] = []
  let name: MappedText | undefined
  let url: MappedText | undefined
  let command: readonly MappedText[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const equals = /^--[\w-]+=/.exec(word.text)?.[0]
    const flag = equals ? equals.slice(0, -1) : word.text
    const value = () => (equals ? word.slice(equals.length) : words[++i])
    if (flag === '--') {
      const after = words.slice(i + 1)
      if (name === undefined && after.length > 1) {
        name = after[0]
        command = after.slice(1)
      } else command = after
      break
    }
    if (flag === '-e' || flag === '--env') {
      // The flag takes several values: whatever looks like one.
      let next = value()
      while (next) {
        const pair = pairOf(next, /^[A-Za-z_]\w*=/)
        if (pair) env.push(pair)
        if (equals || !/^[A-Za-z_]\w*=/.test(words[i + 1]?.text ?? '')) break
        next = words[++i]
      }
    } else if (flag === '-H' || flag === '--header') {
      let next = value()
      while (next) {
        const pair = pairOf(next, /^[\w-]+\s*[:=]\s*/)
        if (pair) headers.push(pair)
        if (
          equals ||
          !/^[\w-]+:\s*\S/.test(words[i + 1]?.text ?? '') ||
          /^\w+:\/\//.test(words[i + 1]!.text)
        )
          break
        next = words[++i]
      }
    } else if (flag === '--url') url = value()
    else if (flag === '--name') name = value()
    else if (flag === '--command') {
      const given = value()
      command = given ? [given, ...command] : command
    } else if (flag === '--args') {
      const given = value()
      command = given ? [...command, given] : command
    } else if (/^--(?:client-secret|bearer-token|api-key|token)$/.test(flag)) {
      const given = value()
      if (given) settings.push({name: word.slice(2, flag.length), value: given})
    } else if (flag === '--bearer-token-env-var') value()
    else if (flag.startsWith('-')) {
      if (!equals && valueFlags.has(flag)) i++
    } else if (name === undefined) name = word
    else {
      // The rest is the server's own command line, or its address.
      command = words.slice(i).filter(part => part.text !== '--')
      break
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
  } else if (first && client !== 'codex') {
    // Claude Code takes its own flags behind the command as long as no `--` stands before them.
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
  const kept: MappedText[] = []
  for (let i = 0; i < command.length; i++) {
    const text = command[i]!.text
    const next = command[i + 1]
    const pair =
      next && ((/^(?:-e|--env)$/.test(text) && pairOf(next, /^[A-Za-z_]\w*=/)) || undefined)
    const header =
      next && ((/^(?:-H|--header)$/.test(text) && pairOf(next, /^[\w-]+\s*:\s*/)) || undefined)
    if (pair) env.push(pair)
    else if (header && !command.some(word => /mcp-remote/.test(word.text))) headers.push(header)
    else {
      kept.push(command[i]!)
      continue
    }
    i++
  }
  return {command: kept, env, headers}
}

/** `NAME=value` and `Name: value`, split at the separator that the pattern ends in. */
export function pairOf(word: MappedText, pattern: RegExp): NamedValue | undefined {
  const match = pattern.exec(word.text)?.[0]
  if (!match) return undefined
  const name = match.replace(/\s*[:=]\s*$/, '')
  return {name: word.slice(0, name.length), value: word.slice(match.length)}
}

/** Programs and packages that are MCP servers by their name. */
const serverName =
  /(?:^|[/_.-])(?:mcp|modelcontextprotocol)(?:$|[/_.@:-])|^mcp\/|^@modelcontextprotocol\/server-|(?:^|[/_-])mcp[-_]?(?:server|remote|proxy)|server[-_]mcp|-mcp$/i

/** Packages with `mcp` in their name that are no servers. */
const noServer =
  /(?:^|\/)(?:@modelcontextprotocol\/(?:sdk|inspector|conformance|client|create-server)|mcp-scan|mcp-scanner|agent-scan|guardmcp|mcplint|mcp-lint|mcp-gatehouse|mcp-inspector|mcp-publisher|mcpb|fastmcp|mcp-test|mcp-eval\w*)(?:$|@)/i

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
  if (noServer.test(launch.target) || !(serverName.test(launch.target) || serverName.test(words2)))
    return undefined
  const url = launch.args.find(arg => /^https?:\/\//.test(arg.text))
  const remote = /^(?:mcp-remote|mcp-proxy|supergateway)$/.test(launch.target)
  return serverOfWords({
    name: launch.targetText,
    client: 'unknown',
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
  for (let i = 0; i < args.length; i++) {
    const text = args[i]!.text
    if (text === '-e') {
      const pair = args[++i] && pairOf(args[i]!, /^[A-Za-z_]\w*=/)
      if (pair) env.push(pair)
    } else if (text === '--header') {
      const pair = args[++i] && pairOf(args[i]!, /^[\w-]+\s*:\s*/)
      if (pair) headers.push(pair)
    } else if (
      /^--(?:config|server|method|tool-name|tool-arg|transport|prompt-name|uri|log-level)$/.test(
        text
      )
    )
      i++
    else if (text === '--' || text.startsWith('-')) continue
    else {
      const words = args.slice(i)
      const first = words[0]!
      if (/^https?:\/\//.test(first.text)) {
        const late = readAdd(words, 'unknown', range, runsInCi)
        return serverOfWords({
          name: first,
          client: 'unknown',
          url: first,
          env: [...env, ...(late?.env ?? [])],
          headers: [...headers, ...(late?.headers ?? [])],
          range,
          runsInCi
        })
      }
      return serverOfWords({name: first, client: 'unknown', words, env, headers, range, runsInCi})
    }
  }
  return undefined
}
