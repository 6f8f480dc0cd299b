import {afterAll, expect, test} from '@jest/globals'
import {userConsentScope} from '../../../../shared/lint/rules/entra/user-consent-scope.js'
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

const terraform = (text: string) => marked(userConsentScope, {'main.tf': text})
const bicep = (text: string) => marked(userConsentScope, {'main.bicep': text})

test.each<[string, string, string]>([
  [
    'a scope that writes',
    azureadApplication(azureadApi(azureadScope('mcp.tools.write', 'User'))),
    'User'
  ],
  [
    'a scope for everything',
    azureadApplication(azureadApi(azureadScope('access_as_user', 'User'))),
    'User'
  ],
  [
    'the default of the provider',
    azureadApplication(azureadApi(azureadScope('mcp.tools.write', ''))),
    'mcp.tools.write'
  ],
  [
    'a scope that reads and writes',
    azureadApplication(azureadApi(azureadScope('mcp.read_write', 'User'))),
    'User'
  ],
  [
    'a scope that is declared apart',
    `${azureadApplication('')}resource "azuread_application_permission_scope" "s" {\n  application_id = azuread_application.gateway.id\n  value = "mcp.write"\n}\n`,
    'mcp.write'
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`note: ${expected}`])
})

test('finds it in Bicep', async () => {
  expect(await bicep(bicepApplication(bicepScopes(['mcp.tools.write', 'User'])))).toEqual([
    'note: User'
  ])
})

test.each<[string, string]>([
  ['administrators', azureadApplication(azureadApi(azureadScope('mcp.tools.write')))],
  ['a scope that reads', azureadApplication(azureadApi(azureadScope('mcp.tools.read', 'User')))],
  [
    'another application',
    azureadApplication(azureadApi(azureadScope('write', 'User')), 'Shop').replace(
      '"gateway"',
      '"shop"'
    )
  ],
  [
    'a type that is not known',
    `variable "t" {}\n${azureadApplication(azureadApi(azureadScope('mcp.write', 'X'))).replace('"X"', 'var.t')}`
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test('Microsoft Graph documents no default', async () => {
  expect(
    await bicep(
      bicepApplication(
        "  api: {\n    oauth2PermissionScopes: [\n      {\n        value: 'mcp.tools.write'\n      }\n    ]\n  }"
      )
    )
  ).toEqual([])
})
