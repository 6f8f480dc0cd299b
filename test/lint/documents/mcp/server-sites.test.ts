import {describe, expect, test} from '@jest/globals'
import {storedCredential} from '../../../../shared/lint/rules/credentials/stored-credential.js'
import {credentialInArguments} from '../../../../shared/lint/rules/mcp/credential-in-arguments.js'
import {serverFindings} from '../../../support/server-findings.js'
import {Samples} from '../../credentials/samples.js'

const s = new Samples(77)
/** Upper and lower case with digits, as generators of passwords make them. */
const password = `Kd83${s.alnum(6)}pLz7`
const key = s.alnum(40)
const quoted = (text: string) => JSON.stringify(text).slice(1, -1)

describe('places of a server where a credential stands', () => {
  test.each<[string, object, string]>([
    ['glued to -p', {command: 'x', args: ['-ureader', `-p${password}`]}, password],
    ['behind -P', {command: 'sqlcmd', args: ['-U', 'sa', '-P', password]}, password],
    ['behind a name at -u', {command: 'x', args: ['-u', `bot:${password}`]}, password],
    ['behind -k', {command: 'x', args: ['-k', password]}, password],
    [
      'in a header of Azure Functions',
      {url: 'https://a.b', headers: {'x-functions-key': key}},
      key
    ],
    ['in a header for authentication', {url: 'https://a.b', headers: {'X-Contoso-Auth': key}}, key],
    ['in a variable for authentication', {command: 'x', env: {BASIC_AUTH: key}}, key],
    ['in a joined header', {command: 'x', args: [`--header=X-Api-Key:${key}`]}, key],
    [
      'in JSON of a variable',
      {command: 'x', env: {MCP_HEADERS: `{"Authorization": "Bearer ${key}"}`}},
      key
    ],
    ['in JSON of an argument', {command: 'x', args: ['--config', `{"apiKey": "${key}"}`]}, key],
    ['in joined JSON', {command: 'x', args: [`--config={"a": [{"apiKey": "${key}"}]}`]}, key],
    [
      'in an address of JDBC',
      {command: 'x', args: [`jdbc:postgresql://h.net/d?user=a&password=${key}`]},
      key
    ],
    [
      'in one of SQL Server',
      {command: 'x', args: [`jdbc:sqlserver://h.net;user=a;password=${key}`]},
      key
    ],
    [
      'in a variable of a shell',
      {command: 'bash', args: ['-c', `PGPASSWORD=${key} psql-mcp`]},
      key
    ],
    ['in an export', {command: 'bash', args: ['-c', `export A_TOKEN=${key}; exec npx x`]}, key],
    ['before a whole command', {command: `API_KEY=${key} npx -y x@1.2.3`}, key],
    [
      'behind a bridge',
      {command: 'npx', args: ['supergateway', '--stdio', `npx x --api-key ${key}`]},
      key
    ]
  ])('%s', async (_, server, secret) => {
    expect(await serverFindings(storedCredential, server)).toEqual([`warning: ${secret}`])
  })

  test('an OpenSSH key, whose first line is the same in all', async () => {
    const head = `b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW`
    const body = [head, s.alnum(70), s.alnum(70), s.alnum(70)].join('\n')
    const pem = (text: string) =>
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${text}\n-----END OPENSSH PRIVATE KEY-----\n`
    const found = await serverFindings(storedCredential, {command: 'x', env: {K: pem(body)}})
    expect(found).toEqual([`error: -----BEGIN OPENSSH PRIVATE KEY-----`])
    const empty = [head, 'A'.repeat(70), 'A'.repeat(70)].join('\n')
    expect(await serverFindings(storedCredential, {command: 'x', env: {K: pem(empty)}})).toEqual([])
  })

  test.each<[string, object]>([
    [
      'ports and names',
      {command: 'x', args: ['-p8080', '-p', '5432:5432', '-uroot', '-Pdev', '-k', 'abc']}
    ],
    ['an option of one dash', {command: 'x', args: ['-profile', '-parallel8', '-pkg/Name2/x9']}],
    ['a user of a container', {command: 'x', args: ['-u', '1000:1000']}],
    ['a key that is public', {command: 'x', env: {SUPABASE_KEY: `sb_publishable_${s.alnum(30)}`}}],
    ['a hash of a password', {command: 'x', env: {PASSWORD: `$2b$10$${s.alnum(53)}`}}],
    ['a method', {command: 'x', env: {API_AUTH: 'client_credentials', NO_AUTH: key}}],
    ['JSON without secrets', {command: 'x', args: ['--config', '{"apiKey": "${KEY}", "n": 5}']}]
  ])('leaves alone %s', async (_, server) => {
    expect(await serverFindings(storedCredential, server)).toEqual([])
  })

  test('JSON of a variable is no argument, JSON of an argument is one', async () => {
    const json = `{"apiKey": "${key}"}`
    const variable = {command: 'docker', args: ['run', 'x'], env: {CONFIG: json}}
    expect(await serverFindings(credentialInArguments, variable)).toEqual([])
    expect(await serverFindings(credentialInArguments, {command: 'x', args: [json]})).toEqual([
      `warning: ${quoted(key)}`
    ])
  })
})
