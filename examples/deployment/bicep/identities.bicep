import { pipelineType } from 'types.bicep'

param environment string
param location string
param tags object
param serverNames string[]
param pipelines pipelineType[]

// One identity for each server: an attacker who takes over one has the rights of that one only.
resource servers 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = [
  for name in serverNames: {
    name: 'id-mcp-${name}-${environment}'
    location: location
    tags: tags
  }
]

resource gateway 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-mcp-gateway-${environment}'
  location: location
  tags: tags
}

// One identity a pipeline. It trusts one repository and one environment, by numbers that are never given out again.
resource pipelineIdentities 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = [
  for pipeline in pipelines: {
    name: 'id-mcp-pipeline-${pipeline.name}-${environment}'
    location: location
    tags: tags
  }
]

resource github 'Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2024-11-30' = [
  for (pipeline, i) in pipelines: if (pipeline.?github != null) {
    parent: pipelineIdentities[i]
    name: 'github-${pipeline.github!.environment}'
    properties: {
      issuer: 'https://token.actions.githubusercontent.com'
      audiences: ['api://AzureADTokenExchange']
      subject: 'repo:${pipeline.github!.owner}@${pipeline.github!.ownerId}/${pipeline.github!.repository}@${pipeline.github!.repositoryId}:environment:${pipeline.github!.environment}'
    }
  }
]

output serverPrincipalIds string[] = [for (name, i) in serverNames: servers[i].properties.principalId]
output pipelinePrincipalIds string[] = [for (pipeline, i) in pipelines: pipelineIdentities[i].properties.principalId]
output pipelineClientIds string[] = [for (pipeline, i) in pipelines: pipelineIdentities[i].properties.clientId]
output gatewayIdentityId string = gateway.id
output gatewayClientId string = gateway.properties.clientId
output gatewayPrincipalId string = gateway.properties.principalId
