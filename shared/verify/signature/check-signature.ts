import {createHash, type KeyObject} from 'node:crypto'
import type {Bundle} from '@sigstore/bundle'
import {dsse} from '@sigstore/core'
import {type SignedEntity, toSignedEntity, VerificationError, Verifier} from '@sigstore/verify'
import {quoted} from '../manifest-path.js'
import {isSignedBy} from './public-key.js'
import {SignatureError} from './signature-error.js'
import {digestName, type SignatureFile} from './signature-file.js'
import {contentOf, type SignedContent} from './signed-content.js'
import {readStatement, type Statement} from './statement.js'
import type {Trust} from './trusted-root.js'

/** Whose signature is wanted. */
export type Wanted =
  | {
      readonly by: 'certificate'
      /** The identity in the certificate, or a pattern that all of it matches. */
      readonly identity: string | RegExp
      /** The OIDC issuer that vouched for the identity. */
      readonly issuer: string
      /** The signature is good when it is under one of them. */
      readonly trust: readonly Trust[]
    }
  | {
      readonly by: 'public-key'
      readonly key: KeyObject
      /** Where not empty, the bundle's log entries must be good, too. */
      readonly trust: readonly Trust[]
    }

/** Who signed. */
export interface Signer {
  readonly identity: string
  readonly issuer: string
  /** When, by a log or a timestamp authority; absent where none was asked. */
  readonly signedAt?: Date
  /** Of the key in DER (SubjectPublicKeyInfo), in hexadecimal; absent for certificates. */
  readonly keySha256?: string
}

/**
 * Verifies a signature over content: a bundle's message signature or a bare one.
 *
 * @throws SignatureError
 */
export function checkContent(
  file: SignatureFile,
  content: SignedContent,
  name: string,
  wanted: Wanted
): Signer {
  if (file.kind === 'bare') {
    if (wanted.by === 'certificate') throw notABundle()
    if (!isSignedBy(wanted.key, content, file.signature)) throw notSigned(name)
    return signerOf(wanted.key)
  }
  const {bundle} = file
  if (bundle.content.$case !== 'messageSignature') throw new Error('not a message signature')
  const {messageDigest, signature} = bundle.content.messageSignature
  const algorithm = digestName(messageDigest.algorithm)
  const digest = content.digest(algorithm)
  if (!digest.equals(messageDigest.digest)) {
    throw new SignatureError(
      `the bundle is for other content: it signs ${algorithm} ${messageDigest.digest.toString('hex')}, and ${name} has ${digest.toString('hex')}`
    )
  }
  const isDigest = (other: Buffer) => digest.equals(other)
  return checkBundle(bundle, name, wanted, {
    signature,
    compareSignature: other => signature.equals(other),
    compareDigest: isDigest,
    compareSignedDigest: isDigest,
    verifySignature: key => content.verify(algorithm, key, signature)
  })
}

/**
 * Verifies a bundle's DSSE envelope and reads the statement in it.
 *
 * @throws SignatureError
 */
export function checkStatement(
  bundle: Bundle,
  wanted: Wanted
): {signer: Signer; statement: Statement; payload: Buffer} {
  if (bundle.content.$case !== 'dsseEnvelope') throw new Error('not an envelope')
  const {payload, payloadType, signatures} = bundle.content.dsseEnvelope
  const signature = signatures[0]!.sig
  const signed = contentOf(dsse.preAuthEncoding(payloadType, payload))
  const signer = checkBundle(bundle, 'the statement in the bundle', wanted, {
    signature,
    compareSignature: other => signature.equals(other),
    compareDigest: other => contentOf(payload).digest('sha256').equals(other),
    compareSignedDigest: other => signed.digest('sha256').equals(other),
    verifySignature: key => isSignedBy(key, signed, signature)
  })
  return {signer, statement: readStatement(payload, payloadType), payload}
}

type Content = SignedEntity['signature']

function checkBundle(bundle: Bundle, name: string, wanted: Wanted, content: Content): Signer {
  const isKeyed = bundle.verificationMaterial.content.$case === 'publicKey'
  if (wanted.by === 'public-key') {
    if (wanted.trust.length > 0) {
      const finder = () => ({publicKey: wanted.key, validFor: () => true})
      const entity = entityOf(bundle, content)
      anyTrust(wanted.trust, name, ({material, logEntries}) =>
        new Verifier(
          {...material, publicKey: finder},
          {tlogThreshold: logEntries, timestampThreshold: 0}
        ).verify({...entity, key: {$case: 'public-key', hint: ''}})
      )
    } else if (!content.verifySignature(wanted.key)) throw notSigned(name)
    return signerOf(wanted.key)
  }
  if (isKeyed) {
    throw new SignatureError(
      'the bundle is signed with a key and has no certificate: give the key with public-key'
    )
  }
  const entity = entityOf(bundle, content)
  const {identity} = anyTrust(wanted.trust, name, trust =>
    new Verifier(trust.material, {
      tlogThreshold: trust.logEntries,
      ctlogThreshold: trust.certificateLogEntries
    }).verify(entity)
  )
  const found = identity?.subjectAlternativeName ?? ''
  const issuer = identity?.extensions?.issuer ?? ''
  expectIdentity(found, issuer, wanted)
  const signedAt = timesOf(entity)[0]
  return {identity: found, issuer, ...(signedAt && {signedAt})}
}

function entityOf(bundle: Bundle, signature: Content): SignedEntity {
  try {
    return {...toSignedEntity(bundle, Buffer.alloc(0)), signature}
  } catch (error) {
    throw new SignatureError(`the bundle cannot be read: ${(error as Error).message}`)
  }
}

/** The whole of both, letter by letter: what merely begins with the wanted one is another's. */
function expectIdentity(
  identity: string,
  issuer: string,
  wanted: Wanted & {by: 'certificate'}
): void {
  const pattern = wanted.identity
  const matches = typeof pattern === 'string' ? identity === pattern : pattern.test(identity)
  if (!matches) {
    const asked =
      typeof pattern === 'string'
        ? `not by ${quoted(pattern)}`
        : 'which does not match certificate-identity-pattern'
    throw new SignatureError(`it is signed by ${quoted(identity)}, ${asked}`)
  }
  if (issuer !== wanted.issuer) {
    throw new SignatureError(
      `the identity ${quoted(identity)} is vouched for by the issuer ${quoted(issuer)}, not by ${quoted(wanted.issuer)}`
    )
  }
}

/** What the check gives under the first root under which it passes. */
function anyTrust<T>(trusts: readonly Trust[], name: string, check: (trust: Trust) => T): T {
  const errors: unknown[] = []
  for (const trust of trusts) {
    try {
      return check(trust)
    } catch (error) {
      errors.push(error)
    }
  }
  // That a certificate is of none of the other roots says nothing about the one that it is of.
  throw explained(errors.find(error => !isForeign(error)) ?? errors[0], name)
}

/** True when the certificate is of no authority of the root. */
function isForeign(error: unknown): boolean {
  return (
    error instanceof VerificationError &&
    error.code === 'CERTIFICATE_ERROR' &&
    !isExpired(error.cause)
  )
}

function isExpired(error: unknown): boolean {
  return error instanceof Error && error.message.includes('not valid or expired')
}

function explained(error: unknown, name: string): SignatureError {
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof VerificationError)) {
    return new SignatureError(`the signature cannot be verified: ${message}`)
  }
  if (error.code === 'SIGNATURE_ERROR') return notSigned(name)
  if (error.code === 'TIMESTAMP_ERROR') {
    return new SignatureError(
      `the signature has no timestamp of a trusted log or timestamp authority, so nothing says that its certificate was valid when it was made: ${message}`
    )
  }
  if (error.code === 'CERTIFICATE_ERROR') {
    if (isExpired(error.cause)) {
      return new SignatureError('the certificate was not valid when the signature was made')
    }
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : ''
    return new SignatureError(
      `the certificate is of no authority of the trusted root, or of one that was not in force when the signature was made: ${message}${cause}`
    )
  }
  return new SignatureError(
    `the transparency log of the trusted root does not vouch for the signature: ${message}`
  )
}

/** When the signature was made, by everybody who says so; all were verified with it. */
function timesOf({timestamps}: SignedEntity): Date[] {
  return timestamps.flatMap(each => {
    if (each.$case === 'timestamp-authority') return [each.timestamp.signingTime]
    const {inclusionPromise, integratedTime} = each.tlogEntry
    return inclusionPromise ? [new Date(Number(integratedTime) * 1000)] : []
  })
}

function signerOf(key: KeyObject): Signer {
  const der = key.export({type: 'spki', format: 'der'})
  const keySha256 = createHash('sha256').update(der).digest('hex')
  return {identity: '', issuer: '', keySha256}
}

function notSigned(name: string): SignatureError {
  return new SignatureError(
    `the signature was made with another key, or over other content than ${name}`
  )
}

function notABundle(): SignatureError {
  return new SignatureError(
    'the signature is not a Sigstore bundle: for a bare signature, give the key with public-key'
  )
}
