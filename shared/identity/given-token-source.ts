import {decodeJwt, timeClaim} from './jwt.js'
import type {AccessToken, TokenSource} from './token-source.js'

/** A token that an earlier step got: it cannot be renewed. The caller has masked it. */
export class GivenTokenSource implements TokenSource {
  private readonly token: AccessToken

  constructor(token: string) {
    const claims = decodeJwt(token)?.claims
    const expiresAt = claims && timeClaim(claims, 'exp')
    this.token = {
      token,
      ...(claims && {claims}),
      ...(expiresAt !== undefined && {expiresAt})
    }
  }

  async getToken(): Promise<AccessToken> {
    return this.token
  }

  async renewAfterRefusal(): Promise<undefined> {
    return undefined
  }
}
