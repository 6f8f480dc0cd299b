targetScope = 'subscription'

import { externalServerType, pipelineType, serverType } from 'types.bicep'

// Values to choose. ../README.md explains each; example.bicepparam shows the form of each.

@description('Short name, part of the names that must be unique in all of Azure.')
@minLength(2)
@maxLength(12)
param organization string

@description('Who runs the gateway: API Management asks for a name and an e-mail address.')
param publisher { name: string, email: string }

@description('Container registry (Premium, admin user off) that holds the images.')
param registry { id: string, loginServer: string }

@description('Key Vault (role-based access) that holds a certificate mcp-<server> for each server.')
param certificateVaultId string

@description('Repository and digest of the image built from ../images/tls-proxy.')
param tlsProxyImage string

@description('The MCP servers, by the names that ../mcp-policy.yml gives them.')
param servers serverType[]

@description('Pipelines that may call tools, each with an identity of its own.')
param pipelines pipelineType[]

@description('Object id of the group whose members may sign in to the gateway from their editors.')
param peopleGroupId string

@description('Where alerts go.')
param alertEmail string

// Values with a default.

@description('Short name, part of all names.')
@maxLength(8)
param environment string = 'prod'

@description('Region. Azure Monitor has to support ingestion from Event Hubs there.')
param location string = 'westeurope'

@description('Private zone of the servers\' names, for which their certificates are issued.')
param dnsZone string = 'mcp.internal'

@description('Certificate (PEM) of the authority behind the servers\' certificates, unless it is a public one.')
param certificateAuthority string = ''

@description('Networks of people, by VPN or peering, from which the gateway is reached.')
param peopleAddressPrefixes string[] = []

@description('Client ids of editors that may ask for the read scope without a further consent.')
param editorClientIds string[] = []

@description('Database id of the GitHub organization or enterprise whose hosted runners join the network.')
param githubNetworkOwnerId string = ''

@description('Commitment tier of the workspace in GB a day: ingestion from Event Hubs asks for one.')
param logCommitmentGb int = 100

@description('Address of each server that runs elsewhere in the network, such as on Kubernetes.')
param externalServers externalServerType[] = []

@description('Networks of external servers that reach registry and vault through the private endpoints.')
param endpointClientPrefixes string[] = []

@description('Tags of all resources.')
param tags object = {}

var serverNames = [for server in servers: server.name]
var externalServerNames = [for server in externalServers: server.name]
var externalServerAddresses = [for server in externalServers: server.address]
var serverOutbound = [for server in servers: server.?outbound ?? []]

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-mcp-${environment}'
  location: location
  tags: tags
}

module network 'network.bicep' = {
  name: 'mcp-network'
  scope: group
  params: {
    environment: environment
    location: location
    tags: tags
    outbound: union(['AzureActiveDirectory', 'AzureMonitor'], flatten(serverOutbound))
    peopleAddressPrefixes: peopleAddressPrefixes
    externalServerAddresses: externalServerAddresses
    endpointClientPrefixes: endpointClientPrefixes
    githubNetworkOwnerId: githubNetworkOwnerId
  }
}

module identities 'identities.bicep' = {
  name: 'mcp-identities'
  scope: group
  params: {
    environment: environment
    location: location
    tags: tags
    serverNames: serverNames
    pipelines: pipelines
  }
}

module pulls 'registry-access.bicep' = {
  name: 'mcp-registry-access'
  scope: resourceGroup(split(registry.id, '/')[2], split(registry.id, '/')[4])
  params: {
    registryName: last(split(registry.id, '/'))
    principalIds: identities.outputs.serverPrincipalIds
    pipelines: pipelines
    pipelinePrincipalIds: identities.outputs.pipelinePrincipalIds
  }
}

module certificates 'certificate-access.bicep' = {
  name: 'mcp-certificate-access'
  scope: resourceGroup(split(certificateVaultId, '/')[2], split(certificateVaultId, '/')[4])
  params: {
    vaultName: last(split(certificateVaultId, '/'))
    serverNames: serverNames
    principalIds: identities.outputs.serverPrincipalIds
  }
}

module directory 'entra.bicep' = {
  name: 'mcp-entra'
  scope: group
  params: {
    environment: environment
    peopleGroupId: peopleGroupId
    editorClientIds: editorClientIds
    pipelines: pipelines
    pipelinePrincipalIds: identities.outputs.pipelinePrincipalIds
  }
}

module logs 'logs.bicep' = {
  name: 'mcp-logs'
  scope: group
  params: {
    organization: organization
    environment: environment
    location: location
    tags: tags
    logCommitmentGb: logCommitmentGb
    alertEmail: alertEmail
    gatewayPrincipalId: identities.outputs.gatewayPrincipalId
  }
}

module endpoints 'endpoints.bicep' = {
  name: 'mcp-endpoints'
  scope: group
  params: {
    environment: environment
    location: location
    tags: tags
    networkId: network.outputs.networkId
    subnetId: network.outputs.endpointSubnetId
    registryId: registry.id
    vaultId: certificateVaultId
    eventHubNamespaceId: logs.outputs.eventHubNamespaceId
  }
}

module workloads 'servers.bicep' = {
  name: 'mcp-servers'
  scope: group
  params: {
    environment: environment
    location: location
    tags: tags
    servers: servers
    externalServers: externalServers
    tlsProxyImage: tlsProxyImage
    registryLoginServer: registry.loginServer
    vaultName: last(split(certificateVaultId, '/'))
    subnetId: network.outputs.serverSubnetId
    networkId: network.outputs.networkId
    dnsZone: dnsZone
  }
  dependsOn: [certificates, endpoints, pulls]
}

module gateway 'gateway.bicep' = {
  name: 'mcp-gateway'
  scope: group
  params: {
    organization: organization
    environment: environment
    location: location
    tags: tags
    publisher: publisher
    subnetId: network.outputs.gatewaySubnetId
    networkId: network.outputs.networkId
    dnsZone: dnsZone
    certificateAuthority: certificateAuthority
    serverNames: concat(serverNames, externalServerNames)
    gatewayAppId: directory.outputs.gatewayAppId
    secretsAppId: directory.outputs.secretsAppId
    identityId: identities.outputs.gatewayIdentityId
    identityClientId: identities.outputs.gatewayClientId
    eventHubNamespaceName: logs.outputs.eventHubNamespaceName
    workspaceId: logs.outputs.workspaceId
  }
  dependsOn: [endpoints, workloads]
}

module governance 'policy.bicep' = {
  name: 'mcp-policy'
  params: {
    approvedSubnetIds: [network.outputs.serverSubnetId]
  }
}

@description('Servers are at <gatewayUrl>/<server>/mcp.')
output gatewayUrl string = gateway.outputs.url

@description('The resource of tokens for all classes but secrets.')
output gatewayAppId string = directory.outputs.gatewayAppId

@description('The resource of tokens for secrets.')
output secretsAppId string = directory.outputs.secretsAppId

@description('The client id of each pipeline\'s identity.')
output pipelineClientIds string[] = identities.outputs.pipelineClientIds

@description('To enter at GitHub: Settings, Hosted compute networking.')
output githubNetworkId string = network.outputs.githubNetworkId
