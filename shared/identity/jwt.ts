/** Header and claims of a JWT, decoded without verification: we hand it on, we do not trust it. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

/**
 * Decodes a JWT in the compact form of RFC 7515; undefined when it is not one. The signature may be
 * empty, as in tokens of `alg` none (RFC 7519, section 6).
 */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const parts = token.split('.')
  if (parts.length !== 3 || parts.some(part => !/^[A-Za-z0-9_-]*$/.test(part))) return undefined
  const header = decodePart(parts[0]!)
  const claims = decodePart(parts[1]!)
  return header && claims ? {header, claims} : undefined
}

/** The signature algorithm that a token names; `none` also when it has no signature at all. */
export function algorithmOf(token: string, {header}: DecodedJwt): string {
  const algorithm = header['alg']
  return typeof algorithm === 'string' && algorithm !== '' && !token.endsWith('.')
    ? algorithm
    : 'none'
}

/** True for a text that its issuer may have meant as a JWT, though it is damaged. */
export function looksLikeJwt(token: string): boolean {
  return token.startsWith('eyJ')
}

/** A claim that is a string; empty when it is absent or of another type. */
export function textClaim(claims: Readonly<Record<string, unknown>>, name: string): string {
  const value = claims[name]
  return typeof value === 'string' ? value : ''
}

/** A NumericDate claim (RFC 7519 section 2) in milliseconds since the epoch. */
export function timeClaim(
  claims: Readonly<Record<string, unknown>>,
  name: string
): number | undefined {
  const value = claims[name]
  return typeof value === 'number' && Number.isFinite(value) ? value * 1000 : undefined
}

function decodePart(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
