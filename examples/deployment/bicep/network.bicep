param environment string
param location string
param tags object
param outbound string[]
param peopleAddressPrefixes string[]
param externalServerAddresses string[]
param endpointClientPrefixes string[]
param githubNetworkOwnerId string

var subnets = {
  servers: '10.50.1.0/24'
  gateway: '10.50.2.0/27'
  runners: '10.50.3.0/24'
  endpoints: '10.50.4.0/27'
}

// For servers that run elsewhere in the network: none, unless some are named.
var toExternalServers = empty(externalServerAddresses)
  ? []
  : [
      {
        name: 'AllowExternalServersOutbound'
        properties: {
          priority: 105
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationPortRange: '8443'
          sourceAddressPrefix: subnets.gateway
          destinationAddressPrefixes: externalServerAddresses
        }
      }
    ]

var fromOtherClients = empty(endpointClientPrefixes)
  ? []
  : [
      {
        name: 'AllowOtherClientsInbound'
        properties: {
          priority: 130
          direction: 'Inbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationPortRange: '443'
          sourceAddressPrefixes: endpointClientPrefixes
          destinationAddressPrefix: subnets.endpoints
        }
      }
    ]

var denyAllInbound = {
  name: 'DenyAllInbound'
  properties: {
    priority: 4096
    direction: 'Inbound'
    access: 'Deny'
    protocol: '*'
    sourcePortRange: '*'
    destinationPortRange: '*'
    sourceAddressPrefix: '*'
    destinationAddressPrefix: '*'
  }
}

var denyAllOutbound = {
  name: 'DenyAllOutbound'
  properties: {
    priority: 4096
    direction: 'Outbound'
    access: 'Deny'
    protocol: '*'
    sourcePortRange: '*'
    destinationPortRange: '*'
    sourceAddressPrefix: '*'
    destinationAddressPrefix: '*'
  }
}

// Tokens, telemetry, and what each server names.
var namedOutbound = [
  for (target, i) in outbound: {
    name: 'AllowNamedOutbound${i}'
    properties: {
      description: target
      priority: 200 + i
      direction: 'Outbound'
      access: 'Allow'
      protocol: 'Tcp'
      sourcePortRange: '*'
      destinationPortRange: '443'
      sourceAddressPrefix: subnets.servers
      destinationAddressPrefix: target
    }
  }
]

resource serverRules 'Microsoft.Network/networkSecurityGroups@2024-07-01' = {
  name: 'nsg-mcp-servers'
  location: location
  tags: tags
  properties: {
    securityRules: concat(
      [
        // The gateway alone. Runners and people go through it.
        {
          name: 'AllowGatewayInbound'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '8443'
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.servers
          }
        }
        denyAllInbound
        {
          name: 'AllowEndpointsOutbound'
          properties: {
            priority: 100
            direction: 'Outbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '443'
            sourceAddressPrefix: subnets.servers
            destinationAddressPrefix: subnets.endpoints
          }
        }
        denyAllOutbound
      ],
      namedOutbound
    )
  }
}

// What API Management asks for in a network: Microsoft Learn, "Virtual network configuration reference: API Management".
resource gatewayRules 'Microsoft.Network/networkSecurityGroups@2024-07-01' = {
  name: 'nsg-mcp-gateway'
  location: location
  tags: tags
  properties: {
    securityRules: concat(
      [
        {
          name: 'AllowClientsInbound'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '443'
            sourceAddressPrefixes: concat([subnets.runners], peopleAddressPrefixes)
            destinationAddressPrefix: subnets.gateway
          }
        }
        {
          name: 'AllowManagementInbound'
          properties: {
            priority: 110
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '3443'
            sourceAddressPrefix: 'ApiManagement'
            destinationAddressPrefix: 'VirtualNetwork'
          }
        }
        {
          name: 'AllowHealthProbesInbound'
          properties: {
            priority: 120
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '6390'
            sourceAddressPrefix: 'AzureLoadBalancer'
            destinationAddressPrefix: 'VirtualNetwork'
          }
        }
        // The units of the gateway count calls together.
        {
          name: 'AllowRateCountersInbound'
          properties: {
            priority: 130
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Udp'
            sourcePortRange: '*'
            destinationPortRange: '4290'
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.gateway
          }
        }
        denyAllInbound
        {
          name: 'AllowServersOutbound'
          properties: {
            priority: 100
            direction: 'Outbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '8443'
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.servers
          }
        }
        // Event Hubs by AMQP.
        {
          name: 'AllowEndpointsOutbound'
          properties: {
            priority: 110
            direction: 'Outbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRanges: ['443', '5671', '5672']
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.endpoints
          }
        }
        {
          name: 'AllowRateCountersOutbound'
          properties: {
            priority: 120
            direction: 'Outbound'
            access: 'Allow'
            protocol: 'Udp'
            sourcePortRange: '*'
            destinationPortRange: '4290'
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.gateway
          }
        }
        // The rest of the network is none of the gateway's business; the platform's own services are outside of it.
        {
          name: 'DenyNetworkOutbound'
          properties: {
            priority: 4000
            direction: 'Outbound'
            access: 'Deny'
            protocol: '*'
            sourcePortRange: '*'
            destinationPortRange: '*'
            sourceAddressPrefix: '*'
            destinationAddressPrefix: 'VirtualNetwork'
          }
        }
      ],
      toExternalServers
    )
  }
}

resource runnerRules 'Microsoft.Network/networkSecurityGroups@2024-07-01' = {
  name: 'nsg-mcp-runners'
  location: location
  tags: tags
  properties: {
    securityRules: [
      denyAllInbound
      {
        name: 'AllowGatewayOutbound'
        properties: {
          priority: 100
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationPortRange: '443'
          sourceAddressPrefix: subnets.runners
          destinationAddressPrefix: subnets.gateway
        }
      }
      // Images are pushed through the registry's private endpoint.
      {
        name: 'AllowEndpointsOutbound'
        properties: {
          priority: 110
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationPortRange: '443'
          sourceAddressPrefix: subnets.runners
          destinationAddressPrefix: subnets.endpoints
        }
      }
      {
        name: 'DenyNetworkOutbound'
        properties: {
          priority: 200
          direction: 'Outbound'
          access: 'Deny'
          protocol: '*'
          sourcePortRange: '*'
          destinationPortRange: '*'
          sourceAddressPrefix: '*'
          destinationAddressPrefix: 'VirtualNetwork'
        }
      }
      // The CI system, Entra ID and package registries.
      {
        name: 'AllowHttpsOutbound'
        properties: {
          priority: 300
          direction: 'Outbound'
          access: 'Allow'
          protocol: 'Tcp'
          sourcePortRange: '*'
          destinationPortRange: '443'
          sourceAddressPrefix: subnets.runners
          destinationAddressPrefix: 'Internet'
        }
      }
      denyAllOutbound
    ]
  }
}

resource endpointRules 'Microsoft.Network/networkSecurityGroups@2024-07-01' = {
  name: 'nsg-mcp-endpoints'
  location: location
  tags: tags
  properties: {
    securityRules: concat(
      [
        {
          name: 'AllowServersInbound'
          properties: {
            priority: 100
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '443'
            sourceAddressPrefix: subnets.servers
            destinationAddressPrefix: subnets.endpoints
          }
        }
        {
          name: 'AllowGatewayInbound'
          properties: {
            priority: 110
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRanges: ['443', '5671', '5672']
            sourceAddressPrefix: subnets.gateway
            destinationAddressPrefix: subnets.endpoints
          }
        }
        {
          name: 'AllowRunnersInbound'
          properties: {
            priority: 120
            direction: 'Inbound'
            access: 'Allow'
            protocol: 'Tcp'
            sourcePortRange: '*'
            destinationPortRange: '443'
            sourceAddressPrefix: subnets.runners
            destinationAddressPrefix: subnets.endpoints
          }
        }
        denyAllInbound
      ],
      fromOtherClients
    )
  }
}

// One known address for what leaves the network. A container group in a network has no other way out.
resource egressAddress 'Microsoft.Network/publicIPAddresses@2024-07-01' = {
  name: 'pip-mcp-egress-${environment}'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
  }
}

resource egress 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-mcp-egress-${environment}'
  location: location
  tags: tags
  sku: {
    name: 'Standard'
  }
  properties: {
    publicIpAddresses: [
      {
        id: egressAddress.id
      }
    ]
  }
}

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: 'vnet-mcp-${environment}'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.50.0.0/16']
    }
    subnets: [
      {
        name: 'snet-mcp-servers'
        properties: {
          addressPrefix: subnets.servers
          defaultOutboundAccess: false
          networkSecurityGroup: {
            id: serverRules.id
          }
          natGateway: {
            id: egress.id
          }
          delegations: [
            {
              name: 'container-instances'
              properties: {
                serviceName: 'Microsoft.ContainerInstance/containerGroups'
              }
            }
          ]
        }
      }
      {
        name: 'snet-mcp-gateway'
        properties: {
          addressPrefix: subnets.gateway
          defaultOutboundAccess: false
          networkSecurityGroup: {
            id: gatewayRules.id
          }
          natGateway: {
            id: egress.id
          }
        }
      }
      // The gateway is internal: a runner that calls it stands in this network.
      {
        name: 'snet-mcp-runners'
        properties: {
          addressPrefix: subnets.runners
          defaultOutboundAccess: false
          networkSecurityGroup: {
            id: runnerRules.id
          }
          natGateway: {
            id: egress.id
          }
          delegations: empty(githubNetworkOwnerId)
            ? []
            : [
                {
                  name: 'github-runners'
                  properties: {
                    serviceName: 'GitHub.Network/networkSettings'
                  }
                }
              ]
        }
      }
      // A delegated subnet holds no private endpoints: they have one of their own, whose security group holds for them, too.
      {
        name: 'snet-mcp-endpoints'
        properties: {
          addressPrefix: subnets.endpoints
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'NetworkSecurityGroupEnabled'
          networkSecurityGroup: {
            id: endpointRules.id
          }
        }
      }
    ]
  }

  resource servers 'subnets' existing = {
    name: 'snet-mcp-servers'
  }

  resource gateway 'subnets' existing = {
    name: 'snet-mcp-gateway'
  }

  resource runners 'subnets' existing = {
    name: 'snet-mcp-runners'
  }

  resource endpoints 'subnets' existing = {
    name: 'snet-mcp-endpoints'
  }
}

// Runners that GitHub hosts, inside of this network. The output githubNetworkId goes into GitHub's settings.
resource githubNetwork 'GitHub.Network/networkSettings@2024-04-02' = if (!empty(githubNetworkOwnerId)) {
  name: 'mcp-runners-${environment}'
  location: location
  properties: {
    subnetId: network::runners.id
    businessId: githubNetworkOwnerId
  }
}

output networkId string = network.id
output serverSubnetId string = network::servers.id
output gatewaySubnetId string = network::gateway.id
output endpointSubnetId string = network::endpoints.id
output githubNetworkId string = empty(githubNetworkOwnerId) ? '' : githubNetwork!.tags.GitHubId
