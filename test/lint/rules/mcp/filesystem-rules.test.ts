import {describe, expect, test} from '@jest/globals'
import {broadFilesystem} from '../../../../shared/lint/rules/mcp/broad-filesystem.js'
import {rootFilesystem} from '../../../../shared/lint/rules/mcp/root-filesystem.js'
import {lintFiles} from '../../../support/tree.js'

/** Rule and text at each finding, for one server. */
async function findingsOf(server: object, config = {}): Promise<string[]> {
  const text = JSON.stringify({mcpServers: {s: server}}, null, 2)
  const {findings} = await lintFiles(
    {'.mcp.json': text},
    {rules: [rootFilesystem, broadFilesystem], config}
  )
  const lines = text.split('\n')
  return findings.map(({ruleId, location}) => {
    expect(location.endLine).toBe(location.line)
    return `${ruleId} ${lines[location.line - 1]!.slice(location.column - 1, location.endColumn - 1)}`
  })
}
const npx = (...args: string[]) => ({
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-filesystem', ...args]
})

describe('file-system access', () => {
  test.each<[string, object, string[]]>([
    ['the reference server', npx('/'), ['root-filesystem /']],
    [
      'several folders',
      npx('.', '/Users/x', 'C:\\'),
      ['broad-filesystem /Users/x', 'root-filesystem C:\\\\']
    ],
    ['no folder: the client gives its roots', npx(), []],
    [
      'cmd /c',
      {
        command: 'cmd',
        args: ['/c', ...['npx', '-y', '@modelcontextprotocol/server-filesystem', 'D:\\']]
      },
      ['root-filesystem D:\\\\']
    ],
    [
      'bash -c',
      {
        command: 'bash',
        args: ['-c', 'cd x && exec npx -y @modelcontextprotocol/server-filesystem /etc']
      },
      ['root-filesystem /etc']
    ],
    [
      'bash -lc with quotes',
      {command: '/bin/bash', args: ['-lc', "npx @modelcontextprotocol/server-filesystem '/'"]},
      ['root-filesystem /']
    ],
    [
      'a whole command in one string',
      {command: 'npx -y @modelcontextprotocol/server-filesystem /home'},
      ['root-filesystem /home']
    ],
    [
      'a path to npx',
      {command: 'C:\\node\\npx.cmd', args: ['@modelcontextprotocol/server-filesystem', '~']},
      ['broad-filesystem ~']
    ],
    [
      'uvx',
      {command: 'uvx', args: ['--from', 'mcp-server-files==1.2', 'mcp-files', '/']},
      ['root-filesystem /']
    ],
    [
      'a flag',
      {command: 'uvx', args: ['some-mcp', '--allow-path', '/', '--port', '8080']},
      ['root-filesystem /']
    ],
    [
      'a flag with =',
      {command: 'uvx', args: ['some-mcp', '--allowed-directories=/srv/x,/etc']},
      ['root-filesystem /etc']
    ],
    [
      'an environment variable',
      {command: 'x', env: {ALLOWED_DIRECTORIES: '/srv/a:K:\\'}},
      ['root-filesystem K:\\\\']
    ],
    [
      'docker -v',
      {command: 'docker', args: ['run', '-i', '--rm', '-v', '/:/host', 'mcp/filesystem', '/host']},
      ['root-filesystem /']
    ],
    [
      'docker --mount',
      {command: 'docker', args: ['run', '--mount', 'type=bind,src=/,dst=/h', 'mcp/filesystem']},
      ['root-filesystem /']
    ],
    [
      'docker --volume=',
      {command: 'podman', args: ['run', '--volume=C:\\:/c:ro', 'mcp/filesystem', '/c']},
      ['root-filesystem C:\\\\']
    ],
    [
      'a narrow mount with / inside',
      {
        command: 'docker',
        args: ['run', '--mount', 'type=bind,src=/home/u/app,dst=/projects', 'mcp/filesystem', '/']
      },
      []
    ],
    [
      '/app and /workspace in a container',
      {
        command: 'docker',
        args: ['run', '-v', '${workspaceFolder}:/workspace', 'img', '/workspace', '/app']
      },
      []
    ],
    [
      'the workspace',
      npx('.', '${workspaceFolder}', './docs', '/path/to/dir', '/Users/YOUR_USERNAME/Desktop'),
      []
    ],
    [
      'the value of another flag',
      {command: 'npx', args: ['srv', '--base-url', '/', '--prefix=/']},
      []
    ],
    [
      'an environment variable that names no path',
      {command: 'x', env: {BASE_PATH_PREFIX: '/', URL_PATH: '/'}},
      []
    ]
  ])('%s', async (_, server, expected) => {
    expect(await findingsOf(server)).toEqual(expected)
  })

  test('filesystem-roots of the configuration are allowed', async () => {
    expect(await findingsOf(npx('/opt', '/var'), {filesystemRoots: ['/opt']})).toEqual([
      'root-filesystem /var'
    ])
  })
})
