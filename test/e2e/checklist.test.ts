import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import type {ChecklistReport} from '../../shared/checklist/checklist-report.js'
import {camelCase} from '../../shared/inputs.js'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const untagged = {
  'main.tf':
    'resource "azurerm_container_group" "mcp_files" {\n  name            = "aci-mcp-files"\n  ip_address_type = "Private"\n}\n'
}

interface Run {
  readonly succeeded: boolean
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string | undefined>>
}

async function run(
  front: 'action' | 'task',
  workspace: string,
  given: Readonly<Record<string, string>> = {}
): Promise<Run> {
  if (front === 'action') {
    const inputs = {command: 'checklist', ...given}
    const {exitCode, stdout, summary, outputs} = await runAction({workspace, inputs})
    return {succeeded: exitCode === 0, log: stdout, summary, outputs}
  }
  const named = Object.entries(given).map(([name, value]) => [camelCase(name), value])
  const inputs = {command: 'checklist', ...Object.fromEntries(named)}
  const env = {BUILD_REPOSITORY_URI: 'https://dev.azure.com/acme/p/_git/widgets'}
  const {result, stdout, summary, variables} = await runTask({workspace, inputs, env})
  return {
    succeeded: result === 'Succeeded',
    log: stdout,
    summary,
    outputs: {
      fail: variables['fail']?.value,
      pass: variables['pass']?.value,
      'not-proven': variables['notProven']?.value,
      'out-of-repo': variables['outOfRepo']?.value
    }
  }
}

describe.each(['action', 'task'] as const)('checklist on the front %s', front => {
  test('fails where a control does, with counts and a summary page', async () => {
    const found = await run(front, writeTree(untagged))
    expect(found.succeeded).toBe(false)
    expect(found.log).toContain('the checklist has ')
    expect(Number(found.outputs['fail'])).toBeGreaterThan(0)
    expect(found.outputs['pass']).toBe('0')
    expect(found.outputs['out-of-repo']).toBe('1')
    expect(found.summary).toContain(`**${found.outputs['fail']} FAIL, 0 PASS, `)
    expect(found.summary).toContain('`main.tf:1`')
  })

  test('makes a page that names the repository and links to its lines', async () => {
    const workspace = writeTree(untagged)
    await run(front, workspace, {'output-file': 'r.html', 'fail-on': 'never'})
    const page = fs.readFileSync(path.join(workspace, 'r.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    const name = front === 'action' ? 'acme/widgets' : 'acme/p/_git/widgets'
    expect(page).toContain(`<title>MCP hardening checklist: ${name}</title>`)
    expect(page).toContain('<code>main.tf:1</code></a>')
    expect(page).toMatch(
      /<dt>Commit<\/dt><dd>(?:<a [^>]+>)?<code>ffac537e6cbbf934b08745a378932722df287a53<\/code>/
    )
  })

  test('fails on nothing where it is told to', async () => {
    const found = await run(front, writeTree(untagged), {'fail-on': 'never'})
    expect(found.succeeded).toBe(true)
    expect(Number(found.outputs['fail'])).toBeGreaterThan(0)
  })

  test('fails on what is not proven where it is asked to', async () => {
    expect((await run(front, writeTree({'a.txt': ''}))).succeeded).toBe(true)
    const found = await run(front, writeTree({'a.txt': ''}), {'fail-on': 'not-proven'})
    expect(found.succeeded).toBe(false)
    expect(found.log).toContain(' NOT PROVEN (')
  })

  test('refuses what belongs to lint', async () => {
    const found = await run(front, writeTree(untagged), {'fail-on': 'error'})
    expect(found.succeeded).toBe(false)
    expect(found.log).toContain("cannot be 'error'")
  })
})

describe('checklist on the command line', () => {
  test('writes each format, and prints the text', async () => {
    const workspace = writeTree(untagged)
    const args = ['checklist', '.', '--output-file', 'r/c.json,r/c.md,r/c.sarif']
    const {exitCode, stdout, stderr} = await runCli(args, {workspace})
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/the checklist has \d+ FAIL \(--fail-on: fail\)/)
    expect(stdout).toContain('FAIL        mcp-03  Every MCP container group carries')
    const read = (name: string) => fs.readFileSync(path.join(workspace, 'r', name), 'utf8')
    const report = JSON.parse(read('c.json')) as ChecklistReport
    expect(report).toMatchObject({schemaVersion: 1, checklist: 'mcp-hardening'})
    expect(report.controls.find(({id}) => id === 'mcp-03')?.evidence).toEqual([
      {
        message: "MCP server 'azurerm_container_group.mcp_files' lacks the tag MCPServer",
        file: 'main.tf',
        line: 1,
        ruleId: 'missing-server-tag'
      }
    ])
    expect(read('c.md')).toContain('mcp-hardening')
    expect(JSON.parse(read('c.sarif'))).toMatchObject({version: '2.1.0'})
  })

  test('compares with an earlier report in each format', async () => {
    const workspace = writeTree(untagged)
    const first = await runCli(
      ['checklist', '.', '--output-file', 'old.json', '--fail-on', 'never'],
      {workspace}
    )
    expect(first.exitCode).toBe(0)
    fs.writeFileSync(
      path.join(workspace, '.mcp.json'),
      '{"mcpServers": {"files": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem@2026.1.14", "/"]}}}\n'
    )
    const args = ['checklist', '.', '--compare-with', 'old.json', '--fail-on', 'never']
    const {stdout, stderr} = await runCli([...args, '--output-file', 'n.json,n.md,n.html'], {
      workspace
    })
    expect(stderr).toBe('')
    expect(stdout).toMatch(/since the earlier report: 0 better, [1-9]\d* worse, \d+ same\n/)
    expect(stdout).toMatch(/MCP servers in client configurations, pipelines and scripts +0 +1\n/)
    const read = (name: string) => fs.readFileSync(path.join(workspace, name), 'utf8')
    const {comparison, figures} = JSON.parse(read('n.json')) as ChecklistReport
    expect(figures).toEqual({servers: 1, serversWithStoredCredential: 0})
    expect(comparison?.controls.find(({id}) => id === 'mcp-01')).toMatchObject({
      change: 'worse',
      after: 'FAIL',
      goneEvidence: []
    })
    expect(read('n.md')).toContain('### Since the earlier report: 0 better, ')
    expect(read('n.html')).toContain('<h2 id="changes">Since the earlier report</h2>')
  })

  test('counts records where they are given', async () => {
    const record = {
      timestamp: '2026-11-17T10:00:00Z',
      caller_oid: 'job',
      mcp_server: 'files',
      tool_name: 'read_file',
      response_status: 403,
      apim_request_id: 'r1'
    }
    const workspace = writeTree({...untagged, 'log.jsonl': `${JSON.stringify(record)}\n{"\n`})
    const args = ['checklist', 'main.tf', '--records', 'log.jsonl', '--format', 'json']
    const {stdout, stderr} = await runCli([...args, '--fail-on', 'never'], {workspace})
    expect((JSON.parse(stdout) as ChecklistReport).figures?.records).toEqual({
      from: '2026-11-17T10:00:00.000Z',
      until: '2026-11-17T10:00:00.000Z',
      gatewayCalls: 1,
      clientCalls: 0,
      refusedCalls: 1,
      fileAnomalies: 0,
      unreadable: 1
    })
    expect(stderr).toContain('1 record could not be read and is in no count')
  })

  test('prints a page alone, which issues no command', async () => {
    const workspace = writeTree({
      '.mcp.json':
        '{"mcpServers": {"\\n::error::x ##vso[task.complete]": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem@2026.1.14", "/"]}}}\n'
    })
    const args = ['checklist', '.', '--format', 'html', '--fail-on', 'never']
    const {stdout} = await runCli(args, {workspace})
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(stdout).toContain('error')
    expect(stdout).not.toMatch(/^\s*::|##vso\[/m)
  })

  test('prints JSON alone, the same bytes each time', async () => {
    const workspace = writeTree(untagged)
    const args = ['checklist', '.', '--format', 'json', '--fail-on', 'never']
    const first = await runCli(args, {workspace})
    const second = await runCli(args, {workspace})
    expect(first.exitCode).toBe(0)
    expect(JSON.parse(first.stdout)).toMatchObject({tool: {name: 'mcp-gatehouse'}})
    expect(second.stdout).toBe(first.stdout)
  })

  test.each([
    [['--checklist', 'none'], "'--checklist' cannot be 'none'"],
    [['--format', 'junit'], "'--format' cannot be 'junit'"],
    [['no-such-folder'], "cannot read 'no-such-folder': there is no such file or folder"],
    [
      ['--compare-with', 'none.json'],
      'the report none.json cannot be compared with: there is no such file or folder'
    ],
    [
      ['--compare-with', 'a.txt'],
      'the report a.txt cannot be compared with: it is not valid JSON; give the JSON report of an earlier run'
    ],
    [['--records', 'none.jsonl'], "the records 'none.jsonl' are not there"],
    [['--records', 'a.txt'], 'the records a.txt hold no record that could be read'],
    [['--rules', 'x'], "checklist has no flag '--rules'"]
  ])('%j is wrong usage', async (args, message) => {
    const {exitCode, stderr} = await runCli(['checklist', ...args], {
      workspace: writeTree({'a.txt': 'text'})
    })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
  })

  test('has help', async () => {
    const {stdout} = await runCli(['checklist', '--help'], {workspace: writeTree()})
    expect(stdout).toContain('Usage: mcp-gatehouse checklist [options] [paths...]')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('[default: mcp-hardening]')
    expect(stdout).toContain('[default: fail]')
  })
})
