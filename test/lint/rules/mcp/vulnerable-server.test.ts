import {describe, expect, test} from '@jest/globals'
import {archivedServers, vulnerableServers} from '../../../../shared/lint/mcp/vulnerable-servers.js'
import {
  isBefore,
  vulnerableServer as rule
} from '../../../../shared/lint/rules/mcp/vulnerable-server.js'
import {serverFindings} from '../../../support/server-findings.js'

describe('vulnerable-server', () => {
  test.each<[string, string[], string[]]>([
    [
      'mcp-remote 0.1.15',
      ['npx', 'mcp-remote@0.1.15', 'https://a.b'],
      ['warning: mcp-remote@0.1.15']
    ],
    ['mcp-remote 0.0.5', ['npx', '-y', 'mcp-remote@0.0.5'], ['warning: mcp-remote@0.0.5']],
    ['mcp-remote 0.1.16', ['npx', 'mcp-remote@0.1.16', 'https://a.b'], []],
    ['mcp-remote 0.10.0', ['npx', 'mcp-remote@0.10.0'], []],
    ['mcp-remote latest', ['npx', 'mcp-remote@latest'], []],
    ['mcp-remote', ['npx', 'mcp-remote'], []],
    [
      'an archived server',
      ['npx', '-y', '@modelcontextprotocol/server-github'],
      ['warning: @modelcontextprotocol/server-github']
    ],
    [
      'an archived server by cmd',
      ['cmd', '/c', 'npx', '@modelcontextprotocol/server-postgres@0.6.2', 'x'],
      ['warning: @modelcontextprotocol/server-postgres@0.6.2']
    ],
    [
      'an archived server of Python',
      ['uvx', 'mcp-server-sqlite', '--db-path', 'x'],
      ['warning: mcp-server-sqlite']
    ],
    [
      'behind a bridge',
      ['npx', 'supergateway@1.0.0', '--stdio', 'uvx mcp-server-sqlite'],
      ['warning: mcp-server-sqlite']
    ],
    ['a maintained server', ['npx', '@modelcontextprotocol/server-memory'], []],
    ['git', ['uvx', 'mcp-server-git==2025.1.14'], ['warning: mcp-server-git==2025.1.14']],
    ['git, fixed', ['uvx', 'mcp-server-git==2026.1.14'], []],
    ['a folder of that name', ['node', 'mcp-remote@0.1.15'], []]
  ])('%s', async (_name, [command, ...args], expected) => {
    expect(await serverFindings(rule, {command, args})).toEqual(expected)
  })

  test('versions are compared by number', () => {
    expect(isBefore('0.1.9', '0.1.16')).toBe(true)
    expect(isBefore('0.1.16', '0.1.16')).toBe(false)
    expect(isBefore('0.1.16-rc.1', '0.1.16')).toBe(true)
    expect(isBefore('1', '0.9.9')).toBe(false)
    expect(isBefore('0.1', '0.1.16')).toBe(true)
  })

  test('every entry of the data has a source and a version that can be compared', () => {
    for (const entry of vulnerableServers) {
      expect(entry.source).toMatch(/^https:\/\//)
      expect(entry.advisory).toMatch(/^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3})$/)
      if (entry.fixed !== undefined) expect(entry.fixed).toMatch(/^\d+(\.\d+)+$/)
    }
    expect(archivedServers.length).toBeGreaterThan(12)
  })
})
