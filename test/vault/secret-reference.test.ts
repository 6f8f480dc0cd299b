import {describe, expect, test} from '@jest/globals'
import {parseSecretReferences} from '../../shared/vault/secret-reference.js'

const version = '0123456789abcdef0123456789ABCDEF'

describe('parseSecretReferences', () => {
  test('reads names, versions and output names, one per line', () => {
    const text = `claude-api-key | ANTHROPIC_API_KEY\n\n  db-password\r\nold/${version}|OLD\n# a remark`
    expect(parseSecretReferences(text)).toEqual([
      {name: 'claude-api-key', version: undefined, output: 'ANTHROPIC_API_KEY'},
      {name: 'db-password', version: undefined, output: 'db-password'},
      {name: 'old', version: version.toLowerCase(), output: 'OLD'}
    ])
  })

  test('takes commas, and one secret for two outputs', () => {
    expect(parseSecretReferences('a | X, a | Y').map(({output}) => output)).toEqual(['X', 'Y'])
  })

  test.each([
    ['', 'no secret is named'],
    ['*', 'patterns are not taken'],
    ['prod-*', 'patterns are not taken'],
    ['db_password', 'letters, digits and hyphens only'],
    ['a/b/c', 'letters, digits and hyphens only'],
    ['a/latest', '32 hexadecimal digits'],
    ['a | b | c', "more than one '|'"],
    ['a | 1x', "an output's name has"],
    ['a |', "an output's name has"],
    ['1password', 'an output cannot be called so'],
    ['a | X\nb | x', 'both go to the output'],
    ['https://v.vault.azure.net/secrets/a', "the vault is the input 'vault-url'"],
    [`${'n'.repeat(128)}`, 'letters, digits and hyphens only']
  ])('refuses %j', (text, reason) => {
    expect(() => parseSecretReferences(text)).toThrow(reason)
  })

  test('says all that is wrong at once', () => {
    expect(() => parseSecretReferences('a_b\nc*')).toThrow(/a_b[\s\S]*c\*/)
  })
})
