/** Whether a policy limits what requests may be: their type, size or shape. */
import type {Repository} from '../../facts/repository.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'
import {placeOfStatement} from './statements.js'

const validators =
  /^(?:validate-content|validate-parameters|validate-headers|validate-graphql-request|json-threat-protection|llm-content-safety)$/

export function validation(repository: Repository): GatewayVerdict[] {
  return onceEach(repository, facts => [judge(facts)])
}

function judge(facts: PolicyFacts): GatewayVerdict {
  const at = facts.placeOf('inbound')
  const found = facts.named(validators, 'inbound')[0] ?? facts.inherited(validators, 'inbound')
  if (found) return facts.verdict('pass', placeOfStatement(found), 'requests are checked')
  const refusal = facts
    .refusals()
    .find(({conditions}) =>
      conditions.some(condition =>
        facts
          .origins(condition)
          .some(
            ({kind, name}) =>
              kind === 'request-body' ||
              (kind === 'header' && /^content-(?:type|length)$/.test(name ?? ''))
          )
      )
    )
  if (refusal)
    return facts.verdict('pass', placeOfStatement(refusal), 'requests are refused by their content')
  if (facts.isOpen('inbound') || facts.inheritsOpen('inbound')) {
    return facts.verdict('not-proven', at, 'an included fragment is not in the repository')
  }
  if (
    facts.ofOperations().some(({statements}) => statements.some(({name}) => validators.test(name)))
  ) {
    return facts.verdict('not-proven', at, 'policies of its operations check requests')
  }
  return facts.verdict('fail', at, 'forwards requests of any type, size and shape')
}
