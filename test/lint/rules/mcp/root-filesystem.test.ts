import {describe, expect, test} from '@jest/globals'
import {rootFilesystem as rule} from '../../../../shared/lint/rules/mcp/root-filesystem.js'
import {findingsIn, serverFindings} from '../../../support/server-findings.js'

const npx = (...args: string[]) => ({
  command: 'npx',
  args: ['-y', '@modelcontextprotocol/server-filesystem', ...args]
})

describe('root-filesystem', () => {
  test.each<[string, object, string[]]>([
    ['the reference server', npx('/'), ['error: /']],
    ['several folders', npx('.', '/Users/x', 'C:\\'), ['error: C:\\\\']],
    ['no folder: the client gives its roots', npx(), []],
    [
      'cmd /c',
      {
        command: 'cmd',
        args: ['/c', ...['npx', '-y', '@modelcontextprotocol/server-filesystem', 'D:\\']]
      },
      ['error: D:\\\\']
    ],
    [
      'bash -c',
      {
        command: 'bash',
        args: ['-c', 'cd x && exec npx -y @modelcontextprotocol/server-filesystem /etc']
      },
      ['error: /etc']
    ],
    [
      'bash -lc with quotes',
      {command: '/bin/bash', args: ['-lc', "npx @modelcontextprotocol/server-filesystem '/'"]},
      ['error: /']
    ],
    [
      'a whole command in one string',
      {command: 'npx -y @modelcontextprotocol/server-filesystem /home'},
      ['error: /home']
    ],
    [
      'a path to npx',
      {command: 'C:\\node\\npx.cmd', args: ['@modelcontextprotocol/server-filesystem', '~']},
      []
    ],
    [
      'uvx',
      {command: 'uvx', args: ['--from', 'mcp-server-files==1.2', 'mcp-files', '/']},
      ['error: /']
    ],
    [
      'a flag',
      {command: 'uvx', args: ['some-mcp', '--allow-path', '/', '--port', '8080']},
      ['error: /']
    ],
    [
      'a flag with =',
      {command: 'uvx', args: ['some-mcp', '--allowed-directories=/srv/x,/etc']},
      ['error: /etc']
    ],
    [
      'an environment variable',
      {command: 'x', env: {ALLOWED_DIRECTORIES: '/srv/a:K:\\'}},
      ['error: K:\\\\']
    ],
    [
      'docker -v',
      {command: 'docker', args: ['run', '-i', '--rm', '-v', '/:/host', 'mcp/filesystem', '/host']},
      ['error: /']
    ],
    [
      'docker --mount',
      {command: 'docker', args: ['run', '--mount', 'type=bind,src=/,dst=/h', 'mcp/filesystem']},
      ['error: /']
    ],
    [
      'docker --volume=',
      {command: 'podman', args: ['run', '--volume=C:\\:/c:ro', 'mcp/filesystem', '/c']},
      ['error: C:\\\\']
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
      'an empty argument, as it is left when a key is taken out',
      {command: 'npx', args: ['-y', 'foo-mcp@1.2.3', 'start', '', '  ']},
      []
    ],
    ['an empty argument of the file server', npx(''), []],
    [
      'a switch before the folder',
      {command: 'rust-mcp-filesystem', args: ['--allow-write', '/']},
      ['error: /']
    ],
    [
      'a server behind a bridge',
      {
        command: 'npx',
        args: ['-y', 'supergateway', '--stdio', 'npx -y @modelcontextprotocol/server-filesystem /']
      },
      ['error: /']
    ],
    [
      'a server behind mcp-proxy, which has options of its own',
      {
        command: 'uvx',
        args: ['mcp-proxy', '--sse-port', '8080', '--', 'npx', 'server-files', '--root', '/']
      },
      ['error: /']
    ],
    [
      'JSON in an argument',
      {
        command: 'npx',
        args: [
          '@smithery/cli',
          'run',
          'x',
          '--config',
          '{"allowedDirectories":["/","/srv/a"],"prefix":"/"}'
        ]
      },
      ['error: /']
    ],
    [
      'JSON in a variable',
      {command: 'x', env: {SERVER_CONFIG: '{"root": "/etc"}'}},
      ['error: /etc']
    ],
    ['a list in JSON in a variable of paths', {command: 'x', env: {ALLOWED_PATHS: '["/srv"]'}}, []],
    ['an image', {image: 'mcp/x', volumes: ['/:/host']}, ['error: /']],
    [
      'an environment variable that names no path',
      {command: 'x', env: {BASE_PATH_PREFIX: '/', URL_PATH: '/'}},
      []
    ]
  ])('%s', async (_, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })

  test('filesystem-roots of the configuration are allowed', async () => {
    const config = {filesystemRoots: ['/opt']}
    expect(await serverFindings(rule, npx('/opt', '/var'), {config})).toEqual(['error: /var'])
  })

  test('services of a compose file', async () => {
    const text =
      'services:\n  f:\n    image: mcp/filesystem\n    volumes: ["/:/host"]\n  db:\n    image: postgres\n    volumes: ["/:/x"]\n'
    expect(await findingsIn(rule, 'docker-compose.yml', text)).toEqual(['error: /'])
  })

  test.each<[string, string]>([
    ['Makefile', `mcp:\n\t@claude mcp add f -- npx server-files /\n\techo $$HOME\n`],
    ['build/justfile', 'mcp:\n    @claude mcp add f -- npx server-files /\n'],
    ['package.json', '{"scripts": {"mcp": "claude mcp add f -- npx server-files /"}}'],
    ['setup.bat', '@echo off\r\ncall claude mcp add f -- npx server-files /\r\n'],
    ['.gitlab-ci.yml', 'a:\n  script:\n    - claude mcp add f -- npx server-files /\n'],
    [
      '.circleci/config.yml',
      'jobs:\n  a:\n    steps:\n      - run: claude mcp add f npx server-files /\n'
    ],
    [
      '.circleci/config.yml',
      'jobs:\n  a:\n    steps:\n      - run:\n          command: |\n            claude mcp add f npx server-files /\n'
    ],
    [
      'k8s/config.yaml',
      'kind: ConfigMap\ndata:\n  mcp.json: |\n    {"mcpServers": {"f": {"command": "npx", "args": ["server-files", "/"]}}}\n'
    ],
    [
      'recipe.yaml',
      'title: x\nextensions:\n  - type: stdio\n    name: f\n    cmd: npx\n    args: [server-files, /]\n'
    ],
    [
      '.amp/settings.json',
      '{"amp.mcpServers": {"f": {"command": "npx", "args": ["server-files", "/"]}}}'
    ]
  ])('%s', async (file, text) => {
    expect(await findingsIn(rule, file, text)).toEqual(['error: /'])
  })

  test('a drive in a batch file, whose backslashes are no escapes', async () => {
    const text = 'claude mcp add f -- ^\r\n  npx server-files C:\\\r\n'
    expect(await findingsIn(rule, 'setup.cmd', text)).toEqual(['error: C:\\'])
  })

  test.each<[string, string]>([
    ['Makefile', 'mcp:\n\techo / mcp\n'],
    ['package.json', '{"scripts": {"mcp": "node server.js /"}}'],
    ['recipe.yaml', 'package: {name: mcp}\nbuild: {script: "npx server-files /"}\n']
  ])('%s without a server', async (file, text) => {
    expect(await findingsIn(rule, file, text)).toEqual([])
  })
})
