import {CommandError} from '../../errors.js'

/** What is there is not signed as asked. */
export class SignatureError extends CommandError {
  override readonly name = 'SignatureError'
}
