extension microsoftGraphV1

var callRole = guid('mcp-gateway', 'Mcp.Call')

// The gateway: its tokens are of version 2, and only applications with a role get one.
resource gateway 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'mcp-gateway'
  displayName: 'mcp-gateway'
  signInAudience: 'AzureADMyOrg'
  api: {
    requestedAccessTokenVersion: 2
  }
  appRoles: [
    {
      id: callRole
      value: 'Mcp.Call'
      displayName: 'Call MCP tools'
      description: 'Call tools through the MCP gateway'
      allowedMemberTypes: [
        'Application'
      ]
      isEnabled: true
    }
  ]
}

resource gatewayPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: gateway.appId
  appRoleAssignmentRequired: true
}

// The jobs: an application without any secret.
resource ci 'Microsoft.Graph/applications@v1.0' = {
  uniqueName: 'ci-agents'
  displayName: 'ci-agents'
  signInAudience: 'AzureADMyOrg'
}

resource ciPrincipal 'Microsoft.Graph/servicePrincipals@v1.0' = {
  appId: ci.appId
}

// The trust: this environment of this repository, and nothing else.
resource credential 'Microsoft.Graph/applications/federatedIdentityCredentials@v1.0' = {
  name: '${ci.uniqueName}/github-agents-production'
  issuer: 'https://token.actions.githubusercontent.com'
  subject: 'repo:contoso@1001/agents@2002:environment:production'
  audiences: [
    'api://AzureADTokenExchange'
  ]
}

// The grant.
resource grant 'Microsoft.Graph/appRoleAssignedTo@v1.0' = {
  appRoleId: callRole
  principalId: ciPrincipal.id
  resourceId: gatewayPrincipal.id
}

output clientId string = ci.appId
output resource string = gateway.appId
