import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Endpoint of an MCP server takes calls without TLS',
  why: 'A call to an MCP server carries a bearer token, and the answer carries what the caller may see. Over plain HTTP anyone on the path can read both, and the token is good for an hour of calls; TLS 1.0 and 1.1 are broken and no longer supported. It is an error at endpoints that the Internet reaches, and a note inside of a network. What only redirects to HTTPS is left alone.',
  fix: 'Turn HTTP off at the host (`https_only`, `allow_insecure_connections`, `allowInsecure`), end TLS at the listener or the Ingress, and let the gateway call the server by `https://`.',
  securitySeverity: 7.4,
  references: [
    'https://learn.microsoft.com/azure/container-apps/ingress-overview',
    'https://learn.microsoft.com/azure/app-service/overview-tls'
  ],
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
        allowInsecure: true
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
        allowInsecure: false
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
`
  }
}
