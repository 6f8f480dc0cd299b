/** Where data lies: storage, vaults, databases, event hubs. */
import type {CommandShape, CommandType, CommandTypes} from '../command-type.js'

const tags = {map: '--tags'} as const
const isPublic = {
  choose: '--public-network-access',
  of: {Enabled: 'Enabled', Disabled: 'Disabled', enabled: 'Enabled', disabled: 'Disabled'}
} as const

const account: CommandShape = {
  location: ['--location', '-l'],
  tags,
  'properties.allowBlobPublicAccess': {flag: '--allow-blob-public-access'},
  'properties.allowSharedKeyAccess': {flag: '--allow-shared-key-access'},
  'properties.minimumTlsVersion': '--min-tls-version',
  'properties.networkAcls.bypass': '--bypass',
  'properties.networkAcls.defaultAction': '--default-action',
  'properties.publicNetworkAccess': isPublic,
  'properties.supportsHttpsTrafficOnly': {flag: '--https-only'}
}

const vault: CommandShape = {
  location: ['--location', '-l'],
  tags,
  'properties.enablePurgeProtection': {flag: '--enable-purge-protection'},
  'properties.enableRbacAuthorization': {flag: '--enable-rbac-authorization'},
  'properties.networkAcls.bypass': '--bypass',
  'properties.networkAcls.defaultAction': '--default-action',
  'properties.publicNetworkAccess': isPublic
}

const hub: CommandShape = {
  location: ['--location', '-l'],
  tags,
  'properties.disableLocalAuth': {flag: '--disable-local-auth'},
  'properties.publicNetworkAccess': isPublic,
  'properties.minimumTlsVersion': ['--minimum-tls-version', '--min-tls']
}

const database: CommandShape = {
  tags,
  'properties.disableLocalAuth': {flag: '--disable-local-auth'},
  'properties.publicNetworkAccess': {
    choose: '--public-network-access',
    of: {ENABLED: 'Enabled', DISABLED: 'Disabled', ...isPublic.of}
  }
}

const server: CommandShape = {
  tags,
  'properties.publicNetworkAccess': {
    choose: ['--enable-public-network', '-e'],
    of: {true: 'Enabled', false: 'Disabled'}
  },
  'properties.minimalTlsVersion': '--minimal-tls-version'
}

const both = (type: string, shape: CommandShape, name?: string): [CommandType, CommandType] => {
  const made: CommandType = {type, shape, ...(name !== undefined && {name})}
  return [made, {...made, changes: true}]
}

const [storageMade, storageChanged] = both('Microsoft.Storage/storageAccounts', account)
const [vaultMade, vaultChanged] = both('Microsoft.KeyVault/vaults', vault)
const [hubMade, hubChanged] = both('Microsoft.EventHub/namespaces', hub)
const [databaseMade, databaseChanged] = both('Microsoft.DocumentDB/databaseAccounts', database)
const [serverMade, serverChanged] = both('Microsoft.Sql/servers', server)

export const dataCommands: CommandTypes = {
  'storage account create': storageMade,
  'storage account update': storageChanged,
  'keyvault create': vaultMade,
  'keyvault update': vaultChanged,
  'keyvault secret set': {
    type: 'Microsoft.KeyVault/vaults/secrets',
    parent: {name: '--vault-name', type: 'Microsoft.KeyVault/vaults'},
    shape: {'properties.value': '--value'}
  },
  'eventhubs namespace create': hubMade,
  'eventhubs namespace update': hubChanged,
  'cosmosdb create': databaseMade,
  'cosmosdb update': databaseChanged,
  'sql server create': serverMade,
  'sql server update': serverChanged
}
