import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Data store of an MCP deployment is open to all networks',
  why: 'A server that is told by a prompt to give away a key or a token is a matter of time; what the key opens should then not be reached from everywhere. A storage account, vault, registry or database that every network reaches is one leaked key away from the Internet. An event hub is reported where it also takes shared keys. What has a private endpoint, or rules about networks that let in some only, is left alone.',
  fix: 'Turn public access off and reach the store by a private endpoint, or let in the subnets that need it alone.',
  securitySeverity: 5.6,
  references: ['https://learn.microsoft.com/azure/private-link/private-endpoint-overview'],
  bad: {
    file: 'main.bicep',
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-tools'
  location: resourceGroup().location
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-mcp-docs'
  location: resourceGroup().location
}

resource server 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'ca-mcp-docs'
  location: resourceGroup().location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '\${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        external: false
        targetPort: 8000
      }
    }
    template: {
      containers: [
        {
          name: 'mcp-docs'
          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'
        }
      ]
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-mcp-docs'
  location: resourceGroup().location
  properties: {
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    publicNetworkAccess: 'Enabled'
    sku: {
      family: 'A'
      name: 'standard'
    }
  }
}
`
  },
  good: {
    file: 'main.bicep',
    text: `resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: 'cae-tools'
  location: resourceGroup().location
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-mcp-docs'
  location: resourceGroup().location
}

resource server 'Microsoft.App/containerApps@2024-03-01' = {
  name: 'ca-mcp-docs'
  location: resourceGroup().location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '\${identity.id}': {}
    }
  }
  properties: {
    environmentId: environment.id
    configuration: {
      ingress: {
        external: false
        targetPort: 8000
      }
    }
    template: {
      containers: [
        {
          name: 'mcp-docs'
          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'
        }
      ]
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2024-11-01' = {
  name: 'kv-mcp-docs'
  location: resourceGroup().location
  properties: {
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    publicNetworkAccess: 'Disabled'
    sku: {
      family: 'A'
      name: 'standard'
    }
  }
}
`
  }
}
