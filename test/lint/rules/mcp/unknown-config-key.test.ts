import {describe, expect, test} from '@jest/globals'
import {unknownConfigKey as rule} from '../../../../shared/lint/rules/mcp/unknown-config-key.js'
import {findingsIn, workflowOf} from '../../../support/server-findings.js'

const json = (key: string) => `{"${key}": {"s": {"command": "x"}}}`

describe('unknown-config-key', () => {
  test.each<[string, string, string[]]>([
    ['.vscode/mcp.json', json('mcpServers'), ['note: mcpServers']],
    ['.vscode/mcp.json', json('servers'), []],
    ['.cursor/mcp.json', json('servers'), ['note: servers']],
    ['.cursor/mcp.json', json('mcpServers'), []],
    ['.github/mcp.json', json('servers'), ['note: servers']],
    ['.mcp.json', json('mcpServers'), []],
    ['.mcp.json', json('servers'), []],
    ['.mcp.json', json('mcp'), ['note: mcp']],
    ['mcp.json', json('servers'), []],
    ['opencode.json', json('mcpServers'), ['note: mcpServers']],
    ['opencode.json', json('mcp'), []],
    ['opencode.json', '{"mcp": {"servers": {"s": {"command": ["x"]}}}}', []],
    ['.zed/settings.json', json('mcpServers'), ['note: mcpServers']],
    ['.claude/settings.json', json('mcpServers'), ['note: mcpServers']],
    ['.gemini/settings.json', json('mcpServers'), []],
    ['.vscode/settings.json', json('mcpServers'), ['note: mcpServers']],
    ['.vscode/settings.json', '{"mcp": {"servers": {"s": {"command": "x"}}}}', []],
    ['.codex/config.toml', '[mcpServers.s]\ncommand = "x"\n', ['note: mcpServers']],
    ['.codex/config.toml', '[mcp_servers.s]\ncommand = "x"\n', []],
    ['.kiro/settings/mcp.json', '{"powers": {"mcpServers": {"s": {"url": "https://a.b"}}}}', []],
    ['.cursor/mcp.json', '{"servers": [{"name": "s", "command": "x"}]}', ['note: servers']],
    ['.amp/settings.json', json('mcpServers'), ['note: mcpServers']],
    ['.amp/settings.json', json('amp.mcpServers'), []],
    ['servers.json', json('mcpServers'), []]
  ])('%s: %s', async (file, text, expected) => {
    expect(await findingsIn(rule, file, text)).toEqual(expected)
  })

  test('an input that the action no longer reads', async () => {
    const step = (version: string) =>
      workflowOf(
        `- uses: anthropics/claude-code-action@${version}\n  with:\n    mcp_config: |\n      {"mcpServers": {"s": {"command": "x"}}}`
      )
    expect(await findingsIn(rule, '.github/workflows/a.yml', step('v1'))).toEqual([
      'note: mcp_config'
    ])
    expect(await findingsIn(rule, '.github/workflows/a.yml', step('beta'))).toEqual([])
  })
})
