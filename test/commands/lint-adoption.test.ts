import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {runCommand} from '../../shared/commands/run.js'
import {GitRepository} from '../support/git-repository.js'
import {RecordingHost} from '../support/recording-host.js'
import {writeTree} from '../support/tree.js'

const server = (root: string) =>
  `{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "${root}"]}}}`

async function lint(workspace: string, inputs: Record<string, string>) {
  const host = new RecordingHost(
    {rules: 'root-filesystem', ...inputs},
    {kind: 'terminal', workspace}
  )
  const result = await runCommand(host, 'lint')
  return {...result, host, text: host.printed.join('\n'), log: host.logged.join('\n')}
}

describe('baseline', () => {
  const name = '.mcp-gatehouse-baseline.json'

  test('from the first run to the last finding', async () => {
    const root = writeTree({'a/.mcp.json': server('/'), 'b/.mcp.json': server('/')})
    expect((await lint(root, {})).exitCode).toBe(1)

    const written = await lint(root, {'write-baseline': 'true'})
    expect(written.exitCode).toBe(0)
    expect(written.log).toContain(`wrote 2 findings to ${name}`)
    const known = await lint(root, {baseline: name})
    expect(known.exitCode).toBe(0)
    expect(known.log).toContain('2 findings known')
    expect(known.text).toContain('2 suppressed')

    fs.writeFileSync(path.join(root, 'a/.mcp.json'), `\n${server('/etc')}`)
    fs.writeFileSync(path.join(root, 'c.mcp.json'), server('/'))
    fs.mkdirSync(path.join(root, 'c'))
    fs.renameSync(path.join(root, 'c.mcp.json'), path.join(root, 'c/.mcp.json'))
    const fresh = await lint(root, {baseline: name})
    expect(fresh.exitCode).toBe(1)
    expect(fresh.text).toContain('c/.mcp.json:')

    fs.rmSync(path.join(root, 'b/.mcp.json'))
    fs.rmSync(path.join(root, 'c/.mcp.json'))
    const pruned = await lint(root, {'write-baseline': 'true', rules: ''})
    expect(pruned.log).toMatch(/removed \d/)
    const entries = JSON.parse(fs.readFileSync(path.join(root, name), 'utf8')).findings
    expect(new Set(entries.map((entry: {file: string}) => entry.file))).toEqual(
      new Set(['a/.mcp.json'])
    )
  })

  test('a run over a part of the tree keeps the entries of the rest', async () => {
    const root = writeTree({'a/.mcp.json': server('/'), 'b/.mcp.json': server('/')})
    await lint(root, {'write-baseline': 'true'})
    fs.rmSync(path.join(root, 'a/.mcp.json'))
    await lint(root, {'write-baseline': 'true', paths: 'b'})
    expect(fs.readFileSync(path.join(root, name), 'utf8')).toContain('a/.mcp.json')
    await lint(root, {'write-baseline': 'true', rules: 'broad-filesystem'})
    expect(fs.readFileSync(path.join(root, name), 'utf8')).toContain('a/.mcp.json')
  })

  test('the configuration names it, so that every front agrees', async () => {
    const root = writeTree({
      '.mcp.json': server('/'),
      '.mcp-gatehouse.yml': 'baseline: known.json\n'
    })
    expect((await lint(root, {'write-baseline': 'true'})).log).toContain('known.json')
    expect((await lint(root, {})).exitCode).toBe(0)
  })

  test('it says what is gone, but not after a partial run', async () => {
    const root = writeTree({'.mcp.json': server('/')})
    await lint(root, {'write-baseline': 'true', rules: ''})
    fs.rmSync(path.join(root, '.mcp.json'))
    expect((await lint(root, {baseline: name, rules: ''})).log).toMatch(/findings? of it gone/)
    expect((await lint(root, {baseline: name})).log).not.toMatch(/gone/)
  })

  test.each([
    [{baseline: 'none.json'}, /none\.json does not exist/],
    [{'write-baseline': 'true', 'changed-only': 'true'}, /leave --changed-only out/],
    [{fix: 'true', 'fix-dry-run': 'true'}, /choose one/],
    [{'base-ref': 'main'}, /--base-ref is for --changed-only/]
  ])('contradictions are usage errors: %j', async (inputs, message) => {
    const result = await lint(writeTree({}), inputs)
    expect([result.exitCode, result.failure]).toEqual([2, expect.stringMatching(message)])
  })
})

describe('changed-only and changed-lines', () => {
  function repository() {
    const repository = GitRepository.init()
    repository.commit({'old/.mcp.json': server('/'), 'edited/.mcp.json': `${server('/')}\n\n`})
    repository.git('checkout', '--quiet', '-b', 'feature')
    repository.commit({
      'new/.mcp.json': server('/'),
      'edited/.mcp.json': `${server('/')}\n\n\n\n\n`
    })
    return repository.path
  }

  test('findings of unchanged files are left out', async () => {
    const result = await lint(repository(), {'changed-only': 'true', format: 'json'})
    const report = JSON.parse(result.text)
    expect(report.findings.map((finding: {file: string}) => finding.file)).toEqual([
      'edited/.mcp.json',
      'new/.mcp.json'
    ])
    expect(result.log).toContain('1 finding outside of the change')
    expect(result.log).toMatch(/2 changed files since main \([0-9a-f]{7}\)/)
  })

  test('findings on unchanged lines are left out', async () => {
    const result = await lint(repository(), {'changed-lines': 'true', format: 'json'})
    expect(JSON.parse(result.text).findings).toHaveLength(1)
    const none = await lint(repository(), {'changed-lines': 'true', 'base-ref': 'HEAD'})
    expect(none.exitCode).toBe(0)
  })
})

test('JUnit: failures for what fails the step, skipped cases for the rest', async () => {
  const root = writeTree({'a&b/.mcp.json': server('/'), 'c/.mcp.json': server('~')})
  const inputs = {rules: 'root-filesystem, broad-filesystem', format: 'junit'}
  const {text} = await lint(root, inputs)
  expect(text).toContain('tests="2" failures="1" errors="0" skipped="1"')
  expect(text).toContain('classname="a&amp;b/.mcp.json"')
  expect(text).toMatch(/<failure type="root-filesystem" message="error: /)
  expect(text).toMatch(/<skipped message="warning: /)
  const clean = await lint(writeTree({}), {format: 'junit'})
  expect(clean.text).toContain('tests="1" failures="0"')
})
