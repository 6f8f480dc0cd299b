import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {runCli} from '../support/fronts.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

interface Report {
  findings: {ruleId: string; severity: string; message: string; file: string}[]
  unreadable: {file: string; reason: string}[]
}

/** Lints a folder; the process must end by itself with 0 or 1 and a report. */
async function lint(workspace: string, options: {readonly uid?: number} = {}): Promise<Report> {
  const run = await runCli(['lint', '--format', 'json'], {workspace, ...options})
  expect(run.stderr).not.toContain('internal error')
  expect([0, 1]).toContain(run.exitCode)
  return JSON.parse(run.stdout) as Report
}

function reasons(report: Report): Record<string, string> {
  return Object.fromEntries(report.unreadable.map(({file, reason}) => [file, reason]))
}

const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`
const server = (args: string) =>
  `{"mcpServers": {"files": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem", ${args}]}}}`

describe('bad input', () => {
  test('a bomb of YAML aliases is read in no time', async () => {
    const levels = Array.from(
      {length: 30},
      (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`
    )
    const workspace = writeTree({
      '.github/workflows/bomb.yml': `l0: &l0 [x, x, x]\n${levels.join('\n')}\non: push\njobs: {a: {runs-on: x, steps: *l30}}\n`
    })
    const report = await lint(workspace)
    expect(report).toHaveProperty('findings')
  })

  test('ten megabytes in one line', async () => {
    const filler = 'a '.repeat(2_500_000)
    const workspace = writeTree({
      '.mcp.json': `{"x": "${filler}", "mcpServers": {"files": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem", "/"]}}, "y": "${filler}"}`,
      '.github/workflows/long.yml': `on: push\njobs: {a: {runs-on: x, steps: [{run: "${filler}${filler}"}]}}\n`
    })
    const report = await lint(workspace)
    expect(report.findings.map(finding => finding.ruleId)).toContain('root-filesystem')
    // The excerpt of a long line is short.
    const text = await runCli(['lint', '--color'], {workspace})
    expect(text.stdout.length).toBeLessThan(20_000)
  })

  test.each([
    ['JSON', '.mcp.json', '['.repeat(10_000)],
    ['closed JSON', '.mcp.json', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['JSON objects', 'mcp.json', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['YAML flows', '.github/workflows/deep.yml', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    [
      'YAML blocks',
      '.github/workflows/deep.yml',
      Array.from({length: 10_000}, (_, i) => `${' '.repeat(i)}a:`).join('\n')
    ],
    ['YAML sequences', 'azure-pipelines.yml', `${'- '.repeat(10_000)}x\n`]
  ])('10,000 levels of nesting: %s', async (_, file, text) => {
    const report = await lint(writeTree({[file]: text}))
    expect(report).toHaveProperty('findings')
    expect(report.unreadable.length + report.findings.length).toBeGreaterThan(0)
  })

  test('a duplicate key is reported, and both values are read', async () => {
    const report = await lint(
      writeTree({
        '.mcp.json': `{"mcpServers": {"a": {"command": "x", "env": {"T": "${token}"}}, "a": {"command": "y"}}}`
      })
    )
    expect(report.findings.map(finding => finding.ruleId)).toEqual(
      expect.arrayContaining(['unreadable-file', 'stored-credential'])
    )
  })

  test.each([
    ['a byte order mark', Buffer.from(`\ufeff${server('"/"')}`, 'utf8')],
    ['CRLF', Buffer.from(server('\r\n"/"').replace('{"mcp', '{\r\n"mcp'), 'utf8')],
    ['UTF-16 LE', Buffer.from(`\ufeff${server('"/"')}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${server('"/"')}`, 'utf16le').swap16()],
    [
      'invalid UTF-8',
      Buffer.concat([
        Buffer.from('{"x": "'),
        Buffer.from([0xff, 0xc3, 0x28]),
        Buffer.from(`", ${server('"/"').slice(1)}`)
      ])
    ]
  ])('%s hides nothing', async (_, bytes) => {
    const report = await lint(writeTree({'.mcp.json': bytes}))
    expect(report.findings.map(finding => finding.ruleId)).toContain('root-filesystem')
  })

  test('a broken file is an error, and its text is searched for credentials', async () => {
    const report = await lint(
      writeTree({
        '.mcp.json': `{"mcpServers": {"a": {"env": {"T": "${token}"`,
        '.github/workflows/x.yml': `jobs: [\n  ${token}\n`
      })
    )
    for (const file of ['.mcp.json', '.github/workflows/x.yml']) {
      const rules = report.findings.filter(one => one.file === file).map(one => one.ruleId)
      expect(rules).toEqual(expect.arrayContaining(['unreadable-file', 'stored-credential']))
      expect(reasons(report)).toHaveProperty([file])
    }
  })

  test('binary where a configuration should be', async () => {
    const report = await lint(writeTree({'.mcp.json': new Uint8Array([0, 1, 2, 3])}))
    expect(reasons(report)['.mcp.json']).toContain('binary')
    expect(report.findings.map(finding => finding.ruleId)).toEqual(['unreadable-file'])
  })

  test('an empty file', async () => {
    const report = await lint(writeTree({'.mcp.json': '', '.github/workflows/x.yml': ''}))
    expect(report).toHaveProperty('findings')
  })

  test('a folder that is named like a file', async () => {
    const workspace = writeTree({'x.json/.mcp.json': server('"/"'), 'mcp.json/y.txt': ''})
    const report = await lint(workspace)
    expect(report.findings.map(finding => finding.file)).toContain('x.json/.mcp.json')
  })
})

// Windows lets only administrators make symbolic links, and has no modes.
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('bad files', () => {
  let workspace: string

  beforeAll(() => {
    workspace = writeTree({'sub/ok.json': '{}', 'real/.mcp.json': server('"/"')})
    const link = (target: string, file: string) => {
      fs.mkdirSync(path.dirname(path.join(workspace, file)), {recursive: true})
      fs.symlinkSync(target, path.join(workspace, file))
    }
    link('nowhere.json', '.mcp.json')
    link('loop.yml', '.github/workflows/loop.yml')
    link('..', 'sub/up')
    link('/etc', 'outside')
    link('real', 'alias')
  })

  test('dangling and looping links are named, links out of the root are not followed', async () => {
    const report = await lint(workspace)
    const named = reasons(report)
    expect(named['.mcp.json']).toBeDefined()
    expect(named['.github/workflows/loop.yml']).toBeDefined()
    expect(report.findings.filter(one => one.file.startsWith('outside/'))).toEqual([])
    expect(report.findings.filter(one => one.file.startsWith('sub/up/'))).toEqual([])
    expect(report.findings.map(one => one.file)).toContain('real/.mcp.json')
  })

  // Root reads everything: the process is then run as nobody.
  const nobody: {uid?: number} = process.getuid?.() === 0 ? {uid: 65_534} : {}

  test('an unreadable file is an error', async () => {
    const root = writeTree({'.mcp.json': '{}', 'a/mcp.json': server('"/"')})
    fs.chmodSync(root, 0o755)
    fs.chmodSync(path.join(root, '.mcp.json'), 0)
    const report = await lint(root, nobody)
    const errors = report.findings.filter(({severity}) => severity === 'error')
    expect(errors.map(one => `${one.file} ${one.ruleId}`)).toEqual([
      '.mcp.json unreadable-file',
      'a/mcp.json root-filesystem'
    ])
    expect(Object.keys(reasons(report))).toEqual(['.mcp.json'])
  })

  test.each([
    ['outside of a repository', false],
    ['in a git work tree', true]
  ])('a folder that cannot be entered is named, %s', async (_, git) => {
    const root = writeTree({'locked/.mcp.json': '{}', '.mcp.json': server('"/"')})
    if (git) execFileSync('git', ['init', '-q'], {cwd: root})
    if (nobody.uid !== undefined) {
      for (const file of ['', ...fs.readdirSync(root, {recursive: true, encoding: 'utf8'})]) {
        fs.chownSync(path.join(root, file), nobody.uid, nobody.uid)
      }
    }
    fs.chmodSync(path.join(root, 'locked'), 0)
    const report = await lint(root, nobody)
    fs.chmodSync(path.join(root, 'locked'), 0o700)
    expect(report.findings.map(one => one.ruleId)).toContain('root-filesystem')
    expect(Object.keys(reasons(report))).toEqual(['locked'])
  })

  test('files that vanish during the run are named or left out, never a crash', async () => {
    const files = Object.fromEntries(
      Array.from({length: 400}, (_, i) => [`d${i}/.mcp.json`, server('"/"')])
    )
    const root = writeTree(files)
    const running = lint(root)
    for (const file of Object.keys(files).reverse()) {
      await fs.promises.rm(path.join(root, file), {force: true})
    }
    const report = await running
    for (const {reason} of report.unreadable) expect(reason).toMatch(/vanished/)
  })
})
