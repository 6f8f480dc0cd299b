import {describe, expect, test} from '@jest/globals'
import {gatewayShutsOutPipelines} from '../../../../shared/lint/rules/gateway/gateway-shuts-out-pipelines.js'
import {check, inbound, markedInPolicy, refusal, when} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayShutsOutPipelines, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a scope that is required',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp"><value>mcp.tools.read</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: scp']
    ],
    [
      'one of several',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp" match="any" separator=" "><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: scp']
    ],
    [
      'the long name of the claim',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="http://schemas.microsoft.com/identity/claims/scope"><value>a</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: http://schemas.microsoft.com/identity/claims/scope']
    ],
    [
      'the policy for Entra',
      inbound(
        '<validate-azure-ad-token tenant-id="{{tenant}}"><audiences><audience>a</audience></audiences><required-claims><claim name="scp"><value>a</value></claim></required-claims></validate-azure-ad-token>'
      ),
      ['warning: scp']
    ],
    [
      'code that refuses who has no scope',
      inbound(
        `${check}${when('!((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "").Split(\' \').Contains("a")', refusal())}`
      ),
      [
        `warning: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "").Split(' ').Contains("a")`
      ]
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    ['no claim', inbound(check)],
    [
      'a role',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="roles"><value>a</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'another check for applications',
      inbound(
        when(
          'context.Request.Headers.ContainsKey("x")',
          `<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp"><value>a</value></claim></required-claims></validate-jwt>`,
          check
        )
      )
    ],
    [
      'code that looks at both',
      inbound(
        `${check}${when('!((Jwt)context.Variables["jwt"]).Claims.ContainsKey("scp") && !((Jwt)context.Variables["jwt"]).Claims.ContainsKey("roles")', refusal())}`
      )
    ],
    [
      'a scope that only people are asked for',
      inbound(
        `${check}${when('context.Request.Method == "POST"', when('((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "") == ""', refusal()))}`
      )
    ],
    ['a policy without a check', inbound('<cors />')]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
