import {expect, test} from '@jest/globals'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {releaseLinks} from '../../../shared/lint/reports/links.js'
import {version} from '../../../shared/version.js'
import {finding, result} from '../../support/findings.js'

test('the JSON report has exactly the fields of its contract, in order', () => {
  const fix = {description: 'x', edits: [{file: '.mcp.json', start: 1, end: 2, newText: 'y'}]}
  const report = renderJson(
    result({
      findings: [finding({severity: 'warning', fix, related: []}), finding()],
      unreadable: [{file: 'a.json', reason: 'is a directory'}],
      suppressed: 3
    })
  )
  expect(report.endsWith('}\n')).toBe(true)
  expect(JSON.stringify(JSON.parse(report))).toBe(
    JSON.stringify({
      schemaVersion: 1,
      tool: {name: 'mcp-gatehouse', version},
      summary: {files: 1, errors: 1, warnings: 1, notes: 0, suppressed: 3, durationMs: 7},
      findings: [
        {
          ruleId: 'root-filesystem',
          severity: 'warning',
          message: "MCP server 'files' may use all of '/'",
          file: '.mcp.json',
          line: 5,
          column: 66,
          endLine: 5,
          endColumn: 67,
          help: 'Name the one folder it needs.',
          helpUri: releaseLinks.rule('root-filesystem'),
          fingerprint: '0123456789abcdef0123456789abcdef',
          fix
        },
        {
          ruleId: 'root-filesystem',
          severity: 'error',
          message: "MCP server 'files' may use all of '/'",
          file: '.mcp.json',
          line: 5,
          column: 66,
          endLine: 5,
          endColumn: 67,
          help: 'Name the one folder it needs.',
          helpUri: releaseLinks.rule('root-filesystem'),
          fingerprint: '0123456789abcdef0123456789abcdef'
        }
      ],
      unreadable: [{file: 'a.json', reason: 'is a directory'}],
      inventory: []
    })
  )
})
