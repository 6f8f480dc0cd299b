import {createLocalJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify} from 'jose'

export interface TrustedIssuer {
  readonly issuers: readonly string[]
  readonly audiences: readonly string[]
  readonly jwks: JSONWebKeySet
}

export type TokenVerdict =
  | {readonly valid: true; readonly claims: JWTPayload; readonly roles: readonly string[]}
  | {readonly valid: false; readonly reason: string}

/** What `validate-azure-ad-token` does: signature, issuer, audience, lifetime without any leeway. */
export async function checkToken(
  authorization: string | undefined,
  trusted: TrustedIssuer
): Promise<TokenVerdict> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) return {valid: false, reason: 'JWT not present.'}
  try {
    const {payload} = await jwtVerify(token, createLocalJWKSet(trusted.jwks), {
      issuer: [...trusted.issuers],
      audience: [...trusted.audiences],
      clockTolerance: 0
    })
    const roles = Array.isArray(payload['roles']) ? payload['roles'].map(String) : []
    const scopes = typeof payload['scp'] === 'string' ? payload['scp'].split(' ') : []
    return {valid: true, claims: payload, roles: [...roles, ...scopes]}
  } catch (error) {
    return {valid: false, reason: reasonOf(error)}
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'TokenExpired: the token has expired.'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'TokenAudienceNotAllowed: the audience is not allowed.'
    if (error.claim === 'iss') return 'TokenIssuerNotAllowed: the issuer is not allowed.'
    return `TokenClaimValueNotAllowed: ${error.claim}`
  }
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey
  ) {
    return 'TokenSignatureInvalid: the signature is not valid.'
  }
  return 'Unauthorized. Access token is missing or invalid.'
}
