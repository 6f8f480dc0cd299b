import {describeOffset, isoTime, validityAt} from './clock-offset.js'
import type {EntraAnswer} from './entra.js'
import {algorithmOf, decodeJwt, looksLikeJwt, textClaim, timeClaim} from './jwt.js'
import {guid} from './resource.js'
import type {IdentitySettings} from './settings.js'

/** What the checks found. With a problem the token must not be handed on. */
export interface TokenChecks {
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
  /** Claims of the token; undefined when it is opaque. */
  readonly claims?: Readonly<Record<string, unknown>>
}

/**
 * Checks that an access token is the one that was asked for and that the gateway can use it. The
 * signature is the gateway's business. Claims: Microsoft Learn, "Access token claims reference".
 */
export function checkAccessToken(
  answer: EntraAnswer,
  settings: IdentitySettings,
  nowMs: number
): TokenChecks {
  const jwt = decodeJwt(answer.token)
  if (!jwt && !looksLikeJwt(answer.token)) return checkOpaque(answer, settings, nowMs)
  if (!jwt) {
    // Five parts: encrypted for the resource, and opaque to everybody else.
    if (answer.token.split('.').length === 5) return checkOpaque(answer, settings, nowMs)
    return {problems: ['it is damaged: a JWT has three parts of base64url'], warnings: []}
  }
  const {claims} = jwt
  const problems = [
    ...checkAlgorithm(algorithmOf(answer.token, jwt)),
    ...checkTimes(claims, answer, settings, nowMs),
    ...checkIssuer(claims, settings),
    ...checkParties(claims, settings)
  ]
  const roles = rolesOf(claims)
  const missing = settings.requiredRoles.filter(role => !roles.includes(role))
  if (missing.length > 0) {
    const has = roles.length > 0 ? `it has ${roles.join(', ')}` : 'it has none'
    problems.push(
      `it lacks the app ${missing.length === 1 ? 'role' : 'roles'} ${missing.join(', ')} (${has}): grant ${settings.clientId} the role of '${settings.resource.id}' (API permissions, Application permissions, then admin consent)`
    )
  }
  const warnings: string[] = []
  if (settings.forGateway && roles.length === 0 && missing.length === 0) {
    warnings.push(
      "the token carries no app roles. Tokens for applications never carry scp: a gateway policy that requires scp will answer 401. Grant an app role of the gateway and let the policy require 'roles'."
    )
  }
  return {problems, warnings, claims}
}

/** The app roles of a token. */
export function rolesOf(claims: Readonly<Record<string, unknown>>): string[] {
  return [claims['roles']].flat().filter(role => typeof role === 'string')
}

/** Nothing is known of an opaque token but how long its issuer says that it lives. */
function checkOpaque(answer: EntraAnswer, settings: IdentitySettings, nowMs: number): TokenChecks {
  return {
    problems: [],
    warnings: [
      'the token is opaque (no signed JWT): tenant, audience, client and roles cannot be checked here.',
      ...tooShort(answer.expiresAt - nowMs, settings)
    ]
  }
}

function checkAlgorithm(algorithm: string): string[] {
  return algorithm.toLowerCase() === 'none' ? ["it is not signed (alg 'none')"] : []
}

function checkTimes(
  claims: Readonly<Record<string, unknown>>,
  answer: EntraAnswer,
  settings: IdentitySettings,
  nowMs: number
): string[] {
  const expiresAt = timeClaim(claims, 'exp')
  if (expiresAt === undefined) return ['it has no expiry (exp)']
  const notBefore = timeClaim(claims, 'nbf')
  const remark = describeOffset(answer.clockOffsetMs)
  const here = `it is ${isoTime(nowMs)} here${remark && `. ${remark}`}`
  switch (validityAt({notBefore, expiresAt}, nowMs, answer.clockOffsetMs)) {
    case 'expired':
      return [`it expired at ${isoTime(expiresAt)} (${here})`]
    case 'early':
      return [`it is not valid before ${isoTime(notBefore!)} (${here})`]
    case 'valid':
      return tooShort(expiresAt - Math.min(nowMs, nowMs - answer.clockOffsetMs), settings)
  }
}

function tooShort(leftMs: number, settings: IdentitySettings): string[] {
  if (leftMs >= settings.minLifetimeMs) return []
  return [
    `it is valid for another ${Math.max(0, Math.floor(leftMs / 1000))} s only, less than the ${settings.minLifetimeMs / 1000} s of the input 'min-lifetime': see the token lifetime policy of the resource`
  ]
}

function checkIssuer(
  claims: Readonly<Record<string, unknown>>,
  settings: IdentitySettings
): string[] {
  const {tenantId, cloud} = settings
  const problems: string[] = []
  const tenant = textClaim(claims, 'tid')
  if (tenant.toLowerCase() !== tenantId) {
    problems.push(`its tenant (tid) is ${shown(tenant)} and not '${tenantId}'`)
  }
  const issuer = textClaim(claims, 'iss')
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined
  const v1 = `/${tenantId}/`
  const v2 = `/${tenantId}/v2.0`
  const version = textClaim(claims, 'ver') || (url?.pathname.toLowerCase() === v1 ? '1.0' : '2.0')
  if (version !== '1.0' && version !== '2.0') {
    problems.push(`its version (ver) is ${shown(version)} and not 1.0 or 2.0`)
  } else if (
    url?.protocol !== 'https:' ||
    url.pathname.toLowerCase() !== (version === '1.0' ? v1 : v2)
  ) {
    problems.push(
      `its issuer (iss) ${shown(issuer)} is not the one of tenant '${tenantId}' for a token of version ${version}`
    )
  } else if (cloud.issuers) {
    const expected = [
      new URL(version === '1.0' ? cloud.issuers.v1 : cloud.issuers.v2).host,
      new URL(cloud.authorityHost).host
    ]
    if (!expected.includes(url.host)) {
      problems.push(
        `its issuer (iss) ${shown(issuer)} is not one of the cloud '${cloud.name}' (${expected[0]} for version ${version})`
      )
    }
  }
  return problems
}

function checkParties(
  claims: Readonly<Record<string, unknown>>,
  settings: IdentitySettings
): string[] {
  const problems: string[] = []
  const {resource, clientId} = settings
  const audience = textClaim(claims, 'aud')
  // A v2 token names the application, whose id a URI does not tell.
  const named = textClaim(claims, 'ver') === '2.0' && guid.test(audience)
  const fits =
    resource.audiences.includes(audience.toLowerCase()) || (!resource.namesApplication && named)
  if (!fits) {
    problems.push(
      `its audience (aud) is ${shown(audience)} and not ${resource.audiences.map(value => `'${value}'`).join(' or ')}`
    )
  }
  const client = textClaim(claims, 'azp') || textClaim(claims, 'appid')
  if (client.toLowerCase() !== clientId) {
    problems.push(`its client (azp, appid) is ${shown(client)} and not '${clientId}'`)
  }
  return problems
}

function shown(value: string): string {
  return value === '' ? 'missing' : `'${value.replace(/[^\x20-\x7e]/g, '?').slice(0, 200)}'`
}
