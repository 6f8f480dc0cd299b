/** Header and claims of a JWT, decoded without verification: we hand it on, we do not trust it. */
export interface DecodedJwt {
  readonly header: Readonly<Record<string, unknown>>
  readonly claims: Readonly<Record<string, unknown>>
}

/** Decodes a signed JWT (RFC 7519, compact form of RFC 7515); undefined when it is not one. */
export function decodeJwt(token: string): DecodedJwt | undefined {
  const parts = token.split('.')
  if (parts.length !== 3 || parts.some(part => !/^[A-Za-z0-9_-]+$/.test(part))) return undefined
  const header = decodePart(parts[0]!)
  const claims = decodePart(parts[1]!)
  return header && claims ? {header, claims} : undefined
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
