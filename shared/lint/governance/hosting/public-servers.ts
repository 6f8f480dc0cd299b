/** MCP servers that the whole Internet reaches. */
import type {Resources} from '../../infrastructure/resource.js'
import {behindGateway} from '../workloads/gateway-routes.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {McpWorkload} from '../workloads/workload.js'
import {isAuthenticated, openings} from './authentication.js'
import {loadBalancers} from './load-balancers.js'
import {reachOf} from './reach.js'
import type {ServerVerdict} from './server-verdict.js'

/** A verdict for each MCP server whose host says itself who reaches it. */
export function publicServers(resources: Resources, servers: readonly string[]): ServerVerdict[] {
  const all = mcpWorkloads(resources, servers)
  const behind = behindGateway(resources, all)
  return [
    ...all.flatMap(server => {
      const verdict = judge(server, resources)
      // What is open beside a gateway is told by `gateway-side-door`.
      return verdict && !(verdict.state === 'fail' && behind.has(server.resource)) ? [verdict] : []
    }),
    ...loadBalancers(resources, all)
  ]
}

function judge(server: McpWorkload, resources: Resources): ServerVerdict | undefined {
  const reach = reachOf(server, resources)
  if (!reach) return undefined
  const {resource, host} = server
  const verdict = {host, at: reach.at, of: resource.place, label: resource.label}
  const {is} = reach.isPublic
  if (is === 'no') return {...verdict, state: 'pass', because: 'only named networks reach it'}
  if (is === 'unknown' || resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: 'it is not known here who reaches it'}
  }
  const authenticated = isAuthenticated(server).is
  const isAnonymous = openings(server).length > 0
  return {
    ...verdict,
    state: 'fail',
    because: `${reach.because}${isAnonymous ? ', and does not authenticate callers' : ''}`,
    ...(authenticated === 'yes' && {severity: 'note' as const}),
    ...(isAnonymous && {severity: 'error' as const})
  }
}
