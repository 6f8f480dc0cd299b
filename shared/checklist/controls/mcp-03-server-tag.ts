import {serverTags} from '../../lint/governance/hosting/server-tags.js'
import {serversElsewhere} from '../../lint/governance/workloads/servers-elsewhere.js'
import type {Control} from '../control.js'

export const serverTag: Control = {
  id: 'mcp-03',
  title: 'Every MCP container group carries the tag MCPServer: true',
  subject: 'deployment',
  fails: [{rule: 'missing-server-tag'}],
  links: [
    {
      wanted: 'no MCP container group is declared in this repository',
      inRepository: ({repository: {resources}, config}) => serverTags(resources, config.servers)
    },
    {
      wanted: '',
      mayBeAbsent: true,
      inRepository: ({repository: {resources}}) => serversElsewhere(resources)
    }
  ],
  proof: 'Every MCP container group has the tag, by its own text.',
  fix: 'Set the tag MCPServer to true on every container group that runs an MCP server.'
}
