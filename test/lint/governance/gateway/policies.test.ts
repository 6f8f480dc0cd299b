/** Where policies are found, and which of them are about MCP. */
import {afterAll, describe, expect, test} from '@jest/globals'
import {gatewayRateLimit} from '../../../../shared/lint/rules/gateway/gateway-rate-limit.js'
import {gatewayWithoutTokenCheck} from '../../../../shared/lint/rules/gateway/gateway-without-token-check.js'
import {unreadableFile} from '../../../../shared/lint/rules/house/unreadable-file.js'
import {
  armPolicy,
  bicepPolicy,
  check,
  everywhere,
  heredoc,
  inbound,
  markedInPolicy,
  policyFile,
  policyOf,
  terraformPolicy
} from '../../../support/gateway-policies.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const byAddress = inbound(
  `${check}<rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Request.IpAddress)" />`
)

describe('a policy is read from', () => {
  test.each(everywhere(byAddress))('%s', async (_, files) => {
    expect(await marked(gatewayRateLimit, files)).toEqual(['warning: @(context.Request.IpAddress)'])
  })

  test('a policy that is escaped, as the format xml has it', async () => {
    const text = inbound(
      `${check}<rate-limit-by-key calls="5" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault(&quot;x-key&quot;, &quot;a&quot;))" />`
    )
    expect(await markedInPolicy(gatewayRateLimit, text)).toEqual([
      'warning: @(context.Request.Headers.GetValueOrDefault(&quot;x-key&quot;, &quot;a&quot;))'
    ])
  })

  test.each(['.cshtml', '.xml.tftpl', '.policy.xml'])('a file that ends in %s', async ending => {
    expect(await marked(gatewayRateLimit, {[`apim/mcp${ending}`]: byAddress})).toHaveLength(1)
  })

  test('an operation, whose API is named in the operation', async () => {
    const text = `resource "azurerm_api_management_api" "a" {\n  name = "mcp"\n}\nresource "azurerm_api_management_api_operation" "o" {\n  operation_id = "call"\n  api_name = azurerm_api_management_api.a.name\n  url_template = "/"\n}\nresource "azurerm_api_management_api_operation_policy" "p" {\n  operation_id = azurerm_api_management_api_operation.o.operation_id\n  api_name = azurerm_api_management_api.a.name\n  xml_content = ${heredoc(byAddress)}\n}\n`
    expect(await marked(gatewayRateLimit, {'main.tf': text})).toHaveLength(1)
  })

  test('once, although several APIs have it', async () => {
    const policy = (name: string) =>
      `resource "azurerm_api_management_api" "${name}" {\n  name = "mcp-${name}"\n}\nresource "azurerm_api_management_api_policy" "${name}" {\n  api_name = azurerm_api_management_api.${name}.name\n  xml_content = file("conf/p.xml")\n}\n`
    const files = {'conf/p.xml': byAddress, 'main.tf': policy('a') + policy('b')}
    expect(await marked(gatewayRateLimit, files)).toHaveLength(1)
  })
})

describe('an API fronts MCP by', () => {
  const api = (properties: string, name = 'files') =>
    `resource api 'Microsoft.ApiManagement/service/apis@2025-03-01-preview' = {\n  name: 'apim/${name}'\n  properties: {\n${properties}\n  }\n}\nresource policy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {\n  parent: api\n  name: 'policy'\n  properties: {\n    value: '''${byAddress}'''\n  }\n}\n`
  test.each<[string, string]>([
    ['its name', api("    path: 'x'", 'orders-mcp')],
    ['its title', api("    displayName: 'Files MCP'")],
    ['its path', api("    path: 'files/mcp'")],
    ['its path of events', api("    path: 'files/sse'")],
    ['its type', api("    type: 'mcp'")],
    ['its type as some write it', api("    apiType: 'mcp'")],
    ['its tools', api("    path: 'x'\n    mcpTools: [\n      {name: 'a'}\n    ]")],
    ['its server', api("    serviceUrl: 'https://files.example/mcp'")],
    [
      'an operation',
      `${api("    path: 'x'")}resource o 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = {\n  parent: api\n  name: 'o'\n  properties: {\n    urlTemplate: '/mcp'\n  }\n}\n`
    ]
  ])('%s', async (_, text) => {
    expect(await marked(gatewayRateLimit, {'main.bicep': text})).toHaveLength(1)
  })

  test.each<[string, string]>([
    ['a method of the protocol', '"tools/call"'],
    ['a header of its transport', '"Mcp-Session-Id"']
  ])('what its policy says: %s', async (_, word) => {
    const text = byAddress.replace(check, `<set-variable name="m" value="@(${word})" />${check}`)
    expect(await marked(gatewayRateLimit, {'apim/files.xml': text})).toHaveLength(1)
  })

  test.each<[string, string]>([
    ['the address of the server', '<set-backend-service base-url="https://files.example/mcp" />'],
    ['the name of the server', '<set-backend-service backend-id="mcp-files" />'],
    ['a path', '<rewrite-uri template="/runtime/webhooks/mcp" />']
  ])('where its policy leads: %s', async (_, statement) => {
    const text = byAddress.replace(check, check + statement)
    expect(await marked(gatewayRateLimit, {'apim/files.xml': text})).toHaveLength(1)
  })

  test.each(['apim/mcp-server/policy.xml', 'src/apis/mcp-files/policy.xml', 'policies/mcp.xml'])(
    'its path: %s',
    async file => {
      expect(await marked(gatewayRateLimit, {[file]: byAddress})).toHaveLength(1)
    }
  )
})

describe('left alone is', () => {
  test.each<[string, Record<string, string>]>([
    ['another API in a file', {'policies/orders.policy.xml': byAddress}],
    [
      'another API beside an MCP API',
      {
        'main.tf': `resource "azurerm_api_management_api" "m" {\n  name = "mcp"\n}\nresource "azurerm_api_management_api" "o" {\n  name = "orders"\n}\nresource "azurerm_api_management_api_policy" "o" {\n  api_name = azurerm_api_management_api.o.name\n  xml_content = ${heredoc(byAddress)}\n}\n`
      }
    ],
    ['a policy that answers by itself', {[policyFile]: inbound('<return-response />')}],
    [
      'an endpoint of the log-in',
      {
        'policies/mcp-authorize.policy.xml': inbound(
          '<set-variable name="r" value="@(context.Request.Url.Query.GetValueOrDefault("redirect_uri", ""))" />'
        )
      }
    ],
    [
      'metadata of a protected resource',
      {
        'policies/mcp-metadata.policy.xml': inbound(
          '<choose><when condition="@(true)"><return-response><set-body>{"authorization_servers": []}</set-body></return-response></when></choose>'
        )
      }
    ],
    [
      'an API of models in a folder of that name',
      {'labs/mcp-lab/policy.xml': inbound('<llm-emit-token-metric />')}
    ],
    ['XML that is no policy', {'policies/mcp.xml': '<project><inbound /></project>'}],
    ['a layout of a screen', {'gateway/mcp.xml': '<fragment android:name="x" />'}]
  ])('%s', async (_, files) => {
    expect(await marked(gatewayRateLimit, files)).toEqual([])
  })

  test.each(['redirect_uri', 'grant_type', 'code_challenge', 'scopes_supported'])(
    'an endpoint that knows of %s, although it checks no token',
    async word => {
      const text = inbound(`<set-variable name="v" value="@("${word}")" />`)
      expect(await markedInPolicy(gatewayWithoutTokenCheck, text)).toEqual([])
    }
  )

  test('a policy whose text is not known', async () => {
    expect(
      await marked(gatewayWithoutTokenCheck, {'main.tf': terraformPolicy('var.policy')})
    ).toEqual([])
  })
})

describe('a fragment', () => {
  const including = inbound('<include-fragment fragment-id="limit" />')
  const fragment =
    '<fragment><rate-limit-by-key calls="5" renewal-period="60" counter-key="all" /></fragment>'
  test.each<[string, Record<string, string>]>([
    ['of a file of its name', {[policyFile]: including, 'policies/limit.xml': fragment}],
    [
      'of a folder of its name',
      {[policyFile]: including, 'policy fragments/limit/policy.xml': fragment}
    ],
    [
      'of Terraform',
      {
        'main.tf': `${terraformPolicy(heredoc(including))}resource "azurerm_api_management_policy_fragment" "f" {\n  name = "limit"\n  value = "${fragment.replaceAll('"', '\\"')}"\n}\n`
      }
    ],
    [
      'of Bicep',
      {
        'main.bicep': `${bicepPolicy(`'''${including}'''`)}resource f 'Microsoft.ApiManagement/service/policyFragments@2024-05-01' = {\n  name: 'apim/limit'\n  properties: {\n    value: '${fragment}'\n  }\n}\n`
      }
    ]
  ])('%s is put in', async (_, files) => {
    const {findings} = await lintFiles(files, {rules: [gatewayRateLimit]})
    expect(findings.map(({message}) => message.replace(/^'.*?' /, ''))).toEqual([
      'uses one counter for all callers'
    ])
  })

  test('that several policies include is reported once, with all that is said of it', async () => {
    const files = {
      'policies/limit.xml': fragment,
      'policies/mcp-a.xml': including,
      'policies/mcp-b.xml': including
    }
    const {findings} = await lintFiles(files, {rules: [gatewayRateLimit]})
    expect(findings.map(({message, location}) => [location.file, message])).toEqual([
      ['policies/limit.xml', "'limit.xml' uses one counter for all callers"]
    ])
    expect(findings[0]!.related?.map(({message}) => message)).toEqual([
      "included by the policy of 'mcp-a.xml'"
    ])
  })

  test('that is not here may bring what is missing', async () => {
    expect(await markedInPolicy(gatewayRateLimit, including)).toEqual([])
    expect(await markedInPolicy(gatewayWithoutTokenCheck, including)).toEqual([])
  })
})

test('named values of the repository are read', async () => {
  const text = inbound(
    `${check}<rate-limit-by-key calls="{{calls}}" renewal-period="60" counter-key="@(((Jwt)context.Variables["jwt"]).Subject)" />`
  )
  const named = (value: string) =>
    `resource "azurerm_api_management_named_value" "n" {\n  name = "n"\n  display_name = "calls"\n  value = "${value}"\n}\n`
  const found = (value: string) =>
    marked(gatewayRateLimit, {'main.tf': terraformPolicy(heredoc(text)) + named(value)})
  expect(await found('500')).toEqual(['note: {{calls}}'])
  expect(await found('50')).toEqual([])
})

test('what the policy of a product brings is not missing', async () => {
  const product = (content: string) => ({
    [policyFile]: inbound(check),
    'policies/product-all.xml': inbound(content)
  })
  expect(
    await marked(gatewayRateLimit, product('<rate-limit calls="5" renewal-period="60" />'))
  ).toEqual([])
  expect(await marked(gatewayRateLimit, product('<cors />'))).toEqual(['note: inbound'])
})

test('a policy that is not well-formed is said to be so, and is read all the same', async () => {
  const text = policyOf({inbound: '<base /><set-variable name="a" value="b">'})
  const rules = [gatewayWithoutTokenCheck, unreadableFile]
  const {findings, unreadable} = await lintFiles({[policyFile]: text}, {rules})
  expect(unreadable).toEqual([
    {file: policyFile, reason: 'line 3, column 13: no end for <set-variable>'}
  ])
  expect(findings.map(({ruleId}) => ruleId)).toEqual([
    'gateway-without-token-check',
    'unreadable-file'
  ])
})

test('a template of ARM has its findings where they are written', async () => {
  const {findings} = await lintFiles(
    {'main.json': armPolicy(byAddress)},
    {rules: [gatewayRateLimit]}
  )
  const text = armPolicy(byAddress)
  const {location} = findings[0]!
  expect(text.slice(location.column - 1, location.endColumn - 1)).toBe(
    '@(context.Request.IpAddress)'
  )
})
