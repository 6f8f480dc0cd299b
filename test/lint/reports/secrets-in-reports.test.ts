import {afterAll, expect, test} from '@jest/globals'
import {shownText, withoutCredentials} from '../../../shared/lint/credentials/index.js'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {lintFiles, removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

// Put together, so that no scanner takes this file for one with a token.
const token = ['ghp', 'aB3dE5gH7jK9mN1pQ3sT5vX7zA2cD4fG6hJ8'].join('_')

test.each([
  ['.github/workflows/a.yml', `on: push\n${token}: 1\n${token}: 2\n`],
  ['.mcp.json', `{"${token}": 1, "${token}": 2}`],
  [
    '.vscode/mcp.json',
    `{"servers":{"a":{"command":"x","args":["--y=${token}"],"env":{"API_KEY":"${token}"}}}}`
  ],
  // A name without a value, longer than messages are.
  ['.mcp.json', `{"mcpServers": {"x": {"env": {"${token}${'x'.repeat(3)}-${token}"}}}}`],
  ['.mcp.json', `{"${'k'.repeat(30)} ${token}": 1, "${'k'.repeat(30)} ${token}": 2}`],
  ['.github/workflows/a.yml', `on: push\njobs: {a: {steps: [*${token}-${'y'.repeat(40)}]}}\n`],
  // A host that is a part of what stands before an @.
  ['.mcp.json', `{"mcpServers": {"x": {"url": "https://u:p/${token}@a.b/c"}}}`],
  ['.mcp.json', `{"mcpServers": {"x": {"url": "https://${token}.a.b/c"}}}`],
  // Names that stand in help and in the text of a fix.
  [
    '.github/workflows/a.yml',
    `on: push\npermissions:\n  id-token: write\n  contents: ${token}\njobs:\n  ${token}:\n    runs-on: x\n    steps: [{uses: azure/login@v2, with: {client-id: a, tenant-id: b, subscription-id: c}}]\n  other:\n    permissions: {contents: ${token}}\n    runs-on: x\n    steps: [{uses: azure/login@v2, with: {client-id: a, tenant-id: b, subscription-id: c}}]\n`
  ],
  ['.vscode/mcp.json', `{"inputs":[],"servers":{"a":{"command":"x","env":{"API_KEY":"${token}"}}}}`]
])('the JSON report on %s repeats no credential of it', async (file, text) => {
  const report = renderJson(await lintFiles({[file]: text}))
  expect(report).toContain(file)
  expect(report).not.toContain(token.slice(4, 12))
  expect(report).not.toContain(token.slice(-8))
})

test('of a private key nothing is repeated, also where it is cut off', async () => {
  const lines = ['MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw', 'kQ7mZ2xV9bTn4RcW8pLs3YhJ6dGf1KaE5uXo']
  for (const end of ['', '-----END PRIVATE KEY-----']) {
    const key = ['-----BEGIN PRIVATE KEY-----', ...lines, end].join(' ')
    expect(withoutCredentials(`compares '${key}' letter by letter`)).not.toMatch(/MIIE|kQ7m|5uXo/)
    const text = `{"${key}": 1, "${key}": 2}`
    const report = renderJson(await lintFiles({'.mcp.json': text}))
    expect(report).not.toMatch(/MIIE|kQ7m|5uXo/)
    expect(report).toContain('duplicate key')
  }
})

test('a message is cut only when credentials are out of it', () => {
  const text = shownText(`${'a '.repeat(245)}${token} ${'b '.repeat(50)}`)
  expect(text.length).toBeLessThanOrEqual(501)
  expect(text).not.toContain(token.slice(4, 12))
})

test('a fix that writes a credential anew is not in the JSON report, and is applied', async () => {
  const finding = {
    ruleId: 'r',
    severity: 'note' as const,
    message: 'm',
    help: 'h',
    fingerprint: 'f',
    location: {file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2}
  }
  const result = await lintFiles({})
  const report = (newText: string) =>
    JSON.parse(
      renderJson({
        ...result,
        findings: [
          {...finding, fix: {description: 'd', edits: [{file: 'a', start: 0, end: 1, newText}]}}
        ]
      })
    ).findings[0].fix
  expect(report(`contents: ${token}`)).toBeUndefined()
  expect(report('contents: read')).toBeDefined()
})
