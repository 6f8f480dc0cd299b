/** APIs of a gateway for MCP servers that callers may reach without TLS. */
import type {Resources} from '../../infrastructure/resource.js'
import {anyItem, matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import {apisOf, serviceType} from '../gateway/apis.js'
import {type EndpointVerdict, inside} from './endpoint-verdict.js'

/**
 * A verdict for each API for MCP that says by which protocols it is called: HTTPS alone is what an
 * API takes that says nothing.
 */
export function unencryptedApis(resources: Resources): EndpointVerdict[] {
  return [...apisOf(resources).values()].flatMap(({isMcp, resource}): EndpointVerdict[] => {
    const protocols = property(resource.body, 'properties.protocols')
    if (!isMcp || isNothing(protocols)) return []
    const verdict = {
      of: resource.place,
      label: resource.label,
      at: placeOf(protocols),
      help: {
        terraform: 'Set protocols = ["https"].',
        azure: "Set protocols: ['https'] in its properties."
      }
    }
    const {is} = anyItem(protocols, text => /^(?:http|ws)$/i.test(text))
    if (is === 'no') {
      return [{...verdict, state: 'pass', because: 'takes calls over HTTPS alone'}]
    }
    if (is === 'unknown' || resource.exists !== 'yes') {
      const because = 'it is not known here by which protocols it is called'
      return [{...verdict, state: 'not-proven', because}]
    }
    const isInside = [...resources.ofType(serviceType)].every(
      ({body}) =>
        matches(property(body, 'properties.virtualNetworkType'), text => /^internal$/i.test(text))
          .is === 'yes'
    )
    const because = 'accepts calls over plain HTTP'
    return [{...verdict, state: 'fail', because, ...(isInside && inside)}]
  })
}
