/** Network security groups that are attached to nothing: their rules have no effect. */
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {subnetsOf} from './subnets.js'

const groupType = 'microsoft.network/networksecuritygroups'
const associationType = `${groupType}/associations`
const interfaceType = 'microsoft.network/networkinterfaces'

/** What names a group and does not attach it: its own rules, and what watches it. */
const inert =
  /^(?:azurerm_network_security_rule|microsoft\.network\/networksecuritygroups\/securityrules|azurerm_monitor_diagnostic_setting|microsoft\.insights\/diagnosticsettings|azurerm_network_watcher_flow_log|azurerm_management_lock|microsoft\.authorization\/locks|azurerm_role_assignment|microsoft\.authorization\/roleassignments)$/

/** A verdict for each network security group of a repository. */
export function unattachedGroups(resources: Resources): Verdict[] {
  const groups = [...resources.ofType(groupType)]
  if (groups.length === 0) return []
  const index = new NamedResources(groups, resources)
  const attached = new Map<Resource, Place>()
  for (const value of attachingValues(resources)) {
    for (const group of index.namedBy(value)) attached.set(group, value.place)
  }
  return groups.map(group => judge(group, attached.get(group), resources))
}

/** Everything that a subnet, a network interface or an association attaches. */
function attachingValues(resources: Resources): Value[] {
  const at = 'properties.networkSecurityGroup.id'
  return [
    ...subnetsOf(resources).flatMap(({groups}) => groups),
    ...[...resources.ofType(associationType, interfaceType)].map(({body}) => property(body, at))
  ].filter(value => !isNothing(value))
}

/** `resourceId('Microsoft.Network/networkSecurityGroups', …)` of a group, by a name that is not known. */
function isNamedById({place, source}: Resource): boolean {
  if (source !== 'bicep' && source !== 'arm') return false
  return /\bresourceId\s{0,20}\([^;{}]{0,500}?Microsoft\.Network\/networkSecurityGroups['"]/i.test(
    place.file.text
  )
}

function judge(group: Resource, attached: Place | undefined, resources: Resources): Verdict {
  const {label, place, exists} = group
  const verdict = {at: declarationOf(group), of: place, label}
  if (attached) {
    return {...verdict, at: attached, state: 'pass', because: 'is attached to a network'}
  }
  // Rules in a file of their own are put into a group by what reads the file.
  const isFragment = group.source === 'arm' && isNothing(property(group.body, 'type'))
  const isHandedOn = isFragment || resources.mentions(group).some(name => !inert.test(name))
  if (isHandedOn || isNamedById(group) || exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: 'it is not known here what it is attached to'}
  }
  return {...verdict, state: 'fail', because: 'is attached to no subnet and no network interface'}
}
