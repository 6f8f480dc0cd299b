/** App Service and Functions: `az webapp`, `az functionapp`; gateways: `az apim`. */
import type {CommandShape, CommandType, CommandTypes, PairShape, Source} from '../command-type.js'

const type = 'Microsoft.Web/sites'
const setting: PairShape = {key: 'name', value: 'value'}
const tags = {map: '--tags'} as const

const identity: Source = {identities: ['--assign-identity', '--identities']}

const common: CommandShape = {
  tags,
  identity: {identities: '--assign-identity'},
  'properties.httpsOnly': {flag: '--https-only'},
  'properties.publicNetworkAccess': '--public-network-access',
  'properties.siteConfig.linuxFxVersion': [
    '--deployment-container-image-name',
    '--container-image-name',
    '--image',
    '-i'
  ],
  'properties.virtualNetworkSubnetId': {
    id: '--subnet',
    of: 'Microsoft.Network/virtualNetworks/subnets'
  }
}

const changed = (shape: CommandShape, more: Partial<CommandType> = {}): CommandType => ({
  type,
  shape,
  changes: true,
  ...more
})

const settings = changed({
  'properties.siteConfig.appSettings': {
    lists: [
      {pairs: '--settings', as: setting},
      {pairs: '--slot-settings', as: setting}
    ]
  }
})

const https = changed({
  'properties.httpsOnly': {flag: '--https-only'},
  'properties.siteConfig.alwaysOn': {flag: '--always-on'},
  'properties.siteConfig.minTlsVersion': '--min-tls-version',
  'properties.siteConfig.ftpsState': '--ftps-state',
  'properties.siteConfig.remoteDebuggingEnabled': {flag: '--remote-debugging-enabled'}
})

const restriction = changed({
  'properties.siteConfig.ipSecurityRestrictions': {
    item: {
      action: {constant: 'Allow', unless: '--action'},
      ipAddress: ['--ip-address', '--service-tag'],
      name: ['--rule-name', '-r'],
      priority: ['--priority', '-p'],
      tag: {given: '--service-tag', means: 'ServiceTag'},
      vnetSubnetResourceId: {id: '--subnet', of: 'Microsoft.Network/virtualNetworks/subnets'}
    }
  }
})

const authentication: CommandType = {
  type: `${type}/config`,
  parent: {name: ['--name', '-n'], type},
  changes: true,
  shape: {
    name: {constant: 'authsettingsV2'},
    'properties.globalValidation.requireAuthentication': {flag: '--require-authentication'},
    'properties.globalValidation.unauthenticatedClientAction': [
      '--unauthenticated-client-action',
      '--action'
    ],
    'properties.platform.enabled': {flag: '--enabled'}
  }
}

const container = changed({
  'properties.siteConfig.linuxFxVersion': [
    '--container-image-name',
    '--docker-custom-image-name',
    '--image',
    '-i',
    '-c'
  ]
})

const web: CommandShape = {kind: {constant: 'app'}, ...common}
const functions: CommandShape = {kind: {constant: 'functionapp'}, ...common}
const gatewayType = 'Microsoft.ApiManagement/service'

export const siteCommands: CommandTypes = {
  'webapp create': {type, shape: web},
  'webapp up': {type, shape: web},
  'webapp update': https,
  'webapp config set': https,
  'webapp config appsettings set': settings,
  'webapp config access-restriction add': restriction,
  'webapp config container set': container,
  'webapp identity assign': changed({identity}),
  'webapp auth update': authentication,
  'functionapp create': {type, shape: functions},
  'functionapp update': https,
  'functionapp config set': https,
  'functionapp config appsettings set': settings,
  'functionapp config access-restriction add': restriction,
  'functionapp config container set': container,
  'functionapp identity assign': changed({identity}),
  'functionapp auth update': authentication,
  'apim create': {
    type: gatewayType,
    shape: {
      location: ['--location', '-l'],
      tags,
      'properties.virtualNetworkType': ['--virtual-network', '-v'],
      'sku.name': '--sku-name'
    }
  },
  'apim api create': {
    type: `${gatewayType}/apis`,
    name: '--api-id',
    parent: {name: ['--service-name', '-n'], type: gatewayType},
    shape: {
      'properties.displayName': '--display-name',
      'properties.path': '--path',
      'properties.serviceUrl': '--service-url',
      'properties.subscriptionRequired': {flag: '--subscription-required'},
      'properties.type': '--api-type'
    }
  }
}
