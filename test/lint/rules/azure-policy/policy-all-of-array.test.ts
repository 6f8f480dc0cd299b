import {describe, expect, test} from '@jest/globals'
import {policyAllOfArray} from '../../../../shared/lint/rules/azure-policy/policy-all-of-array.js'
import {
  armDefinition,
  bicepDefinition,
  groups,
  jsonDefinition,
  policyRule,
  ruleOf,
  terraformDefinition
} from '../../../support/azure-policy.js'
import {marked} from '../../../support/rule-findings.js'

const find = (files: Record<string, string>) => marked(policyAllOfArray, files)
const array = `${groups}/subnetIds[*]`
const outside = {field: `${array}.id`, notIn: "[parameters('approvedSubnetIds')]"}
const rule = policyRule([outside])

describe('a list of what is allowed, held against all items at once', () => {
  test.each<[string, Record<string, string>]>([
    ['JSON', {'a.json': jsonDefinition(rule)}],
    ['Bicep', {'a.bicep': bicepDefinition(rule)}],
    ['jsonencode', {'a.tf': terraformDefinition(rule)}],
    [
      'ARM',
      {
        'a.json': armDefinition(
          policyRule([{...outside, notIn: "[[parameters('approvedSubnetIds')]"}])
        )
      }
    ]
  ])('in %s', async (_form, files) => {
    expect(await find(files)).toEqual([`warning: ${array}.id`])
  })

  test('in Terraform by a variable', async () => {
    const text = `resource "azurerm_policy_definition" "s" {\n  policy_rule = jsonencode({\n    if = {\n      field = "${array}.id"\n      notIn = var.approved_subnet_ids\n    }\n    then = { effect = "Deny" }\n  })\n}\n`
    expect(await find({'a.tf': text})).toEqual([`warning: ${array}.id`])
  })

  test.each([
    ['notContains', 'Only approved subnets'],
    ['notEquals', 'Allowed subnets for containers'],
    ['notLike', 'Trusted registries only'],
    ['notMatch', 'deny-unapproved']
  ])('by %s, where the policy is called %s', async (operator, displayName) => {
    const made = jsonDefinition(policyRule([{field: `${array}.id`, [operator]: 'x'}]), {
      displayName
    })
    expect(await find({'a.json': made})).toEqual([`warning: ${array}.id`])
  })

  test('under two nots', async () => {
    const made = jsonDefinition(policyRule([{not: {not: outside}}]))
    expect(await find({'a.json': made})).toEqual([`warning: ${array}.id`])
  })
})

describe('leaves alone', () => {
  test.each<[string, object]>([
    ['count and where', {count: {field: array, where: outside}, greater: 0}],
    ['not', {not: {field: `${array}.id`, in: "[parameters('approved')]"}}],
    ['a negative operator under not', {not: outside}],
    ['exists', {field: `${array}.id`, exists: false}],
    ['a positive operator', {field: `${array}.id`, in: "[parameters('approved')]"}],
    [
      'a field without an array',
      {field: `${groups}/networkProfile.id`, notIn: "[parameters('approved')]"}
    ],
    [
      'that none is something',
      {
        field: 'Microsoft.KeyVault/vaults/accessPolicies[*].objectId',
        notEquals: "[parameters('scanner')]"
      }
    ],
    ['that none is of a list', {field: `${array}.name`, notIn: ['EnableMongo', 'EnableTable']}]
  ])('%s', async (_what, condition) => {
    expect(await find({'a.json': jsonDefinition(policyRule([condition]))})).toEqual([])
  })

  test('a child resource whose alias has its own type as an array', async () => {
    const type = 'Microsoft.StreamAnalytics/streamingjobs/functions'
    const made = jsonDefinition(
      ruleOf(
        {
          allOf: [
            {field: 'type', equals: type},
            {field: `${type}[*].endpoint`, notIn: "[parameters('allowedEndpoints')]"}
          ]
        },
        {effect: 'Deny'}
      )
    )
    expect(await find({'a.json': made})).toEqual([])
  })

  test('the condition of what exists, which says what is good', async () => {
    const made = jsonDefinition(
      ruleOf(
        {field: 'type', equals: groups},
        {effect: 'AuditIfNotExists', details: {existenceCondition: outside}}
      )
    )
    expect(await find({'a.json': made})).toEqual([])
  })
})
