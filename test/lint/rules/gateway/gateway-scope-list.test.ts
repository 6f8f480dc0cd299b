import {describe, expect, test} from '@jest/globals'
import {gatewayScopeList} from '../../../../shared/lint/rules/gateway/gateway-scope-list.js'
import {check, inbound, markedInPolicy, refusal, when} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayScopeList, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a claim without a separator',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp"><value>a</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: scp']
    ],
    [
      'one of several',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp" match="any"><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: scp']
    ],
    [
      'the long name',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="http://schemas.microsoft.com/identity/claims/scope"><value>a</value></claim></required-claims></validate-jwt>'
      ),
      ['warning: http://schemas.microsoft.com/identity/claims/scope']
    ],
    [
      'a comparison in code',
      inbound(
        `${check}${when('((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "") != "a"', refusal())}`
      ),
      ['warning: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "")']
    ],
    [
      'a comparison by a method',
      inbound(
        `${check}${when('!((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "").Equals("a")', refusal())}`
      ),
      ['warning: ((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "").Equals("a")']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a separator',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp" match="any" separator=" "><value>a</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'roles',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="roles"><value>a</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'code that splits',
      inbound(
        `${check}${when('!((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "").Split(\' \').Contains("a")', refusal())}`
      )
    ],
    [
      'whether there is one',
      inbound(
        `${check}${when('((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("scp", "") == ""', refusal())}`
      )
    ],
    ['a text that holds the word', inbound('<set-variable name="a" value="scp" />')]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
