/** Ways to MCP servers that lead past the gateway in front of them. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {behindGateway} from '../workloads/gateway-routes.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {McpWorkload} from '../workloads/workload.js'
import {isAuthenticated} from './authentication.js'
import {gatewayBypassRules} from './gateway-bypass-rules.js'
import {reachOf} from './reach.js'
import type {ServerVerdict} from './server-verdict.js'

/** Of a server, or of a rule about a network. */
export type SideDoor = ServerVerdict | (Verdict & {readonly host?: undefined})

/** A verdict for each MCP server behind a gateway, and for each rule that lets others reach one. */
export function gatewaySideDoors(resources: Resources, servers: readonly string[]): SideDoor[] {
  const all = mcpWorkloads(resources, servers)
  const behind = behindGateway(resources, all)
  return [
    ...all.flatMap(server => {
      const route = behind.get(server.resource)
      return (route && judge(server, route, resources)) ?? []
    }),
    ...gatewayBypassRules(resources, all)
  ]
}

function judge(server: McpWorkload, route: Place, resources: Resources): ServerVerdict | undefined {
  const reach = reachOf(server, resources)
  if (!reach) return undefined
  const {resource, host} = server
  const verdict = {host, at: reach.at, of: resource.place, label: resource.label}
  const {is} = reach.isPublic
  if (is === 'no') return {...verdict, state: 'pass', because: 'only named networks reach it'}
  if (is === 'unknown' || resource.exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: 'it is not known here who reaches it'}
  }
  // Functions ask for a key, and the platform may ask for a token: the gateway's other checks are missing.
  const isAsked = host === 'functions' || isAuthenticated(server).is === 'yes'
  return {
    ...verdict,
    state: 'fail',
    because: `${reach.because}, so callers can bypass the gateway`,
    ...(isAsked && {severity: 'warning' as const}),
    related: [{message: 'the gateway leads to it', at: route}]
  }
}
