import {afterAll, describe, expect, test} from '@jest/globals'
import {sharedIdentity} from '../../../../shared/lint/rules/governance/shared-identity.js'
import {bicepApp, moduleApp, template, terraformBlock} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(sharedIdentity, {'main.bicep': text})
const terraform = (text: string) => marked(sharedIdentity, {'main.tf': text})

const identity = (name: string) =>
  terraformBlock('azurerm_user_assigned_identity', name, `name = "${name}"`)
const app = (symbol: string, name: string, ids: string, more = '') =>
  terraformBlock(
    'azurerm_container_app',
    symbol,
    `name = ${name}\n${more}identity {\n  type = "UserAssigned"\n  identity_ids = ${ids}\n}`
  )
const one = '[azurerm_user_assigned_identity.i.id]'

const bicepIdentity =
  "resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {\n  name: 'id'\n}\n"
const withIdentity = (symbol: string, name: string) =>
  bicepApp({
    symbol,
    name,
    beside:
      "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: {\n    '${id.id}': {}\n  }\n}"
  })
const role = (guid: string) =>
  `resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'r'\n  properties: {\n    principalId: id.properties.principalId\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${guid}')\n  }\n}\n`
const inBicep = "error: { '${id.id}': {} }"

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'two servers of Terraform',
      () => terraform(identity('i') + app('a', '"mcp-docs"', one) + app('b', '"mcp-tickets"', one)),
      `error: ${one}`
    ],
    [
      'a server and another workload of Terraform',
      () => terraform(identity('i') + app('a', '"web"', one) + app('b', '"mcp-tickets"', one)),
      `error: ${one}`
    ],
    [
      'instances of one declaration',
      () =>
        terraform(
          identity('i') +
            app('a', '"mcp-${each.key}"', one, 'for_each = toset(["docs", "tickets"])\n')
        ),
      `error: ${one}`
    ],
    [
      'two servers of Bicep',
      () =>
        bicep(bicepIdentity + withIdentity('a', "'mcp-docs'") + withIdentity('b', "'mcp-tickets'")),
      inBicep
    ],
    [
      'two servers of a template',
      () => {
        const id = "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id')]"
        const group = (name: string) => ({
          type: 'Microsoft.ContainerInstance/containerGroups',
          name,
          identity: {type: 'UserAssigned', userAssignedIdentities: {[id]: {}}},
          properties: {containers: []}
        })
        return marked(sharedIdentity, {
          'azuredeploy.json': template(
            {type: 'Microsoft.ManagedIdentity/userAssignedIdentities', name: 'id'},
            group('mcp-docs'),
            group('mcp-tickets')
          )
        })
      },
      `error: { "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id')]": {} }`
    ],
    [
      'an identity with another role',
      () =>
        bicep(
          bicepIdentity +
            withIdentity('a', "'mcp-docs'") +
            withIdentity('b', "'mcp-tickets'") +
            role('4633458b-17de-408a-b874-0445c86b69e6')
        ),
      inBicep
    ],
    [
      'verified modules with an identity of another one',
      () => {
        const params = 'managedIdentities: {\n  userAssignedResourceIds: [id.outputs.resourceId]\n}'
        return bicep(
          `module id 'br/public:avm/res/managed-identity/user-assigned-identity:0.4.0' = {\n  params: {\n    name: 'id'\n  }\n}\n${moduleApp(params)}${moduleApp(params).replace('module app', 'module other')}`
        )
      },
      'error: [id.outputs.resourceId]'
    ],
    [
      'over modules',
      () =>
        marked(sharedIdentity, {
          'main.bicep': `${bicepIdentity}module a 'app.bicep' = {\n  name: 'a'\n  params: {\n    name: 'mcp-docs'\n    id: id.id\n  }\n}\nmodule b 'app.bicep' = {\n  name: 'b'\n  params: {\n    name: 'mcp-tickets'\n    id: id.id\n  }\n}\n`,
          'app.bicep': `param name string\nparam id string\n${withIdentity('app', 'name').replace('id.id', 'id')}`
        }),
      "app.bicep error: { '${id}': {} }"
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })

  test('and names the other', async () => {
    const text = identity('i') + app('a', '"mcp-docs"', one) + app('b', '"mcp-tickets"', one)
    const {findings} = await lintFiles({'main.tf': text}, {rules: [sharedIdentity]})
    expect(findings.map(({message, related}) => [message, related?.length])).toEqual([
      ["MCP server 'azurerm_container_app.a' shares its identity with 'azurerm_container_app.b'", 1]
    ])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    [
      'an identity that pulls images, by the id of its role in a variable',
      () =>
        bicep(
          `var pull = resourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')\n${bicepIdentity}${withIdentity('a', "'mcp-docs'")}${withIdentity('b', "'mcp-tickets'")}resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'r'\n  properties: {\n    principalId: id.properties.principalId\n    roleDefinitionId: pull\n  }\n}\n`
        )
    ],
    [
      'an identity for each',
      () =>
        terraform(
          identity('i') +
            identity('j') +
            app('a', '"mcp-docs"', one) +
            app('b', '"mcp-tickets"', '[azurerm_user_assigned_identity.j.id]')
        )
    ],
    [
      'an identity for each instance',
      () =>
        terraform(
          identity('i') +
            app(
              'a',
              '"mcp-${each.key}"',
              '[azurerm_user_assigned_identity.i[each.key].id]',
              'for_each = toset(["docs", "tickets"])\n'
            )
        )
    ],
    [
      'two workloads that are no servers',
      () => terraform(identity('i') + app('a', '"web"', one) + app('b', '"api"', one))
    ],
    [
      'an identity that may only pull images',
      () =>
        bicep(
          bicepIdentity +
            withIdentity('a', "'mcp-docs'") +
            withIdentity('b', "'mcp-tickets'") +
            role('7f951dda-4ed3-4680-a7ca-43fe172d538d')
        )
    ],
    [
      'an identity that is named for pulling',
      () =>
        terraform(
          identity('acr_pull') +
            app('a', '"mcp-docs"', '[azurerm_user_assigned_identity.acr_pull.id]') +
            app('b', '"mcp-tickets"', '[azurerm_user_assigned_identity.acr_pull.id]')
        )
    ],
    [
      'ids of variables',
      () => terraform(app('a', '"mcp-docs"', '[var.id]') + app('b', '"mcp-tickets"', '[var.id]'))
    ],
    [
      'a workload that may not be there',
      () =>
        terraform(
          identity('i') +
            app('a', '"mcp-docs"', one) +
            app('b', '"mcp-tickets"', one, 'count = var.n\n')
        )
    ],
    [
      'a template with one server',
      () =>
        marked(sharedIdentity, {
          'azuredeploy.json': template({
            type: 'Microsoft.App/containerApps',
            name: 'mcp',
            identity: {
              type: 'UserAssigned',
              userAssignedIdentities: {
                "[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'i')]": {}
              }
            }
          })
        })
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})
