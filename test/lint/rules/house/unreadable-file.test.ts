import {describe, expect, test} from '@jest/globals'
import {unreadableFile} from '../../../../shared/lint/rules/house/unreadable-file.js'
import {lintFiles, places} from '../../../support/tree.js'

const found = (files: Record<string, string | Uint8Array>) =>
  lintFiles(files, {rules: [unreadableFile]})

describe('unreadable-file', () => {
  test('marks where the syntax breaks', async () => {
    const result = await found({'.mcp.json': '{"mcpServers": {"a": }}'})
    expect(places(result)).toEqual(['.mcp.json:1:22 unreadable-file'])
    expect(result.findings.map(({severity, help}) => ({severity, help}))).toEqual([
      {
        severity: 'error',
        help: 'Fix the syntax here; what follows could not be checked in full.'
      }
    ])
    expect(result.unreadable.map(({file}) => file)).toEqual(['.mcp.json'])
  })

  test('one broken file is one finding and one file', async () => {
    const result = await found({
      'claude_desktop_config.json':
        '# where this goes\n# on a Mac: ~/Library\n{"mcpServers": {"a": ], "b": }}'
    })
    expect(places(result)).toEqual(['claude_desktop_config.json:1:1 unreadable-file'])
    expect(result.unreadable.map(({file}) => file)).toEqual(['claude_desktop_config.json'])
  })

  test('each broken file is told', async () => {
    const result = await found({'.mcp.json': '{"a": }', '.cursor/mcp.json': '{"a": }'})
    expect(places(result)).toEqual([
      '.cursor/mcp.json:1:7 unreadable-file',
      '.mcp.json:1:7 unreadable-file'
    ])
  })

  test('each duplicate key is a warning of its own, and the file one that is not read in full', async () => {
    const text = '{"mcpServers": {}, "mcpServers": {}, "x": 1, "x": 2}'
    const result = await found({'.mcp.json': text})
    expect(
      result.findings.map(({severity, location, help}) => [
        severity,
        text.slice(location.column - 1, location.endColumn - 1),
        help
      ])
    ).toEqual([
      ['warning', '"mcpServers"', 'Keep one of the two.'],
      ['warning', '"x"', 'Keep one of the two.']
    ])
    expect(result.findings[0]?.location.column).toBe(text.lastIndexOf('"mcpServers"') + 1)
    expect(result.unreadable).toHaveLength(1)
  })

  test('what cannot be read at all', async () => {
    const result = await found({'.mcp.json': Uint8Array.from({length: 600}, (_, i) => i % 7)})
    expect(places(result)).toEqual(['.mcp.json:1:1 unreadable-file'])
    expect(result.findings[0]?.message).toBe('cannot be checked: the file is binary, not text')
  })

  test('a file whose kind is a guess is told beside the findings only', async () => {
    const result = await found({'a.json': '{"issuer": "", "audiences": [], "subject": ]}'})
    expect(result.findings).toEqual([])
    expect(result.unreadable.map(({file}) => file)).toEqual(['a.json'])
  })

  test('leaves valid files alone', async () => {
    expect((await found({'.mcp.json': '{"mcpServers": {}}'})).findings).toEqual([])
  })
})
