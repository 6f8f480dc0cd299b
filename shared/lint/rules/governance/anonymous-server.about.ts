import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'MCP server does not authenticate its callers',
  why: "A server that accepts anonymous callers acts for all of them with its own rights: anyone who can reach it can read and write what it can, and the log names no caller. Switches such as `DISABLE_AUTH` are made for a developer's machine, and a template carries them into production.",
  fix: "Remove the switch, or let the platform answer 401: `requireAuthentication: true` with `unauthenticatedClientAction: 'Return401'`. What a parameter decides is never reported.",
  securitySeverity: 9.1,
  references: [
    'https://learn.microsoft.com/azure/app-service/overview-authentication-authorization',
    'https://modelcontextprotocol.io/specification/draft/basic/authorization'
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
        targetPort: 8000
      }
    }
    template: {
      containers: [
        {
          name: 'mcp-docs'
          image: 'acme.azurecr.io/mcp-docs@sha256:1111111111111111111111111111111111111111111111111111111111111111'
          env: [
            {
              name: 'DISABLE_AUTH'
              value: 'true'
            }
          ]
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
