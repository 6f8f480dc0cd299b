/** Whom a policy believes to call, and what becomes of the caller's token. */
import type {Repository} from '../../facts/repository.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {options} from '../../infrastructure/values/value.js'
import {isThere, typesOf} from './apis.js'
import {attribute, children, isLiteral} from './document.js'
import {type GatewayVerdict, mcpPolicies, once, onceEach, type PolicyFacts} from './facts.js'
import type {Origin} from './origins.js'
import {isOverridden} from './rate-limit.js'
import {placeOfStatement} from './statements.js'

const checks = /^validate-(?:jwt|azure-ad-token)$/
const logs = /^(?:log-to-eventhub|trace|send-one-way-request|emit-metric)$/
/** Headers by whose name somebody says who calls. */
const identities =
  /^x-ms-client-principal|(?:^|[-_])(?:user|caller|principal|identity|oid|upn|subject|actor|agent|employee|roles?|groups?)(?:[-_](?:id|name|email|oid|upn|principal|roles?))?$|^(?:from|remote-user|x-forwarded-user|x-forwarded-email|x-tenant-id|x-client-id|client-id)$/i

/** Decisions and records that rest on what the caller says of itself. */
export function callerIdentity(repository: Repository): GatewayVerdict[] {
  return once(mcpPolicies(repository).flatMap(facts => [...decisions(facts), ...records(facts)]))
}

function decisions(facts: PolicyFacts): GatewayVerdict[] {
  const conditions = new Set(facts.policy.statements.flatMap(statement => statement.conditions))
  const isChecked = isTokenChecked(facts)
  return [...conditions].flatMap(condition =>
    facts.origins(condition).flatMap(origin => {
      if (origin.kind === 'bearer-token') {
        if (isChecked === 'yes') return []
        const because = 'decides by a token that nothing has validated'
        return isChecked === 'no' && origin.claim !== undefined
          ? [facts.verdict('fail', origin.place, because, {form: 'token'})]
          : [facts.verdict('not-proven', origin.place, 'a check of the token may be inherited')]
      }
      return saysWho(facts, origin)
        ? [
            facts.verdict(
              'fail',
              origin.place,
              `decides by the header '${origin.name}', which any caller can set`,
              {form: 'header'}
            )
          ]
        : []
    })
  )
}

function records(facts: PolicyFacts): GatewayVerdict[] {
  return facts.named(logs).flatMap(log =>
    facts.code(log).flatMap(code =>
      facts.origins(code).flatMap(origin =>
        saysWho(facts, origin)
          ? [
              facts.verdict(
                'fail',
                origin.place,
                `logs the header '${origin.name}' as the caller, which any caller can set`,
                {
                  severity: 'note',
                  form: 'record'
                }
              )
            ]
          : []
      )
    )
  )
}

function saysWho(facts: PolicyFacts, {kind, name}: Origin): boolean {
  return (
    kind === 'header' &&
    name !== undefined &&
    identities.test(name) &&
    name !== 'user-agent' &&
    !isOverridden(facts, name)
  )
}

/** Whether a token is checked before code of the policy reads it. */
function isTokenChecked(facts: PolicyFacts): 'yes' | 'no' | 'unknown' {
  if (facts.named(checks, 'inbound').length > 0) return 'yes'
  if (facts.policy.document.isFragment || facts.isOpen('inbound')) return 'unknown'
  return facts.hasBase('inbound') ? 'unknown' : 'no'
}

/** Whether the token of the caller ends at the gateway. */
export function forwardsToken(repository: Repository): GatewayVerdict[] {
  const backends = [...repository.resources.ofType(...typesOf('backends'))]
  const withCredentials = (id: string): boolean | undefined => {
    const found = backends.filter(({name}) => name && lastPart(name.text.text) === id)
    if (found.length === 0) return undefined
    return found.some(({body}) => options(property(body, 'properties.credentials')).some(isThere))
  }
  return onceEach(repository, facts => {
    const explicit = facts
      .named(/^set-header$/)
      .filter(
        ({element}) =>
          isAuthorization(attribute(element, 'name')?.text) &&
          children(element, 'value').some(value =>
            value.texts.some(text => isWholeToken(facts, text))
          )
      )
    const [given] = explicit
    if (given) {
      return [
        facts.verdict(
          'fail',
          placeOfStatement(given),
          "forwards the caller's token to the server",
          {
            form: 'explicit'
          }
        )
      ]
    }
    const [check] = facts.named(checks, 'inbound')
    if (!check) return []
    const at = facts.placeOf('inbound', check)
    if (replacesToken(facts))
      return [facts.verdict('pass', at, 'the token is removed or replaced before the server')]
    const unknown = whyUnknown(facts, withCredentials)
    if (unknown !== undefined) return [facts.verdict('not-proven', at, unknown)]
    return [
      facts.verdict('fail', at, "does not remove the caller's token before the server", {
        form: 'implicit'
      })
    ]
  })
}

function whyUnknown(
  facts: PolicyFacts,
  withCredentials: (id: string) => boolean | undefined
): string | undefined {
  if (facts.isOpen('inbound')) return 'an included fragment is not in the repository'
  const {api} = facts.policy
  if (api?.makesTools)
    return 'the gateway creates the tools and forwards only the headers it is told to'
  const backends = facts.named(/^set-backend-service$/)
  if (!api && backends.length === 0) return 'the backend is not known in this repository'
  for (const {element} of backends) {
    const id = attribute(element, 'backend-id')?.text
    if (id !== undefined && withCredentials(id) !== false)
      return 'the backend may have credentials of its own'
  }
  return undefined
}

function isAuthorization(name: string | undefined): boolean {
  return name?.trim().toLowerCase() === 'authorization'
}

/** Whether a value is the header with the token as the caller sent it. */
function isWholeToken(facts: PolicyFacts, text: Parameters<PolicyFacts['origins']>[0]): boolean {
  const origins = facts.origins(text)
  return (
    origins.length > 0 &&
    origins.every(({kind, name}) => kind === 'header' && name === 'authorization')
  )
}

function replacesToken(facts: PolicyFacts): boolean {
  const headers = facts.named(/^set-header$/).some(({element}) => {
    const name = attribute(element, 'name')?.text
    return isAuthorization(name) || (name !== undefined && !isLiteral(name))
  })
  const own = facts
    .named(/^authentication-(?:managed-identity|basic)$/)
    .some(({element}) => attribute(element, 'output-token-variable-name') === undefined)
  return (
    headers || own || facts.inherited(/^authentication-managed-identity$/, 'inbound') !== undefined
  )
}

function lastPart(name: string): string {
  return name.split('/').at(-1)!
}
