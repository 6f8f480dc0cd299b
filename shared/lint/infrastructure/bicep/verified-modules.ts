/**
 * Azure Verified Modules, of which a repository shows the parameters and not the body: what their
 * documented parameters say, in the shape of Azure Resource Manager. What a parameter that is left
 * out means is read only where every version says the same; all else is not known.
 * Source: the modules' pages in Azure/bicep-registry-modules.
 */
import {azurermBody} from '../terraform/azurerm/body.js'
import {many, type Shape} from '../terraform/azurerm/shape.js'
import {objectOf, withPath} from '../values/shape.js'
import {computed} from '../values/texts.js'
import {entry, isNothing, missing, type Place, type Value} from '../values/value.js'

interface VerifiedModule {
  readonly type: string
  readonly shape: Shape
  /** Paths with what the module's default puts there. */
  readonly defaults?: Readonly<Record<string, string | number | boolean>>
  /** Paths at which there is nothing where the parameter is left out. */
  readonly absent?: readonly string[]
}

const identity: Shape = {
  'identity.systemAssigned': 'managedIdentities.systemAssigned',
  'identity.userAssignedIdentities': [
    'managedIdentities.userAssignedResourceIds',
    'managedIdentities.userAssignedResourcesIds'
  ]
}

const common: Shape = {...identity, location: 'location', tags: 'tags'}

/** The modules of the templates of azd make one container of their parameters. */
const azdContainerApp: VerifiedModule = {
  type: 'Microsoft.App/containerApps',
  shape: {
    location: 'location',
    tags: 'tags',
    'identity.type': 'identityType',
    'identity.userAssignedIdentities': ['userAssignedIdentityResourceId', 'identityName'],
    'properties.configuration.ingress.allowInsecure': 'ingressAllowInsecure',
    'properties.configuration.ingress.enabled': 'ingressEnabled',
    'properties.configuration.ingress.external': 'external',
    'properties.configuration.ingress.ipSecurityRestrictions': 'ipSecurityRestrictions',
    'properties.configuration.ingress.targetPort': 'targetPort',
    'properties.environmentId': 'containerAppsEnvironmentName',
    'properties.template.containers': many('.', {
      env: 'env',
      image: 'imageName',
      name: 'containerName',
      probes: 'containerProbes'
    })
  },
  defaults: {
    'properties.configuration.ingress.enabled': true,
    'properties.configuration.ingress.external': true,
    'properties.configuration.ingress.targetPort': 80
  },
  absent: [
    'identity',
    'properties.configuration.ingress.disabled',
    'properties.configuration.ingress.ipSecurityRestrictions',
    'tags'
  ]
}

const modules: Readonly<Record<string, VerifiedModule>> = {
  'avm/ptn/azd/acr-container-app': azdContainerApp,
  'avm/ptn/azd/container-app-upsert': azdContainerApp,
  'avm/res/api-management/service': {
    type: 'Microsoft.ApiManagement/service',
    shape: {
      ...common,
      'properties.publicNetworkAccess': 'publicNetworkAccess',
      'properties.virtualNetworkConfiguration.subnetResourceId': 'subnetResourceId',
      'properties.virtualNetworkType': 'virtualNetworkType',
      'sku.name': 'sku'
    },
    absent: ['properties.virtualNetworkConfiguration', 'tags']
  },
  'avm/res/app/container-app': {
    type: 'Microsoft.App/containerApps',
    shape: {
      ...common,
      'properties.configuration.ingress.allowInsecure': 'ingressAllowInsecure',
      'properties.configuration.ingress.clientCertificateMode': 'clientCertificateMode',
      'properties.configuration.ingress.disabled': 'disableIngress',
      'properties.configuration.ingress.external': 'ingressExternal',
      'properties.configuration.ingress.ipSecurityRestrictions': 'ipSecurityRestrictions',
      'properties.configuration.ingress.targetPort': 'ingressTargetPort',
      'properties.configuration.ingress.transport': 'ingressTransport',
      'properties.configuration.registries': 'registries',
      'properties.configuration.secrets': 'secrets',
      'properties.environmentId': ['environmentResourceId', 'environmentId'],
      'properties.template.containers': 'containers',
      'properties.template.initContainers': 'initContainersTemplate'
    },
    defaults: {
      'properties.configuration.ingress.allowInsecure': true,
      'properties.configuration.ingress.disabled': false,
      'properties.configuration.ingress.external': true,
      'properties.configuration.ingress.targetPort': 80
    },
    absent: [
      'identity',
      'properties.configuration.ingress.enabled',
      'properties.configuration.ingress.ipSecurityRestrictions',
      'tags'
    ]
  },
  'avm/res/app/job': {
    type: 'Microsoft.App/jobs',
    shape: {
      ...common,
      'properties.configuration.registries': 'registries',
      'properties.configuration.secrets': 'secrets',
      'properties.environmentId': 'environmentResourceId',
      'properties.template.containers': 'containers'
    },
    absent: ['identity', 'tags']
  },
  'avm/res/app/managed-environment': {
    type: 'Microsoft.App/managedEnvironments',
    shape: {
      ...common,
      'properties.publicNetworkAccess': 'publicNetworkAccess',
      'properties.vnetConfiguration.infrastructureSubnetId': [
        'infrastructureSubnetResourceId',
        'infrastructureSubnetId'
      ],
      'properties.vnetConfiguration.internal': 'internal'
    },
    absent: ['tags']
  },
  'avm/res/container-instance/container-group': {
    type: 'Microsoft.ContainerInstance/containerGroups',
    shape: {
      ...common,
      'properties.containers': 'containers',
      'properties.imageRegistryCredentials': 'imageRegistryCredentials',
      'properties.ipAddress': 'ipAddress',
      'properties.subnetIds': 'subnets'
    },
    absent: ['identity', 'properties.subnetIds', 'tags']
  },
  'avm/res/container-registry/registry': {
    type: 'Microsoft.ContainerRegistry/registries',
    shape: {
      ...common,
      'properties.adminUserEnabled': 'acrAdminUserEnabled',
      'properties.anonymousPullEnabled': 'anonymousPullEnabled',
      'properties.networkRuleSet.defaultAction': 'networkRuleSetDefaultAction',
      'properties.privateEndpoints': 'privateEndpoints',
      'properties.publicNetworkAccess': 'publicNetworkAccess',
      'sku.name': 'acrSku'
    },
    defaults: {'properties.adminUserEnabled': false}
  },
  'avm/res/event-hub/namespace': {
    type: 'Microsoft.EventHub/namespaces',
    shape: {
      ...common,
      'properties.disableLocalAuth': 'disableLocalAuth',
      'properties.minimumTlsVersion': 'minimumTlsVersion',
      'properties.networkRuleSets': 'networkRuleSets',
      'properties.privateEndpoints': 'privateEndpoints',
      'properties.publicNetworkAccess': 'publicNetworkAccess'
    }
  },
  'avm/res/key-vault/vault': {
    type: 'Microsoft.KeyVault/vaults',
    shape: {
      ...common,
      'properties.enablePurgeProtection': 'enablePurgeProtection',
      'properties.enableRbacAuthorization': 'enableRbacAuthorization',
      'properties.networkAcls': 'networkAcls',
      'properties.privateEndpoints': 'privateEndpoints',
      'properties.publicNetworkAccess': 'publicNetworkAccess'
    }
  },
  'avm/res/managed-identity/user-assigned-identity': {
    type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
    shape: {location: 'location', tags: 'tags'}
  },
  'avm/res/network/network-security-group': {
    type: 'Microsoft.Network/networkSecurityGroups',
    shape: {location: 'location', 'properties.securityRules': 'securityRules', tags: 'tags'},
    absent: ['properties.securityRules', 'tags']
  },
  'avm/res/network/private-endpoint': {
    type: 'Microsoft.Network/privateEndpoints',
    shape: {
      location: 'location',
      'properties.privateLinkServiceConnections': [
        'privateLinkServiceConnections',
        'manualPrivateLinkServiceConnections'
      ],
      'properties.subnet.id': 'subnetResourceId',
      tags: 'tags'
    }
  },
  'avm/res/network/virtual-network': {
    type: 'Microsoft.Network/virtualNetworks',
    shape: {
      location: 'location',
      tags: 'tags',
      'properties.addressSpace.addressPrefixes': 'addressPrefixes',
      'properties.subnets': many('subnets', {
        name: 'name',
        'properties.addressPrefix': 'addressPrefix',
        'properties.addressPrefixes': 'addressPrefixes',
        'properties.networkSecurityGroup.id': [
          'networkSecurityGroupResourceId',
          'networkSecurityGroupId'
        ]
      })
    }
  },
  'avm/res/storage/storage-account': {
    type: 'Microsoft.Storage/storageAccounts',
    shape: {
      ...common,
      'properties.allowBlobPublicAccess': 'allowBlobPublicAccess',
      'properties.allowSharedKeyAccess': 'allowSharedKeyAccess',
      'properties.minimumTlsVersion': 'minimumTlsVersion',
      'properties.networkAcls': 'networkAcls',
      'properties.privateEndpoints': 'privateEndpoints',
      'properties.publicNetworkAccess': 'publicNetworkAccess',
      'properties.supportsHttpsTrafficOnly': 'supportsHttpsTrafficOnly'
    },
    defaults: {'properties.supportsHttpsTrafficOnly': true}
  },
  'avm/res/web/site': {
    type: 'Microsoft.Web/sites',
    shape: {
      ...common,
      kind: 'kind',
      'properties.authSettingsV2': 'authSettingV2Configuration',
      'properties.clientCertEnabled': 'clientCertEnabled',
      'properties.configs': 'configs',
      'properties.httpsOnly': 'httpsOnly',
      'properties.privateEndpoints': 'privateEndpoints',
      'properties.publicNetworkAccess': 'publicNetworkAccess',
      'properties.serverFarmId': 'serverFarmResourceId',
      'properties.settings': 'appSettingsKeyValuePairs',
      'properties.siteConfig': 'siteConfig',
      'properties.virtualNetworkSubnetId': [
        'virtualNetworkSubnetResourceId',
        'virtualNetworkSubnetId'
      ]
    },
    defaults: {'properties.httpsOnly': true},
    absent: [
      'identity',
      'properties.configs',
      'properties.privateEndpoints',
      'properties.publicNetworkAccess',
      'tags'
    ]
  }
}

/** The verified module that a declaration names, `br/public:avm/res/app/container-app:0.16.0`. */
export function verifiedModule(source: string): VerifiedModule | undefined {
  const path = /^br[:/][\s\S]{0,200}?\b(avm\/(?:res|ptn)\/[\w/-]{1,100}?):/.exec(source)?.[1]
  return path !== undefined && Object.hasOwn(modules, path) ? modules[path] : undefined
}

/** What a module makes of its parameters. */
export function verifiedBody(module: VerifiedModule, params: Value, place: Place): Value {
  const given: Value = params.kind === 'object' ? params : objectOf({}, place)
  let body = azurermBody(module, {...given, open: true}, place)
  if (params.kind !== 'object' || params.open) return body
  for (const [path, value] of Object.entries(module.defaults ?? {})) {
    if (isGiven(module, path, params)) continue
    body = withPath(
      body,
      path,
      typeof value === 'string' ? computed(value, place) : {kind: 'constant', value, place}
    )
  }
  for (const path of module.absent ?? []) {
    if (!isGiven(module, path, params)) body = withPath(body, path, missing(place))
  }
  return body
}

/** Whether a parameter says what stands at a path or below it. */
function isGiven({shape}: VerifiedModule, path: string, params: Value): boolean {
  return Object.entries(shape).some(([at, source]) => {
    if (at !== path && !at.startsWith(`${path}.`)) return false
    const names = typeof source === 'string' ? [source] : 'block' in source ? [] : source
    return names.some(name => {
      const value = entry(params, name.split('.')[0]!)
      return value && !isNothing(value)
    })
  })
}
