import {describe, expect, test} from '@jest/globals'
import {gatewayRateLimit} from '../../../../shared/lint/rules/gateway/gateway-rate-limit.js'
import {caller, check, inbound, markedInPolicy, when} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayRateLimit, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'the address',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.IpAddress)" />`
      ),
      ['warning: @(context.Request.IpAddress)']
    ],
    [
      'the address behind a proxy',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("X-Forwarded-For", ""))" />`
      ),
      ['warning: @(context.Request.Headers.GetValueOrDefault("X-Forwarded-For", ""))']
    ],
    [
      'a session, which the caller opens',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("Mcp-Session-Id", "unknown"))" />`
      ),
      ['warning: @(context.Request.Headers.GetValueOrDefault("Mcp-Session-Id", "unknown"))']
    ],
    [
      'a constant',
      inbound(`${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="all" />`),
      ['warning: all']
    ],
    [
      'a constant as code',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@("all")" />`
      ),
      ['warning: @("all")']
    ],
    [
      'the API',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Api.Id)" />`
      ),
      ['warning: @(context.Api.Id)']
    ],
    [
      'a variable with the address',
      inbound(
        `${check}<set-variable name="k" value="@(context.Request.IpAddress)" /><rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Variables["k"])" />`
      ),
      ['warning: @((string)context.Variables["k"])']
    ],
    [
      'a header before the subscription',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("X-Agent", context.Subscription.Id))" />`
      ),
      ['warning: @(context.Request.Headers.GetValueOrDefault("X-Agent", context.Subscription.Id))']
    ],
    [
      'a part of the body',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Request.Body.As<JObject>(true)["id"])" />`
      ),
      ['warning: @((string)context.Request.Body.As<JObject>(true)["id"])']
    ],
    ['no limit', inbound(check), ['note: inbound']],
    [
      'one by subscription',
      inbound(`${check}<rate-limit calls="5" renewal-period="60" />`),
      ['note: rate-limit']
    ],
    [
      'one by the key of the subscription, which the gateway checks',
      inbound(
        `${check}<rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("Ocp-Apim-Subscription-Key", ""))" />`
      ),
      ['note: @(context.Request.Headers.GetValueOrDefault("Ocp-Apim-Subscription-Key", ""))']
    ],
    [
      'more than 50 a minute',
      inbound(
        `${check}<rate-limit-by-key calls="100" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`
      ),
      ['note: 100']
    ],
    [
      'more than 50 a minute in another span',
      inbound(
        `${check}<rate-limit-by-key calls="10" renewal-period="10" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`
      ),
      ['note: 10']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'a claim',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`
      )
    ],
    [
      'a claim in a variable',
      inbound(
        `${check}${caller}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Variables["caller"])" />`
      )
    ],
    [
      'the subject of the token',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("Authorization", "").AsJwt()?.Subject)" />`
      )
    ],
    [
      'a claim with a word before it',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@("tools-" + ((Jwt)context.Variables["jwt"]).Subject)" />`
      )
    ],
    [
      'a subscription, then a claim, then the address',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Subscription?.Key ?? ((Jwt)context.Variables["jwt"]).Subject ?? context.Request.IpAddress)" />`
      )
    ],
    [
      'more for what is no call of a tool',
      inbound(
        `${check}${when('(string)context.Variables["m"] == "tools/call"', `<rate-limit-by-key calls="50" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`, `<rate-limit-by-key calls="300" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`)}`
      )
    ],
    [
      'a limit that a named value sets',
      inbound(
        `${check}<rate-limit-by-key calls="{{calls}}" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))" />`
      )
    ],
    [
      'a variable that is set elsewhere',
      inbound(
        `${check}<rate-limit-by-key calls="50" renewal-period="60" counter-key="@((string)context.Variables["elsewhere"])" />`
      )
    ],
    [
      'a header that the policy writes first',
      inbound(
        `${check}<set-header name="X-Caller" exists-action="override"><value>@(((Jwt)context.Variables["jwt"]).Claims.GetValueOrDefault("oid", ""))</value></set-header><rate-limit-by-key calls="50" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault("X-Caller", ""))" />`
      )
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
