import {describe, expect, test} from '@jest/globals'
import {credentialInArguments as rule} from '../../../../shared/lint/rules/mcp/credential-in-arguments.js'
import {serverFindings} from '../../../support/server-findings.js'
import {Samples} from '../../credentials/samples.js'

const s = new Samples(41)
const token = s.credential('supabase')
const opaque = s.alnum(32)

describe('credential-in-arguments', () => {
  test.each<[string, object, string[]]>([
    [
      'a literal behind a flag',
      {command: 'npx', args: ['a@1', '--access-token', token]},
      [`warning: ${token}`]
    ],
    [
      'a literal at a flag',
      {command: 'npx', args: ['a@1', `--api-key=${opaque}`]},
      [`warning: ${opaque}`]
    ],
    ['an assignment', {command: 'npx', args: ['a@1', `API_KEY=${opaque}`]}, [`warning: ${opaque}`]],
    ['a token without a name', {command: 'npx', args: ['a@1', token]}, [`warning: ${token}`]],
    [
      'a reference that the client expands',
      {command: 'npx', args: ['a@1', '--api-key', '${X_KEY}']},
      ['warning: ${X_KEY}']
    ],
    [
      'a reference that it does not expand',
      {command: 'npx', args: ['a@1', '--api-key', '$X_KEY']},
      []
    ],
    [
      'docker -e with a value',
      {command: 'docker', args: ['run', '-e', `API_KEY=${opaque}`, 'x']},
      [`warning: ${opaque}`]
    ],
    [
      'docker -e with a reference',
      {command: 'docker', args: ['run', '-e', 'API_KEY=${X_KEY}', 'x']},
      ['warning: ${X_KEY}']
    ],
    [
      'docker -e without a value',
      {
        command: 'docker',
        args: ['run', '-e', 'API_KEY', '--env-file', '.env', 'x'],
        env: {API_KEY: '${X_KEY}'}
      },
      []
    ],
    [
      'a connection string',
      {command: 'npx', args: ['a@1', `postgresql://app:${opaque}@db.contoso.net/x`]},
      [`warning: postgresql://app:${opaque}@db.contoso.net/x`]
    ],
    [
      'a shell takes it from its environment',
      {command: 'sh', args: ['-c', 'exec npx a@1 --api-key "$X_KEY"']},
      []
    ],
    [
      'the header of mcp-remote',
      {
        command: 'npx',
        args: ['mcp-remote', 'https://a.b', '--header', 'Authorization: Bearer ${X_KEY}'],
        env: {X_KEY: 'x'}
      },
      []
    ],
    ['the environment', {command: 'npx', args: ['a@1'], env: {API_KEY: token}}, []],
    ['the environment by env', {command: 'env', args: [`API_KEY=${opaque}`, 'npx', 'a@1']}, []],
    [
      'a header of the client',
      {url: 'https://a.b', headers: {Authorization: `Bearer ${opaque}`}},
      []
    ],
    [
      'placeholders and switches',
      {
        command: 'x',
        args: [
          '--api-key',
          'YOUR_KEY',
          '--token',
          '',
          '--password-file',
          '/x',
          '--auth',
          'oauth',
          '--key',
          'id'
        ]
      },
      []
    ],
    [
      'an address without a password',
      {command: 'x', args: ['bolt://localhost:7687', '--url', 'https://a.b']},
      []
    ]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })

  test('an input of VS Code', async () => {
    const server = {command: 'npx', args: ['a@1', '--token', '${input:token}']}
    expect(await serverFindings(rule, server, {file: '.vscode/mcp.json', key: 'servers'})).toEqual([
      'warning: ${input:token}'
    ])
  })
})
