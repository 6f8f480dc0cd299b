import {describe, expect, test} from '@jest/globals'
import {gatewayLogsSecrets} from '../../../../shared/lint/rules/gateway/gateway-logs-secrets.js'
import {inbound, markedInPolicy, policyOf} from '../../../support/gateway-policies.js'

const found = (text: string) => markedInPolicy(gatewayLogsSecrets, text)

describe('finds', () => {
  test.each<[string, string, string[]]>([
    [
      'a body',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Body.As<string>(preserveContent: true))</log-to-eventhub>'
      ),
      ['warning: context.Request.Body.As<string>(preserveContent: true)']
    ],
    [
      'a body in a record',
      inbound(
        '<log-to-eventhub logger-id="a">@{ return new JObject(new JProperty("body", context.Request.Body.As<string>(preserveContent: true))).ToString(); }</log-to-eventhub>'
      ),
      ['warning: context.Request.Body.As<string>(preserveContent: true)']
    ],
    [
      'a body by a variable of the code',
      inbound(
        '<log-to-eventhub logger-id="a">@{ var b = context.Request.Body.As<string>(preserveContent: true); return new JObject(new JProperty("body", b)).ToString(); }</log-to-eventhub>'
      ),
      ['warning: b']
    ],
    [
      'a body that was parsed',
      inbound(
        '<log-to-eventhub logger-id="a">@{ var b = context.Request.Body.As<JObject>(true); return b.ToString(); }</log-to-eventhub>'
      ),
      ['warning: b.ToString()']
    ],
    [
      'a body by a variable of the policy',
      inbound(
        '<set-variable name="b" value="@(context.Request.Body.As<string>(preserveContent: true))" /><log-to-eventhub logger-id="a">@((string)context.Variables["b"])</log-to-eventhub>'
      ),
      ['warning: context.Variables["b"]']
    ],
    [
      'a body in a message',
      inbound(
        '<trace source="a"><message>@($"got {context.Request.Body.As<string>(preserveContent: true)}")</message></trace>'
      ),
      ['warning: context.Request.Body.As<string>(preserveContent: true)']
    ],
    [
      'the answer',
      policyOf({
        outbound: `<log-to-eventhub logger-id="a">@(context.Response.Body.As<string>(true))</log-to-eventhub>`
      }),
      ['warning: context.Response.Body.As<string>(true)']
    ],
    [
      'all headers',
      inbound(
        '<log-to-eventhub logger-id="a">@(string.Join(",", context.Request.Headers.Select(h => h.Key + h.Value[0])))</log-to-eventhub>'
      ),
      ['warning: context.Request.Headers.Select(h => h.Key + h.Value[0])']
    ],
    [
      'all headers as an object',
      inbound(
        '<log-to-eventhub logger-id="a">@(JObject.FromObject(context.Request.Headers).ToString())</log-to-eventhub>'
      ),
      ['warning: context.Request.Headers']
    ],
    [
      'the token',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Headers.GetValueOrDefault("Authorization", ""))</log-to-eventhub>'
      ),
      ['warning: context.Request.Headers.GetValueOrDefault("Authorization", "")']
    ],
    [
      'the key of a subscription',
      inbound(
        '<trace source="a"><metadata name="k" value="@(context.Request.Headers.GetValueOrDefault("Ocp-Apim-Subscription-Key", ""))" /></trace>'
      ),
      ['warning: context.Request.Headers.GetValueOrDefault("Ocp-Apim-Subscription-Key", "")']
    ]
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, string]>([
    [
      'the size',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Body.As<string>(preserveContent: true).Length.ToString())</log-to-eventhub>'
      )
    ],
    [
      'a part of it',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Body.As<string>(preserveContent: true).Substring(0, 10))</log-to-eventhub>'
      )
    ],
    [
      'a named field',
      inbound(
        '<log-to-eventhub logger-id="a">@{ var b = context.Request.Body.As<JObject>(true); return new JObject(new JProperty("tool", b["params"]["name"])).ToString(); }</log-to-eventhub>'
      )
    ],
    [
      'a hash',
      inbound(
        '<log-to-eventhub logger-id="a">@{ var h = System.Security.Cryptography.SHA256.Create().ComputeHash(Encoding.UTF8.GetBytes(context.Request.Body.As<string>(preserveContent: true))); return Convert.ToBase64String(h); }</log-to-eventhub>'
      )
    ],
    [
      'whether there is one',
      inbound(
        '<log-to-eventhub logger-id="a">@(string.IsNullOrEmpty(context.Request.Body.As<string>(preserveContent: true)) ? "no" : "yes")</log-to-eventhub>'
      )
    ],
    [
      'another header',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Headers.GetValueOrDefault("traceparent", ""))</log-to-eventhub>'
      )
    ],
    [
      'whether there is a token',
      inbound(
        '<log-to-eventhub logger-id="a">@(context.Request.Headers.ContainsKey("Authorization").ToString())</log-to-eventhub>'
      )
    ],
    [
      'a body that is not logged',
      inbound(
        '<set-variable name="b" value="@(context.Request.Body.As<string>(preserveContent: true))" /><log-to-eventhub logger-id="a">@(context.RequestId.ToString())</log-to-eventhub>'
      )
    ],
    [
      'a comment on it',
      inbound(`<log-to-eventhub logger-id="a">@{ // context.Request.Body.As<string>()
 return "a"; }</log-to-eventhub>`)
    ]
  ])('%s', async (_, text) => {
    expect(await found(text)).toEqual([])
  })
})
