import {splitWords} from '../../command-line/words.js'
import {secretName} from '../../credentials/index.js'
import type {Facts, McpConfig, ScriptBlock} from '../../facts/facts.js'
import type {Step} from '../../facts/pipeline.js'
import {asMapping, asText, get, type ParsedDocument, walkScalars} from '../../formats/syntax.js'
import type {Expansion, ShellCommand, ShellWord} from '../../languages/shell.js'
import {majorVersion} from '../../pipelines/action-reference.js'
import type {MappedText} from '../../source.js'
import type {ReadContext} from '../reader.js'
import type {McpClient} from './client.js'
import {
  clientById,
  clientOf,
  clientOfInput,
  hasKeyOf,
  holdsConfigKey,
  tableKey
} from './client-lookup.js'
import {clients, unknownClient} from './clients.js'
import {readMcpConfig} from './read-config.js'
import {readServerEntry} from './server-entry.js'
import {addedServer, agentCommand, startedServer} from './server-of-words.js'
import {addServer} from './server-sites.js'
import {isPrinted, plainPath, writtenPath} from './written-files.js'

/** Documents without any of these words hold no MCP configuration. */
const worthALook = /mcp|modelcontextprotocol/i
/** Keys that make a text a configuration where a configuration is expected. */
const commonKey = /["'](?:servers|mcp)["']\s*:\s*\{/

function isConfig(text: string): boolean {
  return holdsConfigKey(text) || commonKey.test(text)
}

/** Longer texts are not configurations that people wrote into a pipeline. */
const longest = 200_000

/**
 * Finds configurations of MCP clients inside a CI document or script: JSON and YAML in inputs and
 * variables, here-documents, words of commands, and commands that add or start servers. Positions
 * are those of the outer file.
 */
export async function readEmbeddedMcp(
  document: ParsedDocument,
  facts: Facts,
  context: ReadContext
): Promise<void> {
  const {text, path} = facts.file
  if (!worthALook.test(text)) return
  // Compiled agentic workflows: their source is the Markdown file beside them.
  if (/\.lock\.ya?ml$/.test(path) && /gh-aw|GitHub Agentic Workflows/i.test(text.slice(0, 2000)))
    return
  await new Embedded(facts, context).read(document)
}

class Embedded {
  private readonly facts: Facts
  private readonly context: ReadContext
  private readonly runsInCi: boolean
  private readonly writtenPaths = new Map<string, McpConfig>()

  constructor(facts: Facts, context: ReadContext) {
    this.facts = facts
    this.context = context
    this.runsInCi =
      facts.kind === 'github-workflow' ||
      facts.kind === 'github-action' ||
      facts.kind === 'azure-pipeline'
  }

  async read(document: ParsedDocument): Promise<void> {
    const steps = new Map<number, {step: Step; input: string}>()
    for (const job of this.facts.pipeline?.jobs ?? []) {
      for (const step of job.steps) {
        for (const {name, value} of step.inputs)
          steps.set(value.range().start, {step, input: name.text})
      }
    }
    await this.readScalars(document, steps)
    for (const script of this.facts.scripts) await this.readScript(script)
    for (const job of this.facts.pipeline?.jobs ?? []) {
      for (const step of job.steps) this.readUpload(step)
    }
  }

  private async readScalars(
    document: ParsedDocument,
    steps: ReadonlyMap<number, {step: Step; input: string}>
  ): Promise<void> {
    const scripts = new Set(this.facts.scripts.map(({text}) => text.range().start))
    const found: {text: MappedText; key: string; at: {step: Step; input: string} | undefined}[] = []
    for (const root of document.documents) {
      walkScalars(root, (scalar, _path, key) => {
        const text = scalar.text
        const name = key?.text.text ?? ''
        const at = steps.get(text.range().start)
        if (text.text.length < 8 || text.text.length > longest) return
        if (!worthALook.test(text.text) && !/^(?:settings|mcp.*)$/i.test(name)) return
        if (scripts.has(text.range().start)) return
        found.push({text, key: name, at})
      })
    }
    for (const {text, key, at} of found) {
      if (at) this.removedInput(at.step, at.input, text)
      const client = clientOfInput(key, at?.step.uses?.name ?? '')
      if (isConfig(text.text) && !/--(?:additional-)?mcp-config/.test(text.text)) {
        await this.readText(text, client)
      } else if (/--(?:additional-)?mcp-config|\bmcp add\b/.test(text.text)) {
        await this.readWords(splitWords(text), client)
      }
    }
  }

  /** An input that its action ignores: `mcp_config` of claude-code-action since version 1. */
  private removedInput({uses, inputs}: Step, input: string, value: MappedText): void {
    for (const {id, removedInput} of uses ? clients : []) {
      if (!removedInput?.action.test(uses!.name) || input !== removedInput.input) continue
      const {since, expected} = removedInput
      const name = inputs.find(entry => entry.value === value)?.name
      if (!name || (majorVersion(uses!) ?? 0) < since) continue
      this.facts.mcpConfigs.push({
        client: id,
        range: value.range(),
        origin: 'embedded',
        servers: [],
        wrongKeys: [
          {
            key: name,
            expected,
            reason: `version ${since} of the action ignores \`${input}\`: give \`${expected}: --mcp-config …\` instead`
          }
        ],
        approvals: []
      })
    }
  }

  /** A configuration as text: JSON, YAML or TOML, by its look. */
  private async readText(
    text: MappedText,
    client: McpClient,
    expandedBy: readonly ('ci' | 'shell')[] = this.runsInCi ? ['ci'] : [],
    written?: McpConfig['written']
  ): Promise<McpConfig | undefined> {
    const trimmed = text.text.trimStart()
    const start = text.text.length - trimmed.length
    const format = tableKey.test(trimmed)
      ? 'toml'
      : /^[[{]/.test(trimmed)
        ? 'json'
        : /^(?:---[^\S\n]*\n)?\s*["']?[\w.-]+["']?\s*:/.test(trimmed) && trimmed.includes('\n')
          ? 'yaml'
          : undefined
    if (!format || text.text.length > longest) return undefined
    // In JSON without line breaks the end matters: words of a shell may go on behind it.
    const document = await this.context.parse(format, format === 'json' ? text.slice(start) : text)
    let config: McpConfig | undefined
    for (const root of document.documents) {
      if (!asMapping(root)) continue
      config ??= readMcpConfig(root, this.facts, {
        client,
        origin: 'embedded',
        runsInCi: this.runsInCi,
        expandedBy,
        ...(written && {written})
      })
    }
    return config
  }

  private async readScript({commands, text}: ScriptBlock): Promise<void> {
    if (!commands || !worthALook.test(text.text)) return
    const running = this.runsInCi
    for (const command of commands.commands) {
      await this.readDocuments(command)
      const words = command.words.map(word => word.text)
      const added = addedServer(words, command.range, running)
      if (added && 'json' in added) await this.readJsonEntry(added)
      else if (added) addServer(added, this.facts)
      else {
        await this.readWords(words, agentCommand(words)?.client ?? unknownClient, command.words)
        const started = startedServer(words, command.range, running)
        if (started) addServer(started, this.facts)
      }
      this.readPrint(command)
    }
    for (const {value} of commands.assignments) {
      if (value && isConfig(value.text.text)) await this.readText(value.text, unknownClient)
    }
  }

  /** `claude mcp add-json name '{…}'`. */
  private async readJsonEntry({
    json,
    name,
    client
  }: {
    json: MappedText
    name: MappedText
    client: McpClient
  }): Promise<void> {
    const document = await this.context.parse('json', json)
    for (const root of document.documents) {
      const server = readServerEntry(name, root, json.range(), {
        client,
        origin: 'command',
        runsInCi: this.runsInCi
      })
      if (server) addServer(server, this.facts)
    }
  }

  /** Flags that take a configuration, in a command or in the input of an action. */
  private async readWords(
    words: readonly MappedText[],
    client: McpClient,
    shell?: readonly ShellWord[]
  ): Promise<void> {
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const flag = /^--(?:additional-)?mcp-config(?:=|$)|^--add-mcp(?:=|$)/.exec(word.text)?.[0]
      if (!flag) continue
      if (flag.startsWith('--add-mcp')) {
        const json = flag.endsWith('=') ? word.slice(flag.length) : words[i + 1]
        if (json) await this.readNamedEntry(json)
        continue
      }
      if (flag.endsWith('=')) await this.readInline(word.slice(flag.length), client, shell?.[i])
      // The flag takes several values.
      else
        for (let next = i + 1; next < words.length && !words[next]!.text.startsWith('-'); next++) {
          if (words[next]!.text.trimStart().startsWith('{'))
            await this.readInline(words[next]!, client, shell?.[next])
        }
    }
  }

  /** A configuration on a command line: what is put into it can be seen there. */
  private async readInline(
    text: MappedText,
    client: McpClient,
    word: ShellWord | undefined
  ): Promise<void> {
    const expanded = word ? expandedValues(word) : secretTemplates(text)
    const written = expanded.length > 0 ? {path: '', expanded} : undefined
    await this.readText(text, client, this.expandersOf(word), written)
  }

  private expandersOf(word: ShellWord | undefined): readonly ('ci' | 'shell')[] {
    const shell = word?.expansions.some(({kind}) => kind !== 'template')
    return [...(this.runsInCi ? ['ci' as const] : []), ...(shell ? ['shell' as const] : [])]
  }

  /** `code --add-mcp '{"name": "x", "command": …}'`. */
  private async readNamedEntry(json: MappedText): Promise<void> {
    const document = await this.context.parse('json', json)
    for (const root of document.documents) {
      const name = asText(get(root, 'name'))
      const server = readServerEntry(name, root, json.range(), {
        client: clientById('vscode'),
        origin: 'command',
        runsInCi: this.runsInCi
      })
      if (server) addServer(server, this.facts)
    }
  }

  /** Here-documents, `echo '{…}' > .mcp.json`, `'{…}' | Set-Content .mcp.json`. */
  private async readDocuments(command: ShellCommand): Promise<void> {
    const documents = command.redirects.flatMap(({document}) => document ?? [])
    const program = command.words[0]?.text.text.toLowerCase() ?? ''
    const printed =
      /^(?:echo|printf|write-output|set-content|out-file|add-content|new-item|tee|sc|ac)$/.test(
        program
      )
        ? command.words.slice(1)
        : []
    const candidates = [...documents, ...printed, ...(command.input ? [command.input] : [])]
    for (const word of candidates) {
      const path = writtenPath(command)
      const client = (path && clientOf(path)) || unknownClient
      const {text} = word.text
      if (!isConfig(text) && !(client.certain && hasKeyOf(client, text))) continue
      const written = path === undefined ? undefined : {path, expanded: expandedValues(word)}
      const config = await this.readText(word.text, client, this.expandersOf(word), written)
      if (config && path !== undefined) this.writtenPaths.set(plainPath(path), config)
    }
  }

  /** `cat .mcp.json` of a file that this document writes. */
  private readPrint(command: ShellCommand): void {
    const [program, ...rest] = command.words
    const name = program?.text.text.toLowerCase().replace(/^.*[\\/]/, '') ?? ''
    if (
      !/^(?:cat|jq|less|more|head|tail|bat|type|get-content|gc|base64|xxd|od|nl|yq|tac|strings|sed|awk|grep)$/.test(
        name
      )
    )
      return
    if (!isPrinted(command)) return
    for (const word of rest) {
      if (!this.writtenPaths.has(plainPath(word.text.text))) continue
      this.facts.configPrints.push({path: word.text.text, range: word.range, by: name})
    }
  }

  /** Steps that publish a file which this document writes. */
  private readUpload({uses, inputs}: Step): void {
    const name = uses?.name ?? ''
    if (
      !/^actions\/upload-artifact$|^(?:publishpipelineartifact|publishbuildartifacts|copyfiles)$/.test(
        name
      )
    )
      return
    for (const {name: input, value} of inputs) {
      if (!/^(?:path|targetpath|pathtopublish|contents)$/i.test(input.text)) continue
      for (const line of value.text.split('\n')) {
        if (!this.writtenPaths.has(plainPath(line.trim()))) continue
        this.facts.configPrints.push({path: line.trim(), range: value.range(), by: name})
      }
    }
  }
}

/** What the CI system or the shell puts into a text as it is written. */
function expandedValues(word: ShellWord): NonNullable<McpConfig['written']>['expanded'] {
  return word.expansions.filter(isSecretLike).map(expansion => ({
    text: word.text.slice(expansion.start, expansion.end),
    by: expansion.kind === 'template' ? ('ci' as const) : ('shell' as const)
  }))
}

/** The same in the input of an action, which no shell reads. */
function secretTemplates(text: MappedText): NonNullable<McpConfig['written']>['expanded'] {
  return [...text.text.matchAll(/\$\{\{[^{}]{0,300}\}\}/g)]
    .filter(([template]) => /\bsecrets\.|\bgithub\.token\b/.test(template))
    .map(match => ({
      text: text.slice(match.index, match.index + match[0].length),
      by: 'ci' as const
    }))
}

/** Expansions that may put in a secret: secrets of the CI system, variables named like one. */
function isSecretLike(expansion: Expansion): boolean {
  const name = expansion.name ?? ''
  if (expansion.kind === 'template') {
    return (
      /\bsecrets\.|\bgithub\.token\b/.test(name) ||
      (/^[\w.-]+$/.test(name) && secretName(name) !== undefined)
    )
  }
  return expansion.kind === 'variable' && secretVariable.test(name)
}

const secretVariable =
  /token|secret|passw|api[_.-]?key|access[_.-]?key|credential|_pat$|^pat$|_key$/i
