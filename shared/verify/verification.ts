import {createHash} from 'node:crypto'
import path from 'node:path'
import {UsageError} from '../errors.js'
import {type CheckResult, checkFiles, type Failure} from './check-files.js'
import {UnstableFile} from './hash-file.js'
import {type ManifestEntry, parseManifest} from './manifest.js'
import {quoted} from './manifest-path.js'
import type {Progress} from './progress.js'
import type {Signer, Wanted} from './signature/check-signature.js'
import type {HashName, SignedContent} from './signature/signed-content.js'
import {look, type TreeFile} from './tree.js'

/** What is to be verified. */
export interface VerificationRequest {
  /** Absolute, without links in it. */
  readonly root: string
  readonly rootIsFile: boolean
  readonly manifest: {readonly name: string; readonly bytes: Buffer} | undefined
  readonly signature:
    | {readonly file: {readonly name: string; readonly bytes: Buffer}; readonly wanted: Wanted}
    | undefined
  readonly allowUnlisted: boolean
  readonly left: ReadonlySet<string>
}

/** What was found. */
export interface Verification extends CheckResult {
  /** Of the manifest or the signed statement, in hexadecimal; empty for one file without either. */
  readonly manifestSha256: string
  readonly signer: Signer | undefined
}

/** The manifest that counts, once its signature, if one is asked for, is known to be good. */
interface Trusted {
  readonly entries: readonly ManifestEntry[]
  readonly sha256: string
  readonly signer: Signer | undefined
  readonly ignored: readonly string[]
}

/**
 * Verifies the signature first, so that nothing is believed of a manifest that others wrote, and then
 * the files.
 *
 * @throws UsageError, SignatureError
 */
export async function runVerification(
  request: VerificationRequest,
  progress: Progress
): Promise<Verification> {
  const {root, rootIsFile, manifest, signature, left} = request
  if (rootIsFile && signature) {
    const single = await verifySingleFile(request, signature, progress)
    if (single) return single
  }
  const trusted = signature
    ? await trustSigned(request, signature)
    : unsigned(manifest ?? unreachable())
  const single = rootIsFile ? singleEntry(trusted.entries) : undefined
  if (!single && trusted.entries.some(({path: place}) => place === '.')) {
    throw new UsageError("the signed statement is of one file: give that file as the input 'root'")
  }
  const {entries, ignored} = trusted
  const result = await checkFiles({
    root: single ? path.dirname(root) : root,
    entries: single ? [{...single, path: path.basename(root)}] : entries,
    allowUnlisted: request.allowUnlisted || single !== undefined,
    left,
    ignored: place => ignored.some(prefix => place === prefix || place.startsWith(`${prefix}/`)),
    onStart: (bytes, files) => progress.start(bytes, files),
    onBytes: bytes => progress.add(bytes)
  })
  return {...result, manifestSha256: trusted.sha256, signer: trusted.signer}
}

function unsigned({name, bytes}: {name: string; bytes: Buffer}): Trusted {
  return {
    entries: parseManifest(bytes, name),
    sha256: sha256(bytes),
    signer: undefined,
    ignored: []
  }
}

async function trustSigned(
  {manifest}: VerificationRequest,
  {file, wanted}: NonNullable<VerificationRequest['signature']>
): Promise<Trusted> {
  const {readSignature} = await import('./signature/signature-file.js')
  const {checkContent, checkStatement} = await import('./signature/check-signature.js')
  const parsed = readSignature(file.bytes, file.name)
  if (parsed.kind === 'bundle' && parsed.bundle.content.$case === 'dsseEnvelope') {
    const {signer, statement, payload} = checkStatement(parsed.bundle, wanted)
    if (statement.kind === 'model') {
      if (manifest) {
        throw new UsageError(
          `${file.name} is a Model Signing bundle and holds its own manifest: leave out the input 'manifest'`
        )
      }
      const {entries, ignored} = statement
      return {entries, sha256: sha256(payload), signer, ignored: ignored.map(relative)}
    }
    if (!manifest) throw needsManifest(file.name)
    await expectSubject(statement.subjects, sha256(manifest.bytes), manifest.name)
    return {...unsigned(manifest), signer}
  }
  if (!manifest) throw needsManifest(file.name)
  const {contentOf} = await import('./signature/signed-content.js')
  const signer = checkContent(parsed, contentOf(manifest.bytes), manifest.name, wanted)
  return {...unsigned(manifest), signer}
}

/** A signature over the one file in the root; undefined for a signed list of files. */
async function verifySingleFile(
  {root}: VerificationRequest,
  {file, wanted}: NonNullable<VerificationRequest['signature']>,
  progress: Progress
): Promise<Verification | undefined> {
  const {digestName, readSignature} = await import('./signature/signature-file.js')
  const {checkContent, checkStatement} = await import('./signature/check-signature.js')
  const {digestsOf} = await import('./signature/public-key.js')
  const parsed = readSignature(file.bytes, file.name)
  const name = path.basename(root)
  const found = await look(path.dirname(root), root)
  if (typeof found === 'string') throw new UsageError(`input 'root': ${quoted(name)} ${found}`)
  const target: TreeFile = {...found, path: name}
  const algorithms: HashName[] = wanted.by === 'public-key' ? digestsOf(wanted.key) : []
  let check: (content: SignedContent) => Promise<Signer>
  if (parsed.kind === 'bundle' && parsed.bundle.content.$case === 'dsseEnvelope') {
    const {signer, statement} = checkStatement(parsed.bundle, wanted)
    if (statement.kind === 'model') return undefined
    check = async content => {
      const digest = content.digest('sha256').toString('hex')
      await expectSubject(statement.subjects, digest, name)
      return signer
    }
  } else {
    if (parsed.kind === 'bundle' && parsed.bundle.content.$case === 'messageSignature') {
      const {messageDigest} = parsed.bundle.content.messageSignature
      algorithms.push(digestName(messageDigest.algorithm))
    }
    check = async content => checkContent(parsed, content, name, wanted)
  }
  progress.start(target.size, 1)
  const {contentOfFile} = await import('./signature/signed-content.js')
  try {
    const content = await contentOfFile(target, algorithms, bytes => progress.add(bytes))
    const signer = await check(content)
    return {verified: 1, bytes: target.size, failures: [], manifestSha256: '', signer}
  } catch (error) {
    if (!(error instanceof UnstableFile)) throw error
    const failure: Failure = {path: name, kind: 'unusable', reason: error.message}
    return {verified: 0, bytes: 0, failures: [failure], manifestSha256: '', signer: undefined}
  }
}

async function expectSubject(
  subjects: readonly string[],
  digest: string,
  name: string
): Promise<void> {
  if (subjects.includes(digest)) return
  const {SignatureError} = await import('./signature/signature-error.js')
  throw new SignatureError(
    `the signed statement is about other content: ${name} has sha256 ${digest}, which is none of its ${subjects.length} subjects`
  )
}

/** The entry of a model that is one file: its signer calls it `.`. */
function singleEntry(entries: readonly ManifestEntry[]): ManifestEntry {
  const [entry] = entries
  if (entries.length === 1 && entry?.path === '.') return entry
  throw new UsageError("input 'root' is one file, and the signed statement lists those of a folder")
}

/** Of the paths that a signer leaves out: `./model.sig` is `model.sig`. */
function relative(ignored: string): string {
  return path.posix.normalize(ignored).replace(/\/$/, '')
}

function needsManifest(name: string): UsageError {
  return new UsageError(
    `${name} is a signature over one file: give the input 'manifest' that it signs, or that file as 'root'`
  )
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function unreachable(): never {
  throw new Error('neither a manifest nor a signature')
}
