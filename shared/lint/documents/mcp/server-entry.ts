import {launchOf} from '../../command-line/launch.js'
import {splitWords} from '../../command-line/words.js'
import type {McpOrigin, McpServer, NamedValue, ToolApproval} from '../../facts/facts.js'
import {
  asMapping,
  asScalar,
  asSequence,
  asText,
  entryOf,
  get,
  itemsOf,
  type MappingNode,
  type ScalarNode,
  type SyntaxNode
} from '../../formats/syntax.js'
import type {MappedText, Range} from '../../source.js'

/** What is known of an entry from around it. */
export interface EntryContext {
  readonly client: string
  readonly origin: McpOrigin
  readonly runsInCi: boolean
  /** See `McpServer.expandedBy`. */
  readonly expandedBy?: readonly ('ci' | 'shell')[]
}

/** Keys that make a mapping an entry of a server, in any client's format. */
const entryKeys = [
  'command',
  'cmd',
  'url',
  'uri',
  'serverUrl',
  'httpUrl',
  'container',
  'image',
  'serverCommand'
] as const

/** True for a node that reads like the entry of a server. */
export function looksLikeServer(node: SyntaxNode | undefined): boolean {
  const mapping = asMapping(node)
  if (!mapping) return false
  return entryKeys.some(key => {
    const value = get(mapping, key)
    return value !== undefined && (value.kind !== 'scalar' || typeof value.value === 'string')
  })
}

/**
 * Reads the entry of a server in any client's format into one model. Undefined for what is no entry;
 * an odd field never hides the others.
 */
export function readServerEntry(
  key: ScalarNode | MappedText | undefined,
  value: SyntaxNode,
  range: Range,
  context: EntryContext
): McpServer | undefined {
  const node = asMapping(value)
  if (!node) return undefined
  const nameText = key === undefined ? asText(get(node, 'name')) : 'kind' in key ? key.text : key
  const commandNode = first(node, 'command', 'cmd', 'serverCommand')
  const zed = asMapping(commandNode)
  const commandWords = asSequence(commandNode)?.items.flatMap(item => asText(item) ?? []) ?? []
  const command = asText(commandNode) ?? asText(get(zed, 'path')) ?? commandWords[0]
  const container = asText(get(node, 'container'))
  const ownArgs = argumentsOf(get(node, 'args') ?? get(zed, 'args') ?? get(node, 'arguments'))
  const args = [...commandWords.slice(1), ...ownArgs]
  const url = asText(first(node, 'url', 'serverUrl', 'httpUrl', 'uri', 'endpoint'))
  const env = [
    ...namedValues(get(node, 'env')),
    ...namedValues(get(node, 'environment')),
    ...namedValues(get(node, 'envs')),
    ...namedValues(get(zed, 'env'))
  ]
  const headers = [
    ...namedValues(get(node, 'headers')),
    ...namedValues(get(node, 'http_headers')),
    ...namedValues(get(node, 'httpHeaders')),
    ...namedValues(get(node, 'requestOptions', 'headers'))
  ]
  const cwd = asText(first(node, 'cwd', 'workingDirectory', 'workdir'))
  const type = asText(get(node, 'type') ?? get(node, 'transport'))?.text.toLowerCase() ?? ''
  const launch = command
    ? launchOf([command, ...args])
    : container
      ? containerLaunch(container, ownArgs, node)
      : undefined
  return {
    name: nameText?.text ?? '',
    client: context.client,
    range,
    nameRange: nameText ? nameText.range() : {start: range.start, end: range.start},
    transport: transportOf(type, command ?? container, url),
    ...(command && {command}),
    args,
    env,
    headers,
    ...(url && {url}),
    ...(cwd && {cwd}),
    ...(launch && {launch}),
    settings: settingsOf(node),
    approvals: approvalsOf(node),
    loadCommands: ['headersHelper', 'authHelper', 'apiKeyHelper'].flatMap(
      name => asText(get(node, name)) ?? []
    ),
    origin: context.origin,
    expandedBy: context.expandedBy ?? [],
    disabled: isOff(node),
    runsInCi: context.runsInCi
  }
}

function transportOf(
  type: string,
  command: MappedText | undefined,
  url: MappedText | undefined
): McpServer['transport'] {
  if (/^(?:stdio|local)$/.test(type)) return 'stdio'
  if (/^(?:https?|sse|ws|remote|streamable[-_]?http)$/.test(type)) return 'http'
  return command ? 'stdio' : url ? 'http' : 'unknown'
}

function first(node: SyntaxNode | undefined, ...keys: string[]): SyntaxNode | undefined {
  for (const key of keys) {
    const value = get(node, key)
    if (value && !(value.kind === 'scalar' && value.value === null)) return value
  }
  return undefined
}

/** A list of arguments, or all of them in one string. */
function argumentsOf(node: SyntaxNode | undefined): MappedText[] {
  const text = asText(node)
  if (text) return splitWords(text)
  return itemsOf(node).flatMap(item => asText(item) ?? [])
}

/** A map of names to values, or a list of `NAME=value` as containers have it. */
export function namedValues(node: SyntaxNode | undefined): NamedValue[] {
  const mapping = asMapping(node)
  if (mapping) {
    return mapping.entries.flatMap(entry => {
      const value = asText(entry.value)
      return value ? [{name: entry.key.text, value}] : []
    })
  }
  return (asSequence(node)?.items ?? []).flatMap(item => {
    const text = asText(item)
    const at = text?.text.indexOf('=') ?? -1
    return text && at > 0 ? [{name: text.slice(0, at), value: text.slice(at + 1)}] : []
  })
}

/** gh-aw: `container` is run with `args` before the image, `mounts` and `entrypointArgs` after it. */
function containerLaunch(container: MappedText, args: readonly MappedText[], node: MappingNode) {
  const word = (text: string) => container.compose([{text, start: 0, end: 0}])
  const mounts = itemsOf(get(node, 'mounts')).flatMap(item => {
    const text = asText(item)
    return text ? [word('-v'), text] : []
  })
  const version = asText(get(node, 'version'))
  const image =
    version === undefined
      ? container
      : container.compose([
          {text: container.text, start: 0, end: container.text.length},
          {text: `:${version.text}`, start: container.text.length, end: container.text.length}
        ])
  const inner = argumentsOf(get(node, 'entrypointArgs'))
  return launchOf([word('docker'), word('run'), ...args, ...mounts, image, ...inner])
}

const settingKeys =
  /^(?:api[-_]?key|api[-_]?token|auth[-_]?token|access[-_]?token|bearer[-_]?token|token|authorization|password|client[-_]?secret|auth[-_]?value|authentication[-_]?token|oauth[-_]?client[-_]?secret|secret|key)$/i

/** Values beside the environment that may be credentials, down to `oauth.clientSecret`. */
function settingsOf(node: MappingNode): NamedValue[] {
  const found: NamedValue[] = []
  const visit = (mapping: MappingNode | undefined, depth: number): void => {
    for (const entry of mapping?.entries ?? []) {
      const name = entry.key.text.text
      const value = asText(entry.value)
      if (value && settingKeys.test(name)) found.push({name: entry.key.text, value})
      else if (
        depth < 2 &&
        /^(?:oauth|auth|authorization|requestOptions|config|options|authentication)$/i.test(name)
      ) {
        visit(asMapping(entry.value), depth + 1)
      }
    }
  }
  visit(node, 0)
  return found
}

const approvalKeys =
  /^(?:autoApprove|alwaysAllow|auto_approve|always_allow|autoApproved|allowedTools|trust|autoApproveAll|default_tools_approval_mode)$/

function approvalsOf(node: MappingNode): ToolApproval[] {
  return node.entries.flatMap(entry => approvalOf(entry.key, entry.value, entry.range) ?? [])
}

/** What a key such as `autoApprove: ["*"]` or `trust: true` approves. */
export function approvalOf(
  key: ScalarNode,
  value: SyntaxNode,
  range: Range
): ToolApproval | undefined {
  if (!approvalKeys.test(key.text.text)) return undefined
  const scalar = asScalar(value)
  // Codex: `auto`, `prompt`, `writes` (asks before what writes), `approve`.
  if (key.text.text === 'default_tools_approval_mode' && scalar?.value !== 'approve')
    return undefined
  if (scalar && scalar.value === true) return {key: key.text, tools: [], all: true, range}
  if (
    scalar &&
    /^(?:auto|approve|always|all|\*)$/.test(scalar.text.text) &&
    typeof scalar.value === 'string'
  ) {
    return {key: key.text, tools: [], all: true, range}
  }
  const tools = itemsOf(value).flatMap(item => {
    const text = asText(item)
    return text && asScalar(item)?.value !== false && text.text !== '' ? [text] : []
  })
  if (tools.length === 0) return undefined
  return {key: key.text, tools, all: tools.some(tool => /^\*$|^all$/i.test(tool.text)), range}
}

function isOff(node: MappingNode): boolean {
  return (
    asScalar(entryOf(node, 'disabled')?.value)?.value === true ||
    asScalar(entryOf(node, 'enabled')?.value)?.value === false
  )
}
