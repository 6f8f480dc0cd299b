/** The subnets in which MCP servers stand, and what else stands there. */

import {keptFor} from '../../infrastructure/kept.js'
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
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

/** Properties by which a resource says that it stands in a subnet, or has a part there. */
const standsBy =
  /^(?:subnet|subnet_?id|subnet_?resource_?id|vnet_?subnet_?id|pod_?subnet_?id|virtual_?network_?subnet_?id|delegated_?subnet_?(?:resource_?)?id|infrastructure_?subnet_?(?:resource_?)?id)$/i

/** Properties below which subnets are let in, and nothing stands. */
const letsIn =
  /^(?:network_?acls|network_?rule_?sets?|network_?rules?|virtual_?network_?rules?|ip_?(?:security_?)?restrictions?|scm_?ip_?(?:security_?)?restrictions?|security_?rules?|parameters|parameter_?values)$/i

/** Types that name a subnet and put nothing into it. */
const attachedTo =
  /^(?:azurerm_subnet|azurerm_(?:network_)?(?:route|watcher)|microsoft\.network\/(?:virtualnetworks|networksecuritygroups|natgateways|routetables|serviceendpointpolicies|networkprofiles)|microsoft\.authorization|azurerm_\w+_policy_|microsoft\.storage\/storageaccounts\/networkacls|microsoft\.(?:containerinstance|app)\/|azurerm_role_|output$|module$)/

const deepest = 8

/** Everything that is no workload of its own and stands in a subnet of the repository. */
const standers = keptFor(resources =>
  [...resources.find({types: [/^(?:azurerm_|microsoft\.|github\.)/], words: /subnet/i})]
    .filter(({type}) => !attachedTo.test(type))
    .map(resource => ({
      resource,
      subnets: subnetIdsIn(resource.body, 0).flatMap(value => subnetsNamedBy(value, resources))
    }))
)

function subnetIdsIn(value: Value, depth: number): Value[] {
  if (depth > deepest) return []
  if (value.kind === 'list') return value.items.flatMap(item => subnetIdsIn(item, depth + 1))
  if (value.kind === 'choice') return value.options.flatMap(item => subnetIdsIn(item, depth + 1))
  if (value.kind !== 'object') return []
  return value.entries.flatMap(({key, value: inner}) => {
    const name = key.text.text
    if (letsIn.test(name)) return []
    if (!standsBy.test(name)) return subnetIdsIn(inner, depth + 1)
    return inner.kind === 'object' ? [property(inner, 'id')] : [inner]
  })
}

/** A gateway, a machine or an endpoint that stands in one of the subnets. */
function otherIn(subnets: readonly Subnet[], resources: Resources): Resource | undefined {
  return standers(resources).find(other => other.subnets.some(subnet => subnets.includes(subnet)))
    ?.resource
}

function shown({resource, name}: {resource: Resource; name?: string}): string {
  return name === undefined ? resource.label : `the subnet '${name}'`
}
