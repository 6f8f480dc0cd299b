/** Which workloads the APIs and backends of a gateway lead to. */
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import type {Place, Value} from '../../infrastructure/values/value.js'
import type {Workload} from './workload.js'

export const apiType = 'microsoft.apimanagement/service/apis'
export const backendType = 'microsoft.apimanagement/service/backends'

export interface GatewayRoute {
  /** The API or the backend. */
  readonly api: Resource
  /** Where it sends calls. */
  readonly url: Value
  /** The workloads of the repository that the address names. */
  readonly targets: readonly Resource[]
}

/** Every address to which a gateway of the repository sends calls. */
export function gatewayRoutes(
  resources: Resources,
  workloads: readonly Workload[]
): GatewayRoute[] {
  const candidates = new NamedResources(
    workloads.map(({resource}) => resource),
    resources
  )
  return [...resources.ofType(apiType, backendType)].map(api => {
    const at = api.type === apiType ? 'properties.serviceUrl' : 'properties.url'
    const url = property(api.body, at)
    return {api, url, targets: candidates.namedBy(url)}
  })
}

/** Workloads to which an API or a backend of a gateway leads, with where that is written. */
export function behindGateway(
  resources: Resources,
  servers: readonly Workload[]
): ReadonlyMap<Resource, Place> {
  const found = new Map<Resource, Place>()
  if (servers.length === 0) return found
  for (const {url, targets} of gatewayRoutes(resources, servers)) {
    for (const target of targets) if (!found.has(target)) found.set(target, placeOf(url))
  }
  return found
}
