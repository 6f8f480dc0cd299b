import {afterAll, expect, test} from '@jest/globals'
import {secretsForPeople} from '../../../../shared/lint/rules/entra/secrets-for-people.js'
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

const terraform = (text: string) => marked(secretsForPeople, {'main.tf': text})
const bicep = (text: string) => marked(secretsForPeople, {'main.bicep': text})
const role = (value: string, members: string) =>
  `  app_role {\n    value = "${value}"\n    allowed_member_types = [${members}]\n  }\n`

test.each<[string, string, string]>([
  [
    'a scope for secrets',
    azureadApplication(azureadApi(azureadScope('mcp.tools.secrets'))),
    'mcp.tools.secrets'
  ],
  [
    'a scope for administration',
    azureadApplication(azureadApi(azureadScope('mcp.tools.read') + azureadScope('mcp.admin'))),
    'mcp.admin'
  ],
  [
    'a role of people',
    azureadApplication(role('mcp.tools.secrets', '"User"')),
    'mcp.tools.secrets'
  ],
  [
    'a role of both',
    azureadApplication(role('Secrets.Read', '"Application", "User"')),
    'Secrets.Read'
  ],
  [
    'a role that is declared apart',
    `${azureadApplication('')}resource "azuread_application_app_role" "r" {\n  application_id = azuread_application.gateway.id\n  value = "mcp.admin"\n  allowed_member_types = ["User"]\n}\n`,
    'mcp.admin'
  ]
])('finds %s', async (_, text, value) => {
  expect(await terraform(text)).toEqual([`error: ${value}`])
})

test('finds them in Bicep', async () => {
  expect(await bicep(bicepApplication(bicepScopes(['mcp.tools.secrets', 'Admin'])))).toEqual([
    'error: mcp.tools.secrets'
  ])
  expect(
    await bicep(
      bicepApplication(
        "  appRoles: [\n    {\n      value: 'mcp.tools.admin'\n      allowedMemberTypes: [\n        'User'\n      ]\n    }\n  ]"
      )
    )
  ).toEqual(['error: mcp.tools.admin'])
})

test.each<[string, string]>([
  ['a role of programs', azureadApplication(role('mcp.tools.secrets', '"Application"'))],
  ['a scope for reading', azureadApplication(azureadApi(azureadScope('mcp.tools.read')))],
  ['a comment', azureadApplication('  # oauth2_permission_scope { value = "mcp.tools.secrets" }')],
  [
    'another application',
    azureadApplication(role('Admin', '"User"'), 'Shop').replace('"gateway"', '"shop"')
  ],
  ['a word with secret in it', azureadApplication(azureadApi(azureadScope('mcp.secretary.read')))],
  [
    'members that are not known',
    `variable "m" {}\n${azureadApplication(role('mcp.secrets', 'var.m'))}`
  ],
  [
    'a role that may not be there',
    `variable "x" {}\n${azureadApplication('').replace('display_name', 'count = var.x ? 1 : 0\n display_name').replace('\n}', role('mcp.secrets', '"User"').concat('\n}'))}`
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})
