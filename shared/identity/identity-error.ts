import {CommandError} from '../errors.js'

/**
 * Why there is no token:
 * - `configuration`: inputs or permissions of the job; nothing was sent
 * - `refused`: the CI system or Entra said no; asking again does not help
 * - `unreachable`: no usable answer within the time limit
 * - `unfit`: a token came, but not one that the gateway can take
 */
export type IdentityErrorKind = 'configuration' | 'refused' | 'unreachable' | 'unfit'

/** No token could be had. The message is for the user and never holds a token or a part of one. */
export class IdentityError extends CommandError {
  override readonly name = 'IdentityError'
  readonly kind: IdentityErrorKind

  constructor(kind: IdentityErrorKind, message: string) {
    super(message, kind === 'configuration' ? 2 : 1)
    this.kind = kind
  }
}
