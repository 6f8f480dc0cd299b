import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runCli} from '../support/fronts.js'
import {nodes} from '../support/nodes.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

describe.each(nodes)('the demo on Node $name', ({program}) => {
  test('runs from dist alone, finds what is bad and nothing in what is good', async () => {
    const clone = writeTree({})
    for (const name of ['dist', 'examples']) {
      fs.cpSync(path.join(root, name), path.join(clone, name), {recursive: true})
    }
    const run = await runCli(['demo'], {workspace: clone, node: program, package: clone})
    expect(run).toMatchObject({exitCode: 0, stderr: ''})
    const [before, after] = run.stdout.split('The same repository afterwards')
    for (const rule of ['root-filesystem', 'stored-credential', 'write-all-permissions']) {
      expect(before).toContain(`[${rule}]`)
    }
    expect(after).toContain('no findings in')
    expect(run.stdout).not.toContain('9XkQ2vLr7TzB')

    // Token, secret and calls, against the servers on loopback.
    const calls = after!.slice(after!.indexOf('$ mcp-gatehouse token'))
    expect(calls).toContain('mcp.tools.read, mcp.tools.write')
    expect(calls).toMatch(/secret 'deploy-password' .* is in the output/)
    expect(calls).not.toContain('made-up-value')
    expect(calls).not.toMatch(/eyJ[A-Za-z0-9_-]{12}/)
    expect([...calls.matchAll(/exit code (\d+)/g)].map(match => match[1])).toEqual([
      '0',
      '0',
      '6',
      '4',
      '0',
      '10'
    ])
    expect(calls).toContain("The gateway's rate limit is met (429)")
    expect(calls).toContain('the server carried it out once')
    expect(calls.match(/gateway: never asked/g)).toHaveLength(2)

    // The checklist of the case study and of the corrected deployment.
    const rows = [
      ...run.stdout.matchAll(/^ {2}(mcp-\d\d) {2}([A-Z ]+?) {2,}([A-Z ]+?) {2,}\S.+$/gm)
    ]
    expect(rows).toHaveLength(16)
    expect(rows.filter(([, , before]) => before === 'FAIL')).toHaveLength(11)
    expect(rows.filter(([, , , after]) => after === 'FAIL')).toEqual([])
    expect(run.stdout).toMatch(/^ {10}2 of 16 pass {2}15 of 16 pass$/m)
  })
})

test('the good example has no findings, the bad one some in every file', async () => {
  const lint = async (name: string) => {
    const workspace = path.join(root, 'examples', name)
    const run = await runCli(['lint', '--format', 'json'], {workspace})
    return JSON.parse(run.stdout) as {findings: {file: string}[]; unreadable: unknown[]}
  }
  expect(await lint('good')).toMatchObject({findings: [], unreadable: []})
  const bad = await lint('bad')
  expect(bad.unreadable).toEqual([])
  expect([...new Set(bad.findings.map(finding => finding.file))]).toEqual(
    expect.arrayContaining([
      '.github/workflows/nightly-report.yml',
      '.mcp.json',
      '.vscode/mcp.json',
      'azure-pipelines.yml'
    ])
  )
})
