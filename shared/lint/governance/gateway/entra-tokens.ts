/** Whether the tokens that a gateway checks before MCP servers are those of Entra ID. */
import type {Repository} from '../../facts/repository.js'
import {attribute} from './document.js'
import {type GatewayVerdict, mcpEndpoints, type PolicyFacts} from './facts.js'
import {placeOfStatement} from './statements.js'
import {readsKeysElsewhere, tenantOf} from './token-settings.js'

const signed = 'require-signed-tokens'
const checks = /^validate-(?:jwt|azure-ad-token)$/

/** A verdict for each policy of an MCP API: all of its checks are of tokens of Entra ID. */
export function entraTokens(repository: Repository): GatewayVerdict[] {
  return mcpEndpoints(repository).map(judge)
}

function judge(facts: PolicyFacts): GatewayVerdict {
  const all = [
    ...facts.named(checks, 'inbound'),
    ...facts.inheritedFrom(checks, 'inbound').map(({statement}) => statement)
  ]
  const [first] = all
  if (!first) return facts.verdict('not-proven', facts.placeOf('inbound'), 'checks no token itself')
  const unsigned = all.find(({element}) => mayBeUnsigned(facts, attribute(element, signed)?.text))
  if (unsigned) {
    return facts.verdict(
      'not-proven',
      placeOfStatement(unsigned),
      `it is not known here that it refuses tokens without a signature (${signed})`
    )
  }
  const other = all.find(check => !tenantOf(check) || readsKeysElsewhere(check))
  return other
    ? facts.verdict(
        'not-proven',
        placeOfStatement(other),
        'it is not known here that tokens of Entra ID are checked'
      )
    : facts.verdict('pass', placeOfStatement(first), 'tokens of Entra ID are checked')
}

/** The gateway asks for signed tokens unless the policy says otherwise. */
function mayBeUnsigned(facts: PolicyFacts, text: string | undefined): boolean {
  return text !== undefined && !/^true$/i.test(facts.resolved(text).trim())
}

/**
 * A verdict for each policy of an MCP API that no API of the repository has: what it says may hold for
 * nothing.
 */
export function policiesWithoutApi(repository: Repository): GatewayVerdict[] {
  return mcpEndpoints(repository)
    .filter(({policy}) => policy.scope === 'unknown' && policy.api === undefined)
    .map(facts =>
      facts.verdict('not-proven', facts.placeOf('inbound'), 'no API is declared here that has it')
    )
}
