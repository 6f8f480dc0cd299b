import {describe, expect, test} from '@jest/globals'
import {clientOf} from '../../../../shared/lint/documents/mcp/client-lookup.js'
import {clients} from '../../../../shared/lint/documents/mcp/clients.js'
import type {McpServer} from '../../../../shared/lint/facts/facts.js'
import {factsOf} from '../../../support/facts.js'
import {lintFiles, places} from '../../../support/tree.js'

/** `name(client transport) command args | url {env} <headers> (settings)` */
function shown(server: McpServer): string {
  const pairs = (list: McpServer['env']) =>
    list.map(({name, value}) => `${name.text}=${value.text}`).join(',')
  return [
    `${server.name}(${server.client} ${server.transport}${server.disabled ? ' off' : ''})`,
    server.command?.text,
    ...server.args.map(arg => arg.text),
    server.url?.text,
    server.env.length > 0 && `{${pairs(server.env)}}`,
    server.headers.length > 0 && `<${pairs(server.headers)}>`,
    server.settings.length > 0 && `(${pairs(server.settings)})`
  ]
    .filter(Boolean)
    .join(' ')
}

const entry = '"command": "npx", "args": ["-y", "a@1"], "env": {"K": "v"}'
const json = (key: string) => `{"${key}": {"s": {${entry}}}}`

describe('every client, in its own format', () => {
  /** Client, file, its text, and the servers that are read from it. */
  const cases: [string, string, string, string[]][] = [
    ['Claude Code', '.mcp.json', json('mcpServers'), ['s(claude-code stdio) npx -y a@1 {K=v}']],
    [
      'Claude Code, remote',
      '.mcp.json',
      '{"mcpServers": {"s": {"type": "http", "url": "https://a.b/mcp", "headers": {"Authorization": "Bearer ${T}"}}}}',
      ['s(claude-code http) https://a.b/mcp <Authorization=Bearer ${T}>']
    ],
    [
      'a recipe of Goose',
      'recipes/review.yaml',
      'title: x\nextensions:\n  - type: stdio\n    name: s\n    cmd: npx\n    args: [-y, a@1]\n    envs: {K: v}\n',
      ['s(goose-recipe stdio) npx -y a@1 {K=v}']
    ],
    ['Amp', '.amp/settings.json', json('amp.mcpServers'), ['s(amp stdio) npx -y a@1 {K=v}']],
    [
      'a remote server under endpoint',
      'mcp.json',
      '{"servers": {"s": {"endpoint": "https://a.b/mcp"}}}',
      ['s(unknown http) https://a.b/mcp']
    ],
    [
      'a transport of its own',
      '.mcp.json',
      '{"mcpServers": {"s": {"transport": {"type": "sse", "url": "https://a.b/sse", "headers": {"X": "y"}}}}}',
      ['s(claude-code http) https://a.b/sse <X=y>']
    ],
    ['Visual Studio', '.mcp.json', json('servers'), ['s(visual-studio stdio) npx -y a@1 {K=v}']],
    [
      'Visual Studio in .vs',
      '.vs/mcp.json',
      json('servers'),
      ['s(visual-studio stdio) npx -y a@1 {K=v}']
    ],
    [
      'Claude Code plugin',
      '.claude-plugin/plugin.json',
      '{"name": "p", "mcpServers": {"s": {"command": "${CLAUDE_PLUGIN_ROOT}/x"}}}',
      ['s(claude-code-plugin stdio) ${CLAUDE_PLUGIN_ROOT}/x']
    ],
    [
      'Claude Code plugin, flat',
      'plugins/p/.mcp.json',
      `{"s": {${entry}}, "t": {"url": "https://a.b"}}`,
      ['s(claude-code stdio) npx -y a@1 {K=v}', 't(claude-code http) https://a.b']
    ],
    [
      'Claude Code agent',
      '.claude/agents/x.md',
      '---\nname: x\nmcpServers:\n  s:\n    command: npx\n    args: [-y, a@1]\n---\ntext\n',
      ['s(claude-code-agent stdio) npx -y a@1']
    ],
    [
      'Claude Code of a user',
      'home/.claude.json',
      `{"mcpServers": {"a": {"command": "x"}}, "projects": {"/p/q": {"mcpServers": {"s": {${entry}}}}}}`,
      ['a(claude-code-user stdio) x', 's(claude-code-user stdio) npx -y a@1 {K=v}']
    ],
    [
      'Claude Desktop',
      'claude_desktop_config.json',
      json('mcpServers'),
      ['s(claude-desktop stdio) npx -y a@1 {K=v}']
    ],
    [
      'VS Code',
      '.vscode/mcp.json',
      `{// comment\n"servers": {"s": {${entry}, "envFile": ".env"},},}`,
      ['s(vscode stdio) npx -y a@1 {K=v}']
    ],
    [
      'VS Code settings',
      '.vscode/settings.json',
      `{"editor.tabSize": 2, "mcp": {"servers": {"s": {${entry}}}}}`,
      ['s(vscode-settings stdio) npx -y a@1 {K=v}']
    ],
    [
      'VS Code settings, dotted',
      '.vscode/settings.json',
      `{"mcp.servers": {"s": {${entry}}}}`,
      ['s(vscode-settings stdio) npx -y a@1 {K=v}']
    ],
    [
      'VS Code workspace',
      'x.code-workspace',
      `{"folders": [], "settings": {"mcp": {"servers": {"s": {${entry}}}}}}`,
      ['s(vscode-settings stdio) npx -y a@1 {K=v}']
    ],
    [
      'dev container',
      '.devcontainer/devcontainer.json',
      `{"customizations": {"vscode": {"mcp": {"servers": {"s": {${entry}}}}}}}`,
      ['s(vscode-settings stdio) npx -y a@1 {K=v}']
    ],
    ['Cursor', '.cursor/mcp.json', json('mcpServers'), ['s(cursor stdio) npx -y a@1 {K=v}']],
    [
      'Windsurf',
      '.windsurf/mcp_config.json',
      '{"mcpServers": {"s": {"serverUrl": "https://a.b", "headers": {"H": "v"}}}}',
      ['s(windsurf http) https://a.b <H=v>']
    ],
    [
      'Cline',
      'cline_mcp_settings.json',
      '{"mcpServers": {"s": {"command": "x", "disabled": true, "autoApprove": []}}}',
      ['s(cline stdio off) x']
    ],
    ['Roo Code', '.roo/mcp.json', json('mcpServers'), ['s(roo stdio) npx -y a@1 {K=v}']],
    ['Kilo Code', '.kilocode/mcp.json', json('mcpServers'), ['s(kilo stdio) npx -y a@1 {K=v}']],
    [
      'Kilo',
      '.kilo/kilo.jsonc',
      '{"mcp": {"s": {"type": "local", "command": ["npx", "a@1"], "environment": {"K": "v"}}}}',
      ['s(kilo-cli stdio) npx a@1 {K=v}']
    ],
    [
      'Continue',
      '.continue/mcpServers/x.yaml',
      'name: x\nmcpServers:\n  - name: s\n    command: npx\n    args:\n      - "-y"\n      - a@1\n    env:\n      K: ${{ secrets.K }}\n',
      ['s(continue stdio) npx -y a@1 {K=${{ secrets.K }}}']
    ],
    [
      'Continue in JSON',
      '.continue/mcpServers/x.json',
      json('mcpServers'),
      ['s(continue stdio) npx -y a@1 {K=v}']
    ],
    [
      'Continue, remote',
      '.continue/config.yaml',
      'mcpServers:\n  - name: s\n    type: streamable-http\n    url: https://a.b\n    apiKey: abc\n    requestOptions:\n      headers: {H: v}\n',
      ['s(continue http) https://a.b <H=v> (apiKey=abc)']
    ],
    [
      'Zed',
      '.zed/settings.json',
      '{"context_servers": {"s": {"source": "custom", "command": {"path": "npx", "args": ["a@1"], "env": {"K": "v"}}}}}',
      ['s(zed stdio) npx a@1 {K=v}']
    ],
    [
      'Codex',
      '.codex/config.toml',
      'model = "x"\n[mcp_servers.s]\ncommand = "npx"\nargs = ["-y", "a@1"]\n[mcp_servers.s.env]\nK = "v"\n[mcp_servers."t u"]\nurl = "https://a.b"\nhttp_headers = { H = "v" }\nbearer_token_env_var = "T"\nenabled = false\n',
      ['s(codex stdio) npx -y a@1 {K=v}', 't u(codex http off) https://a.b <H=v>']
    ],
    [
      'Gemini CLI',
      '.gemini/settings.json',
      `{"theme": "x", "mcpServers": {"s": {${entry}, "trust": true}, "t": {"httpUrl": "https://a.b"}}}`,
      ['s(gemini-cli stdio) npx -y a@1 {K=v}', 't(gemini-cli http) https://a.b']
    ],
    [
      'Gemini extension',
      'gemini-extension.json',
      json('mcpServers'),
      ['s(gemini-cli stdio) npx -y a@1 {K=v}']
    ],
    [
      'Qwen Code',
      '.qwen/settings.json',
      json('mcpServers'),
      ['s(qwen-code stdio) npx -y a@1 {K=v}']
    ],
    [
      'Antigravity',
      '.agents/mcp_config.json',
      '{"mcpServers": {"s": {"serverUrl": "https://a.b"}}}',
      ['s(antigravity http) https://a.b']
    ],
    [
      'Copilot CLI',
      '.github/mcp.json',
      '{"mcpServers": {"s": {"type": "local", "command": "npx", "args": ["a@1"], "tools": ["*"]}}}',
      ['s(copilot-cli stdio) npx a@1']
    ],
    [
      'Copilot agent',
      '.github/agents/x.md',
      "---\nname: x\nmcp-servers:\n  s:\n    type: 'local'\n    command: 'npx'\n    args: ['a@1']\n    tools: ['*']\n    env:\n      K: $COPILOT_MCP_K\n---\n",
      ['s(copilot-agent stdio) npx a@1 {K=$COPILOT_MCP_K}']
    ],
    [
      'gh-aw',
      '.github/workflows/x.md',
      '---\non: push\nmcp-servers:\n  s:\n    container: mcp/x\n    version: "1"\n    args: ["-v", "/:/h"]\n    env:\n      K: ${{ secrets.K }}\n    allowed: ["*"]\ntools:\n  t:\n    mcp:\n      url: https://a.b\n      headers: {H: v}\n---\n# Do\n',
      ['s(gh-aw stdio) -v /:/h {K=${{ secrets.K }}}', 't(gh-aw http) https://a.b <H=v>']
    ],
    [
      'JetBrains',
      'github-copilot/intellij/mcp.json',
      json('servers'),
      ['s(jetbrains-copilot stdio) npx -y a@1 {K=v}']
    ],
    ['Junie', '.junie/mcp/mcp.json', json('mcpServers'), ['s(junie stdio) npx -y a@1 {K=v}']],
    ['Amazon Q', '.amazonq/mcp.json', json('mcpServers'), ['s(amazon-q stdio) npx -y a@1 {K=v}']],
    [
      'Amazon Q agent',
      '.amazonq/cli-agents/x.json',
      json('mcpServers'),
      ['s(amazon-q stdio) npx -y a@1 {K=v}']
    ],
    [
      'Kiro',
      '.kiro/settings/mcp.json',
      `{"powers": {"mcpServers": {"p": {"url": "https://a.b"}}}, "mcpServers": {"s": {${entry}}}}`,
      ['p(kiro http) https://a.b', 's(kiro stdio) npx -y a@1 {K=v}']
    ],
    [
      'opencode',
      'opencode.jsonc',
      '{"$schema": "x", // c\n"mcp": {"s": {"type": "local", "command": ["npx", "-y", "a@1"], "environment": {"K": "{env:K}"}, "enabled": false}, "t": {"type": "remote", "url": "https://a.b", "oauth": {"clientSecret": "abc"}}}}',
      [
        's(opencode stdio off) npx -y a@1 {K={env:K}}',
        't(opencode http) https://a.b (clientSecret=abc)'
      ]
    ],
    [
      'Crush',
      'crush.json',
      '{"mcp": {"s": {"type": "stdio", "command": "npx", "args": ["a@1"], "env": {"K": "$(echo v)"}}}}',
      ['s(crush stdio) npx a@1 {K=$(echo v)}']
    ],
    [
      'Goose',
      '.config/goose/config.yaml',
      'GOOSE_MODEL: x\nextensions:\n  s:\n    type: stdio\n    cmd: npx\n    args: [a@1]\n    envs: {K: v}\n    env_keys: [T]\n  t:\n    type: sse\n    uri: https://a.b\n  developer:\n    type: builtin\n',
      ['s(goose stdio) npx a@1 {K=v}', 't(goose http) https://a.b', 'developer(goose unknown)']
    ],
    [
      'LibreChat',
      'librechat.yaml',
      'version: 1.2.1\nmcpServers:\n  s:\n    command: npx\n    args: [a@1]\n  t:\n    type: streamable-http\n    url: https://a.b\n    oauth:\n      client_secret: ${S}\n',
      ['s(librechat stdio) npx a@1', 't(librechat http) https://a.b (client_secret=${S})']
    ],
    ['Factory', '.factory/mcp.json', json('mcpServers'), ['s(factory stdio) npx -y a@1 {K=v}']],
    ['Trae', '.trae/mcp.json', json('mcpServers'), ['s(trae stdio) npx -y a@1 {K=v}']],
    [
      'Augment',
      '.augment/settings.json',
      json('mcpServers'),
      ['s(augment stdio) npx -y a@1 {K=v}']
    ],
    [
      'Hermes',
      '.hermes/config.yaml',
      'mcp_servers:\n  s:\n    command: npx\n    args: [a@1]\n',
      ['s(hermes stdio) npx a@1']
    ],
    [
      'Claude Code settings',
      '.claude/settings.json',
      json('mcpServers'),
      ['s(claude-code-settings stdio) npx -y a@1 {K=v}']
    ],
    [
      'Docker MCP gateway',
      '.docker/mcp/catalog.yaml',
      'registry:\n  s:\n    image: mcp/x\n    command: [npx, a@1]\n',
      ['s(docker-mcp stdio) npx a@1']
    ],
    ['any JSON', 'docs/servers.json', json('mcpServers'), ['s(unknown stdio) npx -y a@1 {K=v}']],
    [
      'a template',
      '.mcp.json.example',
      json('mcpServers'),
      ['s(claude-code stdio) npx -y a@1 {K=v}']
    ],
    [
      'CRLF and a BOM',
      '.mcp.json',
      `\uFEFF{\r\n"mcpServers": {\r\n"s": {"command": "x"}\r\n}\r\n}\r\n`,
      ['s(claude-code stdio) x']
    ]
  ]

  test.each(cases)('%s', async (_name, file, text, expected) => {
    const facts = await factsOf(file, text)
    expect(facts.mcpServers.map(shown)).toEqual(expected)
    for (const {range, nameRange, name} of facts.mcpServers) {
      expect(facts.file.text.slice(nameRange.start, nameRange.end)).toContain(name)
      expect(range.end).toBeGreaterThan(range.start)
    }
  })

  test('each client of the table has a case above, with a file that lies at its path', () => {
    const seen = new Set(cases.map(([, file]) => clientOf(file)?.id))
    expect(clients.map(client => client.id).filter(id => !seen.has(id))).toEqual([])
  })

  const jsonKeys = cases.flatMap(([, file]) => {
    const client = clientOf(file)
    return client?.format === 'json' ? client.keys.map(key => [file, key] as const) : []
  })
  test.each(jsonKeys)('%s is read under %s', async (file, key) => {
    const map: object = {s: {command: 'x'}}
    const root = key.split('.').reduceRight((value, name) => ({[name]: value}), map)
    const {mcpServers} = await factsOf(file, JSON.stringify(root))
    expect(mcpServers.map(server => server.name)).toEqual(['s'])
  })
})

describe('odd files', () => {
  test('one odd entry never drops the others', async () => {
    const text =
      '{"mcpServers": {"a": null, "b": "text", "c": [], "d": {}, "e": {"command": 5}, "f": {"type": "ws", "url": "wss://x"}, "g": {"gallery": true}, "h": {"command": "x", "args": [1, null, {"a": 1}, "y"], "env": {"P": 8080, "N": null}}}}'
    const facts = await factsOf('.mcp.json', text)
    expect(facts.mcpServers.map(shown)).toEqual([
      'd(claude-code unknown)',
      'e(claude-code stdio) 5',
      'f(claude-code http) wss://x',
      'g(claude-code unknown)',
      'h(claude-code stdio) x 1 y {P=8080}'
    ])
  })

  test.each([
    ['package.json', '{"name": "x", "scripts": {"a": "b"}}'],
    ['.vscode/settings.json', '{"mcp": true, "servers": {"a": 1}}'],
    ['opencode.json', '{"$schema": "x", "model": "y"}'],
    ['.gemini/settings.json', '{"theme": "x"}'],
    ['compose.yaml', 'services:\n  a:\n    image: x\n    command: y\n'],
    ['pyproject.toml', '[project]\nname = "x"\n'],
    ['README.md', '---\ntitle: mcp\n---\n```json\n{"mcpServers": {"a": {"command": "x"}}}\n```\n'],
    ['openapi.json', '{"openapi": "3.0.0", "servers": [{"url": "https://a.b"}]}'],
    ['terraform.json', '{"servers": {"web": {"size": 1}}}']
  ])('%s holds no server', async (file, text) => {
    const {findings, unreadable} = await lintFiles({[file]: text})
    expect(findings).toEqual([])
    expect(unreadable).toEqual([])
  })

  test('a broken file of a certain kind is a finding, and what can be read is read', async () => {
    const result = await lintFiles({
      '.cursor/mcp.json': '{"mcpServers": {"a": {"command": "npx", "args": ["x", "/"]},,, "b": {'
    })
    expect(places(result).some(place => place.endsWith('unreadable-file'))).toBe(true)
    expect(places(result).some(place => place.endsWith('root-filesystem'))).toBe(true)
  })
})
