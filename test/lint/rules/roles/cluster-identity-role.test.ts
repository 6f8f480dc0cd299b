import {afterAll, describe, expect, test} from '@jest/globals'
import {clusterIdentityRole} from '../../../../shared/lint/rules/roles/cluster-identity-role.js'
import {marked} from '../../../support/rule-findings.js'
import {lintFiles, removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const script = (text: string, file = 'grant.sh') => marked(clusterIdentityRole, {[file]: text})
const show = (property: string) => `az aks show -g rg -n aks --query "${property}" -o tsv`
const assign = (role: string, who = '$AKS') =>
  `az role assignment create --role "${role}" --assignee ${who} --scope "/subscriptions/1"\n`

describe('scripts', () => {
  test('a role for pods', async () => {
    const text = `AKS=$(${show('identity.principalId')})\n${assign('Storage Blob Data Reader')}`
    expect(await script(text)).toEqual([`warning: ${show('identity.principalId')}`])
    const {findings} = await lintFiles({'a.sh': text}, {rules: [clusterIdentityRole]})
    expect(findings.map(({message}) => message)).toEqual([
      "'az role assignment create' gives Storage Blob Data Reader to the control plane of aks, whose identity no pod can use"
    ])
  })

  test('as the article has it', async () => {
    expect(
      await script(
        'AKS_PRINCIPAL_ID=$(az aks show --resource-group <your-rg> --name <your-aks> --query "identity.principalId" -o tsv)\naz role assignment create --role "Storage Blob Data Reader" \\\n--assignee $AKS_PRINCIPAL_ID \\\n--scope "/subscriptions/<your-subscription-id>/x"\n'
      )
    ).toHaveLength(1)
  })

  test('a role by id, on the command itself', async () => {
    expect(
      await script(
        assign('4633458b-17de-408a-b874-0445c86b69e6', `$(${show('identity.principalId')})`)
      )
    ).toEqual([`warning: ${show('identity.principalId')}`])
  })

  test.each([
    ['the kubelet', show('identityProfile.kubeletidentity.objectId'), 'AcrPull'],
    ['the network', show('identity.principalId'), 'Network Contributor'],
    ['zones', show('identity.principalId'), 'Private DNS Zone Contributor'],
    ['another identity', 'az identity show -n mcp --query principalId', 'Storage Blob Data Reader'],
    ['an unknown role', show('identity.principalId'), '$ROLE']
  ])('leaves alone %s', async (_, command, role) => {
    expect(await script(`AKS=$(${command})\n${assign(role)}`)).toEqual([])
  })
})

const cluster = (inner: string) => `resource "azurerm_kubernetes_cluster" "aks" {\n${inner}}\n`
const own = 'identity {\n  type = "SystemAssigned"\n}\n'
const role = (principal: string, name: string) =>
  `resource "azurerm_role_assignment" "r" {\n  principal_id = ${principal}\n  role_definition_name = "${name}"\n  scope = "/subscriptions/1"\n}\n`
const identity = 'resource "azurerm_user_assigned_identity" "i" {}\n'
const shared =
  'identity {\n  type = "UserAssigned"\n  identity_ids = [azurerm_user_assigned_identity.i.id]\n}\n'
const principal = 'azurerm_kubernetes_cluster.aks.identity[0].principal_id'

describe('Terraform', () => {
  const terraform = (text: string) => marked(clusterIdentityRole, {'main.tf': text})

  test.each<[string, string, string]>([
    ['a role for pods', cluster(own) + role(principal, 'Key Vault Secrets User'), principal],
    ['images', cluster(own) + role(principal, 'AcrPull'), principal],
    [
      'an identity that is given to the control plane',
      identity +
        cluster(shared) +
        role('azurerm_user_assigned_identity.i.principal_id', 'Storage Blob Data Contributor'),
      'azurerm_user_assigned_identity.i.principal_id'
    ]
  ])('finds %s', async (_, text, expected) => {
    expect(await terraform(text)).toEqual([`warning: ${expected}`])
  })

  test.each<[string, string]>([
    [
      'the kubelet',
      cluster(own) + role('azurerm_kubernetes_cluster.aks.kubelet_identity[0].object_id', 'AcrPull')
    ],
    ['the network', cluster(own) + role(principal, 'Network Contributor')],
    [
      'an identity of the nodes as well',
      identity +
        cluster(
          `${shared}kubelet_identity {\n  user_assigned_identity_id = azurerm_user_assigned_identity.i.id\n}\n`
        ) +
        role('azurerm_user_assigned_identity.i.principal_id', 'AcrPull')
    ],
    [
      'an identity of pods as well',
      `${identity}${cluster(shared)}resource "azurerm_federated_identity_credential" "f" {\n  parent_id = azurerm_user_assigned_identity.i.id\n}\n${role('azurerm_user_assigned_identity.i.principal_id', 'Storage Blob Data Contributor')}`
    ],
    [
      'the identity of a workload',
      `${identity}${cluster(own)}${role('azurerm_user_assigned_identity.i.principal_id', 'Storage Blob Data Contributor')}`
    ]
  ])('leaves alone %s', async (_, text) => {
    expect(await terraform(text)).toEqual([])
  })
})

test('Bicep', async () => {
  const bicep = (principal: string) =>
    `resource aks 'Microsoft.ContainerService/managedClusters@2024-05-01' = {\n  name: 'aks'\n  identity: {\n    type: 'SystemAssigned'\n  }\n}\nresource r 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: 'r'\n  properties: {\n    principalId: ${principal}\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')\n  }\n}\n`
  const control = 'aks.identity.principalId'
  expect(await marked(clusterIdentityRole, {'main.bicep': bicep(control)})).toEqual([
    `warning: ${control}`
  ])
  expect(
    await marked(clusterIdentityRole, {
      'main.bicep': bicep('aks.properties.identityProfile.kubeletidentity.objectId')
    })
  ).toEqual([])
})
