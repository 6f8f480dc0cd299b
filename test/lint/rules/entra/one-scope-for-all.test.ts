import {afterAll, expect, test} from '@jest/globals'
import {oneScopeForAll} from '../../../../shared/lint/rules/entra/one-scope-for-all.js'
import {
  azureadApi,
  azureadApplication,
  azureadScope,
  bicepApplication,
  bicepScopes
} from '../../../support/applications.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const terraform = (text: string) => marked(oneScopeForAll, {'main.tf': text})
const bicep = (text: string) => marked(oneScopeForAll, {'main.bicep': text})
const apart = (value: string, name = 's') =>
  `resource "azuread_application_permission_scope" "${name}" {\n  application_id = azuread_application.gateway.id\n  value = "${value}"\n}\n`

test.each([
  ['user_impersonation'],
  ['access_as_user'],
  ['user_impersonate'],
  ['mcp.ReadWrite'],
  ['mcp.tools'],
  ['Tools.ReadWrite.All']
])('finds %s', async value => {
  expect(await terraform(azureadApplication(azureadApi(azureadScope(value))))).toEqual([
    `warning: ${value}`
  ])
  expect(await bicep(bicepApplication(bicepScopes([value, 'Admin'])))).toEqual([
    `warning: ${value}`
  ])
})

test('finds a scope that is declared apart', async () => {
  expect(await terraform(azureadApplication('') + apart('access_as_user'))).toEqual([
    'warning: access_as_user'
  ])
})

test('one application that is declared twice is one finding', async () => {
  const scopes = "param value string = 'user_impersonation'\n"
  const one = bicepApplication(bicepScopes(['x', 'Admin'])).replace("'x'", 'value')
  const again = one
    .replace('extension microsoftGraphV1\n', '')
    .replace('resource gateway', 'resource again')
  expect(await bicep(scopes + one + again)).toEqual(['warning: user_impersonation'])
})

test('finds it in a script', async () => {
  expect(
    await marked(oneScopeForAll, {
      'a.sh': `az ad app update --id "$APP" --display-name mcp --set api='{"oauth2PermissionScopes": [{"value": "user_impersonation", "type": "User"}]}'`
    })
  ).toEqual([])
  expect(
    await marked(oneScopeForAll, {
      'a.sh': `az ad app create --display-name mcp --set api='{"oauth2PermissionScopes": [{"value": "user_impersonation", "type": "User"}]}'`
    })
  ).toEqual(['warning: user_impersonation'])
})

test('finds the one API of a deployment of MCP servers, whatever it is called', async () => {
  const server =
    'resource "azurerm_container_app" "a" {\n  name = "mcp-server"\n  template {\n    container {\n      name = "mcp-server"\n      image = "acme.azurecr.io/mcp-server:1"\n    }\n  }\n}\n'
  const api = azureadApplication(azureadApi(azureadScope('access_as_user')), 'API')
  expect(await terraform(api.replace('"gateway"', '"api"') + server)).toEqual([
    'warning: access_as_user'
  ])
})

test.each<[string, string]>([
  [
    'two scopes',
    azureadApplication(azureadApi(azureadScope('mcp.read') + azureadScope('mcp.write')))
  ],
  ['a scope for one purpose', azureadApplication(azureadApi(azureadScope('mcp.tools.read')))],
  [
    'another application',
    azureadApplication(azureadApi(azureadScope('access_as_user')), 'Shop').replace(
      '"gateway"',
      '"shop"'
    )
  ],
  [
    'a scope beside the one inside',
    azureadApplication(azureadApi(azureadScope('access_as_user'))) + apart('mcp.write')
  ],
  [
    'scopes that are not known',
    `variable "scopes" {}\n${azureadApplication(azureadApi(`${azureadScope('access_as_user')}    dynamic "oauth2_permission_scope" {\n      for_each = var.scopes\n      content {\n        value = oauth2_permission_scope.value\n      }\n    }\n`))}`
  ],
  ['an application without scopes', azureadApplication('')],
  [
    'a scope that is switched off',
    azureadApplication(
      azureadApi(azureadScope('access_as_user').replace('value', 'enabled = false\n value'))
    )
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test('leaves alone scopes that a parameter adds to', async () => {
  expect(
    await bicep(
      `param more array\n${bicepApplication("  api: {\n    oauth2PermissionScopes: union([\n      {\n        value: 'access_as_user'\n      }\n    ], more)\n  }")}`
    )
  ).toEqual([])
})
