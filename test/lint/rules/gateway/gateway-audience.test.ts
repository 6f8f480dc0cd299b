import {describe, expect, test} from '@jest/globals'
import {gatewayAudience} from '../../../../shared/lint/rules/gateway/gateway-audience.js'
import {check, inbound, markedInPolicy, refusal, when} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayAudience, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'no audience',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /></validate-jwt>'
      ),
      ['warning: validate-jwt']
    ],
    [
      'no audience for Entra',
      inbound('<validate-azure-ad-token tenant-id="{{tenant}}" />'),
      ['warning: validate-azure-ad-token']
    ],
    [
      'the client alone',
      inbound(
        '<validate-azure-ad-token tenant-id="{{tenant}}"><client-application-ids><application-id>{{client}}</application-id></client-application-ids></validate-azure-ad-token>'
      ),
      ['warning: validate-azure-ad-token']
    ],
    [
      'the audience of Azure Resource Manager',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>https://management.azure.com/</audience></audiences></validate-jwt>'
      ),
      ['error: https://management.azure.com/']
    ],
    [
      'that of the old one',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience><audience>https://management.core.windows.net</audience></audiences></validate-jwt>'
      ),
      ['error: https://management.core.windows.net']
    ],
    [
      'that of Graph',
      inbound(
        '<validate-azure-ad-token tenant-id="{{tenant}}"><audiences><audience>00000003-0000-0000-c000-000000000000</audience></audiences></validate-azure-ad-token>'
      ),
      ['error: 00000003-0000-0000-c000-000000000000']
    ],
    [
      'that of Graph as a claim',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><required-claims><claim name="aud"><value>https://graph.microsoft.com</value></claim></required-claims></validate-jwt>'
      ),
      ['error: https://graph.microsoft.com']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['an audience', inbound(check)],
    [
      'an audience as a claim',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><required-claims><claim name="aud"><value>{{app}}</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'an audience by code',
      inbound(
        `<validate-jwt header-name="Authorization" output-token-variable-name="jwt"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /></validate-jwt>${when('!((Jwt)context.Variables["jwt"]).Audiences.Contains("{{app}}")', refusal())}`
      )
    ],
    [
      'an audience that is a template',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>${var.app}</audience></audiences></validate-jwt>'
      )
    ],
    [
      'an address of its own',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>https://graph.contoso.com</audience></audiences></validate-jwt>'
      )
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
