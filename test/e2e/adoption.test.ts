import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runAction, runCli, runTask} from '../support/fronts.js'
import {GitRepository} from '../support/git-repository.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`
const server = (root: string) =>
  `{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${root}"]}}}\n`
const rules = 'root-filesystem'

/** What CI systems check out for a pull request that adds, edits and renames files. */
function pullRequest(depth?: number) {
  const origin = GitRepository.init()
  const lines = Array.from({length: 30}, (_, i) => `# line ${i}\n`).join('')
  origin.commit({
    'old/.mcp.json': server('/'),
    'moved/.mcp.json': server('/etc'),
    'README.md': lines
  })
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit({
    'new/.mcp.json': server('/'),
    'moved/.mcp.json': undefined,
    'there/.mcp.json': server('/etc')
  })
  origin.git('checkout', '--quiet', 'main')
  const base = origin.commit({'unrelated/.mcp.json': server('/')})
  origin.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  origin.git('update-ref', 'refs/pull/7/merge', 'HEAD')
  const clone = GitRepository.init()
  const options = depth === undefined ? [] : [`--depth=${depth}`]
  clone.git('fetch', '--quiet', ...options, `file://${origin.path}`, 'refs/pull/7/merge')
  clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const event = {
    pull_request: {
      number: 7,
      base: {ref: 'main', sha: base},
      head: {ref: 'feature', sha: head, repo: {full_name: 'stranger/widgets'}}
    }
  }
  const eventPath = path.join(writeTree({}), 'event.json')
  fs.writeFileSync(eventPath, JSON.stringify(event))
  return {workspace: clone.path, head, eventPath}
}

const files = (report: string) =>
  (JSON.parse(report) as {findings: {file: string}[]}).findings.map(({file}) => file)

describe('changed-only in the pull request of a fork', () => {
  test.each([undefined, 2])('Action, depth %s', async depth => {
    const {workspace, eventPath} = pullRequest(depth)
    const run = await runAction({
      workspace,
      inputs: {
        command: 'lint',
        rules,
        'changed-only': 'true',
        format: 'json',
        'output-file': 'report.json'
      },
      env: {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventPath}
    })
    const report = fs.readFileSync(path.join(workspace, 'report.json'), 'utf8')
    expect(files(report)).toEqual(['new/.mcp.json', 'there/.mcp.json'])
    expect(run.stdout).toMatch(/changed-only: \d+ changed files? since main \([0-9a-f]{7}\)/)
    expect(run.exitCode).toBe(1)
  })

  test('Action, changed-lines: a renamed file without changes has none', async () => {
    const {workspace, eventPath} = pullRequest(2)
    await runAction({
      workspace,
      inputs: {command: 'lint', rules, 'changed-lines': 'true', 'output-file': 'report.json'},
      env: {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventPath}
    })
    const report = fs.readFileSync(path.join(workspace, 'report.json'), 'utf8')
    expect(files(report)).toEqual(['new/.mcp.json'])
  })

  test('task, depth 2', async () => {
    const {workspace, head} = pullRequest(2)
    const run = await runTask({
      workspace,
      inputs: {
        command: 'lint',
        rules,
        changedOnly: 'true',
        format: 'json,junit',
        outputFile: 'report.json\nreport.xml'
      },
      env: {
        BUILD_REASON: 'PullRequest',
        SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
        SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
        SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/feature',
        SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
        SYSTEM_PULLREQUEST_ISFORK: 'True'
      }
    })
    const report = fs.readFileSync(path.join(workspace, 'report.json'), 'utf8')
    expect(files(report)).toEqual(['new/.mcp.json', 'there/.mcp.json'])
    expect(fs.readFileSync(path.join(workspace, 'report.xml'), 'utf8')).toContain('failures="2"')
    expect(run.result).toBe('Failed')
  })

  test('a clone of depth 1 says what to set', async () => {
    const {workspace, eventPath} = pullRequest(1)
    const run = await runAction({
      workspace,
      inputs: {command: 'lint', 'changed-only': 'true'},
      env: {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventPath}
    })
    expect(run.exitCode).toBe(1)
    expect(run.commands.at(-1)?.message).toContain("set 'fetch-depth: 2' on actions/checkout")
  })

  test('a push has no base: everything is reported', async () => {
    const {workspace} = pullRequest(2)
    const run = await runAction({
      workspace,
      inputs: {command: 'lint', rules, 'changed-only': 'true'}
    })
    expect(run.stdout).toContain('belongs to no pull request, so everything is reported')
    expect(run.outputs['errors']).toBe('4')
  })
})

describe('from nothing to a passing pull request', () => {
  test('init with a baseline, then only what is new fails, on every front', async () => {
    const workspace = writeTree({'old/.mcp.json': server('/')})
    const init = await runCli(['init', '--baseline', '--uses', 'acme/mcp-gatehouse@v1'], {
      workspace
    })
    expect(init.stdout).toContain('wrote .github/workflows/mcp-gatehouse.yml')
    const passes = await runCli(['lint'], {workspace})
    expect([passes.exitCode, passes.stdout]).toEqual([0, expect.stringContaining('suppressed')])

    fs.mkdirSync(path.join(workspace, 'new'))
    fs.writeFileSync(path.join(workspace, 'new/.mcp.json'), server('/etc'))
    const inputs = {command: 'lint', rules}
    expect((await runCli(['lint', '--rules', rules], {workspace})).exitCode).toBe(1)
    expect((await runAction({workspace, inputs})).outputs['errors']).toBe('1')
    expect((await runTask({workspace, inputs})).variables['errors']?.value).toBe('1')

    const written = await runCli(['lint', '--write-baseline'], {workspace})
    expect(written.exitCode).toBe(0)
    expect((await runAction({workspace, inputs})).exitCode).toBe(0)
  })

  test('wrong configuration: every problem with its place, and exit code 2', async () => {
    const workspace = writeTree({'.mcp-gatehouse.yml': 'rulez: {}\nignore:\n  - {rules: [x]}\n'})
    const run = await runCli(['lint'], {workspace})
    expect(run.exitCode).toBe(2)
    expect(run.stderr).toContain(".mcp-gatehouse.yml:1:1: the configuration has no key 'rulez'")
    expect(run.stderr).toContain('.mcp-gatehouse.yml:3:5:')
  })
})

describe('fix', () => {
  const config = `{\r\n  "mcpServers": {\r\n    "github": {"command": "x", "env": {"GITHUB_TOKEN": "${token}"}}\r\n  }\r\n}\r\n`
  const options = ['--rules', 'stored-credential']

  test('a dry run prints a diff without the value and writes nothing', async () => {
    const workspace = writeTree({'.mcp.json': config})
    const run = await runCli(['lint', '--fix-dry-run', ...options], {workspace})
    expect(run.stdout).toContain('--- a/.mcp.json')
    expect(run.stdout).toContain('"GITHUB_TOKEN": "${GITHUB_TOKEN}"')
    expect(run.stdout).toContain('"GITHUB_TOKEN": "***"')
    expect(`${run.stdout}${run.stderr}`).not.toContain(token.slice(4, 16))
    expect(fs.readFileSync(path.join(workspace, '.mcp.json'), 'utf8')).toBe(config)
    expect(run.exitCode).toBe(1)
  })

  test('fixes once, keeps the format, and has nothing to do a second time', async () => {
    const workspace = writeTree({'.mcp.json': `\ufeff${config}`})
    const run = await runCli(['lint', '--fix', ...options], {workspace})
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('set the environment variable GITHUB_TOKEN')
    expect(`${run.stdout}${run.stderr}`).not.toContain(token.slice(4, 16))
    const after = fs.readFileSync(path.join(workspace, '.mcp.json'), 'utf8')
    expect(after).toBe(`\ufeff${config.replace(token, '${GITHUB_TOKEN}')}`)
    await runCli(['lint', '--fix', ...options], {workspace})
    expect(fs.readFileSync(path.join(workspace, '.mcp.json'), 'utf8')).toBe(after)
  })

  test('in the Action', async () => {
    const workspace = writeTree({'.mcp.json': config})
    const run = await runAction({
      workspace,
      inputs: {command: 'lint', fix: 'true', rules: 'stored-credential'}
    })
    expect([run.exitCode, run.outputs['errors']]).toEqual([0, '0'])
    expect(run.everything).not.toContain(token.slice(4, 16))
  })
})

test('an inline ignore with its reason holds on every front', async () => {
  const text = `# mcp-gatehouse: ignore[stored-credential] a made-up value\nkey: ${token}\n`
  const workspace = writeTree({'.github/workflows/a.yml': text})
  const inputs = {command: 'lint', rules: 'stored-credential'}
  expect((await runCli(['lint', '--rules', inputs.rules], {workspace})).exitCode).toBe(0)
  expect((await runAction({workspace, inputs})).exitCode).toBe(0)
  expect((await runTask({workspace, inputs})).result).not.toBe('Failed')
})
