import {spawnSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runAction, runCli} from '../support/fronts.js'
import {nodes} from '../support/nodes.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

const dist = path.join(root, 'dist')

/** Names of the files of dist/ that the processes loaded which wrote their coverage to a folder. */
function loaded(coverage: string): string[] {
  const urls = fs.readdirSync(coverage).flatMap(name => {
    const {result} = JSON.parse(fs.readFileSync(path.join(coverage, name), 'utf8')) as {
      result: {url: string}[]
    }
    return result.map(({url}) => url)
  })
  const files = urls.filter(url => url.startsWith('file:')).map(url => fileURLToPath(url))
  return files.filter(file => file.startsWith(dist)).map(file => path.relative(dist, file))
}

const size = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + fs.statSync(path.join(dist, name)).size, 0)

describe.each(nodes)('what a step loads, on Node $name', ({program}) => {
  test('a post step with nothing to do: its launcher alone', () => {
    const folder = writeTree({'package.json': '{"type":"commonjs"}'})
    fs.copyFileSync(path.join(dist, 'action-post.js'), path.join(folder, 'action-post.js'))
    const {status, stdout, stderr} = spawnSync(program, ['action-post.js'], {
      cwd: folder,
      encoding: 'utf8'
    })
    expect({status, stdout, stderr}).toEqual({status: 0, stdout: '', stderr: ''})
  })

  test('lint in the Action: what the command line loads, and 100 KB at most besides', async () => {
    const workspace = writeTree({
      '.mcp.json': '{"mcpServers": {}}',
      '.github/workflows/a.yml': 'on: push\njobs: {}\n'
    })
    const [action, cli] = [writeTree({}), writeTree({})]
    const ran = await runAction({
      workspace,
      node: program,
      inputs: {command: 'lint'},
      env: {NODE_V8_COVERAGE: action}
    })
    expect(ran.exitCode).toBe(0)
    const env = {NODE_V8_COVERAGE: cli}
    expect((await runCli(['lint'], {workspace, node: program, env})).exitCode).toBe(0)
    const onCommandLine = new Set(loaded(cli))
    expect(onCommandLine).toContain('index.js')
    const besides = loaded(action).filter(name => !onCommandLine.has(name))
    expect(besides).toContain('action.js')
    expect(size(besides)).toBeLessThan(100_000)
  })
})
