import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {version} from '../../shared/version.js'
import {root} from '../support/root.js'
import {removeTrees, writeTree} from '../support/tree.js'

/** The npm that runs the tests: on Windows `npm` alone is a script of the shell. */
function npm(cwd: string, ...args: string[]): string {
  const cli = process.env['npm_execpath']
  const command = cli === undefined ? ['npm'] : [process.execPath, cli]
  return execFileSync(command[0]!, [...command.slice(1), ...args], {cwd, encoding: 'utf8'})
}

let folder: string
let files: string[]

beforeAll(() => {
  folder = writeTree({'user/package.json': '{"name": "user", "private": true}'})
  const packed = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)
  files = (JSON.parse(packed) as [{files: {path: string}[]}])[0].files.map(file => file.path)
})
afterAll(removeTrees)

test('the package runs where it is installed, without a network and without a dependency', () => {
  const user = path.join(folder, 'user')
  const tarball = path.join(folder, `mcp-gatehouse-${version}.tgz`)
  npm(user, 'install', '--offline', '--no-audit', '--no-fund', tarball)
  expect(
    fs.readdirSync(path.join(user, 'node_modules')).filter(name => !name.startsWith('.'))
  ).toEqual(['mcp-gatehouse'])
  expect(npm(user, 'exec', '--offline', '--', 'mcp-gatehouse', '--version').trim()).toBe(version)
})

test('the package holds what runs and what one reads, and no source or test', () => {
  const top = new Set(files.map(file => file.split('/')[0]))
  expect([...top].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'dist',
    'docs',
    'examples',
    'package.json',
    'schema'
  ])
  expect(files).toContain('dist/licenses.txt')
})

test('what npm shows of the package is there, and its provenance can name the repository', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >
  for (const key of [
    'description',
    'keywords',
    'homepage',
    'bugs',
    'license',
    'author',
    'engines'
  ]) {
    expect(manifest[key]).toBeTruthy()
  }
  expect(manifest['repository']).toEqual({
    type: 'git',
    url: `git+${String(manifest['homepage']).replace('#readme', '')}.git`
  })
  expect(manifest['publishConfig']).toEqual({access: 'public', provenance: true})
  expect(manifest['private'] ?? false).toBe(false)
})
