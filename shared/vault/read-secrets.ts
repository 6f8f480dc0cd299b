import {CommandError} from '../errors.js'
import {IdentityError} from '../identity/identity-error.js'
import type {KeyVault, SecretValue} from './key-vault.js'
import type {SecretReference} from './secret-reference.js'

/** A vault is asked for at most this many secrets at once. */
const mostAtOnce = 10

/**
 * Reads all secrets, or none: when some cannot be read, the error says so of each of them. A
 * failure that concerns all of them, such as a token that cannot be had, ends the reading.
 *
 * @throws CommandError
 */
export async function readSecrets(
  vault: Pick<KeyVault, 'read'>,
  references: readonly SecretReference[]
): Promise<SecretValue[]> {
  const values: SecretValue[] = []
  const failures: unknown[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < references.length && !failures.some(concernsAll)) {
      const at = next++
      try {
        values[at] = await vault.read(references[at]!)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({length: Math.min(mostAtOnce, references.length)}, work))
  if (failures.length === 0) return values

  const unforeseen = failures.find(failure => !(failure instanceof CommandError))
  if (unforeseen) throw unforeseen
  const messages = [...new Set(failures.map(failure => (failure as CommandError).message))]
  const text =
    messages.length > 1 ? messages.map(message => `\n- ${message}`).join('') : ` ${messages[0]}`
  throw new CommandError(`no output was set:${text}`)
}

function concernsAll(failure: unknown): boolean {
  return failure instanceof IdentityError || !(failure instanceof CommandError)
}
