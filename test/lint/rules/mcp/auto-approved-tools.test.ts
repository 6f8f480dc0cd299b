import {describe, expect, test} from '@jest/globals'
import {autoApprovedTools as rule} from '../../../../shared/lint/rules/mcp/auto-approved-tools.js'
import {findingsIn, serverFindings, workflowOf} from '../../../support/server-findings.js'

const roo = {file: '.roo/mcp.json'}

describe('auto-approved-tools', () => {
  test.each<[string, object, string[]]>([
    ['a wildcard', {command: 'x', alwaysAllow: ['*']}, ['warning: "alwaysAllow": […']],
    ['a wildcard of Kiro', {command: 'x', autoApprove: ['*']}, ['warning: "autoApprove": […']],
    ['trust', {command: 'x', trust: true}, ['warning: "trust": true']],
    ['no trust', {command: 'x', trust: false}, []],
    [
      'tools that write',
      {command: 'x', autoApprove: ['get_file', 'create_issue', 'deleteRepo']},
      ['warning: create_issue']
    ],
    [
      'tools that read',
      {command: 'x', autoApprove: ['get_file', 'list-issues', 'searchCode']},
      ['note: autoApprove']
    ],
    [
      'verbs inside of names',
      {
        command: 'x',
        autoApprove: ['get_updates', 'list_runs', 'search_posts', 'resolve-library-id']
      },
      ['note: autoApprove']
    ],
    ['an empty list', {command: 'x', autoApprove: [], alwaysAllow: []}, []],
    ['tools that exist', {command: 'x', tools: ['*']}, []]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server, roo)).toEqual(expected)
  })

  test('the approval mode of Codex', async () => {
    const text = (mode: string) =>
      `[mcp_servers.s]\ncommand = "x"\ndefault_tools_approval_mode = "${mode}"\n`
    expect(await findingsIn(rule, '.codex/config.toml', text('approve'))).toEqual([
      'warning: default_tools_approval_mode = "approve"'
    ])
    for (const mode of ['auto', 'prompt', 'writes']) {
      expect(await findingsIn(rule, '.codex/config.toml', text(mode))).toEqual([])
    }
  })

  test('every server of the project', async () => {
    expect(
      await findingsIn(rule, '.claude/settings.json', '{"enableAllProjectMcpServers": true}')
    ).toEqual(['warning: "enableAllProjectMcpServers": true'])
    expect(
      await findingsIn(
        rule,
        '.claude/settings.json',
        '{"enableAllProjectMcpServers": false, "enabledMcpjsonServers": ["a"]}'
      )
    ).toEqual([])
  })

  test('a switch in a workflow', async () => {
    expect(
      await findingsIn(
        rule,
        '.github/workflows/a.yml',
        workflowOf('- run: claude -p x\n  env: {CLAUDE_CODE_AUTO_APPROVE_MCP: true}')
      )
    ).toEqual(['warning: true'])
  })
})
