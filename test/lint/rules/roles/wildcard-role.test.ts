import {afterAll, expect, test} from '@jest/globals'
import {wildcardRole} from '../../../../shared/lint/rules/roles/wildcard-role.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const definition = (permissions: string) =>
  `resource "azurerm_role_definition" "r" {\n  name = "r"\n  scope = "/subscriptions/1"\n  permissions {\n${permissions}\n  }\n}\n`

const terraform = (text: string) => marked(wildcardRole, {'main.tf': text})

test.each<[string, string, string[]]>([
  ['every action', definition('actions = ["*"]'), ['error: *']],
  [
    'every action but some',
    definition('actions = ["*"]\nnot_actions = ["Microsoft.Authorization/*/write"]'),
    ['error: *']
  ],
  ['every data action', definition('data_actions = ["*"]'), ['error: *']],
  ['one action of everything', definition('actions = ["*/read", "*/write"]'), ['error: */write']],
  [
    'the right to give roles',
    definition('actions = ["Microsoft.Authorization/roleAssignments/write"]'),
    ['error: Microsoft.Authorization/roleAssignments/write']
  ],
  [
    'all of authorization',
    definition('actions = ["microsoft.authorization/*"]'),
    ['error: microsoft.authorization/*']
  ],
  [
    'each of several',
    definition('actions = ["*", "Microsoft.Authorization/*/Write"]'),
    ['error: *', 'error: Microsoft.Authorization/*/Write']
  ],
  [
    'a value of the module',
    `locals {\n  all = ["*"]\n}\n${definition('actions = local.all')}`,
    ['error: *']
  ]
])('finds %s', async (_, text, expected) => {
  expect(await terraform(text)).toEqual(expected)
})

test('says what the action allows', async () => {
  const {findings} = await lintFiles(
    {'main.tf': definition('actions = ["*"]')},
    {rules: [wildcardRole]}
  )
  expect(findings.map(({message}) => message)).toEqual([
    "'azurerm_role_definition.r' holds '*', which allows every action"
  ])
})

test('finds it in azapi, Bicep, templates and scripts', async () => {
  expect(
    await terraform(
      'resource "azapi_resource" "r" {\n  type = "Microsoft.Authorization/roleDefinitions@2022-04-01"\n  body = {\n    properties = {\n      permissions = [{ actions = ["*"] }]\n    }\n  }\n}\n'
    )
  ).toEqual(['error: *'])
  expect(
    await marked(wildcardRole, {
      'main.bicep':
        "param actions array = [\n  'Microsoft.Authorization/roleDefinitions/*'\n]\nresource r 'Microsoft.Authorization/roleDefinitions@2022-04-01' = {\n  name: 'r'\n  properties: {\n    permissions: [\n      {\n        actions: actions\n        notActions: []\n      }\n    ]\n  }\n}\n"
    })
  ).toEqual(['error: Microsoft.Authorization/roleDefinitions/*'])
  expect(
    await marked(wildcardRole, {
      'azuredeploy.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        resources: [
          {
            type: 'Microsoft.Authorization/roleDefinitions',
            name: 'r',
            properties: {permissions: [{actions: ['*']}]}
          }
        ]
      })
    })
  ).toEqual(['error: *'])
  const json = '{"Name": "r", "Actions": ["*"], "AssignableScopes": ["/subscriptions/1"]}'
  expect(
    await marked(wildcardRole, {'a.sh': `az role definition create --role-definition '${json}'\n`})
  ).toEqual(['error: *'])
  expect(
    await marked(wildcardRole, {
      'deploy/a.sh': 'az role definition create --role-definition @role.json\n',
      'deploy/role.json': json
    })
  ).toEqual(['deploy/role.json error: *'])
  expect(
    await marked(wildcardRole, {
      'a.ps1': 'New-AzRoleDefinition -InputFile "./roles/role.json"\n',
      'roles/role.json': json
    })
  ).toEqual(['roles/role.json error: *'])
})

test.each<[string, string]>([
  ['reading everything', definition('actions = ["*/read"]')],
  [
    'all actions of one service',
    definition('actions = ["Microsoft.App/*", "Microsoft.Web/sites/*"]')
  ],
  [
    'what is taken back',
    definition(
      'actions = ["Microsoft.Authorization/*/write"]\nnot_actions = ["Microsoft.Authorization/*"]'
    )
  ],
  [
    'reading roles',
    definition(
      'actions = ["Microsoft.Authorization/roleAssignments/read", "Microsoft.Authorization/*/read"]'
    )
  ],
  ['actions that are not known', `variable "a" {}\n${definition('actions = var.a')}`],
  [
    'actions that may be others',
    `variable "a" {}\n${definition('actions = var.a ? ["*"] : ["*/read"]')}`
  ],
  ['nothing', definition('actions = []')],
  ['a definition that is looked up', 'data "azurerm_role_definition" "r" {\n  name = "Owner"\n}\n']
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})
