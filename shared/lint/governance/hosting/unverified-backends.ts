/** Backends of a gateway whose certificates nobody verifies, and gateways that may speak old TLS. */
import type {Resources} from '../../infrastructure/resource.js'
import {entriesOf} from '../../infrastructure/values/items.js'
import {matches, not, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing} from '../../infrastructure/values/value.js'
import {serviceType} from '../gateway/apis.js'
import type {Verdict} from '../verdict.js'
import {backendType} from '../workloads/gateway-routes.js'

/** A verdict for each backend that is told not to verify, or may be: TLS without it proves nobody. */
export function unverifiedBackends(resources: Resources): Verdict[] {
  return [...resources.ofType(backendType)].flatMap(({body, label, place: of}): Verdict[] => {
    const settings = ['validateCertificateChain', 'validateCertificateName'].map(name =>
      property(body, `properties.tls.${name}`)
    )
    const doubt = settings.find(
      value =>
        !isNothing(value) &&
        matches(value, text => text.toLowerCase() === 'true', 'yes').is !== 'yes'
    )
    if (!doubt) return []
    const because = 'it is not known here that the certificate of the server is verified'
    return [{at: placeOf(doubt), of, label, state: 'not-proven', because}]
  })
}

/** A verdict for each switch of a gateway for old protocols that is not certainly off. */
export function oldProtocols(resources: Resources): Verdict[] {
  return [...resources.ofType(serviceType)].flatMap(({body, label, place: of}): Verdict[] => {
    const switches = [
      ...entriesOf(property(body, 'properties.customProperties')),
      ...entriesOf(property(body, 'properties.security'))
    ]
    const doubt = switches.find(
      ({key, value}) =>
        /(?:tls1[01]|ssl30)(?:enabled)?$/i.test(key.text.text) &&
        not(matches(value, text => text.toLowerCase() === 'true')).is !== 'yes'
    )
    if (!doubt) return []
    const because = 'it is not known here that TLS 1.0, TLS 1.1 and SSL 3.0 are turned off'
    return [{at: placeOf(doubt.value), of, label, state: 'not-proven', because}]
  })
}
