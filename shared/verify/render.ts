import {codeText, plainText} from '../markdown.js'
import type {Failure, FailureKind} from './check-files.js'
import {quoted} from './manifest-path.js'
import {byteText} from './progress.js'
import type {Signer} from './signature/check-signature.js'
import type {Verification} from './verification.js'

/** A page with more rows is not read, and CI systems cut it; the log has them all. */
const maxRows = 200

/** One line about a file: its name and both digests. */
export function failureLine({path, kind, ...failure}: Failure): string {
  const size = (bytes: number | undefined) => (bytes === undefined ? '' : ` (${bytes} bytes)`)
  const listed =
    failure.expected && `listed sha256 ${failure.expected}${size(failure.expectedSize)}`
  const found = failure.found && `found sha256 ${failure.found}${size(failure.foundSize)}`
  const facts = [failure.reason, listed, found].filter(Boolean).join(', ')
  return `${kind} ${quoted(path)}: ${facts}`
}

/** `2 changed, 1 missing`. */
export function countText(failures: readonly Failure[]): string {
  const kinds: readonly FailureKind[] = ['changed', 'missing', 'unlisted', 'unusable']
  return kinds
    .map(kind => ({kind, count: failures.filter(failure => failure.kind === kind).length}))
    .filter(({count}) => count > 0)
    .map(({kind, count}) => `${count} ${kind}`)
    .join(', ')
}

/** `3 files (1.2 GB)`. */
export function filesText(count: number, bytes: number): string {
  return `${count} file${count === 1 ? '' : 's'} (${byteText(bytes)})`
}

/** Who signed, in words; empty without a signature. */
export function signerText(signer: Signer | undefined): string {
  if (!signer) return ''
  if (signer.keySha256 !== undefined) return `the public key with sha256 ${signer.keySha256}`
  const when = signer.signedAt ? ` at ${signer.signedAt.toISOString()}` : ''
  return `${quoted(signer.identity)} (issuer ${quoted(signer.issuer)})${when}`
}

/** The page for the run's summary. */
export function summaryPage(
  names: {readonly root: string; readonly against: string},
  result: Verification
): string {
  const {failures, signer, manifestSha256} = result
  const isGood = failures.length === 0
  const facts: readonly (readonly [string, string])[] = [
    ['verified against', codeText(names.against)],
    ['sha256 of the manifest', manifestSha256 && codeText(manifestSha256)],
    ['signed by', plainText(signerText(signer))],
    ['files', isGood ? filesText(result.verified, result.bytes) : `**${countText(failures)}**`]
  ]
  const rows = failures
    .slice(0, maxRows)
    .map(
      each => `| ${each.kind} | ${codeText(quoted(each.path).slice(1, -1))} | ${details(each)} |`
    )
  const more = failures.length - rows.length
  return [
    `### ${isGood ? 'Verified' : 'Not verified'}: ${codeText(names.root)}`,
    '',
    '| | |',
    '|---|---|',
    ...facts.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`),
    '',
    ...(rows.length > 0 ? ['| | file | |', '|---|---|---|', ...rows, ''] : []),
    ...(more > 0 ? [`${more} more are in the log.`, ''] : [])
  ].join('\n')
}

/** The page for a verification that was refused before a file was read. */
export function refusalPage(root: string, reason: string): string {
  return [`### Not verified: ${codeText(root)}`, '', plainText(reason), ''].join('\n')
}

function details({reason, expected, found}: Failure): string {
  return [
    reason && plainText(reason),
    expected && `listed ${codeText(expected)}`,
    found && `found ${codeText(found)}`
  ]
    .filter(Boolean)
    .join('<br>')
}
