/** Containers and their registries: `az container`, `az containerapp`, `az aks`, `az acr`. */
import type {CommandShape, CommandType, CommandTypes, PairShape} from '../command-type.js'

const variables: PairShape = {key: 'name', value: 'value'}
const secretVariables: PairShape = {key: 'name', value: 'secureValue'}
const appVariables: PairShape = {
  key: 'name',
  value: 'value',
  prefixes: {'secretref:': 'secretRef'}
}
const appSecrets: PairShape = {
  key: 'name',
  value: 'value',
  prefixes: {'keyvaultref:': 'keyVaultUrl'}
}

const tags = {map: '--tags'} as const

const containerGroup: CommandShape = {
  location: ['--location', '-l'],
  tags,
  identity: {identities: '--assign-identity'},
  'properties.containers': {
    item: {
      name: ['--name', '-n'],
      'properties.command': '--command-line',
      'properties.environmentVariables': {
        lists: [
          {pairs: ['--environment-variables', '-e'], as: variables},
          {pairs: '--secure-environment-variables', as: secretVariables}
        ]
      },
      'properties.image': '--image',
      'properties.ports': {words: '--ports', as: 'port'}
    }
  },
  'properties.imageRegistryCredentials': {
    item: {
      identity: '--acr-identity',
      password: '--registry-password',
      server: '--registry-login-server',
      username: '--registry-username'
    }
  },
  'properties.ipAddress.dnsNameLabel': '--dns-name-label',
  'properties.ipAddress.ports': {words: '--ports', as: 'port'},
  // The command asks for no address where none is named; into a network it gives a private one.
  'properties.ipAddress.type': '--ip-address',
  'properties.networkProfile.id': '--network-profile',
  'properties.subnetIds': {
    item: {id: {id: '--subnet', of: 'Microsoft.Network/virtualNetworks/subnets'}}
  }
}

const ingress: CommandShape = {
  'properties.configuration.ingress.allowInsecure': {flag: '--allow-insecure'},
  'properties.configuration.ingress.external': {
    choose: ['--ingress', '--type'],
    of: {external: true, internal: false}
  },
  'properties.configuration.ingress.targetPort': '--target-port',
  'properties.configuration.ingress.transport': '--transport'
}

const registries: CommandShape = {
  'properties.configuration.registries': {
    item: {
      identity: ['--registry-identity', '--identity'],
      passwordSecretRef: ['--registry-password', '--password'],
      server: ['--registry-server', '--server'],
      username: ['--registry-username', '--username']
    }
  }
}

const appContainer: CommandShape = {
  image: ['--image', '-i'],
  name: ['--container-name', '--name', '-n'],
  command: {words: '--command'},
  args: {words: '--args'},
  env: {
    lists: [
      {pairs: '--env-vars', as: appVariables},
      {pairs: '--set-env-vars', as: appVariables},
      {pairs: '--replace-env-vars', as: appVariables}
    ]
  }
}

const appType = 'Microsoft.App/containerApps'
const app: CommandShape = {
  location: ['--location', '-l'],
  tags,
  identity: {identities: '--user-assigned', system: '--system-assigned'},
  ...ingress,
  ...registries,
  'properties.configuration.secrets': {pairs: '--secrets', as: appSecrets},
  'properties.environmentId': {id: '--environment', of: 'Microsoft.App/managedEnvironments'},
  'properties.template.containers': {item: appContainer}
}

const clusterType = 'Microsoft.ContainerService/managedClusters'
const cluster: CommandShape = {
  tags,
  identity: {identities: '--assign-identity', system: '--enable-managed-identity'},
  'properties.aadProfile.enableAzureRBAC': {flag: '--enable-azure-rbac'},
  'properties.aadProfile.managed': {flag: '--enable-aad'},
  'properties.aadProfile.adminGroupObjectIDs': '--aad-admin-group-object-ids',
  'properties.apiServerAccessProfile.authorizedIPRanges': '--api-server-authorized-ip-ranges',
  'properties.apiServerAccessProfile.enablePrivateCluster': {flag: '--enable-private-cluster'},
  'properties.disableLocalAccounts': {
    lists: [{flag: '--disable-local-accounts'}, {flag: '--enable-local-accounts', inverted: true}]
  },
  'properties.networkProfile.networkPlugin': '--network-plugin',
  'properties.networkProfile.networkPolicy': '--network-policy',
  'properties.servicePrincipalProfile.clientId': '--service-principal',
  'properties.servicePrincipalProfile.secret': '--client-secret'
}

const registryType = 'Microsoft.ContainerRegistry/registries'
const registry: CommandShape = {
  location: ['--location', '-l'],
  tags,
  sku: '--sku',
  'properties.adminUserEnabled': {flag: '--admin-enabled'},
  'properties.anonymousPullEnabled': {flag: '--anonymous-pull-enabled'},
  'properties.networkRuleSet.defaultAction': '--default-action',
  'properties.publicNetworkAccess': {
    choose: '--public-network-enabled',
    of: {true: 'Enabled', false: 'Disabled'}
  }
}

const changed = (type: string, shape: CommandShape): CommandType => ({type, shape, changes: true})

export const containerCommands: CommandTypes = {
  'container create': {type: 'Microsoft.ContainerInstance/containerGroups', shape: containerGroup},
  'containerapp create': {type: appType, shape: app},
  'containerapp up': {type: appType, shape: app},
  'containerapp update': changed(appType, {
    tags,
    'properties.template.containers': {item: appContainer}
  }),
  'containerapp ingress enable': changed(appType, ingress),
  'containerapp ingress update': changed(appType, ingress),
  'containerapp ingress disable': changed(appType, {
    'properties.configuration.ingress.external': {constant: false}
  }),
  'containerapp registry set': changed(appType, registries),
  'containerapp secret set': changed(appType, {
    'properties.configuration.secrets': {pairs: ['--secrets', '-s'], as: appSecrets}
  }),
  'containerapp identity assign': changed(appType, {
    identity: {identities: '--user-assigned', system: '--system-assigned'}
  }),
  'containerapp auth update': {
    type: `${appType}/authConfigs`,
    parent: {name: ['--name', '-n'], type: appType},
    changes: true,
    shape: {
      'properties.globalValidation.unauthenticatedClientAction': '--unauthenticated-client-action',
      'properties.platform.enabled': {flag: '--enabled'}
    }
  },
  'containerapp env create': {
    type: 'Microsoft.App/managedEnvironments',
    shape: {
      tags,
      'properties.vnetConfiguration.infrastructureSubnetId': {
        id: ['--infrastructure-subnet-resource-id', '-s'],
        of: 'Microsoft.Network/virtualNetworks/subnets'
      },
      'properties.vnetConfiguration.internal': {flag: '--internal-only'}
    }
  },
  'aks create': {type: clusterType, shape: cluster},
  'aks update': changed(clusterType, cluster),
  'acr create': {type: registryType, shape: registry},
  'acr update': changed(registryType, registry),
  'new-azcontainerregistry': {
    type: registryType,
    shape: {
      location: '-location',
      sku: '-sku',
      'properties.adminUserEnabled': {flag: ['-enableadminuser', '-adminuserenabled']}
    }
  },
  'update-azcontainerregistry': changed(registryType, {
    'properties.adminUserEnabled': {
      lists: [
        {flag: ['-enableadminuser', '-adminuserenabled']},
        {flag: '-disableadminuser', inverted: true}
      ]
    }
  }),
  'new-azakscluster': {
    type: clusterType,
    shape: {
      'properties.aadProfile.managed': {flag: '-enableaad'},
      'properties.disableLocalAccounts': {flag: '-disablelocalaccount'},
      'properties.networkProfile.networkPolicy': '-networkpolicy'
    }
  }
}
