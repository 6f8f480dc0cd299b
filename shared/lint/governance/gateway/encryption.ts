/** Addresses without TLS that a policy sends calls to. */
import type {Repository} from '../../facts/repository.js'
import {attribute, children, placeOfText, textOf} from './document.js'
import {type GatewayVerdict, mcpPolicies, once} from './facts.js'

/** Addresses that never leave the machine. */
const loopback = /^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?=[:/?#]|$)/i
/** Addresses of a network of one's own. */
const inside =
  /^http:\/\/(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w.-]+\.(?:internal|local|svc|lan|corp|intra|cluster\.local)(?=[:/?#]|$)|[\w-]+(?=[:/?#]|$))/i

/**
 * A verdict for each address of a backend or of a request that a policy about MCP names: fails
 * without TLS, as a note inside of a network of one's own.
 */
export function unencryptedPolicyAddresses(repository: Repository): GatewayVerdict[] {
  return once(
    mcpPolicies(repository).flatMap(facts =>
      facts
        .named(/^(?:set-backend-service|send-request|send-one-way-request|proxy)$/)
        .flatMap(({element}) => [
          attribute(element, 'base-url'),
          attribute(element, 'url'),
          ...children(element, 'set-url').map(textOf)
        ])
        .flatMap((address): GatewayVerdict[] => {
          if (!address) return []
          const url = facts.resolved(address.text.trim())
          const at = placeOfText(address)
          if (/^https:\/\//i.test(url))
            return [facts.verdict('pass', at, 'the backend is called over TLS')]
          if (!/^http:\/\//i.test(url) || loopback.test(url)) return []
          const isInside = inside.test(url)
          return [
            facts.verdict('fail', at, 'calls its backend without TLS', {
              ...(isInside && {severity: 'note' as const})
            })
          ]
        })
    )
  )
}
