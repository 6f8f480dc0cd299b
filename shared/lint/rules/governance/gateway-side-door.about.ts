import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server can be reached past the gateway in front of it',
  why: 'The gateway checks the token, the tool and the rate of each call, and writes it down. A server that also answers at an address of its own is called without any of that: all that the gateway does is then advice. It is the most common mistake in real deployments, as container apps, web apps and function apps have a public address unless it is closed. A rule of a network security group that lets build machines or developers reach the port of the server is the same door. It is a warning where the host itself asks callers for a key or a token.',
  fix: "Let the server be reached from the subnet of the gateway alone: an internal ingress, a private endpoint, or rules that name the gateway's subnet and nothing else. Build machines call the gateway as everybody does.",
  securitySeverity: 8.2,
  references: [
    'https://learn.microsoft.com/azure/api-management/virtual-network-concepts',
    'https://learn.microsoft.com/azure/container-apps/ingress-overview'
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
        external: true
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

resource gateway 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: 'apim-acme'
}

resource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: gateway
  name: 'mcp-docs'
  properties: {
    protocol: 'http'
    url: 'https://\${server.properties.configuration.ingress.fqdn}/mcp'
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

resource gateway 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: 'apim-acme'
}

resource backend 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: gateway
  name: 'mcp-docs'
  properties: {
    protocol: 'http'
    url: 'https://\${server.properties.configuration.ingress.fqdn}/mcp'
  }
}
`
  }
}
