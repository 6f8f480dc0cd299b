import {describe, expect, test} from '@jest/globals'
import {wrongReferenceSyntax as rule} from '../../../../shared/lint/rules/mcp/wrong-reference-syntax.js'
import {findingsIn, serverFindings, workflowOf} from '../../../support/server-findings.js'
import {lintFiles} from '../../../support/tree.js'

const header = (value: string) => ({
  url: 'https://a.b/mcp',
  headers: {Authorization: `Bearer ${value}`}
})
const env = (value: string) => ({command: 'x', env: {API_KEY: value}})

describe('wrong-reference-syntax', () => {
  test.each<[string, string, string, string, string[]]>([
    ['opencode', 'opencode.json', 'mcp', '${X_KEY}', ['warning: ${X_KEY}']],
    ['opencode', 'opencode.json', 'mcp', '{env:X_KEY}', []],
    ['opencode', 'opencode.json', 'mcp', '{file:~/.key}', []],
    ['Claude Code', '.mcp.json', 'mcpServers', '$X_KEY', ['warning: $X_KEY']],
    ['Claude Code', '.mcp.json', 'mcpServers', '${X_KEY}', []],
    ['Claude Code', '.mcp.json', 'mcpServers', '${X_KEY:-none}', []],
    [
      'Claude Code, shared with Cursor',
      '.mcp.json',
      'mcpServers',
      '${env:X_KEY}',
      ['note: ${env:X_KEY}']
    ],
    [
      'Claude Code, shared with VS Code',
      '.mcp.json',
      'mcpServers',
      '${input:key}',
      ['note: ${input:key}']
    ],
    ['Claude Code', '.mcp.json', 'mcpServers', '{env:X_KEY}', ['warning: {env:X_KEY}']],
    ['Visual Studio', '.mcp.json', 'servers', '${input:key}', []],
    ['VS Code', '.vscode/mcp.json', 'servers', '${X_KEY}', ['warning: ${X_KEY}']],
    ['VS Code', '.vscode/mcp.json', 'servers', '${env:X_KEY}', []],
    ['VS Code', '.vscode/mcp.json', 'servers', '${input:x-key}', []],
    ['VS Code', '.vscode/mcp.json', 'servers', '${workspaceFolder}', []],
    ['VS Code', '.vscode/mcp.json', 'servers', '$input:key', ['warning: $input:key']],
    ['Cursor, not certain', '.cursor/mcp.json', 'mcpServers', '${X_KEY}', ['note: ${X_KEY}']],
    ['Cursor', '.cursor/mcp.json', 'mcpServers', '${env:X_KEY}', []],
    ['Cursor', '.cursor/mcp.json', 'mcpServers', '$input:key', ['warning: $input:key']],
    ['Kiro, not certain', '.kiro/settings/mcp.json', 'mcpServers', '${X_KEY}', []],
    [
      'Kiro, not certain',
      '.kiro/settings/mcp.json',
      'mcpServers',
      '${env:X_KEY}',
      ['note: ${env:X_KEY}']
    ],
    [
      'Roo Code',
      '.roo/mcp.json',
      'mcpServers',
      '$OPENROUTER_API_KEY',
      ['warning: $OPENROUTER_API_KEY']
    ],
    ['Roo Code', '.roo/mcp.json', 'mcpServers', '${env:X_KEY}', []],
    [
      'Claude Desktop',
      'claude_desktop_config.json',
      'mcpServers',
      '$MCP_KEY',
      ['warning: $MCP_KEY']
    ],
    ['Gemini CLI', '.gemini/settings.json', 'mcpServers', '$X_KEY', []],
    ['Gemini CLI', '.gemini/settings.json', 'mcpServers', '%X_KEY%', []],
    [
      'Gemini CLI',
      '.gemini/settings.json',
      'mcpServers',
      '${env:X_KEY}',
      ['warning: ${env:X_KEY}']
    ],
    [
      'Zed, not certain',
      '.zed/settings.json',
      'context_servers',
      '${DATABASE_URL}',
      ['note: ${DATABASE_URL}']
    ],
    ['Crush', 'crush.json', 'mcp', '$X_KEY', []],
    ['Copilot CLI', '.github/mcp.json', 'mcpServers', '${X_KEY}', []],
    [
      'Copilot CLI',
      '.github/mcp.json',
      'mcpServers',
      '${{ secrets.X }}',
      ['warning: ${{ secrets.X }}']
    ],
    ['unknown', 'servers.json', 'mcpServers', '${X_KEY}', []],
    ['unknown', 'servers.json', 'mcpServers', '$input:key', ['warning: $input:key']]
  ])('%s in %s (%s): %s', async (_name, file, key, value, expected) => {
    expect(await serverFindings(rule, header(value), {file, key})).toEqual(expected)
    expect(await serverFindings(rule, env(value), {file, key})).toEqual(expected)
  })

  test.each<[string, object, string[]]>([
    ['a variable in a shell', {command: 'bash', args: ['-c', 'exec x --token $X_KEY']}, []],
    ['a variable in cmd', {command: 'cmd', args: ['/c', 'x', '--token', '%X_KEY%']}, []],
    [
      'the header of mcp-remote',
      {
        command: 'npx',
        args: ['mcp-remote', 'https://a.b', '--header', 'Authorization: Bearer $X_KEY']
      },
      []
    ],
    ['a plain argument', {command: 'x', args: ['--token', '$X_KEY']}, ['warning: $X_KEY']],
    [
      'a price and a password',
      {
        command: 'x',
        env: {A: 'costs 5$', B: 'Pa$$word', C: 'a$b', D: '$', E: '100%', F: '\\$X_KEY'}
      },
      []
    ],
    [
      'the plugin folder',
      {command: '${CLAUDE_PLUGIN_ROOT}/x', args: ['${CLAUDE_PLUGIN_ROOT}/y']},
      []
    ]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })

  test('Codex expands nothing', async () => {
    const text =
      '[mcp_servers.s]\ncommand = "x"\nenv = { K = "$X_KEY" }\nbearer_token_env_var = "T"\n'
    expect(await findingsIn(rule, '.codex/config.toml', text)).toEqual(['warning: $X_KEY'])
  })

  test('Continue reads secrets in the syntax of GitHub', async () => {
    const text =
      'mcpServers:\n  - name: s\n    command: x\n    env:\n      A: ${{ secrets.A }}\n      B: ${B_KEY}\n'
    expect(await findingsIn(rule, '.continue/config.yaml', text)).toEqual(['warning: ${B_KEY}'])
  })

  test('what the CI system or the shell expands is no reference of the client', async () => {
    const json = (value: string) =>
      `{"mcpServers": {"s": {"command": "x", "env": {"K": "${value}"}}}}`
    const step = (quote: string, value: string) =>
      workflowOf(
        `- run: |\n    cat > opencode.json <<${quote}\n    ${json(value).replace('mcpServers', 'mcp')}\n    EOF`
      )
    expect(await findingsIn(rule, '.github/workflows/a.yml', step('EOF', '${X_KEY}'))).toEqual([])
    expect(
      await findingsIn(rule, '.github/workflows/a.yml', step("'EOF'", '${{ secrets.X }}'))
    ).toEqual([])
    expect(await findingsIn(rule, '.github/workflows/a.yml', step("'EOF'", '${X_KEY}'))).toEqual([
      'warning: ${X_KEY}'
    ])
  })

  test("the fix writes the client's own syntax", async () => {
    const text = JSON.stringify({mcp: {s: header('${X_KEY}')}})
    const {findings} = await lintFiles({'opencode.json': text}, {rules: [rule]})
    const [edit] = findings[0]!.fix!.edits
    expect(text.slice(0, edit!.start) + edit!.newText + text.slice(edit!.end)).toBe(
      text.replace('${X_KEY}', '{env:X_KEY}')
    )
  })
})
