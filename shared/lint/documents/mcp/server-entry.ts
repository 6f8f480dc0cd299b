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
import type {EntryFields, McpClient} from './client.js'
import {containerFields, fieldNames} from './client-lookup.js'
import {unknownClient} from './clients.js'

/** What is known of an entry from around it. */
export interface EntryContext {
  readonly client: McpClient
  readonly origin: McpOrigin
  readonly runsInCi: boolean
  /** See `McpServer.expandedBy`. */
  readonly expandedBy?: readonly ('ci' | 'shell')[]
}

/** Fields that make a mapping an entry of a server, in any client's format. */
const entryFields = [
  ...fieldNames(unknownClient, 'command'),
  ...fieldNames(unknownClient, 'url'),
  ...containerFields(unknownClient).map(({image}) => image)
].map(name => name.split('.'))

/** True for a node that reads like the entry of a server. */
export function looksLikeServer(node: SyntaxNode | undefined): boolean {
  const mapping = asMapping(node)
  if (!mapping) return false
  return entryFields.some(path => {
    const value = get(mapping, ...path)
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
  const {client} = context
  const nameText = key === undefined ? asText(get(node, 'name')) : 'kind' in key ? key.text : key
  const field = (kind: keyof EntryFields) =>
    fieldNames(client, kind).flatMap(name => get(node, ...name.split('.')) ?? [])
  const text = (kind: keyof EntryFields) =>
    field(kind)
      .flatMap(found => asText(found) ?? [])
      .at(0)
  const pairs = (kind: keyof EntryFields) => field(kind).flatMap(namedValues)

  const [commandNode] = field('command')
  const words = itemsOf(asSequence(commandNode)).flatMap(item => asText(item) ?? [])
  const container = containerOf(node, client, text('command'), text('url'))
  const command = container ? undefined : (text('command') ?? words[0])
  const [ownArgs = []] = field('args').map(argumentsOf)
  const args = [...words.slice(container ? 0 : 1), ...ownArgs]
  const url = text('url')
  const cwd = text('cwd')
  const type =
    asText(get(node, 'type') ?? get(node, 'transport')) ?? asText(get(node, 'transport', 'type'))
  const launch = command ? launchOf([command, ...args]) : container && launchOf(container.words)
  return {
    name: nameText?.text ?? '',
    client: client.id,
    range,
    nameRange: nameText ? nameText.range() : {start: range.start, end: range.start},
    transport: transportOf(type?.text.toLowerCase() ?? '', command ?? container?.image, url),
    ...(command && {command}),
    args,
    env: pairs('env'),
    headers: pairs('headers'),
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

/** A list of arguments, or all of them in one string. */
function argumentsOf(node: SyntaxNode | undefined): MappedText[] {
  const text = asText(node)
  if (text) return splitWords(text)
  return itemsOf(node).flatMap(item => asText(item) ?? [])
}

/** A map of names to values, or a list of `NAME=value` or of `name` and `value`, as containers have it. */
export function namedValues(node: SyntaxNode | undefined): NamedValue[] {
  const mapping = asMapping(node)
  if (mapping) {
    return mapping.entries.flatMap(entry => {
      const value = asText(entry.value)
      return value ? [{name: entry.key.text, value}] : []
    })
  }
  return (asSequence(node)?.items ?? []).flatMap(item => {
    const named = asText(get(item, 'name'))
    const given = asText(get(item, 'value'))
    if (named && given) return [{name: named, value: given}]
    const text = asText(item)
    const at = text?.text.indexOf('=') ?? -1
    return text && at > 0 ? [{name: text.slice(0, at), value: text.slice(at + 1)}] : []
  })
}

/**
 * The `docker run` that an entry with an image stands for. A program or an address beside the image
 * is what runs: the image is then a picture or a note.
 */
function containerOf(
  node: MappingNode,
  client: McpClient,
  command: MappedText | undefined,
  url: MappedText | undefined
): {image: MappedText; words: readonly MappedText[]} | undefined {
  for (const fields of containerFields(client)) {
    if (url || (command && !(fields.takesCommand && fields === client.container))) continue
    const image = asText(get(node, fields.image))
    if (!image || !isImageName(image.text)) continue
    const word = (text: string) => image.compose([{text, start: 0, end: 0}])
    const textsAt = (name: string | undefined) =>
      name === undefined ? [] : argumentsOf(get(node, name))
    const version = fields.version === undefined ? undefined : asText(get(node, fields.version))
    const mounts = itemsOf(fields.mounts === undefined ? undefined : get(node, fields.mounts))
    const words = [
      word('docker'),
      word('run'),
      ...textsAt(fields.runnerArgs),
      ...(fields.switches ?? []).flatMap(name => {
        const text = asScalar(get(node, name))
        return text?.value === true
          ? [text.text.compose([{text: `--${name}`, start: 0, end: 4}])]
          : []
      }),
      ...mounts.flatMap(item => mountWords(item, word)),
      version ? withTag(image, version) : image,
      ...(fields.args ?? []).flatMap(textsAt)
    ]
    return {image, words}
  }
  return undefined
}

/** `source:target`, or the long form of compose files. */
function mountWords(item: SyntaxNode, word: (text: string) => MappedText): MappedText[] {
  const text = asText(item)
  if (text) return [word('-v'), text]
  const source = asText(get(item, 'source'))
  return source ? [word('-v'), source] : []
}

function withTag(image: MappedText, tag: MappedText): MappedText {
  const end = image.text.length
  return image.compose([
    {text: image.text, start: 0, end},
    {text: `:${tag.text}`, start: end, end}
  ])
}

/** Not the address or file of a picture. */
function isImageName(text: string): boolean {
  return /^[\w.$-]/.test(text) && !/:\/\/|\s|\.(?:png|jpe?g|svg|gif|webp|ico)$/i.test(text)
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
