import {describe, expect, test} from '@jest/globals'
import {weakIdentityPolicy} from '../../../../shared/lint/rules/azure-policy/weak-identity-policy.js'
import {
  armDefinition,
  bicepDefinition,
  jsonDefinition,
  policyRule,
  terraformDefinition
} from '../../../support/azure-policy.js'
import {marked} from '../../../support/rule-findings.js'

const find = (files: Record<string, string>) => marked(weakIdentityPolicy, files)
const none = {field: 'identity.type', equals: 'None'}
const absent = {field: 'identity.type', exists: 'false'}
const rule = policyRule([{anyOf: [absent, none]}])
const json = (...conditions: object[]) => ({'a.json': jsonDefinition(policyRule(conditions))})

describe('a policy that a system-assigned identity passes', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'JSON',
      {'a.json': `${JSON.stringify({policyRule: rule, displayName: 'MCP'})}`},
      '{"field":"identity.type","equals":"None"}'
    ],
    ['Terraform', {'a.tf': terraformDefinition(rule)}, '{"field":"identity.type","equals":"None"}'],
    ['Bicep', {'a.bicep': bicepDefinition(rule)}, "{ 'field': 'identity.type' 'equals': 'None' }"],
    ['ARM', {'a.json': armDefinition(rule)}, '{"field":"identity.type","equals":"None"}']
  ])('in %s', async (_form, files, text) => {
    expect(await find(files)).toEqual([`warning: ${text}`])
  })

  test.each<[object]>([
    [absent],
    [{field: 'identity.type', in: ['None', '']}],
    [{field: 'Identity.Type', notContains: 'Assigned'}],
    [{field: 'identity.type', notLike: '*Assigned'}],
    [{not: {field: 'identity.type', contains: 'assigned'}}],
    [
      {
        field: 'identity.type',
        notIn: ['SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned']
      }
    ]
  ])('by the test %j', async condition => {
    expect(await find(json(condition))).toHaveLength(1)
  })

  test('that claims to demand a user-assigned one, for whatever server', async () => {
    const displayName = 'Functions have a user-assigned identity'
    const made = jsonDefinition(policyRule([absent]), {displayName})
    expect(await find({'a.json': made})).toHaveLength(1)
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    [
      'a test for user-assigned',
      json({anyOf: [absent, {field: 'identity.type', notContains: 'UserAssigned'}]})
    ],
    ['a test for equality', json({field: 'identity.type', notEquals: 'UserAssigned'})],
    [
      'a look at the identities themselves',
      json({anyOf: [absent, {field: 'identity.userAssignedIdentities', exists: false}]})
    ],
    ['a count', json({count: {field: 'identity.type'}, equals: 0})],
    ['a policy against identities', json({field: 'identity.type', equals: 'SystemAssigned'})],
    ['a list that is a parameter', json({field: 'identity.type', notIn: "[parameters('kinds')]"})],
    [
      'a policy of others that takes any identity',
      {'a.json': jsonDefinition(rule, {displayName: 'Apps have a managed identity'})}
    ],
    ['a policy that gives one', {'a.json': jsonDefinition(policyRule([absent], 'Modify'))}]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})
