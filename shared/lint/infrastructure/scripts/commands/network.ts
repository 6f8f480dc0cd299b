/** Networks: `az network`. */
import type {CommandShape, CommandTypes} from '../command-type.js'

const group = 'Microsoft.Network/networkSecurityGroups'
const vnet = 'Microsoft.Network/virtualNetworks'
const tags = {map: '--tags'} as const

const ports = ['--destination-port-ranges', '--destination-port-range']
const sources = ['--source-address-prefixes', '--source-address-prefix']

/** The defaults are those of the command: it sends them. */
const rule: CommandShape = {
  'properties.access': {constant: 'Allow', unless: '--access'},
  'properties.destinationAddressPrefixes': {words: '--destination-address-prefixes'},
  'properties.destinationPortRange': {fallback: '80', without: ports},
  'properties.destinationPortRanges': {words: ports},
  'properties.direction': {constant: 'Inbound', unless: '--direction'},
  'properties.priority': '--priority',
  'properties.protocol': {constant: '*', unless: '--protocol'},
  'properties.sourceAddressPrefix': {fallback: '*', without: [...sources, '--source-asgs']},
  'properties.sourceAddressPrefixes': {words: sources},
  'properties.sourceApplicationSecurityGroups': {words: '--source-asgs'}
}

const subnet: CommandShape = {
  'properties.addressPrefixes': {words: ['--address-prefixes', '--address-prefix']},
  'properties.networkSecurityGroup.id': {
    id: ['--network-security-group', '--nsg'],
    of: group
  }
}

/** A rule that a script holds in a variable, or adds to a group. */
const cmdletRule: CommandShape = {
  'properties.access': '-access',
  'properties.destinationAddressPrefixes': {words: '-destinationaddressprefix'},
  'properties.destinationPortRanges': {words: '-destinationportrange'},
  'properties.direction': '-direction',
  'properties.priority': '-priority',
  'properties.protocol': '-protocol',
  'properties.sourceAddressPrefixes': {words: '-sourceaddressprefix'}
}

export const networkCommands: CommandTypes = {
  'network nsg create': {type: group, shape: {location: ['--location', '-l'], tags}},
  'network nsg rule create': {
    type: `${group}/securityRules`,
    parent: {name: '--nsg-name', type: group},
    shape: rule
  },
  'network vnet create': [
    {
      type: vnet,
      shape: {tags, 'properties.addressSpace.addressPrefixes': {words: '--address-prefixes'}}
    },
    {
      type: `${vnet}/subnets`,
      name: '--subnet-name',
      parent: {name: ['--name', '-n'], type: vnet},
      onlyWith: '--subnet-name',
      shape: {
        'properties.addressPrefixes': {words: ['--subnet-prefixes', '--subnet-prefix']},
        'properties.networkSecurityGroup.id': {
          id: ['--network-security-group', '--nsg'],
          of: group
        }
      }
    }
  ],
  'network vnet subnet create': {
    type: `${vnet}/subnets`,
    parent: {name: '--vnet-name', type: vnet},
    shape: subnet
  },
  'network vnet subnet update': {
    type: `${vnet}/subnets`,
    parent: {name: '--vnet-name', type: vnet},
    changes: true,
    shape: subnet
  },
  'network nic create': {
    type: 'Microsoft.Network/networkInterfaces',
    shape: {
      tags,
      'properties.networkSecurityGroup.id': {id: '--network-security-group', of: group}
    }
  },
  'new-aznetworksecuritygroup': {type: group, shape: {location: '-location'}},
  'new-aznetworksecurityruleconfig': {type: `${group}/securityRules`, shape: cmdletRule},
  'add-aznetworksecurityruleconfig': {type: `${group}/securityRules`, shape: cmdletRule}
}
