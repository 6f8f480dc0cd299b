import {describe, expect, test} from '@jest/globals'
import {tlsVerificationDisabled as rule} from '../../../../shared/lint/rules/mcp/tls-verification-disabled.js'
import {serverFindings} from '../../../support/server-findings.js'

describe('tls-verification-disabled', () => {
  test.each<[string, string, boolean]>([
    ['NODE_TLS_REJECT_UNAUTHORIZED', '0', true],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '1', false],
    ['PYTHONHTTPSVERIFY', '0', true],
    ['JIRA_SSL_VERIFY', 'false', true],
    ['CONFLUENCE_SSL_VERIFY', 'true', false],
    ['VERIFY_SSL', 'False', true],
    ['ELASTIC_VERIFY_CERTS', 'no', true],
    ['GIT_SSL_NO_VERIFY', '1', true],
    ['VAULT_SKIP_VERIFY', 'true', true],
    ['K8S_SKIP_TLS_VERIFY', 'true', true],
    ['SKIP_TLS_VERIFY', 'false', false],
    ['REDIS_SSL', 'false', false],
    ['VERIFY', 'false', false],
    ['EMAIL_VERIFICATION', 'false', false],
    ['SSL_CERT_FILE', '/x.pem', false],
    ['NODE_TLS_REJECT_UNAUTHORIZED', '${X}', false]
  ])('%s=%s', async (name, value, found) => {
    expect(await serverFindings(rule, {command: 'x', env: {[name]: value}})).toEqual(
      found ? [`error: ${value}`] : []
    )
    const docker = {command: 'docker', args: ['run', '-e', `${name}=${value}`, 'x']}
    expect(await serverFindings(rule, docker)).toEqual(found ? [`error: ${value}`] : [])
  })

  test.each<[string, object, string[]]>([
    ['this machine alone', {OBSIDIAN_BASE_URL: 'https://127.0.0.1:27124'}, []],
    ['a host beside it', {A: 'https://localhost', B: 'https://a.contoso.net'}, ['error: false']],
    ['a host that begins alike', {A: 'https://127.0.0.1.contoso.net'}, ['error: false']]
  ])('%s', async (_, urls, expected) => {
    const env = {...urls, VERIFY_SSL: 'false'}
    expect(await serverFindings(rule, {command: 'x', env})).toEqual(expected)
  })

  test.each<[string[], string[]]>([
    [['x', '--insecure'], ['error: --insecure']],
    [['x', '--no-verify-ssl'], ['error: --no-verify-ssl']],
    [['x', '--verify-ssl=false'], ['error: --verify-ssl=false']],
    [['x', '--insecure-skip-tls-verify=true'], ['error: --insecure-skip-tls-verify=true']],
    [['x', '--insecure-skip-tls-verify=false'], []],
    [['uvx', '--allow-insecure-host', 'x.y', 'z'], ['error: --allow-insecure-host']],
    [['x', '--allow-http'], []],
    [['x', '--verify-ssl', '--ssl'], []]
  ])('%j', async ([command, ...args], expected) => {
    expect(await serverFindings(rule, {command, args})).toEqual(expected)
  })
})
