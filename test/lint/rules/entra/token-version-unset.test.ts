import {afterAll, expect, test} from '@jest/globals'
import {tokenVersionUnset} from '../../../../shared/lint/rules/entra/token-version-unset.js'
import {azureadApplication, azureadScope, bicepApplication} from '../../../support/applications.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const second = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'
const app = (version: string) =>
  azureadApplication(`  api {\n${version}${azureadScope('mcp.tools.read')}  }`)
const policy = (issuers: string) =>
  `resource "azurerm_api_management_api_policy" "p" {\n  api_name = "mcp"\n  xml_content = <<XML\n<policies><inbound><validate-jwt header-name="Authorization"><openid-config url="${second}/.well-known/openid-configuration" />${issuers}</validate-jwt></inbound></policies>\nXML\n}\n`
const terraform = (text: string) => marked(tokenVersionUnset, {'main.tf': text})
const graph = (version: string) =>
  bicepApplication(
    `  api: {\n${version}    oauth2PermissionScopes: [\n      {\n        value: 'mcp.read'\n      }\n    ]\n  }`
  )
const auth = (issuer: string) =>
  `resource auth 'Microsoft.Web/sites/config@2024-04-01' = {\n  name: 'f/authsettingsV2'\n  properties: {\n    identityProviders: {\n      azureActiveDirectory: {\n        registration: {\n          openIdIssuer: '${issuer}'\n        }\n      }\n    }\n  }\n}\n`

test('finds version 1 where version 2 is checked', async () => {
  expect(await terraform(app('    requested_access_token_version = 1\n') + policy(''))).toEqual([
    'note: 1'
  ])
})

test('finds no version, which is version 1', async () => {
  const text = app('') + policy('')
  expect(await terraform(text)).toHaveLength(1)
  const {findings} = await lintFiles({'main.tf': text}, {rules: [tokenVersionUnset]})
  expect(findings.map(({message, severity}) => [message, severity])).toEqual([
    [
      "'azuread_application.gateway' asks for tokens of version 1, and azurerm_api_management_api_policy.p accepts those of version 2",
      'note'
    ]
  ])
})

test.each([
  ['none', ''],
  ['version 1', '    requestedAccessTokenVersion: 1\n']
])('finds the authentication of an app with %s', async (_, version) => {
  expect(
    await marked(tokenVersionUnset, {'main.bicep': graph(version) + auth(second)})
  ).toHaveLength(1)
})

test.each<[string, string]>([
  ['version 2', app('    requested_access_token_version = 2\n') + policy('')],
  [
    'both issuers',
    app('') + policy('<issuers><issuer>https://sts.windows.net/1/</issuer></issuers>')
  ],
  ['nothing that checks', app('')],
  [
    'a version that is not known',
    `variable "v" {}\n${app('    requested_access_token_version = var.v\n')}${policy('')}`
  ],
  [
    'another application',
    app('')
      .replace('MCP gateway', 'Shop')
      .replace('mcp.tools.read', 'read')
      .replace('"gateway"', '"shop"') + policy('')
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test('leaves alone an app that checks version 1', async () => {
  expect(
    await marked(tokenVersionUnset, {'main.bicep': graph('') + auth('https://sts.windows.net/1/')})
  ).toEqual([])
})
