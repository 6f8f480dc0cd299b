import {describe, expect, test} from '@jest/globals'
import {gatewayAnyTenant} from '../../../../shared/lint/rules/gateway/gateway-any-tenant.js'
import {
  heredoc,
  inbound,
  markedInPolicy,
  refusal,
  terraformPolicy,
  when
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'

const found = (text: string) => markedInPolicy(gatewayAnyTenant, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'the metadata of all tenants',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      ),
      ['error: https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration']
    ],
    [
      'of all organizations',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      ),
      [
        'error: https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration'
      ]
    ],
    [
      'of private accounts',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/consumers/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      ),
      ['error: https://login.microsoftonline.com/consumers/v2.0/.well-known/openid-configuration']
    ],
    [
      'of another cloud',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      ),
      ['error: https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration']
    ],
    [
      'the policy for Entra',
      inbound('<validate-azure-ad-token tenant-id="organizations" />'),
      ['error: organizations']
    ],
    [
      'an issuer for any tenant',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><issuers><issuer>https://login.microsoftonline.com/{tenantid}/v2.0</issuer></issuers></validate-jwt>'
      ),
      ['error: https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration']
    ],
    [
      'several tenants',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="tid" match="any"><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      ),
      ['error: claim']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'one tenant',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/8f5fb4c4-0a0a-4d6f-9a53-6a9a7c0a0001/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      )
    ],
    [
      'a named value',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      )
    ],
    [
      'all tenants with their issuers',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><issuers><issuer>https://login.microsoftonline.com/{{tenant}}/v2.0</issuer></issuers></validate-jwt>'
      )
    ],
    [
      'all tenants with a claim',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="tid"><value>{{tenant}}</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'all tenants that code looks at',
      inbound(
        `<validate-jwt header-name="Authorization" output-token-variable-name="jwt"><openid-config url="https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>${when('((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("tid", "") != "{{tenant}}"', refusal())}`
      )
    ],
    [
      'another issuer',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://issuer.example/common/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences></validate-jwt>'
      )
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})

test('a named value that the repository sets', async () => {
  const text = `${terraformPolicy(heredoc(inbound('<validate-azure-ad-token tenant-id="{{tenant}}" />')))}resource "azurerm_api_management_named_value" "t" {
  display_name = "tenant"
  value = "common"
}
`
  expect(await marked(gatewayAnyTenant, {'main.tf': text})).toEqual(['error: {{tenant}}'])
})
