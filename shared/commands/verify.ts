import fs from 'node:fs'
import path from 'node:path'
import {CommandError, UsageError} from '../errors.js'
import {AuditLog} from '../gateway/audit.js'
import type {CiHost} from '../host.js'
import type {Inputs} from '../inputs.js'
import {listFiles} from '../verify/check-files.js'
import {renderManifest} from '../verify/manifest.js'
import {manifestPath} from '../verify/manifest-path.js'
import {Progress} from '../verify/progress.js'
import {
  countText,
  failureLine,
  filesText,
  refusalPage,
  signerText,
  summaryPage
} from '../verify/render.js'
import {runVerification, sha256, type Verification} from '../verify/verification.js'
import {closedRecord, openRecord, verifyForm} from '../verify/verify-record.js'
import type {Command, CommandResult} from './command.js'
import {writable} from './output-path.js'
import {readVerifySettings, type VerifySettings} from './verify-settings.js'

/** What the next step may rely on. Nothing, unless all went well: it may run although this one failed. */
interface Outputs {
  verified: number
  manifestSha256: string
}

/** `verify`: holds files against a manifest of digests, a signature or both, or writes a manifest. */
export const verify: Command = async (host, inputs) => {
  const outputs: Outputs = {verified: 0, manifestSha256: ''}
  try {
    return await run(host, inputs, outputs)
  } finally {
    host.setOutput('verified', String(outputs.verified))
    host.setOutput('manifest-sha256', outputs.manifestSha256)
  }
}

async function run(host: CiHost, inputs: Inputs, outputs: Outputs): Promise<CommandResult> {
  const settings = await readVerifySettings(host, inputs)
  if (settings.writeManifest !== '') return writeManifest(host, settings, outputs)
  const audit =
    settings.auditFile === ''
      ? undefined
      : writable('audit-file', () => new AuditLog(settings.auditFile, verifyForm))
  const record = openRecord(
    {
      root: settings.rootName,
      manifest: settings.manifest?.name ?? '',
      signature: settings.signature?.file.name ?? '',
      repository: host.run.repository,
      run_url: host.run.runUrl
    },
    new Date()
  )
  const close = audit?.open(record)
  let result: Verification | undefined
  try {
    result = await measured(host, progress => runVerification(settings, progress))
  } catch (error) {
    if (error instanceof CommandError || error instanceof UsageError) {
      await host.writeSummary(refusalPage(settings.rootName, error.message))
    }
    if (!(error instanceof CommandError)) throw error
    return {exitCode: 1, failure: `not verified: ${error.message}`}
  } finally {
    close?.(closedRecord(record, new Date(), result))
    audit?.close()
  }
  return report(host, settings, result, outputs)
}

async function report(
  host: CiHost,
  settings: VerifySettings,
  result: Verification,
  outputs: Outputs
): Promise<CommandResult> {
  const {failures, signer, manifestSha256} = result
  const against = (settings.manifest ?? settings.signature?.file)?.name ?? ''
  for (const failure of failures) host.print(failureLine(failure))
  await host.writeSummary(summaryPage({root: settings.rootName, against}, result))
  if (failures.length > 0) {
    const hint = failures.some(({kind}) => kind === 'unlisted')
      ? '. Files that the manifest does not list are allowed with allow-unlisted'
      : ''
    return {
      exitCode: 1,
      failure: `not verified against ${against}: ${countText(failures)}; the log names each${hint}`
    }
  }
  Object.assign(outputs, {verified: result.verified, manifestSha256})
  const signed = signer ? `, signed by ${signerText(signer)}` : ''
  const digest = manifestSha256 === '' ? '' : ` (sha256 ${manifestSha256})`
  host.print(
    `verified ${filesText(result.verified, result.bytes)} against ${against}${digest}${signed}`
  )
  return {exitCode: 0}
}

async function writeManifest(
  host: CiHost,
  settings: VerifySettings,
  outputs: Outputs
): Promise<CommandResult> {
  const {root, left, writeManifest: target} = settings
  const {entries, failures} = await measured(host, progress =>
    listFiles({
      root,
      left,
      onStart: (bytes, files) => progress.start(bytes, files),
      onBytes: bytes => progress.add(bytes)
    })
  )
  if (failures.length > 0) {
    for (const failure of failures) host.print(failureLine(failure))
    return {
      exitCode: 1,
      failure: `no manifest was written: ${countText(failures)}; the log names each`
    }
  }
  if (entries.length === 0) throw new UsageError(`${settings.rootName} holds no files to list`)
  for (const entry of entries) manifestPath(entry.path, settings.rootName)
  const text = renderManifest(entries)
  writable('write-manifest', () => replaceFile(target, text))
  const digest = sha256(Buffer.from(text))
  outputs.manifestSha256 = digest
  const bytes = entries.reduce((sum, {size = 0}) => sum + size, 0)
  const line = `wrote a manifest of ${filesText(entries.length, bytes)} to ${target} (sha256 ${digest})`
  host.print(line)
  return {exitCode: 0}
}

/** Whole or not at all: a manifest that was cut short would not say so in every reader. */
function replaceFile(target: string, text: string): void {
  fs.mkdirSync(path.dirname(target), {recursive: true})
  const there = fs.lstatSync(target, {throwIfNoEntry: false})
  if (there && !there.isFile()) throw new Error(`${target} is not a regular file`)
  const temporary = `${target}.${process.pid}.tmp`
  fs.writeFileSync(temporary, text, {flag: 'wx'})
  fs.renameSync(temporary, target)
}

async function measured<T>(host: CiHost, work: (progress: Progress) => Promise<T>): Promise<T> {
  const progress = new Progress(host)
  try {
    return await work(progress)
  } finally {
    progress.end()
  }
}
