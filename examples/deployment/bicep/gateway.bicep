param organization string
param environment string
param location string
param tags object
param publisher { name: string, email: string }
param subnetId string
param networkId string
param dnsZone string
param certificateAuthority string
param serverNames string[]
param gatewayAppId string
param secretsAppId string
param identityId string
param identityClientId string
param eventHubNamespaceName string
param workspaceId string

// One reviewed file for both sides: `mcp-gatehouse call` reads it in the pipelines, the gateway gets it from here.
var policy = loadYamlContent('../mcp-policy.yml')

var classes = ['read', 'write', 'admin', 'secrets']

// tool=class;tool=class, as `mcp-gatehouse policy` prints it.
var toolTables = [
  for name in serverNames: join(
    sort(
      flatten(map(classes, class => map(policy.servers[name][?class] ?? [], tool => '${tool}=${class}'))),
      (a, b) => a < b
    ),
    ';'
  )
]

resource gateway 'Microsoft.ApiManagement/service@2024-05-01' = {
  name: 'apim-mcp-${organization}-${environment}'
  location: location
  tags: tags
  // Of the classic tiers, only Developer and Premium can be internal.
  sku: {
    name: 'Premium'
    capacity: 1
  }
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    publisherName: publisher.name
    publisherEmail: publisher.email
    virtualNetworkType: 'Internal'
    virtualNetworkConfiguration: {
      subnetResourceId: subnetId
    }
    // Needed where the servers' certificates come from an authority of your own.
    certificates: empty(certificateAuthority)
      ? []
      : [
          {
            encodedCertificate: base64(certificateAuthority)
            storeName: 'Root'
          }
        ]
    customProperties: {
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11': 'false'
    }
  }
}

// API Management refuses changes of the same kind that come at the same time.
@batchSize(1)
resource ids 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = [
  for item in [
    { name: 'mcp-tenant-id', value: tenant().tenantId }
    { name: 'mcp-gateway-app-id', value: gatewayAppId }
    { name: 'mcp-secrets-app-id', value: secretsAppId }
  ]: {
    parent: gateway
    name: item.name
    properties: {
      displayName: item.name
      value: item.value
    }
  }
]

@batchSize(1)
resource tables 'Microsoft.ApiManagement/service/namedValues@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: gateway
    name: 'mcp-tools-${name}'
    properties: {
      displayName: 'mcp-tools-${name}'
      value: toolTables[i]
    }
  }
]

// By identity: there is no connection string to store.
resource logger 'Microsoft.ApiManagement/service/loggers@2024-05-01' = {
  parent: gateway
  name: 'mcp-audit-logger'
  properties: {
    loggerType: 'azureEventHub'
    credentials: {
      name: 'mcp-audit'
      endpointAddress: '${eventHubNamespaceName}.servicebus.windows.net'
      identityClientId: identityClientId
    }
  }
}

resource audit 'Microsoft.ApiManagement/service/policyFragments@2024-05-01' = {
  parent: gateway
  name: 'mcp-audit'
  properties: {
    description: 'One audit record a request, allowed or not.'
    format: 'rawxml'
    value: loadTextContent('../policies/mcp-audit.fragment.xml')
  }
  dependsOn: [logger]
}

@batchSize(1)
resource backends 'Microsoft.ApiManagement/service/backends@2024-05-01' = [
  for name in serverNames: {
    parent: gateway
    name: 'mcp-${name}'
    properties: {
      // The kind of backend, as opposed to SOAP; the URL says HTTPS.
      protocol: 'http'
      url: 'https://${name}.${dnsZone}:8443'
      tls: {
        validateCertificateChain: true
        validateCertificateName: true
      }
    }
  }
]

@batchSize(1)
resource apis 'Microsoft.ApiManagement/service/apis@2024-05-01' = [
  for name in serverNames: {
    parent: gateway
    name: 'mcp-${name}'
    properties: {
      displayName: 'MCP server ${name}'
      path: name
      protocols: ['https']
      // The token says who calls.
      subscriptionRequired: false
    }
  }
]

// Streamable HTTP: messages by POST, the server's stream by GET, the end of a session by DELETE.
resource posts 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: apis[i]
    name: 'post'
    properties: {
      displayName: 'MCP POST'
      method: 'POST'
      urlTemplate: '/mcp'
    }
  }
]

resource gets 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: apis[i]
    name: 'get'
    properties: {
      displayName: 'MCP GET'
      method: 'GET'
      urlTemplate: '/mcp'
    }
  }
]

resource deletes 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: apis[i]
    name: 'delete'
    properties: {
      displayName: 'MCP DELETE'
      method: 'DELETE'
      urlTemplate: '/mcp'
    }
  }
]

resource policies 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: apis[i]
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: replace(loadTextContent('../policies/mcp-server.xml'), '__server__', name)
    }
    dependsOn: [audit, backends, ids, tables]
  }
]

// Editors read here where to get a token. It is the one operation without a token check.
resource metadata 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: apis[i]
    name: 'oauth-protected-resource'
    properties: {
      displayName: 'Protected resource metadata'
      method: 'GET'
      urlTemplate: '/.well-known/oauth-protected-resource'
    }
  }
]

resource metadataPolicies 'Microsoft.ApiManagement/service/apis/operations/policies@2024-05-01' = [
  for (name, i) in serverNames: {
    parent: metadata[i]
    name: 'policy'
    properties: {
      format: 'rawxml'
      value: replace(loadTextContent('../policies/mcp-metadata.xml'), '__server__', name)
    }
    dependsOn: [ids]
  }
]

// What the platform says of the gateway, beside the records of calls.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-log-analytics'
  scope: gateway
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'GatewayLogs'
        enabled: true
      }
    ]
  }
}

// An internal gateway is in no public zone. This zone holds its one name, and hides no other gateway's.
resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: '${gateway.name}.azure-api.net'
  location: 'global'
  tags: tags
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zone
  name: 'link-gateway'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: networkId
    }
  }
}

resource record 'Microsoft.Network/privateDnsZones/A@2024-06-01' = {
  parent: zone
  name: '@'
  properties: {
    ttl: 300
    aRecords: [
      {
        ipv4Address: gateway.properties.privateIPAddresses[0]
      }
    ]
  }
}

output url string = gateway.properties.gatewayUrl
