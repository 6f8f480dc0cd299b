/**
 * A Sigstore instance for tests: certificate authority, certificate log, transparency log and
 * timestamp authority of `@sigstore/mock`, as the tests of the Sigstore packages use them, and
 * bundles that they vouch for. Everything happened in March 2025: certificates, which live for ten
 * minutes, have long expired.
 */
import {createHash, generateKeyPairSync, type KeyObject, sign} from 'node:crypto'
import {jest} from '@jest/globals'
import {initializeCA, initializeCTLog, initializeTLog, initializeTSA} from '@sigstore/mock'

export const signingDay = new Date('2025-03-01T10:00:00Z')
export const issuer = 'https://token.actions.githubusercontent.com'
export const identity =
  'https://github.com/acme/models/.github/workflows/release.yml@refs/heads/main'

const issuerOid = '1.3.6.1.4.1.57264.1.8'
const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

export interface SignOptions {
  readonly identity?: string
  readonly issuer?: string
  /** When the log or the timestamp authority saw the signature: a minute after the certificate. */
  readonly at?: Date
  /** What says when the signature was made. */
  readonly time?: 'log' | 'timestamp-authority' | 'none'
}

/** JSON that tests change before they write it. */
export interface TestBundle {
  mediaType: string
  verificationMaterial: {
    certificate: {rawBytes: string}
    tlogEntries: Record<string, unknown>[]
    timestampVerificationData?: {rfc3161Timestamps: {signedTimestamp: string}[]}
  }
  messageSignature?: {messageDigest: {algorithm: string; digest: string}; signature: string}
  dsseEnvelope?: {payload: string; payloadType: string; signatures: {sig: string}[]}
}

/** An entry as Rekor's API answers; digests are hexadecimal. */
interface LoggedEntry {
  readonly logIndex: number
  readonly logID: string
  readonly integratedTime: number
  readonly body: string
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: {
      readonly logIndex: number
      readonly treeSize: number
      readonly rootHash: string
      readonly checkpoint: string
    }
  }
}

export interface SigstoreInstance {
  /** Text of `trusted_root.json`. */
  readonly trustedRoot: string
  /** A bundle over bytes. */
  sign(content: string | Uint8Array, options?: SignOptions): Promise<TestBundle>
  /** A bundle with a DSSE envelope around an in-toto statement. */
  signStatement(statement: object, options?: SignOptions): Promise<TestBundle>
}

export async function startSigstore(): Promise<SigstoreInstance> {
  // The authorities' own certificates begin when they are made.
  const doNotFake = ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask', 'hrtime'] as const
  jest.useFakeTimers({now: new Date(signingDay.getTime() - 86_400_000), doNotFake: [...doNotFake]})
  try {
    return await makeInstance()
  } finally {
    jest.useRealTimers()
  }
}

async function makeInstance(): Promise<SigstoreInstance> {
  const logKeys = keyPair()
  const caKeys = keyPair()
  const ctLog = await initializeCTLog(keyPair(), signingDay)
  const ca = await initializeCA(caKeys, ctLog, signingDay)
  const tsaKeys = keyPair()
  const tsa = await initializeTSA(tsaKeys, minutesAfter(1))
  const logAt = (at: Date) => initializeTLog('https://rekor.test', logKeys, at)
  const logKey = spki(logKeys.publicKey)

  const bundle = async (
    digest: Buffer,
    signature: Buffer,
    signer: {certificate: string},
    entryOf: (pem: string) => {kind: string; apiVersion: string; spec: object},
    options: SignOptions
  ): Promise<TestBundle['verificationMaterial']> => {
    const entry = entryOf(
      `-----BEGIN CERTIFICATE-----\n${signer.certificate.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
    )
    const log = await logAt(options.at ?? minutesAfter(1))
    const [logged] = Object.values(await log.log(entry)) as [LoggedEntry]
    const proof = logged.verification.inclusionProof
    const certificate = {rawBytes: signer.certificate}
    const time = options.time ?? 'log'
    const tlogEntry = {
      logIndex: String(logged.logIndex),
      logId: {keyId: Buffer.from(logged.logID, 'hex').toString('base64')},
      kindVersion: {kind: entry.kind, version: entry.apiVersion},
      integratedTime: time === 'log' ? String(logged.integratedTime) : '0',
      ...(time === 'log' && {
        inclusionPromise: {signedEntryTimestamp: logged.verification.signedEntryTimestamp}
      }),
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: {envelope: proof.checkpoint}
      },
      canonicalizedBody: logged.body
    }
    if (time !== 'timestamp-authority') return {certificate, tlogEntries: [tlogEntry]}
    const timestamp = await tsa.timestamp({
      artifactHash: createHash('sha256').update(signature).digest(),
      hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
      nonce: digest.readUInt32BE(0),
      policyOID: '1.3.6.1.4.1.57264.2',
      certReq: true
    })
    const signedTimestamp = base64(timestamp)
    return {
      certificate,
      tlogEntries: [tlogEntry],
      timestampVerificationData: {rfc3161Timestamps: [{signedTimestamp}]}
    }
  }

  const newSigner = async (options: SignOptions) => {
    const keys = keyPair()
    const certificate = await ca.issueCertificate({
      publicKey: new Uint8Array(spki(keys.publicKey)),
      subjectAltName: options.identity ?? identity,
      extensions: [{oid: issuerOid, value: options.issuer ?? issuer}]
    })
    return {key: keys.privateKey, certificate: base64(certificate)}
  }

  return {
    trustedRoot: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logInstance('https://rekor.test', logKey)],
      certificateAuthorities: [authority('https://fulcio.test', [base64(ca.rootCertificate)])],
      ctlogs: [logInstance('https://ctfe.test', ctLog.publicKey)],
      timestampAuthorities: [
        authority('https://tsa.test', [base64(tsa.intCertificate), base64(tsa.rootCertificate)])
      ]
    }),

    async sign(content, options = {}) {
      const signer = await newSigner(options)
      const bytes = Buffer.from(content)
      const digest = createHash('sha256').update(bytes).digest()
      const signature = sign('sha256', bytes, signer.key)
      const material = await bundle(
        digest,
        signature,
        signer,
        pem => ({
          kind: 'hashedrekord',
          apiVersion: '0.0.1',
          spec: {
            data: {hash: {algorithm: 'sha256', value: digest.toString('hex')}},
            signature: {
              content: signature.toString('base64'),
              publicKey: {content: base64(Buffer.from(pem))}
            }
          }
        }),
        options
      )
      return {
        mediaType,
        verificationMaterial: material,
        messageSignature: {
          messageDigest: {algorithm: 'SHA2_256', digest: digest.toString('base64')},
          signature: signature.toString('base64')
        }
      }
    },

    async signStatement(statement, options = {}) {
      const signer = await newSigner(options)
      const envelope = sealed(statement, signer.key)
      const payload = Buffer.from(envelope.payload, 'base64')
      const signature = Buffer.from(envelope.signatures[0]!.sig, 'base64')
      const digest = createHash('sha256').update(payload).digest()
      const material = await bundle(
        digest,
        signature,
        signer,
        pem => ({
          kind: 'dsse',
          apiVersion: '0.0.1',
          spec: {
            envelopeHash: {algorithm: 'sha256', value: digest.toString('hex')},
            payloadHash: {algorithm: 'sha256', value: digest.toString('hex')},
            signatures: [
              {signature: signature.toString('base64'), verifier: base64(Buffer.from(pem))}
            ]
          }
        }),
        options
      )
      return {mediaType, verificationMaterial: material, dsseEnvelope: envelope}
    }
  }
}

/** A DSSE envelope (`DSSEv1` pre-authentication encoding) around a statement. */
export function sealed(
  statement: object,
  key: KeyObject,
  algorithm = 'sha256'
): {payload: string; payloadType: string; signatures: {sig: string}[]} {
  const payloadType = 'application/vnd.in-toto+json'
  const payload = Buffer.from(JSON.stringify(statement))
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
    payload
  ])
  const sig = sign(algorithm, signed, key).toString('base64')
  return {payload: payload.toString('base64'), payloadType, signatures: [{sig}]}
}

/** The statement of OpenSSF Model Signing about these files. */
export function modelStatement(
  files: Readonly<Record<string, string>>,
  serialization: object = {
    method: 'files',
    hash_type: 'sha256',
    allow_symlinks: false,
    ignore_paths: ['model.sig', '.git', '.gitattributes', '.github', '.gitignore']
  }
): object {
  const resources = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => ({name, algorithm: 'sha256', digest: sha256(content)}))
  const whole = createHash('sha256')
  for (const {digest} of resources) whole.update(Buffer.from(digest, 'hex'))
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{name: 'model', digest: {sha256: whole.digest('hex')}}],
    predicateType: 'https://model_signing/signature/v1.0',
    predicate: {serialization, resources}
  }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

export function minutesAfter(minutes: number): Date {
  return new Date(signingDay.getTime() + minutes * 60_000)
}

function keyPair() {
  return generateKeyPairSync('ec', {namedCurve: 'P-256'})
}

function spki(key: KeyObject): Buffer {
  return key.export({type: 'spki', format: 'der'})
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function logInstance(baseUrl: string, key: Buffer): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: {start: '2025-01-01T00:00:00Z'}
    },
    logId: {keyId: createHash('sha256').update(key).digest('base64')}
  }
}

function authority(uri: string, certificates: readonly string[]): object {
  return {
    subject: {organization: 'sigstore.mock', commonName: 'sigstore'},
    uri,
    certChain: {certificates: certificates.map(rawBytes => ({rawBytes}))},
    validFor: {start: '2025-01-01T00:00:00Z'}
  }
}
