/** Stores of data and secrets: provider azurerm, "Storage", "Key Vault", "Messaging", "Database". */
import {type AzurermTypes, common, identity, many, one, type Shape} from './shape.js'

/** Rules about networks as storage accounts, vaults and databases have them. */
const networkRules: Shape = {
  bypass: 'bypass',
  defaultAction: 'default_action',
  ipRules: ['ip_rules'],
  virtualNetworkRules: ['virtual_network_subnet_ids']
}

const database: Shape = {
  ...common,
  identity,
  'properties.publicNetworkAccess': 'public_network_access_enabled'
}

const firewallRule: Shape = {
  'properties.endIpAddress': 'end_ip_address',
  'properties.startIpAddress': 'start_ip_address'
}

export const dataTypes: AzurermTypes = {
  azurerm_cosmosdb_account: {
    type: 'Microsoft.DocumentDB/databaseAccounts',
    shape: {
      ...database,
      'properties.disableLocalAuth': 'local_authentication_disabled',
      'properties.ipRules': ['ip_range_filter'],
      'properties.isVirtualNetworkFilterEnabled': 'is_virtual_network_filter_enabled'
    }
  },
  azurerm_eventhub_namespace: {
    type: 'Microsoft.EventHub/namespaces',
    shape: {
      ...common,
      identity,
      'properties.localAuthenticationEnabled': 'local_authentication_enabled',
      'properties.minimumTlsVersion': 'minimum_tls_version',
      'properties.networkRuleSets': one('network_rulesets', {
        defaultAction: 'default_action',
        ipRules: many('ip_rule', {ipMask: 'ip_mask'}),
        publicNetworkAccess: 'public_network_access_enabled',
        trustedServiceAccessEnabled: 'trusted_service_access_enabled',
        virtualNetworkRules: many('virtual_network_rule', {subnet: 'subnet_id'})
      }),
      'properties.publicNetworkAccess': 'public_network_access_enabled'
    }
  },
  azurerm_key_vault: {
    type: 'Microsoft.KeyVault/vaults',
    shape: {
      ...common,
      'properties.accessPolicies': many('access_policy', {objectId: 'object_id'}),
      'properties.enablePurgeProtection': 'purge_protection_enabled',
      'properties.enableRbacAuthorization': [
        'rbac_authorization_enabled',
        'enable_rbac_authorization'
      ],
      'properties.networkAcls': one('network_acls', networkRules),
      'properties.publicNetworkAccess': 'public_network_access_enabled'
    }
  },
  azurerm_mssql_server: {
    type: 'Microsoft.Sql/servers',
    shape: {
      ...database,
      'properties.administrators': one('azuread_administrator', {
        login: 'login_username',
        sid: 'object_id',
        azureADOnlyAuthentication: 'azuread_authentication_only'
      }),
      'properties.minimalTlsVersion': 'minimum_tls_version'
    }
  },
  azurerm_mssql_firewall_rule: {
    type: 'Microsoft.Sql/servers/firewallRules',
    parent: ['server_id'],
    shape: firewallRule
  },
  azurerm_mysql_flexible_server_firewall_rule: {
    type: 'Microsoft.DBforMySQL/flexibleServers/firewallRules',
    parent: ['server_name'],
    shape: firewallRule
  },
  azurerm_postgresql_flexible_server_firewall_rule: {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules',
    parent: ['server_id'],
    shape: firewallRule
  },
  azurerm_mysql_flexible_server: {
    type: 'Microsoft.DBforMySQL/flexibleServers',
    shape: {
      ...common,
      identity,
      'properties.network.delegatedSubnetResourceId': 'delegated_subnet_id',
      'properties.network.publicNetworkAccess': [
        'public_network_access',
        'public_network_access_enabled'
      ]
    }
  },
  azurerm_postgresql_flexible_server: {
    type: 'Microsoft.DBforPostgreSQL/flexibleServers',
    shape: {
      ...common,
      identity,
      'properties.authConfig': one('authentication', {passwordAuth: 'password_auth_enabled'}),
      'properties.network.delegatedSubnetResourceId': 'delegated_subnet_id',
      'properties.network.publicNetworkAccess': 'public_network_access_enabled'
    }
  },
  azurerm_storage_account: {
    type: 'Microsoft.Storage/storageAccounts',
    shape: {
      ...common,
      identity,
      'properties.allowBlobPublicAccess': [
        'allow_nested_items_to_be_public',
        'allow_blob_public_access'
      ],
      'properties.allowSharedKeyAccess': 'shared_access_key_enabled',
      'properties.minimumTlsVersion': 'min_tls_version',
      'properties.networkAcls': one('network_rules', networkRules),
      'properties.publicNetworkAccess': 'public_network_access_enabled',
      'properties.supportsHttpsTrafficOnly': [
        'https_traffic_only_enabled',
        'enable_https_traffic_only'
      ]
    }
  },
  azurerm_storage_account_network_rules: {
    type: 'Microsoft.Storage/storageAccounts/networkAcls',
    parent: ['storage_account_id'],
    shape: networkRules
  }
}
