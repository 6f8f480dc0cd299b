/** MCP servers that the gateway alone reaches, by what is written. */
import {keyOf, NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {
  allOf,
  matches,
  placeOf,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {contains, rangeOf} from '../network/address-range.js'
import {
  anySource,
  isInboundAllow,
  isInboundDeny,
  knownItems,
  type NetworkRule,
  networkRules
} from '../network/network-rules.js'
import {covers, portsOf} from '../network/ports.js'
import {subnetsNamedBy} from '../network/subnets.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import type {McpWorkload} from '../workloads/workload.js'
import {type Gateway, gatewaysOf} from './gateways.js'
import {reachOf} from './reach.js'
import {standingOf} from './server-subnets.js'

const gatewayType = 'microsoft.apimanagement/service'
const groupType = 'microsoft.network/networksecuritygroups'

/** A verdict for each MCP server of a deployment: whether the gateway alone reaches it. */
export function sealedServers(resources: Resources, servers: readonly string[]): Verdict[] {
  return mcpWorkloads(resources, servers)
    .filter(({host}) => host !== 'compose' && host !== 'container-apps-job')
    .map(server => {
      const {resource} = server
      const {at, because, isSealed} = sealOf(server, resources)
      const verdict = {at: at ?? declarationOf(resource), of: resource.place, because}
      return {...verdict, label: resource.label, state: isSealed ? 'pass' : 'not-proven'}
    })
}

interface Seal {
  readonly isSealed: boolean
  readonly because: string
  readonly at?: Place
}

const open = (because: string, at?: Place): Seal => ({isSealed: false, because, ...(at && {at})})

function sealOf(server: McpWorkload, resources: Resources): Seal {
  const {resource, host, exposure} = server
  const deployment = deploymentOf(resource)
  const gateways = gatewaysOf(resources).filter(
    gateway => deploymentOf(gateway.resource) === deployment
  )
  const services = [...resources.ofType(gatewayType)].filter(
    gateway => deploymentOf(gateway) === deployment && gateway.exists === 'yes'
  )
  if (services.length === 0) return open('no gateway is declared beside it')
  const isOwn = (value: Value) => isOfGateway(value, gateways, services, resources)
  if (host !== 'container-instances' && host !== 'kubernetes') {
    const rules = property(exposure, 'ipSecurityRestrictions')
    const seal = host === 'container-apps' ? ofApp(rules, isOwn) : ofSite(exposure, rules, isOwn)
    if (seal) return seal
  }
  if (reachOf(server, resources)?.isPublic.is !== 'no') {
    return open('it is not known here that only named networks reach it')
  }
  return byNetwork(server, isOwn, resources)
}

/** Whether a source is certainly the gateway: its subnet, a range in it, or its own addresses. */
function isOfGateway(
  value: Value,
  gateways: readonly Gateway[],
  services: readonly Resource[],
  resources: Resources
): boolean {
  const own = new Set(gateways.flatMap(({subnets}) => subnets))
  const named = subnetsNamedBy(value, resources)
  if (named.length > 0) return named.every(subnet => own.has(subnet))
  if (value.kind === 'reference') {
    return services.some(service => keyOf(service) === keyOf(value))
  }
  const range = rangeOf(scalarText(value))
  return (
    range !== undefined &&
    gateways.some(({ranges}) => ranges?.some(other => contains(other, range)) === true)
  )
}

/** With any rule that allows, a container app lets in nobody else. */
function ofApp(rules: Value, isOwn: (value: Value) => boolean): Seal | undefined {
  const items = closedItems(rules)
  if (!items || items.length === 0) return undefined
  const isAllow = (item: Value) =>
    matches(property(item, 'action'), text => /^allow$/i.test(text)).is === 'yes'
  const sealed = items.every(item => isAllow(item) && isOwn(property(item, 'ipAddressRange')))
  return sealed
    ? {isSealed: true, at: placeOf(rules), because: 'allows only the gateway'}
    : undefined
}

/** A site denies whom no rule names once a rule allows somebody. */
function ofSite(exposure: Value, rules: Value, isOwn: (value: Value) => boolean): Seal | undefined {
  const action = property(exposure, 'ipSecurityRestrictionsDefaultAction')
  const isOpen = matches(action, text => /^allow$/i.test(text)).is !== 'no'
  const items = closedItems(rules)
  if (!items || items.length === 0 || isOpen) return undefined
  const sealed = items.every(item => {
    if (matches(property(item, 'action'), text => /^deny$/i.test(text)).is === 'yes') return true
    const source = ['vnetSubnetResourceId', 'ipAddress']
      .map(name => property(item, name))
      .find(value => !isNothing(value))
    return source !== undefined && isOwn(source)
  })
  const allows = items.some(
    item => matches(property(item, 'action'), text => /^deny$/i.test(text)).is === 'no'
  )
  return sealed && allows
    ? {isSealed: true, at: placeOf(rules), because: 'allows only the gateway'}
    : undefined
}

function closedItems(list: Value): Value[] | undefined {
  if (list.kind !== 'list' || list.open) return undefined
  const items = itemsOf(list)
  return items.some(({perhaps}) => perhaps) ? undefined : items.map(({value}) => value)
}

/** By the security groups before its subnets: they deny all but the gateway. */
function byNetwork(
  server: McpWorkload,
  isOwn: (value: Value) => boolean,
  resources: Resources
): Seal {
  const {subnets} = standingOf(server, resources)
  if (subnets.length === 0) return open('its subnet is not declared here')
  const index = new NamedResources(resources.ofType(groupType), resources)
  const rules = networkRules(resources)
  const ports = portsOfServer(server)
  let at: Place | undefined
  for (const subnet of subnets) {
    const groups = subnet.groups.flatMap(value => index.namedBy(value))
    if (groups.length === 0) return open('no security group protects its subnet')
    for (const group of groups) {
      const own = rules.filter(rule => rule.group && keyOf(rule.group) === keyOf(group))
      const seal = ofGroup(own, ports, isOwn, group)
      if (!seal.isSealed) return seal
      at ??= seal.at
    }
  }
  return {isSealed: true, because: 'its network allows only the gateway', ...(at && {at})}
}

function ofGroup(
  rules: readonly NetworkRule[],
  ports: readonly number[],
  isOwn: (value: Value) => boolean,
  group: Resource
): Seal {
  if (hasOpenRules(group))
    return open('not all rules before its subnet are known here', group.place)
  if (!rules.some(deniesAll)) {
    return open('its network lets in all of the virtual network, the default', group.place)
  }
  let found: Place | undefined
  for (const rule of rules) {
    if (allOf(isInboundAllow(rule)).is === 'no' || !opens(rule, ports) || isOfPlatform(rule))
      continue
    const sources = ['sourceAddressPrefix', 'sourceAddressPrefixes']
      .flatMap(name => options(property(rule.properties, name)))
      .flatMap(value => (value.kind === 'list' ? itemsOf(value).map(item => item.value) : [value]))
      .filter(value => !isNothing(value))
    if (sources.length === 0 || !sources.every(isOwn)) {
      return open('its network lets in others than the gateway, or whom is not known', rule.place)
    }
    found ??= placeOf(sources[0]!)
  }
  return found
    ? {isSealed: true, because: 'allows only the gateway', at: found}
    : open('no rule of its network lets the gateway in', group.place)
}

/** Rules of a group that may be more than the repository shows. */
function hasOpenRules({body}: Resource): boolean {
  return options(property(body, 'properties.securityRules')).some(
    form => !isNothing(form) && (form.kind !== 'list' || form.open === true)
  )
}

const everybody = (text: string): boolean => /^(?:\*|any|0\.0\.0\.0\/0)$/i.test(text.trim())

function deniesAll(rule: NetworkRule): boolean {
  const {properties, exists} = rule
  const ports = knownItems(rule, 'destinationPortRange', 'destinationPortRanges')
  const isWhole = (ports && portsOf(ports)?.some(range => covers(range, [1, 65535]))) === true
  return (
    exists === 'yes' &&
    allOf([
      ...isInboundDeny(rule),
      anySource(rule, everybody),
      matches(property(properties, 'protocol'), text => text === '*'),
      matches(property(properties, 'sourcePortRange'), text => text === '*'),
      matches(property(properties, 'destinationAddressPrefix'), everybody)
    ]).is === 'yes' &&
    isWhole
  )
}

/** Whether a rule may open a port of the server; all ports where its own are not known. */
function opens(rule: NetworkRule, ports: readonly number[]): boolean {
  const opened = knownItems(rule, 'destinationPortRange', 'destinationPortRanges')
  const ranges = opened && portsOf(opened)
  if (!ranges || ports.length === 0) return true
  return ports.some(port => ranges.some(range => covers(range, [port, port])))
}

/** The probes of Azure's load balancer, which call no tool. */
function isOfPlatform(rule: NetworkRule): boolean {
  return anySource(rule, text => !/^azureloadbalancer$/i.test(text.trim())).is === 'no'
}

function portsOfServer({host, containers, exposure}: McpWorkload): number[] {
  if (host !== 'container-instances') return []
  const values = [
    ...containers.flatMap(container => container.ports),
    ...itemsOf(property(exposure, 'ports')).map(({value}) => property(value, 'port'))
  ]
  const ports = values.map(value => Number(scalarText(value) ?? Number.NaN))
  // A port that is not known may be any.
  return ports.some(port => !(port > 0)) ? [] : ports
}
