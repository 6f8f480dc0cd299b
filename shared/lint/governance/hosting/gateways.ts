/** The gateways of a repository as networks see them. */

import {keptFor} from '../../infrastructure/kept.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import {type AddressRange, rangeOf} from '../network/address-range.js'
import {type Subnet, subnetsNamedBy} from '../network/subnets.js'

const gatewayType = 'microsoft.apimanagement/service'
const frontType = 'microsoft.network/applicationgateways'

/** API Management that stands in a subnet, with the application gateways of the repository. */
export interface Gateway {
  readonly resource: Resource
  readonly subnets: readonly Subnet[]
  /** Its address ranges; undefined where one is not known. */
  readonly ranges: readonly AddressRange[] | undefined
}

/** Every gateway that stands in a subnet. */
export const gatewaysOf = keptFor((resources: Resources): readonly Gateway[] => {
  const fronts = [...resources.ofType(frontType)].flatMap(({body}) =>
    itemsOf(property(body, 'properties.gatewayIPConfigurations')).map(({value}) =>
      property(value, 'properties.subnet.id')
    )
  )
  return [...resources.ofType(gatewayType)].flatMap(resource => {
    const subnet = property(
      resource.body,
      'properties.virtualNetworkConfiguration.subnetResourceId'
    )
    if (isNothing(subnet)) return []
    const own = [subnet, ...fronts].flatMap(value => subnetsNamedBy(value, resources))
    const isKnown = subnetsNamedBy(subnet, resources).length > 0
    const ranges = own.flatMap(({prefixes}) => prefixes).map(value => rangeOf(scalarText(value)))
    const known = ranges.filter(range => range !== undefined)
    return [
      {
        resource,
        subnets: own,
        ranges: isKnown && known.length === ranges.length ? known : undefined
      }
    ]
  })
})
