/** Networks: provider azurerm, "Network". */
import {type AzurermTypes, common, identity, many, one, type Shape} from './shape.js'

const securityRule: Shape = {
  'properties.access': 'access',
  'properties.description': 'description',
  'properties.destinationAddressPrefix': 'destination_address_prefix',
  'properties.destinationAddressPrefixes': 'destination_address_prefixes',
  'properties.destinationApplicationSecurityGroups': 'destination_application_security_group_ids',
  'properties.destinationPortRange': 'destination_port_range',
  'properties.destinationPortRanges': 'destination_port_ranges',
  'properties.direction': 'direction',
  'properties.priority': 'priority',
  'properties.protocol': 'protocol',
  'properties.sourceAddressPrefix': 'source_address_prefix',
  'properties.sourceAddressPrefixes': 'source_address_prefixes',
  'properties.sourceApplicationSecurityGroups': 'source_application_security_group_ids',
  'properties.sourcePortRange': 'source_port_range'
}

/** Names of ARM's references stand where its ids are: an application gateway names its parts. */
const applicationGateway: Shape = {
  ...common,
  identity,
  'properties.backendAddressPools': many('backend_address_pool', {
    name: 'name',
    'properties.fqdns': 'fqdns',
    'properties.ipAddresses': 'ip_addresses'
  }),
  'properties.backendHttpSettingsCollection': many('backend_http_settings', {
    name: 'name',
    'properties.port': 'port',
    'properties.protocol': 'protocol'
  }),
  'properties.frontendIPConfigurations': many('frontend_ip_configuration', {
    name: 'name',
    'properties.publicIPAddress.id': 'public_ip_address_id',
    'properties.subnet.id': 'subnet_id'
  }),
  'properties.gatewayIPConfigurations': many('gateway_ip_configuration', {
    name: 'name',
    'properties.subnet.id': 'subnet_id'
  }),
  'properties.httpListeners': many('http_listener', {
    name: 'name',
    'properties.frontendIPConfiguration.id': 'frontend_ip_configuration_name',
    'properties.protocol': 'protocol'
  }),
  'properties.requestRoutingRules': many('request_routing_rule', {
    name: 'name',
    'properties.backendAddressPool.id': 'backend_address_pool_name',
    'properties.backendHttpSettings.id': 'backend_http_settings_name',
    'properties.httpListener.id': 'http_listener_name',
    'properties.redirectConfiguration.id': 'redirect_configuration_name',
    'properties.urlPathMap.id': 'url_path_map_name'
  }),
  'properties.sslPolicy': one('ssl_policy', {
    minProtocolVersion: 'min_protocol_version',
    policyName: 'policy_name',
    policyType: 'policy_type'
  })
}

/** What is attached to what, which ARM writes into the subnet or the network interface. */
export const associationType = 'Microsoft.Network/networkSecurityGroups/associations'

export const networkTypes: AzurermTypes = {
  azurerm_application_gateway: {
    type: 'Microsoft.Network/applicationGateways',
    shape: applicationGateway
  },
  azurerm_network_interface: {
    type: 'Microsoft.Network/networkInterfaces',
    shape: {
      ...common,
      'properties.ipConfigurations': many('ip_configuration', {
        name: 'name',
        'properties.publicIPAddress.id': 'public_ip_address_id',
        'properties.subnet.id': 'subnet_id'
      })
    }
  },
  azurerm_network_interface_security_group_association: {
    type: associationType,
    shape: {
      'properties.networkInterface.id': 'network_interface_id',
      'properties.networkSecurityGroup.id': 'network_security_group_id'
    }
  },
  azurerm_network_security_group: {
    type: 'Microsoft.Network/networkSecurityGroups',
    shape: {
      ...common,
      'properties.securityRules': many('security_rule', {name: 'name', ...securityRule})
    }
  },
  azurerm_network_security_rule: {
    type: 'Microsoft.Network/networkSecurityGroups/securityRules',
    parent: ['network_security_group_name'],
    shape: securityRule
  },
  azurerm_private_endpoint: {
    type: 'Microsoft.Network/privateEndpoints',
    shape: {
      ...common,
      'properties.privateLinkServiceConnections': many('private_service_connection', {
        name: 'name',
        'properties.groupIds': 'subresource_names',
        'properties.privateLinkServiceId': 'private_connection_resource_id'
      }),
      'properties.subnet.id': 'subnet_id'
    }
  },
  azurerm_subnet: {
    type: 'Microsoft.Network/virtualNetworks/subnets',
    parent: ['virtual_network_name'],
    shape: {
      'properties.addressPrefixes': 'address_prefixes',
      'properties.delegations': many('delegation', {name: 'name'}),
      'properties.networkSecurityGroup.id': 'network_security_group_id_wo'
    }
  },
  azurerm_subnet_network_security_group_association: {
    type: associationType,
    shape: {
      'properties.networkSecurityGroup.id': 'network_security_group_id',
      'properties.subnet.id': 'subnet_id'
    }
  },
  azurerm_virtual_network: {
    type: 'Microsoft.Network/virtualNetworks',
    shape: {
      ...common,
      'properties.addressSpace.addressPrefixes': 'address_space',
      // Inline subnets: `security_group` is the id of the group.
      'properties.subnets': many('subnet', {
        name: 'name',
        'properties.addressPrefix': ['address_prefix'],
        'properties.addressPrefixes': 'address_prefixes',
        'properties.networkSecurityGroup.id': 'security_group'
      })
    }
  }
}
