import {type Bundle, bundleFromJSON, ValidationError} from '@sigstore/bundle'
import {HashAlgorithm} from '@sigstore/protobuf-specs'
import {SignatureError} from './signature-error.js'
import type {HashName} from './signed-content.js'

/** A Sigstore bundle, or a bare signature as `openssl dgst -sign` writes it. */
export type SignatureFile =
  | {readonly kind: 'bundle'; readonly bundle: Bundle}
  | {readonly kind: 'bare'; readonly signature: Buffer}

/** More than any signature of a key has. */
const maxBareBytes = 16_384

/**
 * Reads a signature; nothing is verified yet.
 *
 * @param name of the file, for errors.
 * @throws SignatureError
 */
export function readSignature(bytes: Uint8Array, name: string): SignatureFile {
  const text = Buffer.from(bytes).toString('utf8').trim()
  if (!text.startsWith('{')) return readBare(bytes, text, name)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    const reason = text.includes('}\n{')
      ? 'it holds several documents'
      : 'it may have been cut short'
    throw new SignatureError(`${name} is not a Sigstore bundle in JSON: ${reason}`)
  }
  try {
    return {kind: 'bundle', bundle: bundleFromJSON(json)}
  } catch (error) {
    const fields = error instanceof ValidationError ? ` (${error.fields.join(', ')})` : ''
    throw new SignatureError(
      `${name} is not a Sigstore bundle that is supported: ${(error as Error).message}${fields}`
    )
  }
}

function readBare(bytes: Uint8Array, text: string, name: string): SignatureFile {
  if (bytes.length === 0) throw new SignatureError(`${name} is empty`)
  if (bytes.length > maxBareBytes) {
    throw new SignatureError(`${name} is neither a Sigstore bundle nor a signature of a key`)
  }
  const isBase64 = /^[A-Za-z0-9+/\s]+=*$/.test(text)
  return {kind: 'bare', signature: isBase64 ? Buffer.from(text, 'base64') : Buffer.from(bytes)}
}

/**
 * The digest that a bundle's message signature is made with.
 *
 * @throws SignatureError for one that is not supported.
 */
export function digestName(algorithm: HashAlgorithm): HashName {
  switch (algorithm) {
    case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
    case HashAlgorithm.SHA2_256:
      return 'sha256'
    case HashAlgorithm.SHA2_384:
      return 'sha384'
    case HashAlgorithm.SHA2_512:
      return 'sha512'
    default:
      throw new SignatureError('the bundle names a digest that is not supported: use SHA-256')
  }
}
