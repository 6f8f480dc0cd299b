import {describe, expect, test} from '@jest/globals'
import {unassignedPolicy} from '../../../../shared/lint/rules/azure-policy/unassigned-policy.js'
import {
  armDefinition,
  bicepDefinition,
  jsonDefinition,
  policyRule,
  terraformDefinition
} from '../../../support/azure-policy.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const find = (files: Record<string, string>) => marked(unassignedPolicy, files)
const rule = policyRule([{field: 'identity.type', exists: 'false'}])
const terraform = terraformDefinition(rule)
const bicep = bicepDefinition(rule)
const assigned = (type: string, id = 'azurerm_policy_definition.mcp.id') =>
  `resource "${type}" "a" {\n  name = "a"\n  policy_definition_id = ${id}\n}\n`
const bicepAssigned = (id = 'mcp.id', more = '') =>
  `resource a 'Microsoft.Authorization/policyAssignments@2025-03-01' = {\n  name: 'a'\n${more}  properties: {\n    policyDefinitionId: ${id}\n  }\n}\n`
const initiative = `resource "azurerm_policy_set_definition" "s" {\n  name = "set"\n  policy_definition_reference {\n    policy_definition_id = azurerm_policy_definition.mcp.id\n  }\n}\n`

describe('a policy that is assigned nowhere, or too narrowly', () => {
  test.each<[string, Record<string, string>, string]>([
    ['Terraform', {'a.tf': terraform}, 'resource "azurerm_policy_definition" "mcp"'],
    [
      'Bicep',
      {'a.bicep': bicep},
      "resource mcp 'Microsoft.Authorization/policyDefinitions@2025-03-01'"
    ],
    [
      'a resource group',
      {'a.tf': terraform + assigned('azurerm_resource_group_policy_assignment')},
      'resource "azurerm_policy_definition" "mcp"'
    ],
    [
      'a resource',
      {'a.tf': terraform + assigned('azurerm_resource_policy_assignment')},
      'resource "azurerm_policy_definition" "mcp"'
    ],
    [
      'the group of a Bicep file',
      {'a.bicep': bicep + bicepAssigned()},
      "resource mcp 'Microsoft.Authorization/policyDefinitions@2025-03-01'"
    ],
    [
      'an initiative without assignment',
      {'a.tf': terraform + initiative},
      'resource "azurerm_policy_definition" "mcp"'
    ],
    [
      'an assignment of another',
      {
        'a.tf':
          terraform +
          assigned(
            'azurerm_subscription_policy_assignment',
            '"/providers/Microsoft.Authorization/policyDefinitions/other"'
          )
      },
      'resource "azurerm_policy_definition" "mcp"'
    ]
  ])('%s', async (_form, files, text) => {
    expect(await find(files)).toEqual([`warning: ${text}`])
  })

  test('in a template of ARM', async () => {
    const {findings} = await lintFiles({'a.json': armDefinition(rule)}, {rules: [unassignedPolicy]})
    expect(findings.map(({message}) => message)).toEqual([
      "'Microsoft.Authorization/policyDefinitions' is not assigned in this repository, and has no effect without an assignment"
    ])
  })

  test('says what to write in the language of the file', async () => {
    expect((await helps(unassignedPolicy, {'a.tf': terraform}))[0]).toContain(
      'azurerm_subscription_policy_assignment'
    )
    expect((await helps(unassignedPolicy, {'a.bicep': bicep}))[0]).toContain(
      "targetScope = 'subscription'"
    )
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'the subscription',
      {'a.tf': terraform, 'b.tf': assigned('azurerm_subscription_policy_assignment')}
    ],
    [
      'a management group',
      {'a.tf': terraform + assigned('azurerm_management_group_policy_assignment')}
    ],
    [
      'an initiative',
      {
        'a.tf':
          terraform +
          initiative +
          assigned('azurerm_subscription_policy_assignment', 'azurerm_policy_set_definition.s.id')
      }
    ],
    [
      'an initiative by a loop',
      {
        'a.tf': `locals {\n  p = {mcp = "x"}\n}\n${terraform.replace('{', '{\n  for_each = local.p').replace('"mcp"\n', 'each.key\n')}resource "azurerm_policy_set_definition" "s" {\n  dynamic "policy_definition_reference" {\n    for_each = local.p\n    content {\n      policy_definition_id = azurerm_policy_definition.mcp[policy_definition_reference.key].id\n    }\n  }\n}\n${assigned('azurerm_subscription_policy_assignment', 'azurerm_policy_set_definition.s.id')}`
      }
    ],
    [
      'by its name in an id',
      {
        'a.tf':
          terraform +
          assigned(
            'azurerm_subscription_policy_assignment',
            '"/subscriptions/x/providers/Microsoft.Authorization/policyDefinitions/mcp"'
          )
      }
    ],
    [
      'a variable that may be it',
      {
        'a.tf': `variable "id" {}\n${terraform}${assigned('azurerm_subscription_policy_assignment', 'var.id')}`
      }
    ],
    [
      'a file of Bicep at the subscription',
      {'a.bicep': `targetScope = 'subscription'\n${bicep}${bicepAssigned()}`}
    ],
    [
      'a scope that is not known',
      {
        'a.bicep': `param g string\n${bicep}${bicepAssigned('mcp.id', '  scope: resourceGroup(g)\n')}`
      }
    ],
    [
      'an output',
      {'a.tf': `${terraform}output "id" {\n  value = azurerm_policy_definition.mcp.id\n}\n`}
    ],
    ['an output of Bicep', {'a.bicep': `${bicep}output id string = mcp.id\n`}],
    ['a file of its own', {'a.json': jsonDefinition(rule)}],
    ['a policy of others', {'a.tf': terraformDefinition(rule, {name: 'apps', displayName: 'Apps'})}]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
