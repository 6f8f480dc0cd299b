import {describe, expect, test} from '@jest/globals'
import {type Cloud, clouds} from '../../shared/identity/clouds.js'
import {parseVaultUrl} from '../../shared/vault/vault-url.js'

const custom: Cloud = {
  name: 'custom',
  authorityHost: 'https://login.stack.example',
  audience: clouds.public.audience
}

describe('parseVaultUrl', () => {
  test.each([
    ['https://my-vault.vault.azure.net', clouds.public, 'https://vault.azure.net'],
    ['https://My-Vault.vault.azure.net/', clouds.public, 'https://vault.azure.net'],
    ['https://my-vault.vault.azure.cn', clouds.china, 'https://vault.azure.cn'],
    ['https://my-vault.vault.usgovcloudapi.net', clouds.usgov, 'https://vault.usgovcloudapi.net']
  ])('%s', (text, cloud, resource) => {
    const address = parseVaultUrl(text, cloud)
    expect(address).toMatchObject({name: 'my-vault', resource})
    expect(address.origin).toBe(text.toLowerCase().replace(/\/$/, ''))
  })

  test('trusts any https host in a custom cloud', () => {
    expect(parseVaultUrl('https://kv.stack.example:8443', custom)).toEqual({
      origin: 'https://kv.stack.example:8443',
      name: 'kv.stack.example',
      resource: undefined
    })
  })

  test("but not with a known cloud's authority, whose tokens open real vaults", () => {
    const cloud = {...custom, authorityHost: clouds.public.authorityHost}
    expect(() => parseVaultUrl('https://kv.stack.example', cloud)).toThrow('no vault of the cloud')
  })

  test.each([
    ['http://my-vault.vault.azure.net', 'must be https'],
    ['my-vault', 'https://my-vault.vault.azure.net'],
    ['not a url', 'must be an address'],
    ['https://u:p@my-vault.vault.azure.net', 'user name'],
    ['https://my-vault.vault.azure.net/secrets/x', 'the vault alone'],
    ['https://my-vault.vault.azure.net?x=1', 'the vault alone'],
    ['https://my-vault.vault.azure.net.evil.example', 'no vault of the cloud'],
    ['https://evil-vault.azure.net', 'no vault of the cloud'],
    ['https://a.b.vault.azure.net', 'no vault of the cloud'],
    ['https://my-vault.vault.azure.net:8443', 'no vault of the cloud'],
    ['https://my-vault.vault.azure.cn', "set 'cloud'"],
    ['https://my-vault.privatelink.vaultcore.azure.net', 'public name']
  ])('refuses %s', (text, reason) => {
    expect(() => parseVaultUrl(text, clouds.public)).toThrow(reason)
  })
})
