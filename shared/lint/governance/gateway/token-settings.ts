/** What tokens are checked for: the tenant, the audience, the keys, the scopes. */
import type {Repository} from '../../facts/repository.js'
import type {XmlElement} from '../../formats/xml.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {MappedText} from '../../source.js'
import {attribute, children, isLiteral, placeOfText, textOf} from './document.js'
import {type GatewayVerdict, mcpPolicies, once, type PolicyFacts} from './facts.js'
import {placeOfStatement, type Statement} from './statements.js'

const checks = /^validate-(?:jwt|azure-ad-token)$/

function each(
  repository: Repository,
  judge: (facts: PolicyFacts, check: Statement) => readonly GatewayVerdict[]
): GatewayVerdict[] {
  return once(
    mcpPolicies(repository).flatMap(facts =>
      facts.named(checks).flatMap(check => judge(facts, check))
    )
  )
}

/** The texts in `<audiences><audience>…`. */
function items({element}: Statement, list: string, item: string): readonly MappedText[] {
  return children(element, list).flatMap(found =>
    children(found, item).flatMap(one => textOf(one) ?? [])
  )
}

/** The required claim of a name, in any case. */
export function claimsOf({element}: Statement, name: RegExp): readonly XmlElement[] {
  return children(element, 'required-claims')
    .flatMap(list => children(list, 'claim'))
    .filter(claim => name.test(attribute(claim, 'name')?.text.trim() ?? ''))
}

export function valuesOfClaim(claim: XmlElement): readonly MappedText[] {
  return children(claim, 'value').flatMap(value => textOf(value) ?? [])
}

const everyTenant = /^(?:common|organizations|consumers)$/i
const loginHost =
  /^https:\/\/(?:login\.microsoftonline\.(?:com|us|de)|login\.(?:partner\.)?(?:microsoftonline|chinacloudapi)\.cn|login\.windows\.net|sts\.windows\.net)\/([^/?#]+)/i
const tenantClaim = /^(?:tid|http:\/\/schemas\.microsoft\.com\/identity\/claims\/tenantid)$/i

/** Whether tokens of one tenant only are taken. */
export function anyTenant(repository: Repository): GatewayVerdict[] {
  return each(repository, (facts, check) => {
    const claims = claimsOf(check, tenantClaim)
    const several = claims.find(claim => isAnyOf(claim) && valuesOfClaim(claim).length > 1)
    const given = tenantOf(check)
    const tenant = given && facts.resolved(given.name)
    const isOpen = tenant !== undefined && everyTenant.test(tenant)
    if (several && !isOpen) {
      return [
        fail(
          facts,
          {file: check.file, range: several.nameRange},
          'accepts tokens of several tenants',
          'several'
        )
      ]
    }
    if (!given || !isOpen) {
      return given
        ? [facts.verdict('pass', placeOfText(given.at), 'tokens of one tenant are accepted')]
        : []
    }
    const issuers = items(check, 'issuers', 'issuer')
    const named =
      issuers.length > 0 &&
      issuers.every(
        issuer => !/\{tenantid\}|common|organizations/i.test(facts.resolved(issuer.text))
      )
    if (named || (claims.length > 0 && !several)) {
      return [
        facts.verdict('pass', placeOfText(given.at), 'the issuer or the tenant is checked as well')
      ]
    }
    if (checksTenant(facts)) {
      return [
        facts.verdict(
          'not-proven',
          placeOfText(given.at),
          'an expression of the policy reads the tenant'
        )
      ]
    }
    return [
      fail(facts, placeOfText(given.at), `accepts tokens of every tenant ('${tenant}')`, 'every')
    ]
  })
}

function isAnyOf(claim: XmlElement): boolean {
  return attribute(claim, 'match')?.text.trim().toLowerCase() === 'any'
}

/** The tenant of Entra ID that the check names: in the address of its metadata, or as `tenant-id`. */
export function tenantOf(check: Statement): {name: string; at: MappedText} | undefined {
  const id = attribute(check.element, 'tenant-id')
  if (id) return {name: id.text.trim(), at: id}
  for (const config of children(check.element, 'openid-config')) {
    const url = attribute(config, 'url')
    const name = url && loginHost.exec(url.text.trim())?.[1]
    if (url && name) return {name, at: url}
  }
  return undefined
}

/** Whether a check takes keys from another place than Entra ID as well: who has those makes any token. */
export function readsKeysElsewhere({element}: Statement): boolean {
  return (
    children(element, 'issuer-signing-keys').length > 0 ||
    children(element, 'openid-config').some(config => {
      const url = attribute(config, 'url')
      return !url || !loginHost.test(url.text.trim())
    })
  )
}

/** Whether code of the policy compares the tenant or the issuer of a token. */
function checksTenant(facts: PolicyFacts): boolean {
  return facts
    .refusals()
    .some(({conditions}) =>
      conditions.some(condition =>
        facts
          .origins(condition)
          .some(
            ({claim, chain}) =>
              /^(?:tid|iss)$/i.test(claim ?? '') || chain.steps.some(({name}) => name === 'Issuer')
          )
      )
    )
}

/** Resources of Microsoft's own that every application of a tenant may ask tokens for. */
const sharedAudience =
  /^(?:https:\/\/(?:management\.(?:azure\.com|core\.windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|graph\.(?:microsoft\.(?:com|us)|windows\.net))\/?|00000003-0000-0000-c000-000000000000|00000002-0000-0000-c000-000000000000|797f4846-ba00-4fd7-ba43-dac1f8f63013)$/i

/** Whether tokens are for this gateway. */
export function audience(repository: Repository): GatewayVerdict[] {
  return each(repository, (facts, check) => {
    const claims = claimsOf(check, /^aud$/i)
    const given = [...items(check, 'audiences', 'audience'), ...claims.flatMap(valuesOfClaim)]
    const shared = given.find(({text}) => sharedAudience.test(facts.resolved(text).trim()))
    if (shared) {
      const name = facts.resolved(shared.text).trim()
      return [
        fail(
          facts,
          placeOfText(shared),
          `accepts tokens for '${name}', which every application of the tenant can get`,
          'shared'
        )
      ]
    }
    if (given.length > 0 || claims.length > 0 || children(check.element, 'audiences').length > 0) {
      return [facts.verdict('pass', placeOfStatement(check), 'the audience is checked')]
    }
    const inCode = [...facts.claimsRead()].some(claim => /^aud(?:iences)?$/i.test(claim))
    if (inCode) {
      return [
        facts.verdict(
          'not-proven',
          placeOfStatement(check),
          'an expression of the policy reads the audience'
        )
      ]
    }
    return [
      facts.verdict(
        'fail',
        placeOfStatement(check),
        `accepts tokens for any service: <${check.name}> has no <audiences>`,
        {
          severity: 'warning',
          form: 'missing'
        }
      )
    ]
  })
}

/** Whether the keys that sign tokens are what they should be. */
export function tokenKeys(repository: Repository): GatewayVerdict[] {
  return each(repository, (facts, check) =>
    ['issuer-signing-keys', 'decryption-keys']
      .flatMap(list => children(check.element, list))
      .flatMap(list => children(list, 'key'))
      .map(key => {
        const at: Place = {file: check.file, range: key.nameRange}
        const text = textOf(key)?.text ?? ''
        if (/^https?:\/\//i.test(text)) {
          return fail(facts, at, 'has a URL where the signing key belongs', 'address')
        }
        return text !== '' && isLiteral(text)
          ? fail(facts, at, 'contains the signing key of tokens', 'literal')
          : facts.verdict('pass', at, 'the key is a certificate or a named value')
      })
  )
}

/** Whether the scopes of a token are read one by one. */
export function scopeList(repository: Repository): GatewayVerdict[] {
  const claims = each(repository, (facts, check) =>
    claimsOf(check, scopeClaim).map(claim => {
      const at = placeOfText(attribute(claim, 'name')!)
      return attribute(claim, 'separator')
        ? facts.verdict('pass', at, 'the scopes are read one by one')
        : fail(
            facts,
            at,
            "compares 'scp' as one string, so a token with two scopes is refused",
            'claim'
          )
    })
  )
  const compared = mcpPolicies(repository).flatMap(facts =>
    facts.allCode().flatMap(code =>
      facts.origins(code).flatMap(({claim, chain, expression, place}) => {
        if (claim !== 'scp' || expression.text !== code) return []
        const [next, value] = expression.tokens.slice(chain.to, chain.to + 2)
        const isCompared =
          /^[!=]=$/.test(next?.text ?? '') && value?.kind === 'text' && value.text !== ''
        const isEqual = chain.steps.at(-1)?.name === 'Equals'
        return isCompared || isEqual
          ? [
              fail(
                facts,
                place,
                "compares 'scp' as one string, so a token with two scopes is refused",
                'code'
              )
            ]
          : []
      })
    )
  )
  return [...claims, ...once(compared)]
}

export const scopeClaim = /^(?:scp|http:\/\/schemas\.microsoft\.com\/identity\/claims\/scope)$/i

function fail(facts: PolicyFacts, at: Place, because: string, form: string): GatewayVerdict {
  return facts.verdict('fail', at, because, {form})
}
