import {afterAll, expect, test} from '@jest/globals'
import {shownText, withoutCredentials} from '../../../shared/lint/credentials/index.js'
import {renderInventory} from '../../../shared/lint/reports/inventory.js'
import {renderJson} from '../../../shared/lint/reports/json.js'
import {renderTerminalText} from '../../../shared/lint/reports/text.js'
import {SourceFile} from '../../../shared/lint/source.js'
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

test('what rules split at a colon is still a part of the credential of its file', async () => {
  const key = `${['2944a9d4', 'af26', '4b7e', 'a889', '14165b0c52a1'].join('-')}:fx`
  const servers = {
    a: {command: 'docker', args: ['run', '-i', '--rm', key]},
    b: {command: 'npx', args: [`${key}docs`]},
    [`${key}name`]: {command: 'npx', args: ['-y', '@acme/files', `/srv/${key}data`]}
  }
  const result = await lintFiles({'.mcp.json': JSON.stringify({mcpServers: servers})})
  const report = renderJson(result) + renderInventory(result.inventory)
  expect(report).toContain('unpinned-server')
  expect(report).toContain('(a part of a credential)')
  expect(report).not.toMatch(/2944a9d4|4b7e-a889|14165b0c52a1/)
})

test('a name is no command for the runner, also in the table of servers', async () => {
  const {inventory} = await lintFiles({
    '.mcp.json': JSON.stringify({
      mcpServers: {
        '##vso[task.setvariable variable=a]b': {command: 'x'},
        '::error::c': {command: 'x'},
        plain: {command: '##[section]d'}
      }
    })
  })
  const table = renderInventory(inventory)
  expect(table).toContain('# #vso[task.setvariable variable=a]b')
  expect(table).toContain(': :error::c')
  expect(table).not.toMatch(/##|^::/m)
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

test.each([
  ['a credential glued to a word', 'xm3akuywwszexf1bkn4z0o1y6ip8tbjqlork1bwdk2d1ro5venvironment'],
  ['one with separators of its own', 'mcp-remote@9vg8Q~z3.qgsF8.hDzDFoNoNTNBEoFgnVGFX~MGh0.1.38']
])('an excerpt and a name do not show %s', async (_, word) => {
  const text = JSON.stringify({mcpServers: {[word]: {command: 'npx', args: [word, '/']}}}, null, 1)
  const result = await lintFiles({'.mcp.json': text})
  const source = () => new SourceFile('.mcp.json', text)
  const shown = [
    await renderTerminalText(result, {color: false, source}),
    renderJson(result),
    renderInventory(result.inventory)
  ].join('\n')
  for (let at = 12; at + 12 < word.length - 12; at++)
    expect(shown).not.toContain(word.slice(at, at + 12))
})

test.each([
  'azurerm_federated_identity_credential.ci_2024',
  'gatehouse-tree-aB3dE5',
  '@modelcontextprotocol/server-filesystem@2026.8.31',
  'repo:octo-org/octo-repo:environment:production-2',
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
  '00112233-4455-4677-8899-aabbccddeeff'
])('%s is shown', name => {
  expect(withoutCredentials(name)).toBe(name)
})

test('a name that a language cut out of a longer word is a part of a credential as well', async () => {
  const parts = ['bb_live_4axdiXwa0', 'mw_gas4Q41wEgO_rAby']
  const text = `MCPAuditLog_CL\n| where outcome == "denied"\n| summarize n = count() by ${parts.join('-')}, caller\n`
  const result = await lintFiles({'queries/denied.kql': text})
  const report = renderJson(result)
  expect(report).toContain('unknown-log-column')
  for (const part of parts) expect(report).not.toContain(part.slice(0, 14))
})
