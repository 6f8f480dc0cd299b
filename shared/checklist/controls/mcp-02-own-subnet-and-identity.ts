import {groupsOfServers} from '../../lint/governance/hosting/groups-of-servers.js'
import {publicServers} from '../../lint/governance/hosting/public-servers.js'
import {serverIdentities} from '../../lint/governance/hosting/server-identities.js'
import {serverSubnets} from '../../lint/governance/hosting/server-subnets.js'
import {sharedIdentities} from '../../lint/governance/hosting/shared-identities.js'
import {serversElsewhere} from '../../lint/governance/workloads/servers-elsewhere.js'
import type {Control} from '../control.js'

export const ownSubnetAndIdentity: Control = {
  id: 'mcp-02',
  title:
    'Every MCP server is a container in a subnet for MCP servers, with a user-assigned identity',
  subject: 'deployment',
  fails: [
    {rule: 'public-server'},
    {rule: 'server-without-identity'},
    {rule: 'shared-identity'},
    {
      rule: 'unattached-network-rules',
      about: ({repository: {resources}, config}) => groupsOfServers(resources, config.servers)
    }
  ],
  links: [
    {
      wanted: 'no MCP server in a subnet is declared in this repository',
      inRepository: ({repository: {resources}, config}) => serverSubnets(resources, config.servers)
    },
    {
      wanted: 'no user-assigned identity of an MCP server is declared in this repository',
      inRepository: ({repository: {resources}, config}) =>
        serverIdentities(resources, config.servers)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}, config}) => [
        ...publicServers(resources, config.servers),
        ...sharedIdentities(resources, config.servers),
        ...serversElsewhere(resources)
      ]
    }
  ],
  proof:
    'Every MCP server is a container group or container app in a subnet that is declared here and that no other workload is in, has a user-assigned identity that nothing else in the repository runs with, and no public address.',
  fix: 'Run each MCP server as a container group with a private address, in a subnet that holds nothing else and has a network security group, with a user-assigned identity that no other workload has.'
}
