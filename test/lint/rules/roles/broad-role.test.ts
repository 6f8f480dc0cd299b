import {afterAll, describe, expect, test} from '@jest/globals'
import {broadRole} from '../../../../shared/lint/rules/roles/broad-role.js'
import {
  helps,
  inPipeline,
  inWorkflow,
  marked,
  runStep,
  scriptStep
} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const identity = 'resource "azurerm_user_assigned_identity" "ci" {\n  name = "ci"\n}\n'

/** An assignment of azurerm to a user-assigned identity; `''` leaves an argument out. */
const assignment = (changes: Readonly<Record<string, string>> = {}): string => {
  const values = Object.entries({
    principal_id: 'azurerm_user_assigned_identity.ci.principal_id',
    role_definition_name: '"Contributor"',
    scope: '"/subscriptions/1"',
    ...changes
  })
  const lines = values.map(([name, value]) => (value === '' ? '' : `  ${name} = ${value}\n`))
  return `${identity}resource "azurerm_role_assignment" "a" {\n${lines.join('')}}\n`
}

const terraform = (text: string) => marked(broadRole, {'main.tf': text})
const bicep = (text: string) => marked(broadRole, {'main.bicep': text})

const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c'

describe('Terraform', () => {
  test.each<[string, string, string]>([
    ['a subscription', assignment(), 'error: Contributor'],
    [
      'the subscription of the provider',
      `data "azurerm_subscription" "current" {}\n${assignment({scope: 'data.azurerm_subscription.current.id'})}`,
      'error: Contributor'
    ],
    [
      'a subscription with an unknown id',
      `variable "s" {}\n${assignment({scope: '"/subscriptions/${var.s}"'})}`,
      'error: Contributor'
    ],
    [
      'a management group',
      `resource "azurerm_management_group" "m" {}\n${assignment({scope: 'azurerm_management_group.m.id', role_definition_name: '"Owner"'})}`,
      'error: Owner'
    ],
    [
      'a resource group',
      `resource "azurerm_resource_group" "g" {}\n${assignment({scope: 'azurerm_resource_group.g.id'})}`,
      'warning: Contributor'
    ],
    [
      'a resource',
      `resource "azurerm_storage_account" "s" {}\n${assignment({scope: 'azurerm_storage_account.s.id'})}`,
      'note: Contributor'
    ],
    [
      'a role by id',
      assignment({
        role_definition_name: '',
        role_definition_id: `"/providers/Microsoft.Authorization/roleDefinitions/${contributor}"`
      }),
      `error: /providers/Microsoft.Authorization/roleDefinitions/${contributor}`
    ],
    [
      'a role that is looked up',
      `data "azurerm_role_definition" "r" {\n  name = "User Access Administrator"\n}\n${assignment({role_definition_name: '', role_definition_id: 'data.azurerm_role_definition.r.id'})}`,
      'error: data.azurerm_role_definition.r.id'
    ],
    ['another case', assignment({role_definition_name: '"contributor"'}), 'error: contributor'],
    [
      'every secret of a subscription',
      assignment({role_definition_name: '"Key Vault Secrets Officer"'}),
      'error: Key Vault Secrets Officer'
    ],
    [
      'a principal of the directory',
      assignment({principal_id: 'azuread_service_principal.x.object_id'}).concat(
        'resource "azuread_service_principal" "x" {}\n'
      ),
      'error: Contributor'
    ],
    [
      'the identity of a resource',
      assignment({principal_id: 'azurerm_linux_web_app.x.identity[0].principal_id'}).concat(
        'resource "azurerm_linux_web_app" "x" {\n  identity {\n    type = "SystemAssigned"\n  }\n}\n'
      ),
      'error: Contributor'
    ],
    [
      'a principal that is said to be a program',
      `variable "id" {}\n${assignment({principal_id: 'var.id', principal_type: '"ServicePrincipal"'})}`,
      'error: Contributor'
    ],
    [
      'an active assignment of PIM',
      assignment().replace('azurerm_role_assignment', 'azurerm_pim_active_role_assignment'),
      'error: Contributor'
    ],
    [
      'azapi',
      `resource "azurerm_resource_group" "g" {}\nresource "azapi_resource" "a" {\n  type      = "Microsoft.Authorization/roleAssignments@2022-04-01"\n  parent_id = azurerm_resource_group.g.id\n  body = {\n    properties = {\n      principalId      = "x"\n      principalType    = "ServicePrincipal"\n      roleDefinitionId = "/providers/Microsoft.Authorization/roleDefinitions/${contributor}"\n    }\n  }\n}\n`,
      `warning: /providers/Microsoft.Authorization/roleDefinitions/${contributor}`
    ],
    [
      'a verified module',
      `${identity}module "kv" {\n  source = "Azure/avm-res-keyvault-vault/azurerm"\n  role_assignments = {\n    ci = {\n      role_definition_id_or_name = "Contributor"\n      principal_id = azurerm_user_assigned_identity.ci.principal_id\n    }\n  }\n}\n`,
      'note: Contributor'
    ]
  ])('%s', async (_, text, expected) => {
    expect(await terraform(text)).toEqual([expected])
  })

  test('says who may do what, and which arguments to change', async () => {
    const {findings} = await lintFiles({'main.tf': assignment()}, {rules: [broadRole]})
    expect(findings.map(({message, help}) => [message, help])).toEqual([
      [
        "'azurerm_role_assignment.a' makes azurerm_user_assigned_identity.ci Contributor on the whole subscription, so it can change and delete everything in it",
        'Set `role_definition_name` to the role for what it does, such as Key Vault Secrets User, AcrPull or Container Apps Contributor, and `scope` to the resource that it works on.'
      ]
    ])
  })

  test.each<[string, string]>([
    [
      'a role with Contributor in its name',
      assignment({role_definition_name: '"Storage Blob Data Contributor"'})
    ],
    ['Network Contributor', assignment({role_definition_name: '"Network Contributor"'})],
    [
      'the secrets of one vault',
      assignment({
        role_definition_name: '"Key Vault Secrets Officer"',
        scope: 'azurerm_key_vault.v.id'
      }).concat('resource "azurerm_key_vault" "v" {}\n')
    ],
    [
      'people',
      assignment({principal_id: 'azuread_group.g.object_id'}).concat(
        'resource "azuread_group" "g" {}\n'
      )
    ],
    [
      'a principal that is said to be a group',
      assignment({principal_id: '"1"', principal_type: '"Group"'})
    ],
    [
      'who runs it',
      `data "azurerm_client_config" "me" {}\n${assignment({principal_id: 'data.azurerm_client_config.me.object_id'})}`
    ],
    ['an unknown principal', `variable "id" {}\n${assignment({principal_id: 'var.id'})}`],
    ['an unknown role', `variable "r" {}\n${assignment({role_definition_name: 'var.r'})}`],
    [
      'a role that may be narrow',
      `variable "r" {}\n${assignment({role_definition_name: 'var.r ? "Owner" : "Reader"'})}`
    ],
    ['an unknown scope', `variable "s" {}\n${assignment({scope: 'var.s'})}`],
    [
      'an assignment that may not be there',
      `variable "x" {}\n${assignment({count: 'var.x ? 1 : 0'})}`
    ],
    [
      'an assignment of Azure Policy',
      assignment({
        principal_id: 'azurerm_subscription_policy_assignment.p.identity[0].principal_id'
      }).concat('resource "azurerm_subscription_policy_assignment" "p" {}\n')
    ],
    [
      'what somebody may ask for',
      assignment().replace('azurerm_role_assignment', 'azurerm_pim_eligible_role_assignment')
    ],
    [
      'a right to give roles that a condition narrows',
      assignment({
        role_definition_name: '"Role Based Access Control Administrator"',
        condition: '"@Request[x] ForAnyOfAnyValues:GuidEquals {1}"'
      })
    ],
    ['a comment', assignment().replace(/^/gm, '# ')],
    ['a table of ids', `locals {\n  owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"\n}\n${identity}`]
  ])('leaves alone %s', async (_, text) => {
    expect(await terraform(text)).toEqual([])
  })

  test('a condition does not narrow Contributor', async () => {
    expect(await terraform(assignment({condition: '"x"'}))).toEqual(['error: Contributor'])
  })
})

const bicepIdentity = `resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'id'\n}\n`

const bicepAssignment = (
  role: string,
  more = 'principalId: id.properties.principalId',
  scope = ''
): string =>
  `${bicepIdentity}resource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('a')\n${scope}  properties: {\n    roleDefinitionId: ${role}\n    ${more}\n  }\n}\n`

const roleId = (id: string) =>
  `subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${id}')`

describe('Bicep', () => {
  test.each<[string, string, string]>([
    [
      'the resource group of the deployment',
      bicepAssignment(roleId(contributor)),
      `warning: ${contributor}`
    ],
    [
      'the subscription of the deployment',
      `targetScope = 'subscription'\n${bicepAssignment(roleId(contributor))}`,
      `error: ${contributor}`
    ],
    [
      'a resource of the deployment',
      `resource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv'\n}\n${bicepAssignment(roleId(contributor), undefined, '  scope: kv\n')}`,
      `note: ${contributor}`
    ],
    [
      'a role that is declared as existing',
      `resource owner 'Microsoft.Authorization/roleDefinitions@2022-04-01' existing = {\n  scope: subscription()\n  name: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'\n}\n${bicepAssignment('owner.id')}`,
      'warning: owner.id'
    ],
    [
      'the identity of a resource',
      `resource app 'Microsoft.Web/sites@2023-12-01' = {\n  name: 'a'\n  identity: {\n    type: 'SystemAssigned'\n  }\n}\n${bicepAssignment(roleId(contributor), 'principalId: app.identity.principalId')}`,
      `warning: ${contributor}`
    ],
    [
      'a parameter with a default',
      `param role string = '${contributor}'\n${bicepAssignment("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)")}`,
      `warning: ${contributor}`
    ],
    [
      'a verified module',
      `${bicepIdentity}module g 'br/public:avm/res/resources/resource-group:0.4.0' = {\n  name: 'g'\n  params: {\n    name: 'rg'\n    roleAssignments: [\n      {\n        principalId: id.properties.principalId\n        principalType: 'ServicePrincipal'\n        roleDefinitionIdOrName: 'Contributor'\n      }\n    ]\n  }\n}\n`,
      'warning: Contributor'
    ],
    [
      'a verified module for one assignment',
      `targetScope = 'managementGroup'\nmodule a 'br/public:avm/ptn/authorization/role-assignment:0.2.0' = {\n  name: 'a'\n  params: {\n    principalId: '1'\n    principalType: 'ServicePrincipal'\n    roleDefinitionIdOrName: 'Owner'\n    subscriptionId: '2'\n  }\n}\n`,
      'error: Owner'
    ]
  ])('%s', async (_, text, expected) => {
    expect(await bicep(text)).toEqual([expected])
  })

  test('names the properties of Bicep', async () => {
    expect(await helps(broadRole, {'main.bicep': bicepAssignment(roleId(contributor))})).toEqual([
      'Set `roleDefinitionId` to the role for what it does, such as Key Vault Secrets User, AcrPull or Container Apps Contributor, and `scope` to the resource that it works on.'
    ])
  })

  test.each<[string, string]>([
    ['a narrow role', bicepAssignment(roleId('7f951dda-4ed3-4680-a7ca-43fe172d538d'))],
    ['people', bicepAssignment(roleId(contributor), "principalId: '1'\n    principalType: 'User'")],
    [
      'people by a default',
      `param type string = 'User'\nparam who string = ''\n${bicepAssignment(roleId(contributor), 'principalId: who\n    principalType: type')}`
    ],
    [
      'an assignment of Azure Policy',
      `resource p 'Microsoft.Authorization/policyAssignments@2024-04-01' = {\n  name: 'p'\n  identity: {\n    type: 'SystemAssigned'\n  }\n}\n${bicepAssignment(roleId(contributor), "principalId: p.identity.principalId\n    principalType: 'ServicePrincipal'")}`
    ],
    ['who runs it', bicepAssignment(roleId(contributor), 'principalId: deployer().objectId')],
    [
      'a table of ids',
      `var roles = {\n  Owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'\n}\n${bicepIdentity}`
    ],
    [
      'a role from a parameter without a value',
      `param role string\n${bicepAssignment("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)")}`
    ],
    [
      'a condition that is not known',
      `param on bool\n${bicepAssignment(roleId(contributor)).replace("2022-04-01' = {", "2022-04-01' = if (on) {")}`
    ]
  ])('leaves alone %s', async (_, text) => {
    expect(await bicep(text)).toEqual([])
  })

  test('a role that a module is called with', async () => {
    expect(
      await marked(broadRole, {
        'role.bicep': `param roleId string\nparam principalId string\nresource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'a'\n  properties: {\n    principalId: principalId\n    principalType: 'ServicePrincipal'\n    roleDefinitionId: resourceId('Microsoft.Authorization/roleDefinitions', roleId)\n  }\n}\n`,
        'main.bicep': `${bicepIdentity}module r 'role.bicep' = {\n  name: 'r'\n  params: {\n    roleId: '${contributor}'\n    principalId: id.properties.principalId\n  }\n}\n`
      })
    ).toEqual([`main.bicep warning: ${contributor}`])
  })
})

const template = (
  schema: string,
  role: string,
  type = 'ServicePrincipal',
  principal = '2'
): string =>
  JSON.stringify({
    $schema: `https://schema.management.azure.com/schemas/2019-04-01/${schema}.json#`,
    resources: [
      {
        type: 'Microsoft.Authorization/roleAssignments',
        name: '1',
        properties: {
          principalId: principal,
          principalType: type,
          roleDefinitionId: role
        }
      }
    ]
  })

describe('templates', () => {
  const id = `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${contributor}')]`

  test.each([
    ['deploymentTemplate', 'warning'],
    ['subscriptionDeploymentTemplate', 'error'],
    ['managementGroupDeploymentTemplate', 'error']
  ])('%s', async (schema, severity) => {
    const {findings} = await lintFiles(
      {'azuredeploy.json': template(schema, id)},
      {rules: [broadRole]}
    )
    expect(findings.map(finding => finding.severity)).toEqual([severity])
  })

  test.each([
    ['people', template('deploymentTemplate', id, 'Group')],
    [
      'an assignment of Azure Policy',
      template(
        'managementGroupDeploymentTemplate',
        id,
        'ServicePrincipal',
        "[toLower(reference(concat('/providers/Microsoft.Authorization/policyAssignments/', 'p'), '2018-05-01', 'Full').identity.principalId)]"
      )
    ],
    ['a parameter', template('deploymentTemplate', "[parameters('role')]")]
  ])('leaves alone %s', async (_, text) => {
    const {findings} = await lintFiles({'azuredeploy.json': text}, {rules: [broadRole]})
    expect(findings).toEqual([])
  })
})

describe('scripts', () => {
  const script = (text: string, file = 'deploy.sh') => marked(broadRole, {[file]: text})

  test.each<[string, string, string]>([
    [
      'a new principal',
      'az ad sp create-for-rbac --name ci --role Contributor --scopes /subscriptions/$SUBSCRIPTION_ID',
      'error: Contributor'
    ],
    [
      'a new principal with several scopes',
      'az ad sp create-for-rbac --name ci --role owner --scopes /subscriptions/1/resourceGroups/a /subscriptions/1/resourceGroups/b/providers/Microsoft.Web/sites/c',
      'note: owner'
    ],
    [
      'an identity that is looked up',
      'ID=$(az identity show -g rg -n mcp --query principalId -o tsv)\naz role assignment create --assignee "$ID" --role Contributor --scope "/subscriptions/$SUB"',
      'error: Contributor'
    ],
    [
      'what is said to be a program',
      `az role assignment create --assignee-object-id "$ID" --assignee-principal-type ServicePrincipal --role ${contributor} --resource-group rg`,
      `warning: ${contributor}`
    ],
    [
      'a resource group that is looked up',
      'RG=$(az group show -n rg --query id -o tsv)\nAPP=$(az ad sp show --id x --query id)\naz role assignment create --assignee $APP --role "User Access Administrator" --scope $RG',
      'warning: User Access Administrator'
    ]
  ])('%s', async (_, text, expected) => {
    expect((await script(text))[0]).toBe(expected)
  })

  test('each scope of a command is judged by itself', async () => {
    const {findings} = await lintFiles(
      {
        'a.sh':
          'az ad sp create-for-rbac -n ci --role Owner --scopes /subscriptions/1 /subscriptions/1/resourceGroups/b'
      },
      {rules: [broadRole]}
    )
    expect(findings.map(({severity}) => severity).sort()).toEqual(['error', 'warning'])
  })

  test.each([
    "New-AzRoleAssignment -ApplicationId $app.AppId -RoleDefinitionName 'Contributor'",
    "New-AzADServicePrincipal -DisplayName ci -Role 'Contributor' -Scope '/subscriptions/1'"
  ])('PowerShell: %s', async text => {
    const {findings} = await lintFiles({'a.ps1': text}, {rules: [broadRole]})
    expect(findings[0]!.message).toMatch(/^'New-Az\w+' makes /)
    expect(await script(text, 'deploy.ps1')).toEqual(['error: Contributor'])
    expect(await helps(broadRole, {'deploy.ps1': text})).toEqual([
      'Set `-RoleDefinitionName` to the role for what it does, such as Key Vault Secrets User, AcrPull or Container Apps Contributor, and `-Scope` to the resource that it works on.'
    ])
  })

  test('a step of a workflow and of a pipeline', async () => {
    const command = 'az ad sp create-for-rbac -n ci --role Owner --scopes "/subscriptions/$(sub)"'
    expect(await inWorkflow(broadRole, runStep(command))).toEqual(['error: Owner'])
    expect(await inPipeline(broadRole, scriptStep(command))).toEqual(['error: Owner'])
  })

  test.each<[string, string]>([
    [
      'an unknown principal',
      'az role assignment create --assignee "$ID" --role Owner --scope /subscriptions/1'
    ],
    [
      'a user',
      'az role assignment create --assignee jane@acme.com --role Owner --scope /subscriptions/1'
    ],
    [
      'who is logged in',
      'ME=$(az ad signed-in-user show --query id -o tsv)\naz role assignment create --assignee $ME --role Owner --scope /subscriptions/1'
    ],
    ['a principal without a role', 'az ad sp create-for-rbac --name ci'],
    ['a narrow role', 'az ad sp create-for-rbac -n ci --role AcrPush --scopes /subscriptions/1'],
    ['an unknown role', 'az ad sp create-for-rbac -n ci --role "$ROLE" --scopes /subscriptions/1'],
    ['an unknown scope', 'az ad sp create-for-rbac -n ci --role Contributor --scopes "$SCOPE"'],
    [
      'what is printed',
      'echo "az ad sp create-for-rbac --role Contributor --scopes /subscriptions/1"'
    ],
    [
      'a role that is taken away',
      'az role assignment delete --assignee x --role Owner --scope /subscriptions/1'
    ]
  ])('leaves alone %s', async (_, text) => {
    expect(await script(text)).toEqual([])
  })
})
