import {describe, expect, test} from '@jest/globals'
import {gatewayTokenKeys} from '../../../../shared/lint/rules/gateway/gateway-token-keys.js'
import {check, inbound, markedInPolicy, policyFile} from '../../../support/gateway-policies.js'
import {lintFiles} from '../../../support/tree.js'

const found = (text: string) => markedInPolicy(gatewayTokenKeys, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'an address',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>https://login.microsoftonline.com/common/discovery/keys</key></issuer-signing-keys></validate-jwt>'
      ),
      ['error: key']
    ],
    [
      'a key in its text',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>c2VjcmV0LXNpZ25pbmcta2V5LW9mLW91cnM=</key></issuer-signing-keys></validate-jwt>'
      ),
      ['error: key']
    ],
    [
      'a key with an id',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key id="k1">c2VjcmV0LXNpZ25pbmcta2V5LW9mLW91cnM=</key></issuer-signing-keys></validate-jwt>'
      ),
      ['error: key']
    ],
    [
      'a key to decrypt',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><decryption-keys><key>c2VjcmV0LXNpZ25pbmcta2V5LW9mLW91cnM=</key></decryption-keys></validate-jwt>'
      ),
      ['error: key']
    ],
    [
      'the second of two',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>{{a}}</key><key>c2VjcmV0LXNpZ25pbmcta2V5LW9mLW91cnM=</key></issuer-signing-keys></validate-jwt>'
      ),
      ['error: key']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a named value',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>{{signing-key}}</key></issuer-signing-keys></validate-jwt>'
      )
    ],
    [
      'a certificate',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key certificate-id="signing" /></issuer-signing-keys></validate-jwt>'
      )
    ],
    [
      'a public key',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key n="0vx7" e="AQAB" /></issuer-signing-keys></validate-jwt>'
      )
    ],
    [
      'code',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>@((string)context.Variables["k"])</key></issuer-signing-keys></validate-jwt>'
      )
    ],
    [
      'a mark of a template',
      inbound(
        '<validate-jwt header-name="Authorization"><audiences><audience>{{app}}</audience></audiences><issuer-signing-keys><key>{jwt_signing_key}</key></issuer-signing-keys></validate-jwt>'
      )
    ],
    ['metadata', inbound(check)]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('no key is in a message', async () => {
  const key = 'c2VjcmV0LXNpZ25pbmcta2V5LW9mLW91cnM='
  const text = inbound(
    `<validate-jwt header-name="a"><issuer-signing-keys><key>${key}</key></issuer-signing-keys></validate-jwt>`
  )
  const {findings} = await lintFiles({[policyFile]: text}, {rules: [gatewayTokenKeys]})
  expect(findings).toHaveLength(1)
  expect(JSON.stringify(findings)).not.toContain(key.slice(0, 8))
})
