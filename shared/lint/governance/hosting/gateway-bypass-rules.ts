/** Network security rules that let others than the gateway reach the port of an MCP server. */
import {keyOf, NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {allOf, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {asPartial, isNothing, options, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {contains, rangeOf} from '../network/address-range.js'
import {
  isInboundAllow,
  knownItems,
  type NetworkRule,
  networkRules
} from '../network/network-rules.js'
import {covers, portsOf} from '../network/ports.js'
import {type Subnet, subnetsNamedBy} from '../network/subnets.js'
import type {Verdict} from '../verdict.js'
import {holdsMcp} from '../workloads/mcp-names.js'
import type {McpWorkload} from '../workloads/workload.js'
import {type Gateway, gatewaysOf} from './gateways.js'

const groupType = 'microsoft.network/networksecuritygroups'

/** Sources that say themselves who they are, and that is not the gateway. */
const othersByName =
  /(?:^|[._-])(?:runners?|ci_?cd|build_?agents?|dev_?ops|developers?|dev_?box|workstations?|offices?|vpn|laptops?|jump_?(?:box|host)s?|everyone)(?:[._-]|$)/i

interface Server {
  readonly workload: McpWorkload
  readonly ports: readonly number[]
  readonly subnets: readonly Subnet[]
}

/** A verdict for each rule that lets somebody reach the port of an MCP server beside a gateway. */
export function gatewayBypassRules(resources: Resources, all: readonly McpWorkload[]): Verdict[] {
  const groups = all.length > 0 ? [...resources.ofType(groupType)] : []
  if (groups.length === 0) return []
  const gateways = gatewaysOf(resources)
  if (gateways.length === 0) return []
  const servers = all.flatMap(workload => serverOf(workload, resources) ?? [])
  const guarded = guardedBy(groups, servers, resources)
  const rules = new Map<string, NetworkRule[]>()
  for (const rule of guarded.size > 0 ? networkRules(resources) : []) {
    if (rule.group) rules.set(keyOf(rule.group), [...(rules.get(keyOf(rule.group)) ?? []), rule])
  }
  return [...guarded].flatMap(([group, server]) => {
    const own = gateways.filter(
      ({resource}) => deploymentOf(resource) === deploymentOf(server.workload.resource)
    )
    if (own.length === 0) return []
    return (rules.get(keyOf(group)) ?? []).flatMap(
      rule => judge(rule, server, own, resources) ?? []
    )
  })
}

/** A server that stands in a subnet itself, with the ports at which it listens. */
function serverOf(workload: McpWorkload, resources: Resources): Server | undefined {
  if (workload.host !== 'container-instances') return undefined
  const ports = workload.containers
    .flatMap(container => container.ports)
    .concat(itemsOf(property(workload.exposure, 'ports')).map(({value}) => property(value, 'port')))
    .flatMap(value => Number(scalarText(value) ?? Number.NaN))
    .filter(port => port > 0)
  if (ports.length === 0) return undefined
  const own = workload.subnets.flatMap(value => subnetsNamedBy(value, resources))
  return {workload, ports, subnets: own}
}

/** The groups that stand before a server: before its subnet, or, where it has none, by their name. */
function guardedBy(
  groups: readonly Resource[],
  servers: readonly Server[],
  resources: Resources
): ReadonlyMap<Resource, Server> {
  const index = new NamedResources(groups, resources)
  const found = new Map<Resource, Server>()
  const unguarded = new Map<string, Server>()
  for (const server of servers) {
    const attached = server.subnets.flatMap(subnet => subnet.groups)
    for (const group of attached.flatMap(value => index.namedBy(value))) found.set(group, server)
    if (attached.length === 0) unguarded.set(deploymentOf(server.workload.resource), server)
  }
  for (const group of groups) {
    const server = unguarded.get(deploymentOf(group))
    const names = [group.address, group.name?.text.text ?? '']
    if (server && !found.has(group) && names.some(holdsMcp)) found.set(group, server)
  }
  return found
}

function judge(
  rule: NetworkRule,
  {workload, ports}: Server,
  gateways: readonly Gateway[],
  resources: Resources
): Verdict | undefined {
  const applies = allOf(isInboundAllow(rule)).is
  const opened = knownItems(rule, 'destinationPortRange', 'destinationPortRanges')
  const open = opened && portsOf(opened)
  if (applies === 'no' || !open) return undefined
  const port = ports.find(port => open.some(range => covers(range, [port, port])))
  if (port === undefined) return undefined
  const verdict = {at: rule.place, of: rule.place, label: rule.label}
  const sources = ['sourceAddressPrefix', 'sourceAddressPrefixes']
    .flatMap(name => options(property(rule.properties, name)))
    .flatMap(value => (value.kind === 'list' ? itemsOf(value).map(({value}) => value) : [value]))
    .filter(value => !isNothing(value))
  const other = sources.find(source => isOther(source, gateways, resources) === 'yes')
  if (other && applies === 'yes' && rule.exists === 'yes') {
    return {
      ...verdict,
      at: placeOf(other),
      state: 'fail',
      because: `lets ${shown(other)} reach port ${port} of MCP server '${workload.resource.label}' past the gateway`,
      related: [{message: 'the MCP server', at: declarationOf(workload.resource)}]
    }
  }
  const isGateway = sources.every(source => isOther(source, gateways, resources) === 'no')
  return sources.length > 0 && isGateway && applies === 'yes'
    ? {...verdict, state: 'pass', because: 'lets only the gateway reach the MCP server'}
    : {...verdict, state: 'not-proven', because: 'it is not known here who is let in'}
}

/** Whether a source is certainly somebody else than the gateway. What opens all is another rule's. */
function isOther(
  source: Value,
  gateways: readonly Gateway[],
  resources: Resources
): 'yes' | 'no' | 'unknown' {
  const text = scalarText(source)
  if (text !== undefined) {
    if (/^virtualnetwork$/i.test(text.trim())) return 'yes'
    const range = rangeOf(text)
    const ranges = gateways.map(gateway => gateway.ranges)
    // Tags of services and the whole Internet are not for this rule to judge.
    if (!range) return /^[a-z]/i.test(text.trim()) ? 'no' : 'unknown'
    if (range[0] === 0 || ranges.includes(undefined)) return 'unknown'
    const isWithin = ranges.flat().some(own => own && contains(own, range))
    return isWithin ? 'no' : 'yes'
  }
  const named = subnetsNamedBy(source, resources)
  if (named.length > 0) {
    const own = new Set(gateways.flatMap(gateway => gateway.subnets))
    const isOwn = named.every(subnet => own.has(subnet))
    const isKnown = gateways.every(gateway => gateway.ranges !== undefined)
    return isOwn ? 'no' : isKnown ? 'yes' : 'unknown'
  }
  // A variable that nothing sets: its name says who is meant.
  const written = asPartial(source)?.text.text ?? ''
  return othersByName.test(written) ? 'yes' : 'unknown'
}

function shown(source: Value): string {
  const text = scalarText(source) ?? asPartial(source)?.text.text ?? 'others'
  return `'${text.slice(0, 80)}'`
}
