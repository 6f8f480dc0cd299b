/** What keeps data and secrets in Azure, by the types of ARM and, where azurerm has its own, of Terraform. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'

const ofAzure = [
  'microsoft.appconfiguration/configurationstores',
  'microsoft.cache/redis',
  'microsoft.cache/redisenterprise',
  'microsoft.cognitiveservices/accounts',
  'microsoft.containerregistry/registries',
  'microsoft.dbformysql/flexibleservers',
  'microsoft.dbforpostgresql/flexibleservers',
  'microsoft.documentdb/databaseaccounts',
  'microsoft.documentdb/mongoclusters',
  'microsoft.eventhub/namespaces',
  'microsoft.keyvault/managedhsms',
  'microsoft.keyvault/vaults',
  'microsoft.kusto/clusters',
  'microsoft.machinelearningservices/registries',
  'microsoft.machinelearningservices/workspaces',
  'microsoft.search/searchservices',
  'microsoft.servicebus/namespaces',
  'microsoft.sql/servers',
  'microsoft.storage/storageaccounts',
  'microsoft.synapse/workspaces'
]

/** Types of azurerm that keep their own arguments here. */
const ofTerraform =
  /^azurerm_(?:ai_services|app_configuration|cognitive_account|key_vault_managed_hardware_security_module|kusto_cluster|machine_learning_(?:registry|workspace)|managed_redis|mongo_cluster|redis_(?:cache|enterprise_cluster)|search_service|servicebus_namespace|synapse_workspace)$/

/** Every store of a repository. */
export function storesIn(resources: Resources): Resource[] {
  return [...resources.find({types: [...ofAzure, ofTerraform]})]
}

/** The first of several properties that a store has; a block of Terraform that stands once is itself. */
export function firstOf({body}: Pick<Resource, 'body'>, ...paths: readonly string[]): Value {
  const found = paths.map(path => property(body, path))
  const value = found.find(each => !isNothing(each)) ?? found[0]!
  return value.kind === 'list' && value.items[0]?.kind === 'object' ? value.items[0] : value
}
