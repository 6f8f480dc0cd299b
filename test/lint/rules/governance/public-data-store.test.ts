import {afterAll, describe, expect, test} from '@jest/globals'
import {publicDataStore} from '../../../../shared/lint/rules/governance/public-data-store.js'
import {bicepApp, template, terraformBlock} from '../../../support/hosting.js'
import {marked} from '../../../support/rule-findings.js'
import {removeTrees} from '../../../support/tree.js'

afterAll(removeTrees)

const server = terraformBlock('azurerm_container_group', 'mcp', 'name = "mcp"')
const store = (type: string, body = '') => terraformBlock(type, 's', `name = "s"\n${body}`)
const terraform = (text: string) => marked(publicDataStore, {'main.tf': server + text})
const vault = (properties: string) =>
  `resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {\n  name: 'kv'\n  properties: {\n    ${properties}\n  }\n}\n`
const bicep = (text: string) => marked(publicDataStore, {'main.bicep': bicepApp() + text})
const database = store('azurerm_mssql_server')
const firewall = (first: string, last: string) =>
  terraformBlock(
    'azurerm_mssql_firewall_rule',
    'r',
    `server_id = azurerm_mssql_server.s.id\nstart_ip_address = "${first}"\nend_ip_address = "${last}"`
  )

describe('finds', () => {
  test.each<[string, () => Promise<string[]>, string]>([
    [
      'a storage account of Terraform',
      () => terraform(store('azurerm_storage_account')),
      'warning: resource "azurerm_storage_account" "s"'
    ],
    [
      'a vault that says so',
      () => terraform(store('azurerm_key_vault', 'public_network_access_enabled = true')),
      'warning: true'
    ],
    [
      'a registry',
      () => terraform(store('azurerm_container_registry')),
      'warning: resource "azurerm_container_registry" "s"'
    ],
    [
      'a database account',
      () => terraform(store('azurerm_cosmosdb_account')),
      'warning: resource "azurerm_cosmosdb_account" "s"'
    ],
    [
      'a database server with a rule for everybody',
      () => terraform(database + firewall('0.0.0.0', '255.255.255.255')),
      'warning: resource "azurerm_mssql_server" "s"'
    ],
    [
      'an event hub that takes shared keys',
      () => terraform(store('azurerm_eventhub_namespace')),
      'warning: resource "azurerm_eventhub_namespace" "s"'
    ],
    ['a vault of Bicep', () => bicep(vault("publicNetworkAccess: 'Enabled'")), 'warning: Enabled'],
    [
      'rules that let everybody in',
      () => bicep(vault("networkAcls: {\n      defaultAction: 'Allow'\n    }")),
      "warning: resource vault 'Microsoft.KeyVault/vaults@2024-11-01'"
    ],
    [
      'a store of a template',
      () =>
        marked(publicDataStore, {
          'azuredeploy.json': template(
            {type: 'Microsoft.App/containerApps', name: 'mcp'},
            {type: 'Microsoft.Storage/storageAccounts', name: 's'}
          )
        }),
      'warning: Microsoft.Storage/storageAccounts'
    ],
    [
      'a store of another module of the deployment',
      () =>
        marked(publicDataStore, {
          'modules/vault.bicep': vault('enableRbacAuthorization: true'),
          'main.bicep': `${bicepApp()}module vault 'modules/vault.bicep' = {\n  name: 'v'\n}\n`
        }),
      "warning: resource vault 'Microsoft.KeyVault/vaults@2024-11-01'"
    ]
  ])('%s', async (_, run, expected) => {
    expect(await run()).toEqual([expected])
  })
})

describe('leaves alone', () => {
  test.each<[string, () => Promise<string[]>]>([
    [
      'a store without an MCP server',
      () => marked(publicDataStore, {'main.tf': store('azurerm_key_vault')})
    ],
    [
      'a store of another deployment',
      () =>
        marked(publicDataStore, {'app/main.tf': server, 'data/main.tf': store('azurerm_key_vault')})
    ],
    [
      'a store without public access',
      () => terraform(store('azurerm_storage_account', 'public_network_access_enabled = false'))
    ],
    [
      'rules that let in some only',
      () =>
        terraform(
          store(
            'azurerm_key_vault',
            'network_acls {\n  default_action = "Deny"\n  bypass = "AzureServices"\n}'
          )
        )
    ],
    [
      'rules of a storage account that stand beside it',
      () =>
        terraform(
          store('azurerm_storage_account') +
            terraformBlock(
              'azurerm_storage_account_network_rules',
              'r',
              'storage_account_id = azurerm_storage_account.s.id\ndefault_action = "Deny"'
            )
        )
    ],
    [
      'a private endpoint',
      () =>
        terraform(
          store('azurerm_key_vault') +
            terraformBlock(
              'azurerm_private_endpoint',
              'e',
              'name = "e"\nprivate_service_connection {\n  name = "c"\n  private_connection_resource_id = azurerm_key_vault.s.id\n}'
            )
        )
    ],
    ['a database server without a rule', () => terraform(database)],
    [
      'a database server with a rule for some',
      () => terraform(database + firewall('10.0.0.1', '10.0.0.9'))
    ],
    [
      'an event hub that takes no shared keys',
      () => terraform(store('azurerm_eventhub_namespace', 'local_authentication_enabled = false'))
    ],
    [
      'access by a variable',
      () => terraform(store('azurerm_key_vault', 'public_network_access_enabled = var.open'))
    ],
    [
      'a verified module that does not say',
      () =>
        bicep(
          "module vault 'br/public:avm/res/key-vault/vault:0.12.0' = {\n  params: {\n    name: 'kv'\n  }\n}\n"
        )
    ]
  ])('%s', async (_, run) => {
    expect(await run()).toEqual([])
  })
})
