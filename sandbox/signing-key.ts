import {randomUUID} from 'node:crypto'
import {exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT} from 'jose'

/** An RS256 key of an issuer and what it publishes of it. */
export interface SigningKey {
  readonly jwks: {readonly keys: readonly JWK[]}
  sign(claims: JWTPayload): Promise<string>
}

export async function createSigningKey(): Promise<SigningKey> {
  const {privateKey, publicKey} = await generateKeyPair('RS256')
  const kid = randomUUID().replaceAll('-', '').toUpperCase()
  const jwk = {...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256'}
  return {
    jwks: {keys: [jwk]},
    sign: claims =>
      new SignJWT(claims).setProtectedHeader({typ: 'JWT', alg: 'RS256', kid}).sign(privateKey)
  }
}

/** Now, as a NumericDate. */
export const nowSeconds = (): number => Math.floor(Date.now() / 1000)
