import {createHash, createVerify, type KeyObject, type Verify, verify} from 'node:crypto'
import {hashFile} from '../hash-file.js'
import type {TreeFile} from '../tree.js'
import {SignatureError} from './signature-error.js'

/** Names of Node's, for digests of signed content. */
export type HashName = 'sha256' | 'sha384' | 'sha512'

/** What a signature is over, whether it fits into memory or not. */
export interface SignedContent {
  digest(algorithm: HashName): Buffer
  /** True when `signature` is one of `key` over the content. */
  verify(algorithm: HashName, key: KeyObject, signature: Buffer): boolean
}

/** Content in memory, such as a manifest. */
export function contentOf(bytes: Uint8Array): SignedContent {
  return {
    digest: algorithm => createHash(algorithm).update(bytes).digest(),
    verify: (algorithm, key, signature) =>
      verify(isPure(key) ? null : algorithm, bytes, key, signature)
  }
}

/**
 * The content of a file of any size, read once.
 *
 * @param algorithms those that the signature may have been made with.
 * @throws UnstableFile as `hashFile` does.
 */
export async function contentOfFile(
  file: TreeFile,
  algorithms: readonly HashName[],
  onBytes: (bytes: number) => void
): Promise<SignedContent> {
  const names = [...new Set<HashName>(['sha256', ...algorithms])]
  const hashes = new Map(names.map(name => [name, createHash(name)]))
  const verifiers = new Map(names.map(name => [name, createVerify(name)]))
  const count = {update: (chunk: Uint8Array) => onBytes(chunk.length)}
  await hashFile(file, [...hashes.values(), ...verifiers.values(), count])
  const digests = new Map([...hashes].map(([name, hash]) => [name, hash.digest()]))
  const verified = new Map<HashName, boolean>()
  return {
    digest: algorithm => known(digests, algorithm),
    verify: (algorithm, key, signature) => {
      if (isPure(key)) {
        throw new SignatureError(
          'an Ed25519 signature over a file cannot be verified piece by piece: sign a manifest of it'
        )
      }
      // OpenSSL ends a computation with its first answer; a second question is the same one.
      const answer =
        verified.get(algorithm) ?? known<Verify>(verifiers, algorithm).verify(key, signature)
      verified.set(algorithm, answer)
      return answer
    }
  }
}

function known<T>(values: ReadonlyMap<HashName, T>, algorithm: HashName): T {
  const value = values.get(algorithm)
  if (value === undefined) throw new Error(`the content was not read for ${algorithm}`)
  return value
}

/** True for keys that sign content itself and not a digest of it. */
function isPure(key: KeyObject): boolean {
  return key.asymmetricKeyType === 'ed25519'
}
