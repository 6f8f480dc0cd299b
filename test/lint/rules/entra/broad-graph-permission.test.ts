import {afterAll, expect, test} from '@jest/globals'
import {broadGraphPermission} from '../../../../shared/lint/rules/entra/broad-graph-permission.js'
import {bicepApplication} from '../../../support/applications.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const graph = '00000003-0000-0000-c000-000000000000'
const write = '19dbc75e-c2e2-444c-a770-ec69d8559fc7'
const access = (id: string, type = 'Role', api = `"${graph}"`) =>
  `resource "azuread_application" "a" {\n  display_name = "a"\n  required_resource_access {\n    resource_app_id = ${api}\n    resource_access {\n      id = ${id}\n      type = "${type}"\n    }\n  }\n}\n`
const msgraph =
  'data "azuread_application_published_app_ids" "known" {}\nresource "azuread_service_principal" "msgraph" {\n  client_id = "x"\n}\n'
const named = (name: string) => `azuread_service_principal.msgraph.app_role_ids["${name}"]`
const terraform = (text: string) => marked(broadGraphPermission, {'main.tf': text})

test.each<[string, string, string]>([
  ['a permission by id', access(`"${write}"`), write],
  [
    'a permission by name',
    msgraph +
      access(
        named('RoleManagement.ReadWrite.Directory'),
        'Role',
        'data.azuread_application_published_app_ids.known.result["MicrosoftGraph"]'
      ),
    named('RoleManagement.ReadWrite.Directory')
  ],
  [
    'a permission that is given',
    `${msgraph}resource "azuread_app_role_assignment" "a" {\n  app_role_id = ${named('Application.ReadWrite.All')}\n  principal_object_id = azuread_service_principal.msgraph.object_id\n  resource_object_id = azuread_service_principal.msgraph.object_id\n}\n`,
    named('Application.ReadWrite.All')
  ],
  [
    'permissions that are declared apart',
    `resource "azuread_application" "a" {\n  display_name = "a"\n}\nresource "azuread_application_api_access" "x" {\n  application_id = azuread_application.a.id\n  api_client_id = "${graph}"\n  role_ids = ["b633e1c5-b582-4048-a93e-9f11b44c7e96"]\n}\n`,
    'b633e1c5-b582-4048-a93e-9f11b44c7e96'
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual([`error: ${expected}`])
})

test('names the permission', async () => {
  const {findings} = await lintFiles(
    {'main.tf': access(`"${write}"`)},
    {rules: [broadGraphPermission]}
  )
  expect(findings.map(({message}) => message)).toEqual([
    "'azuread_application.a' has the application permission Directory.ReadWrite.All of Microsoft Graph, for the whole tenant"
  ])
})

test('finds it in Bicep and in scripts', async () => {
  expect(
    await marked(broadGraphPermission, {
      'main.bicep': bicepApplication(
        `  requiredResourceAccess: [\n    {\n      resourceAppId: '${graph}'\n      resourceAccess: [\n        {\n          id: '${write}'\n          type: 'Role'\n        }\n      ]\n    }\n  ]`
      )
    })
  ).toEqual([`error: ${write}`])
  expect(
    await marked(broadGraphPermission, {
      'a.sh': `az ad app permission add --id "$APP" --api ${graph} --api-permissions e1fe6dd8-ba31-4d61-89e7-88639da4683d=Scope ${write}=Role\n`
    })
  ).toEqual([`error: ${write}`])
  expect(
    await marked(broadGraphPermission, {
      'a.ps1': `Add-AzADAppPermission -ObjectId $id -ApiId '${graph}' -PermissionId '${write}' -Type Role\n`
    })
  ).toEqual([`error: ${write}`])
  expect(
    await marked(broadGraphPermission, {
      'a.sh': `az ad app create --display-name a --required-resource-accesses '[{"resourceAppId": "${graph}", "resourceAccess": [{"id": "${write}", "type": "Role"}]}]'\n`
    })
  ).toEqual([`error: ${write}`])
})

test.each<[string, string]>([
  ['a delegated permission', access(`"${write}"`, 'Scope')],
  ['a permission to read', access('"7ab1d382-f21e-4acd-a863-ba3e13f7da61"')],
  ['a narrow one by name', msgraph + access(named('Application.ReadWrite.OwnedBy'), 'Role')],
  ['another API', access(`"${write}"`, 'Role', '"11111111-2222-3333-4444-555555555555"')],
  ['a permission that is not known', `variable "p" {}\n${access('var.p')}`],
  [
    'a role of another API',
    'resource "azuread_service_principal" "api" {\n  client_id = "x"\n}\nresource "azuread_app_role_assignment" "a" {\n  app_role_id = azuread_service_principal.api.app_role_ids["mcp.tools.write"]\n  principal_object_id = "x"\n  resource_object_id = "y"\n}\n'
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})
