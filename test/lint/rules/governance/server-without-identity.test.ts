import {afterAll, describe, expect, test} from '@jest/globals'
import {serverWithoutIdentity} from '../../../../shared/lint/rules/governance/server-without-identity.js'
import {bicepApp, moduleApp, template, terraformBlock} from '../../../support/hosting.js'
import {helps, marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const bicep = (text: string) => marked(serverWithoutIdentity, {'main.bicep': text})
const terraform = (body: string, type = 'azurerm_container_app') =>
  marked(serverWithoutIdentity, {
    'main.tf': terraformBlock(type, 'a', `name = "mcp-docs"\n${body}`)
  })
const arm = (identity?: object) =>
  marked(serverWithoutIdentity, {
    'azuredeploy.json': template({
      type: 'Microsoft.ContainerInstance/containerGroups',
      name: 'mcp',
      ...(identity && {identity})
    })
  })

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'a container app of Terraform',
      () => terraform(''),
      'warning: resource "azurerm_container_app" "a"'
    ],
    [
      'a container app of Bicep',
      () => bicep(bicepApp()),
      "warning: resource app 'Microsoft.App/containerApps@2024-03-01'"
    ],
    [
      'a container app of azapi',
      () =>
        marked(serverWithoutIdentity, {
          'main.tf': terraformBlock(
            'azapi_resource',
            'a',
            'type = "Microsoft.App/containerApps@2024-03-01"\nname = "mcp"\nbody = {\n  properties = {}\n}'
          )
        }),
      'warning: resource "azapi_resource" "a"'
    ],
    [
      'a container app of a verified module',
      () => bicep(moduleApp('ingressExternal: false')),
      "warning: module app 'br/public:avm/res/app/container-app:0.16.0'"
    ],
    [
      'a container group of a template',
      () => arm(),
      'warning: Microsoft.ContainerInstance/containerGroups'
    ],
    ['an identity that is none', () => arm({type: 'None'}), 'warning: { "type": "None" }'],
    [
      'a web app with an identity of the system',
      () => terraform('identity {\n  type = "SystemAssigned"\n}', 'azurerm_linux_web_app'),
      'note: identity { type = "SystemAssigned" }'
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    [
      'an identity of Terraform',
      () =>
        terraform(
          'identity {\n  type = "UserAssigned"\n  identity_ids = [azurerm_user_assigned_identity.x.id]\n}'
        )
    ],
    [
      'both kinds of identity',
      () =>
        terraform(
          'identity {\n  type = "SystemAssigned, UserAssigned"\n  identity_ids = var.ids\n}'
        )
    ],
    [
      'an identity of Bicep',
      () =>
        bicep(
          bicepApp({
            beside:
              "identity: {\n  type: 'UserAssigned'\n  userAssignedIdentities: {\n    '${id}': {}\n  }\n}"
          })
        )
    ],
    [
      'an identity of a verified module',
      () => bicep(moduleApp('managedIdentities: {\n  userAssignedResourceIds: [ id ]\n}'))
    ],
    [
      'a type that is not known',
      () => bicep(`param kind string\n${bicepApp({beside: 'identity: {\n  type: kind\n}'})}`)
    ],
    [
      'an identity that may be there',
      () =>
        terraform(
          'dynamic "identity" {\n  for_each = var.ids\n  content {\n    type = "UserAssigned"\n  }\n}'
        )
    ],
    ['another workload', () => bicep(bicepApp({name: "'web'"}))],
    [
      'a module that is not verified',
      () =>
        bicep("module app 'br:acme.azurecr.io/mcp:1' = {\n  params: {\n    name: 'mcp'\n  }\n}\n")
    ],
    ['a job, which serves nobody', () => terraform('', 'azurerm_container_app_job')]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})

test('says what to write in a module', async () => {
  expect(
    await helps(serverWithoutIdentity, {'main.bicep': moduleApp('ingressExternal: false')})
  ).toEqual([
    'Declare a user-assigned identity for it, and name it in managedIdentities: { userAssignedResourceIds: [ ... ] }.'
  ])
})
