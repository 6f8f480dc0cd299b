/** Endpoints of MCP servers, and of the gateways before them, that take calls without TLS. */

import type {Resources} from '../../infrastructure/resource.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {EndpointVerdict} from './endpoint-verdict.js'
import {unencryptedApis} from './unencrypted-apis.js'
import {groupsWithoutRoute, unencryptedGateways} from './unencrypted-gateways.js'
import {unencryptedHosts} from './unencrypted-hosts.js'
import {unencryptedIngresses} from './unencrypted-ingresses.js'

/** A verdict for each endpoint that is looked at. */
export function unencryptedEndpoints(
  resources: Resources,
  servers: readonly string[]
): EndpointVerdict[] {
  const all = mcpWorkloads(resources, servers)
  return [
    ...unencryptedHosts(resources, all),
    ...unencryptedGateways(resources, all),
    ...unencryptedApis(resources),
    ...groupsWithoutRoute(resources, all),
    ...unencryptedIngresses(resources, all)
  ]
}
