/** Whom a policy lets do what: people by scopes, pipelines by roles, each tool by its class. */
import type {Repository} from '../../facts/repository.js'
import {attribute, placeOfText} from './document.js'
import {expressionOf, says} from './expression.js'
import {type GatewayVerdict, onceEach, type PolicyFacts} from './facts.js'
import {placeOfStatement, type Statement} from './statements.js'
import {claimsOf, scopeClaim, valuesOfClaim} from './token-settings.js'

const checks = /^validate-(?:jwt|azure-ad-token)$/
/** Claims that an application's own token carries, or that tell it from a person's. */
const ofApplications =
  /^(?:roles|role|idtyp|azpacr|appidacr|http:\/\/schemas\.microsoft\.com\/ws\/2008\/06\/identity\/claims\/role)$/i
const ofGrants = /^(?:scp|scope|roles|role|groups|wids)$/i

/** Whether tokens of pipelines can pass: they carry `roles` and no `scp`. */
export function shutsOutPipelines(repository: Repository): GatewayVerdict[] {
  return onceEach(repository, facts => {
    const [first] = facts.named(checks, 'inbound')
    if (!first) return []
    const pass = facts.verdict('pass', placeOfStatement(first), 'tokens without scopes can pass')
    if (readsClaim(facts, ofApplications)) return [pass]
    const all = facts.named(checks, 'inbound')
    const asking = all.flatMap(check => claimsOf(check, scopeClaim).map(claim => ({check, claim})))
    const [found] = asking
    if (found && all.every(check => claimsOf(check, scopeClaim).length > 0)) {
      return [shutOut(facts, placeOfText(attribute(found.claim, 'name')!))]
    }
    if (found) return [pass]
    const asked = facts
      .refusals()
      .flatMap(({conditions, branches}) =>
        branches.length > 1 ? [] : conditions.flatMap(condition => facts.origins(condition))
      )
    const scope = asked.find(({claim}) => claim !== undefined && scopeClaim.test(claim))
    if (scope) return [shutOut(facts, scope.place)]
    return [pass]
  })
}

function shutOut(facts: PolicyFacts, at: GatewayVerdict['at']): GatewayVerdict {
  const because = "requires 'scp', which only user tokens carry, so every pipeline is refused"
  return facts.isOpen('inbound')
    ? facts.verdict('not-proven', at, 'an included fragment is not in the repository')
    : facts.verdict('fail', at, because)
}

/** Whether a required claim or code of the policy reads a claim. */
function readsClaim(facts: PolicyFacts, name: RegExp): boolean {
  return (
    facts.named(checks).some(check => claimsOf(check, name).length > 0) ||
    facts.allCode().some(code => says(expressionOf(code), text => name.test(text)))
  )
}

/** Whether what a token grants decides which tools it may call. */
export function toolClasses(repository: Repository): GatewayVerdict[] {
  return onceEach(repository, facts => {
    const {policy} = facts
    const [check] = facts.named(checks, 'inbound')
    if (!check || policy.scope === 'operation') return []
    const at = facts.placeOf('inbound', check)
    const verdict = (state: GatewayVerdict['state'], because: string, form?: string) => [
      facts.verdict(state, at, because, form === undefined ? {} : {form})
    ]
    if (facts.isOpen('inbound'))
      return verdict('not-proven', 'an included fragment is not in the repository')
    if (facts.ofOperations().length > 0)
      return verdict('not-proven', 'policies of its operations decide')
    const refuses = facts.refusals().length > 0
    if (refuses && readsTool(facts) && readsClaim(facts, ofGrants)) {
      return verdict('pass', 'the scopes or roles of the token decide on the tool')
    }
    const several = severalClasses(check)
    if (several) {
      return [
        facts.verdict(
          'fail',
          several,
          'lets a token with any one of these scopes call every tool',
          {
            form: 'any'
          }
        )
      ]
    }
    if (readsClaim(facts, ofGrants)) return verdict('pass', 'a scope or a role is required')
    return verdict(
      'fail',
      'lets every token call every tool, because it requires no scope and no role',
      'none'
    )
  })
}

/** A claim that is content with one of several values. */
function severalClasses(check: Statement): GatewayVerdict['at'] | undefined {
  const claim = claimsOf(check, ofGrants).find(
    found => attribute(found, 'match')?.text.trim() === 'any' && valuesOfClaim(found).length > 1
  )
  return claim && placeOfText(attribute(claim, 'name')!)
}

/** Whether code reads which tool is called. */
function readsTool(facts: PolicyFacts): boolean {
  return facts.allCode().some(code => {
    const expression = expressionOf(code)
    const named = ['params', 'name'].every(word =>
      says(expression, text => text.split('.').includes(word))
    )
    return named || says(expression, text => text === 'tools/call')
  })
}
