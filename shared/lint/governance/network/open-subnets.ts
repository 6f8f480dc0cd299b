/** Subnets before which no network security group stands. */
import type {Resources} from '../../infrastructure/resource.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {subnetsOf} from './subnets.js'

/** Subnets of the platform that take no group, or bring rules of their own (Azure documentation). */
const ofPlatform =
  /^(?:GatewaySubnet|AzureFirewall(?:Management)?Subnet|AzureBastionSubnet|RouteServerSubnet)$/i

/** A verdict for each subnet without a group: what may reach it is not known. */
export function openSubnets(resources: Resources): Verdict[] {
  return subnetsOf(resources).flatMap(({resource, name, groups}): Verdict[] => {
    if (groups.length > 0 || ofPlatform.test(name ?? '')) return []
    const at = declarationOf(resource)
    const label = name === undefined ? resource.label : `the subnet '${name}'`
    const because = 'no network security group is known to stand before it'
    return [{at, of: resource.place, label, state: 'not-proven', because}]
  })
}
