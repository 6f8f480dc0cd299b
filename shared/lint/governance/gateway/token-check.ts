/** Whether somebody checks the token of a call before an MCP server sees it. */
import type {Repository} from '../../facts/repository.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Api} from './apis.js'
import {type GatewayVerdict, mcpEndpoints, type PolicyFacts} from './facts.js'
import {gatewayOf} from './policies.js'
import {placeOfStatement, type Statement} from './statements.js'

const checks = /^validate-(?:jwt|azure-ad-token)$/

/** A verdict for each policy of an MCP API, and for each MCP API that has none. */
export function tokenCheck(repository: Repository): GatewayVerdict[] {
  const policies = mcpEndpoints(repository)
  return [...policies.map(judge), ...withoutPolicy(repository, policies)]
}

const checked = 'the token is checked'

function isUnconditional({branches}: Statement): boolean {
  return branches.length === 0
}

function judge(facts: PolicyFacts): GatewayVerdict {
  const own = facts.named(checks, 'inbound').map(statement => ({statement, isCertain: true}))
  const all = [...own, ...facts.inheritedFrom(checks, 'inbound')]
  const always = all.find(({statement, isCertain}) => isCertain && isUnconditional(statement))
  if (always) return facts.verdict('pass', placeOfStatement(always.statement), checked)
  const [some] = all
  if (some) {
    const because = some.isCertain
      ? 'the token is checked under a condition only'
      : 'a product checks the token, and it is not known here whether this API is in it'
    return facts.verdict('not-proven', placeOfStatement(some.statement), because)
  }
  const at = facts.placeOf('inbound')
  const other = otherCheck(facts)
  if (other !== undefined) return facts.verdict('not-proven', at, other)
  const hasBase = facts.hasBase('inbound')
  return facts.verdict(
    'fail',
    at,
    hasBase
      ? 'does not check a token, and nothing in this repository shows that <base /> inherits a check'
      : 'does not check a token',
    hasBase ? {severity: 'warning', form: 'base', mayInherit: true} : {form: 'none'}
  )
}

/** What may check who calls in another way; undefined where nothing does. */
function otherCheck(facts: PolicyFacts): string | undefined {
  if (facts.isOpen('inbound')) return 'an included fragment is not in the repository'
  if (facts.inheritsOpen('inbound'))
    return 'a fragment that <base /> inherits is not in the repository'
  if (facts.named(/^validate-client-certificate$/, 'inbound').length > 0) {
    return 'a client certificate is checked, and no token'
  }
  if (facts.ofOperations().some(({statements}) => statements.some(({name}) => checks.test(name)))) {
    return 'policies of its operations check a token'
  }
  const refuses = facts
    .refusals()
    .some(({conditions}) =>
      conditions.some(condition =>
        facts
          .origins(condition)
          .some(
            ({kind, name}) =>
              kind === 'bearer-token' ||
              kind === 'looked-up' ||
              kind === 'unknown-variable' ||
              kind === 'user' ||
              kind === 'certificate' ||
              (kind === 'header' && /authorization|api-?key|token|session|secret/.test(name ?? ''))
          )
      )
    )
  return refuses ? 'the policy refuses calls by a check of its own' : undefined
}

/** MCP APIs of which the repository has no policy at all. */
function withoutPolicy(repository: Repository, policies: readonly PolicyFacts[]): GatewayVerdict[] {
  const gateway = gatewayOf(repository)
  // A policy that a script puts into the gateway may be that of any API.
  const isLoose = policies.some(({policy}) => !policy.api)
  const around = gateway.policies.filter(({scope}) => scope === 'global' || scope === 'product')
  const statements = around.flatMap(policy =>
    policy.statements
      .filter(({name}) => checks.test(name))
      .map(statement => ({statement, isCertain: policy.scope === 'global'}))
  )
  const check = statements.find(
    ({statement, isCertain}) =>
      isCertain && statement.section === 'inbound' && isUnconditional(statement)
  )
  return [...gateway.apis.entries()].flatMap(([key, api]): GatewayVerdict[] => {
    if (!api.isMcp || gateway.withPolicy.has(key)) return []
    const at = placeOfApi(api)
    const verdict = {at, of: api.resource.place, label: api.label}
    if (check) {
      return [{...verdict, state: 'pass', because: 'a policy at a wider scope checks the token'}]
    }
    if (statements.length > 0 || isLoose || api.resource.exists !== 'yes') {
      return [
        {...verdict, state: 'not-proven', because: 'its policy is not known in this repository'}
      ]
    }
    return [
      {
        ...verdict,
        state: 'fail',
        severity: 'warning',
        because: 'has no policy in this repository, so nothing checks a token',
        form: 'no-policy',
        mayInherit: true
      }
    ]
  })
}

/** A verdict for each MCP API of which the repository has no policy: what else is asked of it is not known. */
export function apisWithoutPolicy(repository: Repository): GatewayVerdict[] {
  return withoutPolicy(repository, mcpEndpoints(repository)).map(
    ({at, of, label}): GatewayVerdict => ({
      ...{at, of, label, state: 'not-proven'},
      because: 'has no policy in this repository'
    })
  )
}

function placeOfApi({resource}: Api): Place {
  const name = property(resource.body, 'name')
  const at = placeOf(name)
  return name.kind === 'text' && at.file === resource.place.file ? at : resource.place
}
