import {describe, expect, test} from '@jest/globals'
import {evadablePolicy} from '../../../../shared/lint/rules/azure-policy/evadable-policy.js'
import {
  armDefinition,
  bicepDefinition,
  jsonDefinition,
  policyRule,
  ruleOf,
  terraformDefinition
} from '../../../support/azure-policy.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles} from '../../../support/tree.js'

const find = (files: Record<string, string>) => marked(evadablePolicy, files)
const tagged = {field: 'tags.MCPServer', exists: 'true'}
const noIdentity = {field: 'identity.type', exists: 'false'}
const rule = policyRule([tagged, noIdentity])
const companion = policyRule([
  {field: "tags['mcpserver']", exists: 'false'},
  {field: 'name', contains: 'mcp'}
])

describe('a policy for MCP servers that looks only at what has a tag', () => {
  test.each<[string, Record<string, string>, string]>([
    ['JSON', {'policies/a.json': jsonDefinition(rule)}, 'tags.MCPServer'],
    ['a rule alone', {'mcp.rule.json': JSON.stringify(rule)}, 'tags.MCPServer'],
    ['jsonencode', {'a.tf': terraformDefinition(rule)}, 'tags.MCPServer'],
    [
      'a here-document',
      {'a.tf': terraformDefinition(`<<EOT\n${JSON.stringify(rule)}\nEOT`)},
      'tags.MCPServer'
    ],
    ['Bicep', {'a.bicep': bicepDefinition(rule)}, 'tags.MCPServer'],
    ['ARM', {'azuredeploy.json': armDefinition(rule)}, 'tags.MCPServer']
  ])('in %s', async (_form, files, text) => {
    expect(await find(files)).toEqual([`error: ${text}`])
  })

  test('whose rule is a file is found there, once', async () => {
    const files = {
      'main.tf': terraformDefinition('file("${path.module}/mcp.rule.json")'),
      'mcp.rule.json': JSON.stringify(rule)
    }
    expect(await find(files)).toEqual(['mcp.rule.json error: tags.MCPServer'])
    const bicep = {
      'main.bicep': bicepDefinition("loadJsonContent('mcp.rule.json')"),
      'mcp.rule.json': JSON.stringify(rule)
    }
    expect(await find(bicep)).toEqual(['mcp.rule.json error: tags.MCPServer'])
    const {findings} = await lintFiles(bicep, {rules: [evadablePolicy]})
    expect(
      findings.map(({message, related}) => [message, related?.map(({message}) => message)])
    ).toEqual([
      ["'resource mcp' can be evaded by leaving out the tag 'MCPServer'", ['used by resource mcp']]
    ])
  })

  test.each([
    [{field: "tags['MCPServer']", equals: 'true'}],
    [{field: 'tags[MCPServer]', in: ['true', 'yes']}],
    [{field: "tags['MCPServer']", like: 'tr*'}],
    [{not: {field: "tags['MCPServer']", exists: 'false'}}],
    [{anyOf: [tagged, {field: 'tags.MCPServer', contains: 'x'}]}],
    [{field: 'tags.MCPServer', notEquals: ''}],
    [{field: 'tags.MCPServer', equals: "[parameters('value')]"}]
  ])('by the test %j', async test => {
    const found = await find({'a.json': jsonDefinition(policyRule([test, noIdentity]))})
    expect(found).toHaveLength(1)
  })
})

describe('leaves alone', () => {
  test.each<[string, Record<string, string>]>([
    ['a policy without a tag', {'a.json': jsonDefinition(policyRule([noIdentity]))}],
    ['a policy that demands the tag', {'a.json': jsonDefinition(companion)}],
    [
      'one with a companion',
      {'a.tf': terraformDefinition(rule) + terraformDefinition(companion, {name: 'tag'})}
    ],
    [
      'one with a companion in another file',
      {'a.json': jsonDefinition(rule), 'b.bicep': bicepDefinition(companion)}
    ],
    [
      'one whose tag a modify puts on',
      {
        'a.json': jsonDefinition(rule),
        'b.json': jsonDefinition(policyRule([{field: 'tags.MCPServer', exists: false}], 'Modify'))
      }
    ],
    [
      'one beside an assignment that names the tag',
      {
        'a.tf': `${terraformDefinition(rule)}resource "azurerm_subscription_policy_assignment" "t" {\n  policy_definition_id = "/providers/Microsoft.Authorization/policyDefinitions/871b6d14-10aa-478d-b590-94f262ecfa99"\n  parameters = jsonencode({tagName = {value = "MCPServer"}})\n}\n`
      }
    ],
    [
      'a tag that is one of two ways',
      {
        'a.json': jsonDefinition(
          policyRule([{anyOf: [tagged, {field: 'name', contains: 'mcp'}]}, noIdentity])
        )
      }
    ],
    [
      'a tag whose name is not known',
      {
        'a.json': jsonDefinition(
          policyRule([{field: "[concat('tags[', parameters('tag'), ']')]", exists: true}])
        )
      }
    ],
    ['a policy that puts something on', {'a.json': jsonDefinition(policyRule([tagged], 'modify'))}],
    [
      'a policy of others',
      {
        'a.json': jsonDefinition(
          policyRule([{field: 'tags.Environment', equals: 'prod'}, noIdentity]),
          {
            displayName: 'Container groups have an identity'
          }
        )
      }
    ],
    [
      'a definition that may not be deployed',
      {'a.bicep': `param on bool\n${bicepDefinition(rule).replace('= {', '= if (on) {')}`}
    ]
  ])('%s', async (_what, files) => {
    expect(await find(files)).toEqual([])
  })
})

test('deep nesting, cycles of nothing and odd shapes are no policy', async () => {
  const deep = `{"if": ${'{"not": '.repeat(5000)}{}${'}'.repeat(5000)}, "then": {"effect": "mcp"}}`
  const odd = jsonDefinition(ruleOf({allOf: 'mcp', anyOf: [[]]}, []))
  const {findings} = await lintFiles(
    {'deep.json': deep, 'odd.json': odd},
    {rules: [evadablePolicy]}
  )
  expect(findings).toEqual([])
})
