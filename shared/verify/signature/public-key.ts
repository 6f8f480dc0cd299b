import {createPublicKey, type KeyObject} from 'node:crypto'
import {UsageError} from '../../errors.js'
import type {HashName, SignedContent} from './signed-content.js'

/** Digests by curve, as the Sigstore specification pairs them (`PublicKeyDetails`). */
const digestOfCurve: Readonly<Record<string, HashName>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512'
}

const minRsaBits = 2048

/**
 * Reads a public key in PEM: ECDSA on P-256, P-384 or P-521, RSA of 2048 bits or more, or Ed25519.
 *
 * @param name of the file, for errors.
 * @throws UsageError
 */
export function readPublicKey(text: string, name: string): KeyObject {
  // Node would derive the public key from a private one, which has no business here.
  if (text.includes('PRIVATE KEY')) {
    throw new UsageError(`${name} holds a private key: give the public key, and move that one away`)
  }
  let key: KeyObject
  try {
    key = createPublicKey(text)
  } catch {
    throw new UsageError(`${name} is not a public key in PEM (-----BEGIN PUBLIC KEY-----)`)
  }
  const {asymmetricKeyType: type, asymmetricKeyDetails: details} = key
  if (type === 'ed25519') return key
  if (type === 'ec' && digestOfCurve[details?.namedCurve ?? ''] !== undefined) return key
  if (type === 'rsa') {
    if ((details?.modulusLength ?? 0) >= minRsaBits) return key
    throw new UsageError(`${name} is an RSA key of less than ${minRsaBits} bits`)
  }
  throw new UsageError(
    `${name} is a key that is not supported: use ECDSA on P-256, P-384 or P-521, RSA or Ed25519`
  )
}

/** Digests that signatures of a key may be made with: that of its curve, and SHA-256. */
export function digestsOf(key: KeyObject): HashName[] {
  const curve = key.asymmetricKeyDetails?.namedCurve ?? ''
  return [...new Set<HashName>([digestOfCurve[curve] ?? 'sha256', 'sha256'])]
}

/** True when the key signed the content, with any of its digests. */
export function isSignedBy(key: KeyObject, content: SignedContent, signature: Buffer): boolean {
  return digestsOf(key).some(algorithm => content.verify(algorithm, key, signature))
}
