import path from 'node:path'
import {expect, test} from '@jest/globals'
import {defaultConfig} from '../../../shared/lint/config/config.js'
import {lint} from '../../../shared/lint/lint.js'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {releaseLinks} from '../../../shared/lint/reports/links.js'
import {version} from '../../../shared/version.js'
import {finding, result} from '../../support/findings.js'
import {root} from '../../support/root.js'
import {schemaErrors} from '../../support/schemas.js'

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
          message: "MCP server 'files' has access to all of '/'",
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
          message: "MCP server 'files' has access to all of '/'",
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

test('a report of everything that lint can find agrees with its published schema', async () => {
  const folder = path.join(root, 'test/corpus')
  const report = await lint({root: folder, paths: [folder], config: defaultConfig})
  expect(report.findings.length).toBeGreaterThan(50)
  expect(report.inventory.length).toBeGreaterThan(20)
  expect(report.findings.some(({fix}) => fix)).toBe(true)
  const unreadable = [{file: 'a.json', reason: 'is a directory'}]
  const parsed: unknown = JSON.parse(renderJson({...report, unreadable}))
  expect(schemaErrors('report', parsed)).toEqual([])
})

test.each([
  ['a field that is not there', {help: undefined}],
  ['a severity that there is not', {severity: 'fatal'}],
  ['a field of nobody', {secret: 'x'}]
])('the schema refuses %s', (_, change) => {
  const parsed = JSON.parse(renderJson(result({findings: [finding()]}))) as {findings: object[]}
  const changed = {...parsed, findings: [{...parsed.findings[0], ...change}]}
  expect(schemaErrors('report', parsed)).toEqual([])
  expect(schemaErrors('report', JSON.parse(JSON.stringify(changed)))).toHaveLength(1)
})
