import {describe, expect, test} from '@jest/globals'
import {broadFilesystem as rule} from '../../../../shared/lint/rules/mcp/broad-filesystem.js'
import {serverFindings} from '../../../support/server-findings.js'
import {lintFiles} from '../../../support/tree.js'

const files = (...args: string[]) => ({
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-filesystem', ...args]
})

describe('broad-filesystem', () => {
  test.each<[string, object, string[]]>([
    ['a home', files('/Users/x', 'C:\\'), ['warning: /Users/x']],
    [
      'the own home',
      files('~', '${userHome}', '%USERPROFILE%'),
      ['warning: ~', 'warning: ${userHome}', 'warning: %USERPROFILE%']
    ],
    ['the home of root', files('/root'), ['warning: /root']],
    ['a parent of the workspace', files('..'), ['warning: ..']],
    ['a path to npx', {command: 'C:\\node\\npx.cmd', args: ['server-files', '~']}, ['warning: ~']],
    [
      'folders that hold credentials',
      files(
        '/Users/a/.ssh',
        '~/.aws',
        '$HOME/.kube/',
        '/root/.docker',
        'C:\\Users\\a\\AppData\\Roaming'
      ),
      [
        'warning: /Users/a/.ssh',
        'warning: ~/.aws',
        'warning: $HOME/.kube/',
        'warning: /root/.docker',
        'warning: C:\\\\Users\\\\a\\\\AppData\\\\Roaming'
      ]
    ],
    [
      'folders of documents',
      files('/home/a/Documents', '~/Downloads'),
      ['note: /home/a/Documents', 'note: ~/Downloads']
    ],
    [
      'folders in them',
      files('~/.claude/skills', '~/Documents/project', '~/.config/app', '~/src'),
      []
    ],
    ['a home to be filled in', files('/Users/YOUR_USERNAME', '/Users/<you>/Documents'), []],
    ['a mount', {command: 'docker', args: ['run', '-v', '~/.ssh:/s', 'img']}, ['warning: ~/.ssh']],
    ['a root is another rule', files('/', '/home'), []],
    ['the workspace', files('.', '${workspaceFolder}', './docs'), []]
  ])('%s', async (_, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })

  test('says which kind of folder it is', async () => {
    const text = JSON.stringify({mcpServers: {s: files('~', '~/.ssh', '~/Desktop')}})
    const {findings} = await lintFiles({'.mcp.json': text}, {rules: [rule]})
    expect(findings.map(({message}) => message)).toEqual([
      "MCP server 's' has access to all of '~', a home folder or a parent of the workspace",
      "MCP server 's' has access to all of '~/.ssh', a folder in which programs keep credentials",
      "MCP server 's' has access to all of '~/Desktop', a folder of somebody's documents"
    ])
  })

  test('filesystem-roots of the configuration are allowed', async () => {
    const config = {filesystemRoots: ['/home/a']}
    expect(await serverFindings(rule, files('/home/a', '/home/b'), {config})).toEqual([
      'warning: /home/b'
    ])
  })
})
