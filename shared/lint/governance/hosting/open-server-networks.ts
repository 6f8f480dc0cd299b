/** Network security rules that let the whole Internet reach MCP servers. */
import {keyOf, NamedResources} from '../../infrastructure/named-resources.js'
import type {Resources} from '../../infrastructure/resource.js'
import {networkRules} from '../network/network-rules.js'
import {openNetwork} from '../network/open-network.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import {standingOf} from './server-subnets.js'

const groupType = 'microsoft.network/networksecuritygroups'

/** A verdict for each rule of a group before an MCP server that lets somebody in. */
export function openServerNetworks(resources: Resources, servers: readonly string[]): Verdict[] {
  const index = new NamedResources(resources.ofType(groupType), resources)
  const groups = new Set(
    mcpWorkloads(resources, servers)
      .flatMap(server => standingOf(server, resources).subnets)
      .flatMap(subnet => subnet.groups)
      .flatMap(value => index.namedBy(value))
      .map(keyOf)
  )
  if (groups.size === 0) return []
  const places = new Set(
    networkRules(resources)
      .filter(({group}) => group && groups.has(keyOf(group)))
      .map(({place}) => place)
  )
  return openNetwork(resources).filter(({of}) => places.has(of))
}
