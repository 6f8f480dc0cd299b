import {describe, expect, test} from '@jest/globals'
import {unenforcedPolicy} from '../../../../shared/lint/rules/azure-policy/unenforced-policy.js'
import {
  bicepDefinition,
  jsonDefinition,
  policyRule,
  terraformDefinition
} from '../../../support/azure-policy.js'
import {helps, marked} from '../../../support/rule-findings.js'

const find = (files: Record<string, string>) => marked(unenforcedPolicy, files)
const condition = {field: 'identity.type', exists: 'false'}
const claims = {displayName: 'MCP servers must have an identity'}
const effects = (value: string) => ({effect: {type: 'String', defaultValue: value}})
const byParameter = policyRule([condition], "[parameters('effect')]")
const assignment = (more: string) =>
  `resource "azurerm_subscription_policy_assignment" "a" {\n  policy_definition_id = azurerm_policy_definition.mcp.id\n${more}}\n`
const given = (effect: string) => `  parameters = jsonencode({effect = {value = "${effect}"}})\n`
const bicepAssignment = (mode: string) =>
  `targetScope = 'subscription'\nresource a 'Microsoft.Authorization/policyAssignments@2025-03-01' = {\n  properties: {\n    policyDefinitionId: mcp.id\n    enforcementMode: ${mode}\n  }\n}\n`

describe('a policy that only reports what it says it stops', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'enforce',
      {'a.tf': terraformDefinition(policyRule([condition])) + assignment('  enforce = false\n')},
      'false'
    ],
    [
      'enforcementMode',
      {'a.bicep': bicepDefinition(policyRule([condition])) + bicepAssignment("'DoNotEnforce'")},
      'DoNotEnforce'
    ],
    ['the effect', {'a.json': jsonDefinition(policyRule([condition], 'Audit'), claims)}, 'Audit'],
    [
      'the effect of Terraform',
      {'a.tf': terraformDefinition(policyRule([condition], 'disabled'), claims)},
      'disabled'
    ],
    [
      'what the assignment gives',
      {
        'a.tf':
          terraformDefinition(byParameter, {...claims, parameters: effects('Deny')}) +
          assignment(given('Audit'))
      },
      'Audit'
    ],
    [
      'a default that the assignment leaves',
      {
        'a.tf':
          terraformDefinition(byParameter, {...claims, parameters: effects('AuditIfNotExists')}) +
          assignment('')
      },
      'AuditIfNotExists'
    ],
    [
      'what an initiative passes on',
      {
        'a.tf': `${terraformDefinition(byParameter, {...claims, parameters: effects('Deny')})}resource "azurerm_policy_set_definition" "s" {\n  parameters = jsonencode({how = {defaultValue = "Audit"}})\n  policy_definition_reference {\n    policy_definition_id = azurerm_policy_definition.mcp.id\n    parameter_values = jsonencode({effect = {value = "[parameters('how')]"}})\n  }\n}\n${assignment('').replace('azurerm_policy_definition.mcp', 'azurerm_policy_set_definition.s')}`
      },
      'Audit'
    ]
  ])('%s', async (_form, files, text) => {
    expect(await find(files)).toEqual([`warning: ${text}`])
  })

  test('says what to write in the language of the file', async () => {
    const terraform = terraformDefinition(policyRule([condition]))
    expect(
      await helps(unenforcedPolicy, {'a.tf': terraform + assignment('  enforce = false\n')})
    ).toEqual(['Set enforce = true once what it reports has been put right.'])
    expect(
      await helps(unenforcedPolicy, {
        'a.bicep': bicepDefinition(policyRule([condition])) + bicepAssignment("'DoNotEnforce'")
      })
    ).toEqual(["Set enforcementMode to 'Default' once what it reports has been put right."])
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'an enforced deny',
      {
        'a.tf':
          terraformDefinition(policyRule([condition]), claims) + assignment('  enforce = true\n')
      }
    ],
    [
      'a deny without a word on enforcement',
      {'a.tf': terraformDefinition(policyRule([condition]), claims) + assignment('')}
    ],
    [
      'a policy that says it audits',
      {
        'a.json': jsonDefinition(policyRule([condition], 'Audit'), {
          displayName: 'Audit MCP servers that must have an identity'
        })
      }
    ],
    [
      'a policy that claims nothing',
      {
        'a.json': jsonDefinition(policyRule([condition], 'Audit'), {
          displayName: 'Identity of MCP servers'
        })
      }
    ],
    [
      'a parameter of a library',
      {'a.json': jsonDefinition(byParameter, {...claims, parameters: effects('Audit')})}
    ],
    ['a parameter without a default', {'a.json': jsonDefinition(byParameter, claims)}],
    [
      'a variable',
      {
        'a.tf': `variable "on" {}\n${terraformDefinition(policyRule([condition]))}${assignment('  enforce = var.on\n')}`
      }
    ],
    [
      'what the assignment gives',
      {
        'a.tf':
          terraformDefinition(byParameter, {...claims, parameters: effects('Audit')}) +
          assignment(given('Deny'))
      }
    ],
    [
      'a policy that changes things',
      {'a.json': jsonDefinition(policyRule([condition], 'Modify'), claims)}
    ],
    [
      'a policy of others',
      {
        'a.tf':
          terraformDefinition(policyRule([condition]), {displayName: 'Apps', name: 'apps'}) +
          assignment('  enforce = false\n').replace('.mcp', '.apps')
      }
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
