import {describe, expect, test} from '@jest/globals'
import {secretsServiceAccess as rule} from '../../../../shared/lint/rules/mcp/secrets-service-access.js'
import {serverFindings} from '../../../support/server-findings.js'

describe('secrets-service-access', () => {
  test.each<[string, object, string[]]>([
    [
      'Vault',
      {
        command: 'docker',
        args: ['run', '-e', 'VAULT_TOKEN', 'hashicorp/vault-mcp-server'],
        env: {VAULT_TOKEN: '${VAULT_TOKEN}'}
      },
      ['warning: VAULT_TOKEN']
    ],
    [
      'Vault, passed on',
      {command: 'docker', args: ['run', '-e', 'VAULT_TOKEN', 'hashicorp/vault-mcp-server']},
      ['warning: VAULT_TOKEN']
    ],
    [
      '1Password',
      {command: 'npx', args: ['some-mcp'], env: {OP_SERVICE_ACCOUNT_TOKEN: '${T}'}},
      ['warning: OP_SERVICE_ACCOUNT_TOKEN']
    ],
    [
      'Bitwarden',
      {command: 'npx', args: ['@bitwarden/mcp-server'], env: {BW_SESSION: '${BW_SESSION}'}},
      ['warning: BW_SESSION']
    ],
    [
      'a package by its name',
      {command: 'npx', args: ['@acme/infisical-mcp'], env: {API_TOKEN: '${T}'}},
      ['warning: @acme/infisical-mcp']
    ],
    ['a package without a key', {command: 'npx', args: ['@acme/infisical-mcp']}, []],
    [
      'Key Vault',
      {url: 'https://kv-prod.vault.azure.net/mcp'},
      ['warning: https://kv-prod.vault.azure.net/mcp']
    ],
    [
      'the address in the environment',
      {
        command: 'x',
        env: {KEY_VAULT_URL: 'https://kv-prod.vault.azure.net/', CLIENT_SECRET: '${S}'}
      },
      ['warning: https://kv-prod.vault.azure.net/']
    ],
    [
      'Obsidian has vaults too',
      {
        command: 'npx',
        args: ['obsidian-mcp', '/x/Vault'],
        env: {OBSIDIAN_API_KEY: '${K}', VAULT_PATH: '/x'}
      },
      []
    ],
    ['another server', {command: 'npx', args: ['@acme/crm-mcp'], env: {API_TOKEN: '${T}'}}, []]
  ])('%s', async (_name, server, expected) => {
    expect(await serverFindings(rule, server)).toEqual(expected)
  })
})
