import fs from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {defaultConfig} from '../../shared/lint/config/config.js'
import {rootOf} from '../../shared/lint/engine/root.js'
import {lint} from '../../shared/lint/lint.js'
import {unreadableFile} from '../../shared/lint/rules/house/unreadable-file.js'
import {rootFilesystem} from '../../shared/lint/rules/mcp/root-filesystem.js'
import {lintFiles, places, writeTree} from '../support/tree.js'

/** The engine is tested with the fewest rules: others have their own tests. */
const rules = [rootFilesystem, unreadableFile]

const rootServer =
  '{"mcpServers": {"files": {"command": "npx", "args": ["@modelcontextprotocol/server-filesystem", "/"]}}}'
const linesOf = async (root: string) =>
  places(await lint({root, paths: [root], config: defaultConfig, rules}))
const onPosix = process.platform === 'win32' ? test.skip : test

describe('lint', () => {
  test('finds what a file holds, at its place, with a stable fingerprint', async () => {
    const once = await lintFiles({'.mcp.json': rootServer}, {rules})
    expect(places(once)).toEqual(['.mcp.json:1:98 root-filesystem'])
    const moved = await lintFiles({'.mcp.json': `\n\n${rootServer}`}, {rules})
    expect(places(moved)).toEqual(['.mcp.json:3:98 root-filesystem'])
    expect(moved.findings[0]!.fingerprint).toBe(once.findings[0]!.fingerprint)
  })

  test('sorts by file, line, column and rule', async () => {
    const result = await lintFiles(
      {
        'b/.mcp.json': rootServer,
        'a/mcp.json': rootServer,
        '.vscode/mcp.json': rootServer
      },
      {rules}
    )
    expect(places(result).map(place => place.split(':')[0])).toEqual([
      '.vscode/mcp.json',
      'a/mcp.json',
      'b/.mcp.json'
    ])
  })

  test("skips other people's code, unless it is named", async () => {
    const root = writeTree({'node_modules/x/.mcp.json': rootServer, 'vendor/.mcp.json': rootServer})
    expect(await linesOf(root)).toEqual([])
    const named = await lint({
      root,
      paths: [path.join(root, 'node_modules')],
      config: defaultConfig,
      rules
    })
    expect(places(named)).toEqual(['node_modules/x/.mcp.json:1:98 root-filesystem'])
  })

  test('respects .gitignore files outside of a git work tree', async () => {
    const root = writeTree({
      '.gitignore': 'out/\n*.local/\n!keep.local/\n',
      'out/.mcp.json': rootServer,
      'a.local/.mcp.json': rootServer,
      'keep.local/.mcp.json': rootServer,
      'sub/.gitignore': '/mcp.json\n',
      'sub/mcp.json': rootServer,
      'sub/deeper/mcp.json': rootServer
    })
    expect(await linesOf(root)).toEqual([
      'keep.local/.mcp.json:1:98 root-filesystem',
      'sub/deeper/mcp.json:1:98 root-filesystem'
    ])
  })

  test('a file that cannot be parsed is a finding where its kind is certain, else only listed', async () => {
    const result = await lintFiles(
      {
        '.mcp.json': '{"mcpServers": {',
        'other.json': '{"mcpServers": {',
        '.github/workflows/ci.yml': 'jobs: [',
        'notes.yml': 'a: [',
        'data.json': '{"a": '
      },
      {rules}
    )
    expect(places(result)).toEqual([
      '.github/workflows/ci.yml:1:8 unreadable-file',
      '.mcp.json:1:16 unreadable-file'
    ])
    expect(result.unreadable.map(entry => entry.file)).toEqual([
      '.github/workflows/ci.yml',
      '.mcp.json',
      'other.json'
    ])
  })

  test.each(['docker-compose.yml', 'librechat.yaml'])(
    '%s, which is named and not certain, is a warning when it is broken',
    async file => {
      const result = await lintFiles({[file]: 'services:\nmcpServers: {\n'}, {rules})
      expect(places(result)).toEqual([`${file}:3:1 unreadable-file`])
      expect(result.findings[0]!.severity).toBe('warning')
      expect(result.unreadable.map(entry => entry.file)).toEqual([file])
    }
  )

  test('a broken file is one finding and one entry, however often it is broken', async () => {
    const text = '# where\n# this goes\n{"mcpServers": {"a": {"command" "b"}}\n'
    const result = await lintFiles({'claude_desktop_config.json': text}, {rules})
    expect(places(result)).toEqual(['claude_desktop_config.json:1:1 unreadable-file'])
    expect(result.findings[0]!.related!.length).toBeGreaterThan(0)
    expect(result.unreadable).toHaveLength(1)
  })

  test('one odd entry never hides the others', async () => {
    const text = `{"mcpServers": {"a": null, "b": [], "c": "x", "d": {"args": {"x": 1}}, "e": ${rootServer.slice(25, -2)}}`
    expect(places(await lintFiles({'.mcp.json': text}, {rules})).at(-1)).toMatch(/root-filesystem/)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${rootServer}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${rootServer}`, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${rootServer}`, 'utf16le').swap16()],
    ['UTF-16LE without a mark', Buffer.from(rootServer, 'utf16le')],
    [
      'invalid UTF-8',
      Buffer.concat([Buffer.from(rootServer), Buffer.from([0x0a, 0x2f, 0x2f, 0xff, 0xc0])])
    ],
    ['CRLF', Buffer.from(rootServer.replace('": {"command', '": {\r\n"command'))]
  ])('reads %s', async (_, bytes) => {
    expect(places(await lintFiles({'.mcp.json': bytes}, {rules}))[0]).toMatch(
      /^\.mcp\.json:\d:\d+ root-filesystem$/
    )
  })

  test("a binary file and a folder with a file's name are told, not skipped", async () => {
    const result = await lintFiles(
      {'.mcp.json': Buffer.from([0, 1, 2, 3]), 'x.json/keep.txt': ''},
      {rules}
    )
    expect(result.unreadable).toEqual([{file: '.mcp.json', reason: 'is binary, not text'}])
    expect(places(result)).toEqual(['.mcp.json:1:1 unreadable-file'])
  })

  onPosix(
    'symbolic links: dangling, looping and leading out are told; links inside are read',
    async () => {
      const outside = writeTree({'.mcp.json': rootServer})
      const root = writeTree({'real/config.txt': rootServer})
      fs.symlinkSync('nowhere', path.join(root, '.mcp.json'))
      fs.symlinkSync('mcp.json', path.join(root, 'mcp.json'))
      fs.mkdirSync(path.join(root, '.cursor'))
      fs.symlinkSync(path.join(outside, '.mcp.json'), path.join(root, '.cursor/mcp.json'))
      fs.mkdirSync(path.join(root, '.vscode'))
      fs.symlinkSync('../real/config.txt', path.join(root, '.vscode/mcp.json'))
      const result = await lint({root, paths: [root], config: defaultConfig, rules})
      expect(places(result)).toEqual([
        '.cursor/mcp.json:1:1 unreadable-file',
        '.mcp.json:1:1 unreadable-file',
        '.vscode/mcp.json:1:98 root-filesystem',
        'mcp.json:1:1 unreadable-file'
      ])
      expect(result.unreadable.map(entry => entry.reason)).toEqual([
        'is a symbolic link out of the linted folder; not followed',
        'is a dangling symbolic link',
        'is a symbolic link that leads back to itself'
      ])
    }
  )

  test('config: excluded files are not read, rules can be off or of another severity', async () => {
    const files = {'.mcp.json': rootServer, 'test/fixtures/.mcp.json': rootServer}
    const result = await lintFiles(files, {
      rules,
      config: {exclude: ['test/**'], rules: {'root-filesystem': 'note'}}
    })
    expect(result.findings.map(({location, severity}) => [location.file, severity])).toEqual([
      ['.mcp.json', 'note']
    ])
    expect(
      (await lintFiles(files, {rules, config: {rules: {'root-filesystem': 'off'}}})).findings
    ).toEqual([])
  })

  test('names a path that is not there', async () => {
    const root = writeTree({})
    await expect(
      lint({root, paths: [path.join(root, 'nope')], config: defaultConfig, rules})
    ).rejects.toThrow("cannot read 'nope': there is no such file or folder")
  })
})

test('rootOf: the workspace, or what lies outside of it', () => {
  const at = (...parts: string[]) => path.resolve(path.parse(process.cwd()).root, ...parts)
  const isFolder = (item: string) => !item.endsWith('.json')
  expect(rootOf(at('w'), ['.', 'sub'], isFolder)).toBe(at('w'))
  expect(rootOf(at('w'), [at('other')], isFolder)).toBe(at('other'))
  expect(rootOf(at('w'), [at('other', 'a.json')], isFolder)).toBe(at('other'))
  expect(rootOf(at('w'), [at('o', 'a'), at('o', 'b')], isFolder)).toBe(at('o'))
})
