import fs from 'node:fs'
import path from 'node:path'
import {afterAll, describe, expect, test} from '@jest/globals'
import {runCommand} from '../../shared/commands/run.js'
import {RecordingHost} from '../support/recording-host.js'
import {removeTrees, writeTree} from '../support/tree.js'

afterAll(removeTrees)

/** A workspace whose `link` leads to a file, a missing file or a folder outside. */
function workspace(kind: 'file' | 'missing' | 'folder'): {root: string; outside: string} {
  const outside = writeTree({file: 'untouched'})
  const root = writeTree({'.mcp.json': '{}'})
  const target = {file: 'file', missing: 'missing', folder: ''}[kind]
  fs.symlinkSync(path.join(outside, target), path.join(root, 'link'))
  return {root, outside}
}

// Making a link takes a privilege on Windows.
const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('a link out of the workspace is not written through', () => {
  const runs: [string, Record<string, string>][] = [
    ['lint', {format: 'json', 'output-file': '?'}],
    ['lint', {'write-baseline': 'true', baseline: '?'}],
    ['call', {'gateway-url': 'http://127.0.0.1:9', tool: 'x', 'result-file': '?'}],
    ['call', {'gateway-url': 'http://127.0.0.1:9', tool: 'x', 'audit-file': '?'}],
    ['call', {'gateway-url': 'http://127.0.0.1:9', list: 'true', 'result-file': '?'}]
  ]
  for (const [command, inputs] of runs) {
    for (const kind of ['file', 'missing', 'folder'] as const) {
      test(`${command} ${Object.keys(inputs).at(-1)}: ${kind}`, async () => {
        const {root, outside} = workspace(kind)
        const name = kind === 'folder' ? 'link/new/file' : 'link'
        const set = Object.entries(inputs).map(([key, value]) => [key, value.replace('?', name)])
        const host = new RecordingHost(Object.fromEntries(set), {kind: 'terminal', workspace: root})
        const result = await runCommand(host, command)
        expect(result.exitCode).toBe(2)
        expect(result.failure).toContain('symbolic link')
        expect(fs.readdirSync(outside)).toEqual(['file'])
        expect(fs.readFileSync(path.join(outside, 'file'), 'utf8')).toBe('untouched')
      })
    }
  }
})

onPosix('what is no regular file', () => {
  test('is not removed for the sake of a result file', async () => {
    const root = writeTree({'other.txt': 'untouched'})
    fs.symlinkSync('other.txt', path.join(root, 'link'))
    const host = new RecordingHost(
      {'gateway-url': 'http://127.0.0.1:9', tool: 'x', 'result-file': 'link'},
      {kind: 'terminal', workspace: root}
    )
    const result = await runCommand(host, 'call')
    expect(result.failure).toContain('not a regular file')
    expect(fs.lstatSync(path.join(root, 'link')).isSymbolicLink()).toBe(true)
  })
})
