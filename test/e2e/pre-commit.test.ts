import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {load} from 'js-yaml'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

interface Hook {
  readonly id: string
  readonly entry: string
  readonly language: string
}

const hooks = load(fs.readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[]

/** As pre-commit runs a hook of language `script`: its file in the hook's repository, and names. */
function run(id: string, workspace: string, names: readonly string[]) {
  const hook = hooks.find(each => each.id === id)!
  const [file = '', ...args] = hook.entry.split(' ')
  const program = path.join(root, file)
  const command = process.platform === 'win32' ? [process.execPath, program] : [program]
  const result = spawnSync(command[0]!, [...command.slice(1), ...args, ...names], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH']}`
    }
  })
  return {status: result.status, output: `${result.stdout}${result.stderr}`}
}

const bad =
  '{"mcpServers": {"files": {"command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem@2026.8.31", "/"]}}}\n'

describe('the hooks of pre-commit', () => {
  test('run a script of the repository', () => {
    expect(hooks.map(({id, language}) => [id, language])).toEqual([
      ['mcp-gatehouse', 'script'],
      ['mcp-gatehouse-fix', 'script']
    ])
  })

  test('lint the files that they are given, of whatever kind', () => {
    const workspace = writeTree({
      '.mcp.json': bad,
      'a.txt': 'x\n',
      'src/b.ts': 'x\n',
      'c.yaml': 'a: 1\n'
    })
    const fine = run('mcp-gatehouse', workspace, ['a.txt', 'src/b.ts', 'c.yaml'])
    expect(fine.status).toBe(0)
    const found = run('mcp-gatehouse', workspace, ['a.txt', '.mcp.json'])
    expect([found.status, found.output]).toEqual([1, expect.stringContaining('root-filesystem')])
  })

  test('respect the configuration, also for files that are named', () => {
    const workspace = writeTree({
      'old/.mcp.json': bad,
      'fine/.mcp.json': bad,
      '.mcp-gatehouse.yml':
        'exclude: [old]\nignore: [{rules: [root-filesystem], paths: [fine], reason: a test}]\n'
    })
    expect(run('mcp-gatehouse', workspace, ['old/.mcp.json', 'fine/.mcp.json']).status).toBe(0)
  })

  test('apply fixes', () => {
    const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`
    const text = `{"mcpServers": {"a": {"command": "a-server", "env": {"GITHUB_TOKEN": "${token}"}}}}\n`
    const workspace = writeTree({'.mcp.json': text})
    run('mcp-gatehouse-fix', workspace, ['.mcp.json'])
    expect(fs.readFileSync(path.join(workspace, '.mcp.json'), 'utf8')).toContain(
      '"${GITHUB_TOKEN}"'
    )
  })
})
