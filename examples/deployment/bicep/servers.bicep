import { externalServerType, serverType } from 'types.bicep'

param environment string
param location string
param tags object
param servers serverType[]
param externalServers externalServerType[]
param tlsProxyImage string
param registryLoginServer string
param vaultName string
param subnetId string
param networkId string
param dnsZone string

resource identities 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = [
  for server in servers: {
    name: 'id-mcp-${server.name}-${environment}'
  }
]

resource containerGroups 'Microsoft.ContainerInstance/containerGroups@2025-09-01' = [
  for (server, i) in servers: {
    name: 'aci-mcp-${server.name}-${environment}'
    location: location
    // The policies of policy.bicep hold groups with this tag to their rules, and deny MCP servers without it.
    tags: union(tags, { MCPServer: 'true' })
    identity: {
      type: 'UserAssigned'
      userAssignedIdentities: {
        '${identities[i].id}': {}
      }
    }
    properties: {
      osType: 'Linux'
      restartPolicy: 'Always'
      subnetIds: [
        {
          id: subnetId
        }
      ]
      ipAddress: {
        type: 'Private'
        ports: [
          {
            port: 8443
            protocol: 'TCP'
          }
        ]
      }
      imageRegistryCredentials: [
        {
          server: registryLoginServer
          identity: identities[i].id
        }
      ]
      containers: [
        // Listens on the group's loopback, as its settings say.
        {
          name: 'mcp-${server.name}'
          properties: {
            image: '${registryLoginServer}/${server.image}'
            resources: {
              requests: {
                cpu: json('0.5')
                memoryInGB: server.?memory ?? 1
              }
            }
            environmentVariables: concat(server.?settings ?? [], [
              {
                name: 'MCP_SERVER_NAME'
                value: server.name
              }
              {
                name: 'HOST'
                value: '127.0.0.1'
              }
              {
                name: 'PORT'
                value: '3000'
              }
            ])
            securityContext: {
              privileged: false
              allowPrivilegeEscalation: false
            }
          }
        }
        {
          name: 'tls-proxy'
          properties: {
            image: '${registryLoginServer}/${tlsProxyImage}'
            resources: {
              requests: {
                cpu: json('0.25')
                memoryInGB: json('0.25')
              }
            }
            ports: [
              {
                port: 8443
                protocol: 'TCP'
              }
            ]
            // No secrets: the proxy fetches the certificate from the vault with the group's identity.
            environmentVariables: [
              {
                name: 'CERTIFICATE_VAULT'
                value: vaultName
              }
              {
                name: 'CERTIFICATE_NAME'
                value: 'mcp-${server.name}'
              }
              {
                name: 'IDENTITY_CLIENT_ID'
                value: identities[i].properties.clientId
              }
              {
                name: 'LISTEN_PORT'
                value: '8443'
              }
              {
                name: 'UPSTREAM_PORT'
                value: '3000'
              }
            ]
            livenessProbe: {
              initialDelaySeconds: 30
              periodSeconds: 30
              failureThreshold: 5
              httpGet: {
                path: '/healthz'
                port: 8443
                scheme: 'https'
              }
            }
            securityContext: {
              privileged: false
              allowPrivilegeEscalation: false
            }
          }
        }
      ]
    }
  }
]

// The servers' own names.
resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: dnsZone
  location: 'global'
  tags: tags
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zone
  name: 'link-servers'
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: networkId
    }
  }
}

resource names 'Microsoft.Network/privateDnsZones/A@2024-06-01' = [
  for (server, i) in servers: {
    parent: zone
    name: server.name
    properties: {
      ttl: 60
      aRecords: [
        {
          ipv4Address: containerGroups[i].properties.ipAddress.ip
        }
      ]
    }
  }
]

resource externalNames 'Microsoft.Network/privateDnsZones/A@2024-06-01' = [
  for server in externalServers: {
    parent: zone
    name: server.name
    properties: {
      ttl: 60
      aRecords: [
        {
          ipv4Address: server.address
        }
      ]
    }
  }
]
