import {afterAll, expect, test} from '@jest/globals'
import {goldenPrincipal} from '../../../../shared/lint/rules/roles/golden-principal.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const identity = 'resource "azurerm_user_assigned_identity" "ci" {}\n'
const own = 'azurerm_user_assigned_identity.ci.principal_id'

const role = (name: string, given: string, scope: string, principal = own) =>
  `resource "azurerm_role_assignment" "${name}" {\n  principal_id = ${principal}\n  role_definition_name = "${given}"\n  scope = ${scope}\n}\n`

const terraform = (text: string) => marked(goldenPrincipal, {'main.tf': text})

test.each<[string, string]>([
  [
    'two broad roles in one place',
    identity +
      role('a', 'Contributor', '"/subscriptions/1"') +
      role('b', 'User Access Administrator', '"/subscriptions/1"')
  ],
  [
    'a broad role in two places',
    identity +
      role('a', 'Contributor', '"/subscriptions/1"') +
      role('b', 'Contributor', '"/subscriptions/2"')
  ],
  [
    'two resource groups',
    `${identity}resource "azurerm_resource_group" "a" {}\nresource "azurerm_resource_group" "b" {}\n${role('a', 'Owner', 'azurerm_resource_group.a.id')}${role('b', 'Owner', 'azurerm_resource_group.b.id')}`
  ],
  [
    'a role for each item of a loop',
    `${identity}${role('a', 'Contributor', '"/subscriptions/${each.value}"').replace('principal_id', 'for_each = toset(["1", "2"])\n  principal_id')}`
  ],
  [
    'production and another environment',
    identity +
      role('a', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-app-prod"') +
      role('b', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-app-dev"')
  ],
  [
    'scopes that resources name',
    `${identity}resource "azurerm_container_app" "prod" {}\nresource "azurerm_container_app" "test" {}\n${role('a', 'Container Apps Contributor', 'azurerm_container_app.prod.id')}${role('b', 'Container Apps Contributor', 'azurerm_container_app.test.id')}`
  ]
])('finds %s', async (_, text) => {
  expect(await terraform(text)).toEqual([`error: ${own}`])
})

test('says what it holds, and shows the others', async () => {
  const {findings} = await lintFiles(
    {
      'main.tf':
        identity +
        role('a', 'Contributor', '"/subscriptions/1"') +
        role('b', 'User Access Administrator', '"/subscriptions/1"')
    },
    {rules: [goldenPrincipal]}
  )
  expect(
    findings.map(({message, related}) => [message, related?.map(({message}) => message)])
  ).toEqual([
    [
      "'azurerm_user_assigned_identity.ci' holds 2 broad roles: Contributor on the whole subscription, User Access Administrator on the whole subscription",
      ['azurerm_role_assignment.b gives User Access Administrator']
    ]
  ])
})

test('over files and modules', async () => {
  expect(
    await marked(goldenPrincipal, {
      'main.tf': `${identity}module "a" {\n  source = "./role"\n  principal = ${own}\n  group = "rg-x-prod"\n}\nmodule "b" {\n  source = "./role"\n  principal = ${own}\n  group = "rg-x-dev"\n}\n`,
      'role/main.tf': `variable "principal" {}\nvariable "group" {}\n${role('r', 'AcrPush', '"/subscriptions/1/resourceGroups/${var.group}"', 'var.principal')}`
    })
  ).toEqual([`error: ${own}`])
})

test('in Bicep and in templates', async () => {
  const id = (name: string) =>
    `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${name}')`
  const assignment = (symbol: string, name: string) =>
    `resource ${symbol} 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: '${symbol}'\n  properties: {\n    principalId: ci.properties.principalId\n    roleDefinitionId: ${id(name)}\n  }\n}\n`
  const bicep = `targetScope = 'subscription'\nresource ci 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = {\n  name: 'ci'\n}\n${assignment('a', 'b24988ac-6180-42a0-ab88-20f7382dd24c')}${assignment('b', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9')}`
  expect(await marked(goldenPrincipal, {'main.bicep': bicep})).toEqual([
    'error: ci.properties.principalId'
  ])
  const template = JSON.stringify({
    $schema:
      'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#',
    resources: ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'b24988ac-6180-42a0-ab88-20f7382dd24c'].map(
      name => ({
        type: 'Microsoft.Authorization/roleAssignments',
        name,
        properties: {
          principalId: '11111111-2222-3333-4444-555555555555',
          principalType: 'ServicePrincipal',
          roleDefinitionId: `[${id(name)}]`
        }
      })
    )
  })
  expect(await marked(goldenPrincipal, {'azuredeploy.json': template})).toEqual([
    'error: 11111111-2222-3333-4444-555555555555'
  ])
})

test('in scripts', async () => {
  expect(
    await marked(goldenPrincipal, {
      'a.sh':
        'SP=$(az ad sp create-for-rbac -n ci --role Contributor --scopes /subscriptions/1 --query appId -o tsv)\naz role assignment create --assignee "$SP" --role "User Access Administrator" --scope /subscriptions/1\n'
    })
  ).toEqual([
    'error: az ad sp create-for-rbac -n ci --role Contributor --scopes /subscriptions/1 --query appId -o tsv'
  ])
})

test.each<[string, string]>([
  [
    'one broad role and a narrow one',
    identity +
      role('a', 'Contributor', '"/subscriptions/1"') +
      role('b', 'AcrPull', '"/subscriptions/1"')
  ],
  [
    'two identities',
    `${identity}resource "azurerm_user_assigned_identity" "d" {}\n${role('a', 'Contributor', '"/subscriptions/1"')}${role('b', 'Owner', '"/subscriptions/1"', 'azurerm_user_assigned_identity.d.principal_id')}`
  ],
  [
    'an identity for each environment',
    `${identity.replace('{}', '{\n  for_each = toset(["dev", "prod"])\n}')}${role('a', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-${each.key}"', 'azurerm_user_assigned_identity.ci[each.key].principal_id').replace('principal_id =', 'for_each = toset(["dev", "prod"])\n  principal_id =')}`
  ],
  [
    'an identity that reads in another environment',
    identity +
      role('a', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-prod"') +
      role('b', 'Reader', '"/subscriptions/1/resourceGroups/rg-dev"')
  ],
  [
    'environments without production',
    identity +
      role('a', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-dev"') +
      role('b', 'AcrPush', '"/subscriptions/1/resourceGroups/rg-test"')
  ],
  [
    'broad roles on single resources',
    `${identity}resource "azurerm_storage_account" "a" {}\nresource "azurerm_storage_account" "b" {}\n${role('a', 'Contributor', 'azurerm_storage_account.a.id')}${role('b', 'Contributor', 'azurerm_storage_account.b.id')}`
  ],
  [
    'people',
    `resource "azuread_group" "g" {}\n${role('a', 'Contributor', '"/subscriptions/1"', 'azuread_group.g.object_id')}${role('b', 'Owner', '"/subscriptions/1"', 'azuread_group.g.object_id')}`
  ],
  [
    'an assignment that may not be there',
    `variable "x" {}\n${identity}${role('a', 'Contributor', '"/subscriptions/1"')}${role('b', 'Owner', '"/subscriptions/1"').replace('principal_id', 'count = var.x ? 1 : 0\n  principal_id')}`
  ]
])('leaves alone %s', async (_, text) => {
  expect(await terraform(text)).toEqual([])
})

test('one declaration under two sets of parameters is one role', async () => {
  expect(
    await marked(goldenPrincipal, {
      'main.tf': `variable "s" {}\n${role('a', 'Contributor', '"/subscriptions/1"', '"11111111-2222-3333-4444-555555555555"').replace('principal_id', 'principal_type = "ServicePrincipal"\n  principal_id')}`,
      'dev.tfvars': 's = "1"\n',
      'test.tfvars': 's = "2"\n'
    })
  ).toEqual([])
})
