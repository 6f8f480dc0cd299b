/** Services of a cluster that give MCP servers a public address. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {annotations, kubernetesServices, selects} from '../workloads/kubernetes-services.js'
import type {McpWorkload} from '../workloads/workload.js'
import type {ServerVerdict} from './server-verdict.js'

/** Annotations of clouds that keep a load balancer inside of the network. */
const internal: readonly (readonly [RegExp, RegExp])[] = [
  [/\/azure-load-balancer-internal$/, /^true$/i],
  [/\/aws-load-balancer-internal$/, /^(?:true|0\.0\.0\.0\/0)$/i],
  [/\/aws-load-balancer-scheme$/, /^internal$/i],
  [/gke\.io\/load-balancer-type$|\/load-balancer-type$/, /^internal$/i]
]

/** A verdict for each load balancer of a cluster that leads to an MCP server. */
export function loadBalancers(
  resources: Resources,
  servers: readonly McpWorkload[]
): ServerVerdict[] {
  if (!servers.some(({host}) => host === 'kubernetes')) return []
  return kubernetesServices(resources).flatMap(service => {
    const type = property(service.body, 'spec.type')
    const {is} = matches(type, text => text === 'LoadBalancer')
    const server = is === 'yes' && servers.find(server => selects(service, server))
    return server ? [judge(service, server, placeOf(type))] : []
  })
}

function judge(service: Resource, server: McpWorkload, at: ServerVerdict['at']): ServerVerdict {
  const {host, resource} = server
  const verdict = {host, at, of: service.place, label: resource.label}
  const found = annotations(service)
  const isInternal = [...found].some(([key, value]) =>
    internal.some(([name, wanted]) => name.test(key) && wanted.test(value))
  )
  if (isInternal) return {...verdict, state: 'pass', because: 'has an internal load balancer'}
  const ranges = property(service.body, 'spec.loadBalancerSourceRanges')
  const isLimited = ranges.kind === 'list' && ranges.items.length > 0
  const isOpen = [...found.keys()].some(key => key.includes('{{'))
  if (service.exists !== 'yes' || isLimited || isOpen) {
    return {...verdict, state: 'not-proven', because: 'it is not known here who reaches it'}
  }
  return {...verdict, state: 'fail', because: 'has a public load balancer'}
}
