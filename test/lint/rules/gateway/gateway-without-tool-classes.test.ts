import {describe, expect, test} from '@jest/globals'
import {gatewayWithoutToolClasses} from '../../../../shared/lint/rules/gateway/gateway-without-tool-classes.js'
import {check, inbound, markedInPolicy, refusal, when} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayWithoutToolClasses, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    ['a check and no more', inbound(check), ['note: validate-jwt']],
    [
      'a check of the client',
      inbound(
        '<validate-azure-ad-token tenant-id="{{tenant}}"><audiences><audience>a</audience></audiences></validate-azure-ad-token>'
      ),
      ['note: validate-azure-ad-token']
    ],
    [
      'any one of several scopes',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp" match="any" separator=" "><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      ),
      ['note: scp']
    ],
    [
      'any one of several roles',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="roles" match="any"><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      ),
      ['note: roles']
    ],
    [
      'a tool that is read for the log only',
      inbound(
        `${check}<set-variable name="tool" value="@((string)context.Request.Body.As<JObject>(true)["params"]["name"])" />`
      ),
      ['note: validate-jwt']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'one scope for the API',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="scp" separator=" "><value>mcp.tools.read</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'all of several',
      inbound(
        '<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/{{tenant}}/v2.0/.well-known/openid-configuration" /><audiences><audience>{{app}}</audience></audiences><required-claims><claim name="roles" match="all"><value>a</value><value>b</value></claim></required-claims></validate-jwt>'
      )
    ],
    [
      'a decision by tool',
      inbound(
        `${check}<set-variable name="tool" value="@((string)context.Request.Body.As<JObject>(true)["params"]["name"])" />${when('(string)context.Variables["tool"] == "delete" && !((Jwt)context.Variables["jwt"]).Claims.ContainsKey("roles")', refusal())}`
      )
    ],
    ['no check at all', inbound('<cors />')],
    [
      'what it includes and is not here',
      inbound(`${check}<include-fragment fragment-id="grants" />`)
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
