import type {AuditForm} from '../gateway/audit.js'
import type {Verification} from './verification.js'

/** One line of the audit file: what was verified, whose signature it has, and when. */
export interface VerifyRecord {
  /** Tells these lines from those of calls. */
  readonly record: 'verify'
  /** When the verification began, UTC, ISO 8601. */
  readonly timestamp: string
  /** `open` until it has ended: a line that stays so was cut short by a crash. */
  readonly outcome: 'open' | 'verified' | 'failed'
  /** As the inputs name them; empty where one is not set. */
  readonly root: string
  readonly manifest: string
  readonly signature: string
  readonly manifest_sha256: string
  /** Identity and issuer of the certificate that signed. */
  readonly signer_identity: string
  readonly signer_issuer: string
  /** UTC, ISO 8601; empty where no log or timestamp authority was asked. */
  readonly signed_at: string
  /** Of the public key that signed, in DER. */
  readonly signer_key_sha256: string
  /** Files that were verified, their bytes, and files that are not what they should be. */
  readonly files: number
  readonly bytes: number
  readonly failures: number
  readonly duration_ms: number
  readonly repository: string
  readonly run_url: string
}

/** The record before anything is known. */
export function openRecord(
  names: Pick<VerifyRecord, 'root' | 'manifest' | 'signature' | 'repository' | 'run_url'>,
  start: Date
): VerifyRecord {
  return {
    record: 'verify',
    timestamp: start.toISOString(),
    outcome: 'open',
    ...names,
    manifest_sha256: '',
    signer_identity: '',
    signer_issuer: '',
    signed_at: '',
    signer_key_sha256: '',
    files: 0,
    bytes: 0,
    failures: 0,
    duration_ms: 0
  }
}

/** The record of a verification that has ended; without a result where it was refused. */
export function closedRecord(
  open: VerifyRecord,
  end: Date,
  result: Verification | undefined
): VerifyRecord {
  const closed = {...open, duration_ms: end.getTime() - Date.parse(open.timestamp)}
  if (!result) return {...closed, outcome: 'failed'}
  const {failures, signer, manifestSha256} = result
  const isGood = failures.length === 0
  return {
    ...closed,
    outcome: isGood ? 'verified' : 'failed',
    manifest_sha256: manifestSha256,
    signer_identity: signer?.identity ?? '',
    signer_issuer: signer?.issuer ?? '',
    signed_at: signer?.signedAt?.toISOString() ?? '',
    signer_key_sha256: signer?.keySha256 ?? '',
    files: isGood ? result.verified : 0,
    bytes: isGood ? result.bytes : 0,
    failures: failures.length
  }
}

/** Names in certificates are cut to this length. */
const longestName = 400

/** The form of the record, for the audit log. */
export const verifyForm: AuditForm<VerifyRecord> = {
  longest: open => ({
    ...open,
    outcome: 'verified',
    manifest_sha256: 'x'.repeat(64),
    signer_identity: 'x'.repeat(longestName),
    signer_issuer: 'x'.repeat(longestName),
    signed_at: new Date(0).toISOString(),
    signer_key_sha256: 'x'.repeat(64),
    files: Number.MAX_SAFE_INTEGER,
    bytes: Number.MAX_SAFE_INTEGER,
    failures: Number.MAX_SAFE_INTEGER,
    duration_ms: Number.MAX_SAFE_INTEGER
  }),
  shorten: closed => ({
    ...closed,
    signer_identity: closed.signer_identity.slice(0, -8),
    signer_issuer: closed.signer_issuer.slice(0, -8)
  })
}
