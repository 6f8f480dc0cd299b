import {createHash} from 'node:crypto'
import {isObject} from '../../gateway/json.js'
import {type ManifestEntry, refuseDuplicates} from '../manifest.js'
import {manifestPath, quoted} from '../manifest-path.js'
import {SignatureError} from './signature-error.js'

/** What a signed in-toto statement says. */
export type Statement =
  | {
      readonly kind: 'model'
      /** Name of the model as its signer called it. */
      readonly name: string
      readonly entries: readonly ManifestEntry[]
      /** Paths that the signer left out, with what is below them. */
      readonly ignored: readonly string[]
    }
  | {
      readonly kind: 'attestation'
      readonly predicateType: string
      /** SHA-256 of what it is about, in lower-case hexadecimal. */
      readonly subjects: readonly string[]
    }

const payloadType = 'application/vnd.in-toto+json'
const modelSignature = 'https://model_signing/signature/v1.0'
/** Of model-signing 0.2: a digest a subject. */
const modelDigests = 'https://model_signing/Digests/v0.1'

/** Statements by which somebody answers for a file: that it was built or released there, or signed. */
const attestations = [
  'https://slsa.dev/provenance/v1',
  'https://slsa.dev/provenance/v0.2',
  'https://in-toto.io/attestation/release/v0.1',
  'https://sigstore.dev/cosign/sign/v1'
]

/** What OpenSSF Model Signing leaves out when a signature does not say. */
const gitPaths = ['.git', '.gitattributes', '.github', '.gitignore']

/**
 * Reads the payload of a DSSE envelope whose signature was verified.
 *
 * Sources: in-toto attestation framework, Statement v1; OpenSSF Model Signing, "Model signing
 * format" and its `dsse_payload_to_manifest`.
 *
 * @throws SignatureError
 */
export function readStatement(payload: Uint8Array, type: string): Statement {
  if (type !== payloadType) {
    throw new SignatureError(`the signed envelope holds ${quoted(type)}, not an in-toto statement`)
  }
  const value = parse(payload)
  const {_type: statementType, predicateType, predicate, subject} = value
  const known = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']
  if (typeof statementType !== 'string' || !known.includes(statementType)) {
    throw new SignatureError('the signed envelope holds no in-toto statement')
  }
  if (typeof predicateType !== 'string' || !Array.isArray(subject) || subject.length === 0) {
    throw new SignatureError('the signed statement has no predicateType or no subject')
  }
  if (predicateType === modelSignature) return readModel(subject, predicate)
  if (predicateType === modelDigests) {
    return model('', subject.map(subjectEntry), gitPaths)
  }
  if (!attestations.includes(predicateType)) {
    throw new SignatureError(
      `the signed statement is of the type ${quoted(predicateType)}, which does not answer for a file: a Model Signing bundle, a build provenance or a release attestation does`
    )
  }
  const subjects = subject.flatMap(item => {
    const digest = isObject(item) && isObject(item['digest']) ? item['digest']['sha256'] : undefined
    return typeof digest === 'string' ? [digest.toLowerCase()] : []
  })
  return {kind: 'attestation', predicateType, subjects}
}

function parse(payload: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(payload))
    if (isObject(value)) return value
  } catch {}
  throw new SignatureError('the signed statement is not a JSON object')
}

function readModel(subject: readonly unknown[], predicate: unknown): Statement {
  const {serialization, resources} = isObject(predicate) ? predicate : {}
  if (!isObject(serialization) || !Array.isArray(resources) || resources.length === 0) {
    throw new SignatureError('the signed statement lists no files')
  }
  const {method, hash_type: hashType, ignore_paths: ignored = gitPaths} = serialization
  if (method !== 'files' || hashType !== 'sha256') {
    throw new SignatureError(
      `the model was signed by ${quoted(`${method}`)} with ${quoted(`${hashType}`)}: only one SHA-256 digest a file is supported. Sign it with the method 'files' and the hash 'sha256'`
    )
  }
  if (!Array.isArray(ignored) || ignored.some(path => typeof path !== 'string')) {
    throw new SignatureError("'ignore_paths' of the signed statement is not a list of paths")
  }
  const entries = resources.map((resource, index) => {
    const {name, algorithm, digest} = isObject(resource) ? resource : {}
    if (algorithm !== 'sha256') throw new SignatureError(`${place(index)} has no SHA-256 digest`)
    return entry(name, digest, index)
  })
  const {name, digest} = isObject(subject[0]) ? subject[0] : {}
  const whole = createHash('sha256')
  for (const {sha256} of entries) whole.update(Buffer.from(sha256, 'hex'))
  const claimed = isObject(digest) ? digest['sha256'] : undefined
  if (subject.length !== 1 || claimed !== whole.digest('hex')) {
    throw new SignatureError('the digests in the signed statement do not add up to its subject')
  }
  return model(typeof name === 'string' ? name : '', entries, ignored)
}

function model(
  name: string,
  entries: readonly ManifestEntry[],
  ignored: readonly string[]
): Statement {
  refuseDuplicates(entries, 'the signed statement')
  return {kind: 'model', name, entries, ignored}
}

function subjectEntry(item: unknown, index: number): ManifestEntry {
  const {name, digest} = isObject(item) ? item : {}
  return entry(name, isObject(digest) ? digest['sha256'] : undefined, index)
}

function entry(name: unknown, digest: unknown, index: number): ManifestEntry {
  if (typeof name !== 'string' || typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest)) {
    throw new SignatureError(`${place(index)} has no name or no SHA-256 digest`)
  }
  // A model of one file is called so.
  return {path: name === '.' ? name : manifestPath(name, place(index)), sha256: digest}
}

function place(index: number): string {
  return `file ${index + 1} of the signed statement`
}
