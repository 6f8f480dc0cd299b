/** Networks: provider azurerm, "Network". */
import {type AzurermTypes, common, many, type Shape} from './shape.js'

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

export const networkTypes: AzurermTypes = {
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
  azurerm_subnet: {
    type: 'Microsoft.Network/virtualNetworks/subnets',
    parent: ['virtual_network_name'],
    shape: {
      'properties.addressPrefixes': 'address_prefixes',
      'properties.delegations': many('delegation', {name: 'name'}),
      'properties.networkSecurityGroup.id': 'network_security_group_id_wo'
    }
  },
  azurerm_virtual_network: {
    type: 'Microsoft.Network/virtualNetworks',
    shape: {...common, 'properties.addressSpace.addressPrefixes': 'address_space'}
  }
}
