import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, expect, test} from '@jest/globals'
import {WorkspaceLint} from '../../cli/lsp/workspace-lint.js'
import {UsageError} from '../../shared/errors.js'
import {releaseLinks} from '../../shared/lint/reports/links.js'
import {startPolicyServer} from '../support/policy-server.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const commit = '0123456789abcdef0123456789abcdef01234567'
const text =
  '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}}}\n'

test('an editor that may fetch policies shows what holds under one, which is fetched once', async () => {
  const server = await startPolicyServer()
  process.env['GITHUB_API_URL'] = server.origin
  try {
    const root = writeTree({
      '.mcp.json': text,
      '.mcp-gatehouse.yml': `extends: github:acme/mcp-policy/gatehouse.yml@${commit}\nrules: {root-filesystem: off}\n`
    })
    const lint = new WorkspaceLint(root, releaseLinks, true)
    const uri = pathToFileURL(path.join(root, '.mcp.json')).href
    const found = async () =>
      (await lint.run([{uri, version: 1, text}]))
        .get(uri)
        ?.findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)
    // A policy that is not there is a mistake that the editor shows, and is asked for again.
    await expect(found()).rejects.toThrow(UsageError)
    server.files.set(
      `acme/mcp-policy/gatehouse.yml@${commit}`,
      'rules: {root-filesystem: warning}\n'
    )
    expect(await found()).toEqual(['root-filesystem warning'])
    expect(await found()).toEqual(['root-filesystem warning'])
    expect(server.requests).toHaveLength(2)
  } finally {
    delete process.env['GITHUB_API_URL']
    await server.close()
  }
})
