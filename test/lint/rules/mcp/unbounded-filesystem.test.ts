import {describe, expect, test} from '@jest/globals'
import {unboundedFilesystem as rule} from '../../../../shared/lint/rules/mcp/unbounded-filesystem.js'
import {serverFindings} from '../../../support/server-findings.js'

describe('unbounded-filesystem', () => {
  test.each<[string, object, string[]]>([
    [
      'desktop-commander',
      {command: 'npx', args: ['-y', '@wonderwhy-er/desktop-commander@latest']},
      ['warning: @wonderwhy-er/desktop-commander@latest']
    ],
    [
      'desktop-commander with a limit',
      {
        command: 'npx',
        args: ['-y', '@wonderwhy-er/desktop-commander'],
        env: {DC_ALLOWED_DIRS: '.'}
      },
      []
    ],
    [
      'desktop-commander through cmd',
      {command: 'cmd', args: ['/c', 'npx', '@wonderwhy-er/desktop-commander']},
      ['warning: @wonderwhy-er/desktop-commander']
    ],
    [
      'git without a repository',
      {command: 'uvx', args: ['mcp-server-git']},
      ['warning: mcp-server-git']
    ],
    ['git with a repository', {command: 'uvx', args: ['mcp-server-git', '--repository', '.']}, []],
    ['git with -r', {command: 'uvx', args: ['mcp-server-git', '-r=.']}, []],
    ['git by module is another program', {command: 'python', args: ['-m', 'mcp_server_git']}, []],
    ['a shell', {command: 'npx', args: ['mcp-server-commands']}, ['warning: mcp-server-commands']],
    [
      'the reference server takes the roots of the client',
      {command: 'npx', args: ['@modelcontextprotocol/server-filesystem']},
      []
    ],
    ['in a container', {command: 'docker', args: ['run', '-i', 'mcp/desktop-commander']}, []],
    [
      'behind a bridge',
      {
        command: 'npx',
        args: ['@smithery/cli', 'run', '@wonderwhy-er/desktop-commander', '--key', 'k']
      },
      ['warning: @wonderwhy-er/desktop-commander']
    ],
    [
      'by its folder',
      {command: 'node', args: ['/opt/desktop-commander-mcp/dist/index.js']},
      ['warning: /opt/desktop-commander-mcp/dist/index.js']
    ],
    ['another server', {command: 'npx', args: ['@upstash/context7-mcp']}, []]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })
})
