/** Network security groups that are meant for MCP servers. */
import type {Resources} from '../../infrastructure/resource.js'
import {deploymentOf} from '../deployment.js'
import {unattachedGroups} from '../network/unattached.js'
import type {Verdict} from '../verdict.js'
import {holdsMcp} from '../workloads/mcp-names.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'

/** A verdict for each group that is named for the MCP servers beside it: whether it is attached. */
export function groupsOfServers(resources: Resources, servers: readonly string[]): Verdict[] {
  const deployments = new Set(
    mcpWorkloads(resources, servers).map(({resource}) => deploymentOf(resource))
  )
  if (deployments.size === 0) return []
  const own = new Set(
    [...resources.ofType('microsoft.network/networksecuritygroups')]
      .filter(
        group =>
          deployments.has(deploymentOf(group)) &&
          [group.address, group.name?.text.text ?? ''].some(holdsMcp)
      )
      .map(({place}) => `${place.file.path} ${place.range.start}`)
  )
  return unattachedGroups(resources).filter(({of}) => own.has(`${of.file.path} ${of.range.start}`))
}
