extension microsoftGraphV1

import { pipelineType } from 'types.bicep'

param environment string
param peopleGroupId string
param editorClientIds string[]
param pipelines pipelineType[]
param pipelinePrincipalIds string[]

// The ids of scopes and roles are made from their names, so that they never change.
var ids = {
  scopeRead: guid('scope', 'mcp.tools.read')
  scopeWrite: guid('scope', 'mcp.tools.write')
  roleRead: guid('role', 'mcp.tools.read')
  roleWrite: guid('role', 'mcp.tools.write')
  roleAdmin: guid('role', 'mcp.tools.admin')
  roleSecrets: guid('role', 'mcp.tools.secrets')
}

// The gateway is an API in Entra ID. People get scopes, pipelines get roles: a token without a person has no scopes.
resource gateway 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'mcp-gateway-${environment}'
  displayName: 'MCP gateway (${environment})'
  signInAudience: 'AzureADMyOrg'
  api: {
    // The audience is the client id, the issuer ends in /v2.0: what the gateway compares.
    requestedAccessTokenVersion: 2
    oauth2PermissionScopes: [
      // Type Admin: nobody consents for themselves.
      {
        id: ids.scopeRead
        value: 'mcp.tools.read'
        type: 'Admin'
        isEnabled: true
        adminConsentDisplayName: 'Read through MCP tools'
        adminConsentDescription: 'Read files, repositories and code through MCP tools'
      }
      {
        id: ids.scopeWrite
        value: 'mcp.tools.write'
        type: 'Admin'
        isEnabled: true
        adminConsentDisplayName: 'Write through MCP tools'
        adminConsentDescription: 'Write files, and open pull requests and issues through MCP tools'
      }
    ]
    preAuthorizedApplications: [
      for clientId in editorClientIds: {
        appId: clientId
        delegatedPermissionIds: [ids.scopeRead]
      }
    ]
  }
  // For applications only: no person can be given one.
  appRoles: [
    {
      id: ids.roleRead
      value: 'mcp.tools.read'
      displayName: 'mcp.tools.read'
      description: 'Pipelines that read'
      allowedMemberTypes: ['Application']
      isEnabled: true
    }
    {
      id: ids.roleWrite
      value: 'mcp.tools.write'
      displayName: 'mcp.tools.write'
      description: 'Pipelines that write'
      allowedMemberTypes: ['Application']
      isEnabled: true
    }
    {
      id: ids.roleAdmin
      value: 'mcp.tools.admin'
      displayName: 'mcp.tools.admin'
      description: 'Pipelines that merge and change settings'
      allowedMemberTypes: ['Application']
      isEnabled: true
    }
  ]
}

// Only who is assigned gets a token.
resource gatewayPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: gateway.appId
  appRoleAssignmentRequired: true
}

// Default access for people: sign-in, without any role.
resource people 'Microsoft.Graph/appRoleAssignedTo@v1.0' = {
  appRoleId: '00000000-0000-0000-0000-000000000000'
  principalId: peopleGroupId
  resourceId: gatewayPrincipal.id
}

// Conditional Access knows applications and no scopes. Secrets are an application of their own, so that people can be
// kept out of it (conditional-access.sh). They are doubly out: its one role is for applications only.
resource secrets 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'mcp-gateway-secrets-${environment}'
  displayName: 'MCP gateway secrets (${environment})'
  signInAudience: 'AzureADMyOrg'
  api: {
    requestedAccessTokenVersion: 2
  }
  appRoles: [
    {
      id: ids.roleSecrets
      value: 'mcp.tools.secrets'
      displayName: 'mcp.tools.secrets'
      description: 'Pipelines that read secrets'
      allowedMemberTypes: ['Application']
      isEnabled: true
    }
  ]
}

resource secretsPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: secrets.appId
  appRoleAssignmentRequired: true
}

var indexes = range(0, length(pipelines))

resource readers 'Microsoft.Graph/appRoleAssignedTo@v1.0' = [
  for i in indexes: if (contains(pipelines[i].roles, 'mcp.tools.read')) {
    appRoleId: ids.roleRead
    principalId: pipelinePrincipalIds[i]
    resourceId: gatewayPrincipal.id
  }
]

resource writers 'Microsoft.Graph/appRoleAssignedTo@v1.0' = [
  for i in indexes: if (contains(pipelines[i].roles, 'mcp.tools.write')) {
    appRoleId: ids.roleWrite
    principalId: pipelinePrincipalIds[i]
    resourceId: gatewayPrincipal.id
  }
]

resource administrators 'Microsoft.Graph/appRoleAssignedTo@v1.0' = [
  for i in indexes: if (contains(pipelines[i].roles, 'mcp.tools.admin')) {
    appRoleId: ids.roleAdmin
    principalId: pipelinePrincipalIds[i]
    resourceId: gatewayPrincipal.id
  }
]

resource secretReaders 'Microsoft.Graph/appRoleAssignedTo@v1.0' = [
  for i in indexes: if (contains(pipelines[i].roles, 'mcp.tools.secrets')) {
    appRoleId: ids.roleSecrets
    principalId: pipelinePrincipalIds[i]
    resourceId: secretsPrincipal.id
  }
]

output gatewayAppId string = gateway.appId
output secretsAppId string = secrets.appId
