/** Whether the tier of a gateway can stand inside of a network. */
import type {Repository} from '../../facts/repository.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {plainText} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {namesServer} from '../workloads/mcp-names.js'
import {serviceType} from './apis.js'
import {gatewayOf} from './policies.js'

/** Tiers that can be put into a network, by its kind. Source: "Virtual network concepts" of the service. */
const able: Readonly<Record<string, RegExp>> = {
  internal: /^(?:developer|premium|premiumv2)$/i,
  external: /^(?:developer|premium|premiumv2|standardv2)$/i
}

export function tier(repository: Repository): Verdict[] {
  const hasMcp = [...gatewayOf(repository).apis.values()].some(({isMcp}) => isMcp)
  const hasPolicy = gatewayOf(repository).policies.some(({isMcp}) => isMcp)
  return [...repository.resources.ofType(serviceType)].flatMap((resource): Verdict[] => {
    const {body, place, label, name, address} = resource
    const names = [name?.text.text ?? '', address]
    if (!hasMcp && !hasPolicy && !names.some(namesServer)) return []
    const kind = plainText(property(body, 'properties.virtualNetworkType'))
    if (kind === undefined || kind.toLowerCase() === 'none') return []
    const sku = property(body, 'sku.name')
    const given = plainText(sku)?.replace(/_\d+$/, '')
    const verdict = {at: placeOf(sku), of: place, label}
    if (given === undefined) {
      return [
        {
          ...verdict,
          at: place,
          state: 'not-proven',
          because: 'its tier is not known in this repository'
        }
      ]
    }
    const fits = able[kind.toLowerCase()]?.test(given) ?? true
    return fits
      ? [{...verdict, state: 'pass', because: `the tier ${given} supports the network type`}]
      : [
          {
            ...verdict,
            state: 'fail',
            because: `has the tier '${given}', which does not support the network type '${kind}'`
          }
        ]
  })
}
