/** The subnets in which MCP servers stand, and what else stands there. */

import {keptFor} from '../../infrastructure/kept.js'
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {type Subnet, subnetsNamedBy, subnetsOf} from '../network/subnets.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {McpWorkload, Workload} from '../workloads/workload.js'
import {workloads} from '../workloads/workloads.js'

/** What a workload says of its subnet, and which subnets of the repository that means. */
export interface Standing {
  readonly values: readonly Value[]
  readonly subnets: readonly Subnet[]
}

const environments = keptFor(
  resources => new NamedResources(resources.ofType('microsoft.app/managedenvironments'), resources)
)

/** Where a container group stands itself, and a container app with its environment. */
export function standingOf(workload: Workload, resources: Resources): Standing {
  const {host, subnets, environment} = workload
  const isApp = host === 'container-apps' || host === 'container-apps-job'
  const values = isApp
    ? environments(resources)
        .namedBy(environment)
        .map(({body}) => property(body, 'properties.vnetConfiguration.infrastructureSubnetId'))
        .filter(value => !isNothing(value))
    : host === 'container-instances'
      ? subnets
      : []
  return {values, subnets: values.flatMap(value => subnetsOfDeployment(value, workload, resources))}
}

/** Subnets of other deployments may have the same name: those beside the workload are meant. */
function subnetsOfDeployment(value: Value, {resource}: Workload, resources: Resources): Subnet[] {
  const deployment = deploymentOf(resource)
  const found = subnetsNamedBy(value, resources)
  const isBeside = (subnet: Subnet) => deploymentOf(subnet.resource) === deployment
  const own = found.filter(isBeside)
  if (own.length > 0) return own
  const names = new Set(found.flatMap(({name}) => name ?? []))
  const twins = subnetsOf(resources).filter(
    subnet => isBeside(subnet) && subnet.name !== undefined && names.has(subnet.name)
  )
  return twins.length > 0 ? twins : [...found]
}

/** A verdict for each MCP server: it is a container in a subnet in which nothing else stands. */
export function serverSubnets(resources: Resources, servers: readonly string[]): Verdict[] {
  const own = mcpWorkloads(resources, servers).filter(({host}) => host !== 'compose')
  const mcp = new Set(own.map(({resource}) => resource))
  const others = workloads(resources).filter(({resource}) => !mcp.has(resource))
  return own.map(server => judge(server, others, resources))
}

function judge(server: McpWorkload, others: readonly Workload[], resources: Resources): Verdict {
  const {resource, host} = server
  const verdict = {at: declarationOf(resource), of: resource.place, label: resource.label}
  if (host === 'app-service' || host === 'functions') {
    return {...verdict, state: 'not-proven', because: 'is not a container in a subnet of its own'}
  }
  if (host === 'kubernetes') {
    const because = 'the subnet of its cluster is not known here'
    return {...verdict, state: 'not-proven', because}
  }
  const {values, subnets} = standingOf(server, resources)
  const [value] = values
  if (!value) return {...verdict, state: 'not-proven', because: 'no subnet of its own is declared'}
  const at = placeOf(value)
  if (subnets.length === 0) {
    return {...verdict, at, state: 'not-proven', because: 'its subnet is not declared here'}
  }
  const stranger = others.find(other => {
    const theirs = standingOf(other, resources).subnets
    return theirs.some(subnet => subnets.includes(subnet))
  })
  const neighbor = stranger?.resource ?? otherIn(subnets, resources)
  if (neighbor) {
    const because = `shares its subnet with ${neighbor.label}`
    return {...verdict, at, state: 'not-proven', because}
  }
  return {
    ...verdict,
    at,
    state: 'pass',
    because: `is a container in ${shown(subnets[0]!)}, in which only MCP servers stand`
  }
}

/** Where a resource that is no workload says which subnet it stands in. */
const standsBy: Readonly<Record<string, (body: Value) => readonly Value[]>> = {
  'github.network/networksettings': body => [property(body, 'properties.subnetId')],
  'microsoft.apimanagement/service': body => [
    property(body, 'properties.virtualNetworkConfiguration.subnetResourceId')
  ],
  'microsoft.network/networkinterfaces': body =>
    itemsOf(property(body, 'properties.ipConfigurations')).map(({value}) =>
      property(value, 'properties.subnet.id')
    ),
  'microsoft.network/privateendpoints': body => [property(body, 'properties.subnet.id')]
}

const standers = keptFor(resources =>
  [...resources.ofType(...Object.keys(standsBy))].map(resource => ({
    resource,
    subnets: (standsBy[resource.type]?.(resource.body) ?? []).flatMap(value =>
      isNothing(value) ? [] : subnetsNamedBy(value, resources)
    )
  }))
)

/** A gateway, a machine or an endpoint that stands in one of the subnets. */
function otherIn(subnets: readonly Subnet[], resources: Resources): Resource | undefined {
  return standers(resources).find(other => other.subnets.some(subnet => subnets.includes(subnet)))
    ?.resource
}

function shown({resource, name}: {resource: Resource; name?: string}): string {
  return name === undefined ? resource.label : `the subnet '${name}'`
}
