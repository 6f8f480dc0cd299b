import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server is open to the Internet',
  why: 'An MCP server does things for its callers: it reads files, changes repositories, asks databases. A gateway decides who may call which tool, how often, and writes it down. A server with a public address is called without any of that by anyone who finds the address, and addresses of the platform are found within hours. It is an error where the text also says that callers are not authenticated, and a note where the platform asks callers to sign in first.',
  fix: 'Give the server an address inside of a network only, and let the gateway reach it there. Where it has to stay public, let in the addresses of the gateway alone.',
  securitySeverity: 7.5,
  references: [
    'https://learn.microsoft.com/azure/container-apps/ingress-overview',
    'https://learn.microsoft.com/azure/app-service/overview-access-restrictions'
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
`
  }
}
