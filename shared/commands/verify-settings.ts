import fs from 'node:fs'
import path from 'node:path'
import {UsageError} from '../errors.js'
import type {CiHost} from '../host.js'
import {type Inputs, inputLabel} from '../inputs.js'
import {isLinkOut} from '../link-out.js'
import {quoted} from '../verify/manifest-path.js'
import type {Wanted} from '../verify/signature/check-signature.js'
import {outputPath} from './output-path.js'

/** A file that an input names, read whole. */
export interface InputFile {
  /** As the user wrote it. */
  readonly name: string
  readonly absolute: string
  readonly bytes: Buffer
}

/** A signature that is asked for, and whose it must be. */
export interface SignatureSettings {
  readonly file: InputFile
  readonly wanted: Wanted
}

/** The inputs of `verify`, read and checked; no file of the root was read yet. */
export interface VerifySettings {
  /** As the user wrote it, and without links: a folder, or one file. */
  readonly rootName: string
  readonly root: string
  readonly rootIsFile: boolean
  readonly manifest: InputFile | undefined
  readonly signature: SignatureSettings | undefined
  readonly allowUnlisted: boolean
  /** Absolute path of the manifest that is to be written; empty when files are to be verified. */
  readonly writeManifest: string
  /** Absolute path; empty for none. */
  readonly auditFile: string
  /** Absolute paths of all these files, which are no part of the model. */
  readonly left: ReadonlySet<string>
}

/** More than manifests, bundles and keys have; they are held in memory. */
const maxBytes = 64 * 1024 * 1024

const signerInputs = [
  'certificate-identity',
  'certificate-identity-pattern',
  'certificate-issuer',
  'trusted-root',
  'public-key'
] as const

/** @throws UsageError, and SignatureError for a signature that cannot be read. */
export async function readVerifySettings(host: CiHost, inputs: Inputs): Promise<VerifySettings> {
  const reader = new InputReader(host, inputs)
  const writeManifest = outputPath(host, inputs, 'write-manifest')
  if (writeManifest !== '') {
    reader.refuse(
      ['manifest', 'allow-unlisted', 'signature', ...signerInputs, 'audit-file'],
      `with ${reader.label('write-manifest')} nothing is verified`
    )
  }
  const manifest = reader.file('manifest')
  const signature = await readSignatureSettings(reader)
  if (!manifest && !signature && writeManifest === '') {
    throw new UsageError(
      `verify needs the input '${reader.label('manifest')}' or '${reader.label('signature')}', or '${reader.label('write-manifest')}' to make a manifest`
    )
  }
  const root = readRoot(host, inputs)
  if (root.rootIsFile && (manifest || writeManifest !== '')) {
    throw new UsageError(`input '${reader.label('root')}' must be a folder here: it is a file`)
  }
  const auditFile = outputPath(host, inputs, 'audit-file')
  return {
    ...root,
    manifest,
    signature,
    allowUnlisted: inputs.boolean('allow-unlisted'),
    writeManifest,
    auditFile,
    left: new Set([...reader.read, writeManifest, auditFile].filter(Boolean).flatMap(places))
  }
}

async function readSignatureSettings(reader: InputReader): Promise<SignatureSettings | undefined> {
  const file = reader.file('signature')
  if (!file) {
    // Somebody who says who must have signed believes that a signature is checked.
    reader.refuse(signerInputs, `it needs ${reader.label('signature')}`)
    return undefined
  }
  const rootFile = reader.file('trusted-root')
  const keyFile = reader.file('public-key')
  const {publicGoodTrust, readTrustedRoots} = await import('../verify/signature/trusted-root.js')
  const given = rootFile && readTrustedRoots(textOf(rootFile), rootFile.name)
  if (keyFile) {
    reader.refuse(
      ['certificate-identity', 'certificate-identity-pattern', 'certificate-issuer'],
      `a signature of ${reader.label('public-key')} has no certificate`
    )
    const {readPublicKey} = await import('../verify/signature/public-key.js')
    const key = readPublicKey(textOf(keyFile), keyFile.name)
    return {file, wanted: {by: 'public-key', key, trust: given ?? []}}
  }
  const wanted = readIdentity(reader)
  return {file, wanted: {by: 'certificate', ...wanted, trust: given ?? publicGoodTrust()}}
}

function readIdentity(reader: InputReader): {identity: string | RegExp; issuer: string} {
  const exact = reader.text('certificate-identity')
  const pattern = reader.text('certificate-identity-pattern')
  const issuer = reader.text('certificate-issuer')
  const label = (name: string) => `'${reader.label(name)}'`
  if (exact !== '' && pattern !== '') {
    throw new UsageError(
      `the inputs ${label('certificate-identity')} and ${label('certificate-identity-pattern')} exclude each other`
    )
  }
  if ((exact === '' && pattern === '') || issuer === '') {
    throw new UsageError(
      `a signature says little without who must have made it: give ${label('certificate-identity')} and ${label('certificate-issuer')}, or ${label('public-key')}`
    )
  }
  return {identity: exact || wholeMatch(pattern, label('certificate-identity-pattern')), issuer}
}

function wholeMatch(pattern: string, label: string): RegExp {
  try {
    // Alone first: a pattern such as `a)|(b` would be a good one between parentheses.
    new RegExp(pattern)
    return new RegExp(`^(?:${pattern})$`)
  } catch (error) {
    throw new UsageError(`input ${label} is not a regular expression: ${(error as Error).message}`)
  }
}

function readRoot(
  host: CiHost,
  inputs: Inputs
): Pick<VerifySettings, 'rootName' | 'root' | 'rootIsFile'> {
  const rootName = inputs.text('root')
  try {
    const root = fs.realpathSync(path.resolve(host.workspace, rootName))
    const stats = fs.statSync(root)
    if (stats.isDirectory() || stats.isFile()) {
      return {rootName, root, rootIsFile: stats.isFile()}
    }
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new UsageError(`input 'root': ${quoted(rootName)} cannot be read: ${code}`)
  }
  throw new UsageError(`input 'root': ${quoted(rootName)} is neither a folder nor a file`)
}

/** The names under which a walk of the root may meet a file: as it is written, and behind links. */
function places(file: string): string[] {
  const real = (target: string) => {
    try {
      return fs.realpathSync(target)
    } catch {
      return target
    }
  }
  return [path.join(real(path.dirname(file)), path.basename(file)), real(file)]
}

function textOf(file: InputFile): string {
  return file.bytes.toString('utf8')
}

/** Reads the files that inputs name, and remembers which. */
class InputReader {
  readonly read: string[] = []
  private readonly host: CiHost
  private readonly inputs: Inputs

  constructor(host: CiHost, inputs: Inputs) {
    this.host = host
    this.inputs = inputs
  }

  label(name: string): string {
    return inputLabel(this.host, name)
  }

  text(name: string): string {
    return this.inputs.text(name)
  }

  /** @throws UsageError when one of the inputs is set. */
  refuse(names: readonly string[], reason: string): void {
    const set = names.find(name => !this.inputs.isDefault(name))
    if (set !== undefined) {
      throw new UsageError(`the input '${this.label(set)}' has no use here: ${reason}`)
    }
  }

  /** The file that an input names; undefined when it is not set. */
  file(input: string): InputFile | undefined {
    const name = this.inputs.text(input)
    if (name === '') return undefined
    const absolute = path.resolve(this.host.workspace, name)
    const refuse = (reason: string): never => {
      throw new UsageError(`input '${this.label(input)}': ${quoted(name)} ${reason}`)
    }
    try {
      // Its text could be quoted in an error.
      if (isLinkOut(this.host.workspace, absolute)) refuse('is a link out of the workspace')
      const stats = fs.statSync(absolute)
      if (!stats.isFile()) refuse('is not a file')
      if (stats.size > maxBytes) refuse(`is larger than ${maxBytes / 1024 / 1024} MiB`)
      const bytes = fs.readFileSync(absolute)
      this.read.push(absolute)
      return {name, absolute, bytes}
    } catch (error) {
      if (error instanceof UsageError) throw error
      return refuse(`cannot be read: ${(error as NodeJS.ErrnoException).code}`)
    }
  }
}
