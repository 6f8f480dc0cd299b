import {UsageError} from '../errors.js'
import {IdentityError} from '../identity/identity-error.js'
import type {AccessToken, TokenSource} from '../identity/token-source.js'
import {CallFailure} from './outcome.js'

/** What the fetch layer needs of an identity. */
export interface GatewayCredential {
  /** The token to send, if there is one yet. */
  current(signal?: AbortSignal): Promise<AccessToken | undefined>
  /**
   * After a 401: another token, or undefined when there is none to be had. `refused` is the token
   * that was sent, `challenge` the answer's WWW-Authenticate header.
   */
  renew(
    refused: string | undefined,
    challenge: string | undefined
  ): Promise<AccessToken | undefined>
}

export function credentialFrom(source: TokenSource): GatewayCredential {
  return {
    current: signal => source.getToken(signal),
    renew: refused =>
      refused === undefined ? Promise.resolve(undefined) : source.renewAfterRefusal(refused)
  }
}

/** For gateways without authentication: loopback servers and tests. */
export const anonymous: GatewayCredential = {
  current: async () => undefined,
  renew: async () => undefined
}

/** No token: by the fault of the inputs, of the identity, or of the network. */
export function identityFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof UsageError) return new CallFailure('usage', message)
  if (!(error instanceof IdentityError)) return new CallFailure('internal', message, {cause: error})
  const outcome = {
    configuration: 'usage',
    refused: 'unauthenticated',
    unfit: 'unauthenticated',
    unreachable: 'unreachable'
  } as const
  return new CallFailure(outcome[error.kind], message, {cause: error})
}
