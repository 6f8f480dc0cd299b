import {dump} from 'js-yaml'
import type {Model} from './models.js'

/** How a client's file is written. */
export interface ClientFormat {
  readonly client: string
  /** Path of the n-th file; folders keep files of the same name apart. */
  readonly path: (n: number) => string
  /** The text for named servers. `style` varies what leaves the meaning alone. */
  readonly render: (servers: Readonly<Record<string, Model>>, style: number) => string
  /** The client's own reference; absent where it has none that is certain. */
  readonly right?: (name: string) => string
  /** A reference that it does not expand; absent where every one is accepted or unknown. */
  readonly wrong?: (name: string) => string
  /** Keys of `Model.extra` that it knows; all when absent. */
  readonly extras?: readonly string[]
}

type Json = Record<string, unknown>

/** The plain shape: command, args, env, url, headers. */
function entry({command, args, env, url, headers, extra}: Model): Json {
  return {
    ...(url !== undefined && {type: 'http', url}),
    ...(headers && {headers}),
    ...(command !== undefined && {command}),
    ...(args && {args}),
    ...(env && {env}),
    ...extra
  }
}

function map(
  servers: Readonly<Record<string, Model>>,
  change: (model: Model) => Json = entry
): Json {
  return Object.fromEntries(Object.entries(servers).map(([name, model]) => [name, change(model)]))
}

/** Indentation, comments, trailing commas and line ends vary. */
function json(value: unknown, style: number, comments = false): string {
  let text = JSON.stringify(value, undefined, [2, 4, '\t', 2][style % 4])
  if (comments && style % 3 === 1)
    text = text.replace('{\n', '{\n  // shared by the team\n').replace(/\n}$/, ',\n}')
  if (style % 5 === 4) text = text.replaceAll('\n', '\r\n')
  return style % 7 === 6 ? `\uFEFF${text}` : `${text}\n`
}

const yaml = (value: unknown) =>
  dump(value, {lineWidth: -1, forceQuotes: true, quotingType: '"'} as object)

const folder = (n: number) => `p${String(n).padStart(2, '0')}/`

function mcpServers(
  client: string,
  path: string,
  dialect: Pick<ClientFormat, 'right' | 'wrong'> = {}
): ClientFormat {
  return {
    client,
    path: n => folder(n) + path,
    render: (servers, style) => json({mcpServers: map(servers)}, style, true),
    ...dialect
  }
}

const braces = {right: (name: string) => `\${${name}}`, wrong: (name: string) => `$${name}`}
const envBraces = {
  right: (name: string) => `\${env:${name}}`,
  wrong: (name: string) => `\${${name}}`
}

export const formats: readonly ClientFormat[] = [
  mcpServers('claude-code', '.mcp.json', braces),
  {
    client: 'vscode',
    path: n => `${folder(n)}.vscode/mcp.json`,
    render: (servers, style) =>
      json(
        {
          inputs: [{type: 'promptString', id: 'key', description: 'API key', password: true}],
          servers: map(servers)
        },
        style,
        true
      ),
    right: name => `\${env:${name}}`,
    wrong: name => `\${${name}}`
  },
  {
    client: 'vscode-settings',
    path: n => `${folder(n)}.vscode/settings.json`,
    render: (servers, style) =>
      json({'editor.tabSize': 2, mcp: {servers: map(servers)}}, style, true),
    right: name => `\${env:${name}}`,
    wrong: name => `{env:${name}}`
  },
  {
    client: 'visual-studio',
    path: n => `${folder(n)}.mcp.json`,
    render: (servers, style) => json({servers: map(servers)}, style)
  },
  mcpServers('cursor', '.cursor/mcp.json', envBraces),
  mcpServers('claude-desktop', 'claude_desktop_config.json', {wrong: name => `\${${name}}`}),
  mcpServers('roo', '.roo/mcp.json', {...envBraces, wrong: name => `$${name}`}),
  mcpServers('kilo', '.kilocode/mcp.json', envBraces),
  mcpServers('cline', 'cline_mcp_settings.json', envBraces),
  mcpServers('kiro', '.kiro/settings/mcp.json'),
  mcpServers('copilot-cli', '.github/mcp.json', braces),
  mcpServers('factory', '.factory/mcp.json', braces),
  mcpServers('junie', '.junie/mcp/mcp.json'),
  mcpServers('amazon-q', '.amazonq/mcp.json'),
  mcpServers('trae', '.trae/mcp.json'),
  mcpServers('unknown', 'config/mcp-servers.json'),
  {
    ...mcpServers('windsurf', '.windsurf/mcp_config.json', envBraces),
    render: (servers, style) =>
      json(
        {
          mcpServers: map(servers, model => {
            const {type: _, url, ...rest} = entry(model)
            return {...(url !== undefined && {serverUrl: url}), ...rest}
          })
        },
        style
      )
  },
  {
    ...mcpServers('gemini-cli', '.gemini/settings.json'),
    render: (servers, style) =>
      json(
        {
          theme: 'Default',
          mcpServers: map(servers, model => {
            const {type: _, url, ...rest} = entry(model)
            return {...(url !== undefined && {httpUrl: url}), ...rest}
          })
        },
        style
      ),
    right: name => `$${name}`,
    wrong: name => `{env:${name}}`
  },
  {
    client: 'opencode',
    path: n => `${folder(n)}opencode.json`,
    render: (servers, style) =>
      json(
        {
          $schema: 'https://opencode.ai/config.json',
          mcp: map(servers, ({command, args, env, url, headers, extra}) => ({
            type: url === undefined ? 'local' : 'remote',
            ...(command !== undefined && {command: [command, ...(args ?? [])]}),
            ...(env && {environment: env}),
            ...(url !== undefined && {url}),
            ...(headers && {headers}),
            ...extra,
            enabled: true
          }))
        },
        style,
        true
      ),
    right: name => `{env:${name}}`,
    wrong: name => `\${${name}}`
  },
  {
    client: 'zed',
    path: n => `${folder(n)}.zed/settings.json`,
    render: (servers, style) =>
      json(
        {
          context_servers: map(servers, model => {
            const {command, args, env, extra} = model
            if (command === undefined) return {source: 'custom', ...entry(model)}
            return style % 2 === 0
              ? {
                  source: 'custom',
                  command: {path: command, ...(args && {args}), ...(env && {env})},
                  ...extra
                }
              : {source: 'custom', command, ...(args && {args}), ...(env && {env}), ...extra}
          })
        },
        style,
        true
      ),
    wrong: name => `\${${name}}`
  },
  {
    client: 'codex',
    path: n => `${folder(n)}.codex/config.toml`,
    render: servers =>
      [
        'model = "gpt-5.4"',
        '',
        ...Object.entries(servers).flatMap(([name, {command, args, env, url, headers, extra}]) => {
          const own = {command, args, url, ...extra}
          return [
            `[mcp_servers.${name}]`,
            ...Object.entries(own).flatMap(([key, value]) =>
              value === undefined ? [] : [tomlLine(key, value)]
            ),
            ...(env
              ? [
                  '',
                  `[mcp_servers.${name}.env]`,
                  ...Object.entries(env).map(([key, value]) => tomlLine(key, value))
                ]
              : []),
            ...(headers
              ? [
                  '',
                  `[mcp_servers.${name}.http_headers]`,
                  ...Object.entries(headers).map(([key, value]) => tomlLine(key, value))
                ]
              : []),
            ''
          ]
        })
      ].join('\n'),
    wrong: name => `$${name}`
  },
  {
    client: 'continue',
    path: n => `${folder(n)}.continue/mcpServers/servers.yaml`,
    render: servers =>
      yaml({
        name: 'servers',
        version: '1.0.0',
        schema: 'v1',
        mcpServers: Object.entries(servers).map(([name, model]) => {
          const {headers, ...rest} = entry(model)
          return {name, ...rest, ...(headers !== undefined && {requestOptions: {headers}})}
        })
      }),
    right: name => `\${{ secrets.${name} }}`,
    wrong: name => `\${${name}}`
  },
  {
    client: 'goose',
    path: n => `${folder(n)}.config/goose/config.yaml`,
    render: servers =>
      yaml({
        GOOSE_MODEL: 'gpt-4o',
        extensions: map(servers, ({command, args, env, url, headers, extra}) => ({
          type: url === undefined ? 'stdio' : 'streamable_http',
          ...(command !== undefined && {cmd: command}),
          ...(args && {args}),
          ...(env && {envs: env}),
          ...(url !== undefined && {uri: url}),
          ...(headers && {headers}),
          ...extra,
          enabled: true
        }))
      })
  },
  {
    client: 'librechat',
    path: n => `${folder(n)}librechat.yaml`,
    render: servers =>
      yaml({
        version: '1.3.1',
        endpoints: {
          custom: [{name: 'Ollama', apiKey: 'ollama', baseURL: 'http://ollama:11434/v1'}]
        },
        mcpServers: map(servers, model => ({
          ...entry(model),
          ...(model.url !== undefined && {type: 'streamable-http'})
        }))
      }),
    right: name => `\${${name}}`,
    wrong: name => `{env:${name}}`
  },
  {
    client: 'claude-code-agent',
    path: n => `${folder(n)}.claude/agents/helper.md`,
    render: servers =>
      `---\nname: helper\ndescription: Answers questions\n${yaml({mcpServers: map(servers)})}---\n\nYou answer questions.\n`,
    ...braces
  },
  {
    client: 'copilot-agent',
    path: n => `${folder(n)}.github/agents/helper.md`,
    render: servers =>
      `---\nname: helper\n${yaml({'mcp-servers': map(servers, model => ({tools: ['*'], ...entry(model)}))})}---\n\nYou answer questions.\n`,
    right: name => `\${COPILOT_MCP_${name}}`,
    wrong: name => `{env:${name}}`
  }
]

/** A line of TOML; a mark before the key stays before it. */
function tomlLine(key: string, value: unknown): string {
  const mark = /^«[^»]*»/.exec(key)?.[0] ?? ''
  const name = key.slice(mark.length)
  return `${mark}${/^[\w-]+$/.test(name) ? name : JSON.stringify(name)} = ${JSON.stringify(value)}`
}
