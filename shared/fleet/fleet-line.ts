import type {ControlVerdict, Evidence} from '../checklist/checklist-report.js'
import type {
  Confidence,
  InventoryEntry,
  Location,
  Severity,
  SilencedFinding,
  UnreadableFile
} from '../lint/finding.js'

export type FleetProvider = 'github' | 'azure-devops'

/** A finding as a line holds it: enough for every report, and never a credential. */
export interface LineFinding {
  readonly ruleId: string
  readonly severity: Severity
  /** `high` when absent. */
  readonly confidence?: Confidence
  readonly message: string
  readonly location: Location
  readonly help: string
  readonly fingerprint: string
  /** Present where somebody accepted it: it counts as suppressed. */
  readonly accepted?: {
    readonly by: SilencedFinding['by']
    readonly reason?: string
    /** Last day, YYYY-MM-DD. */
    readonly until?: string
  }
}

/** A place where a credential stands, or where one is handed over. */
export interface CredentialEntry {
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** `stored` in clear, or `referenced` from the environment, a prompt or the CI system. */
  readonly state: 'stored' | 'referenced'
  /** What it is, as the finding says it, or the name under which it is handed over; never a value. */
  readonly what: string
  /** The MCP server that gets it. */
  readonly server?: string
}

/** A trust of an identity in the tokens of another issuer. */
export interface IdentityEntry {
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly provider: 'entra' | 'aws' | 'gcp'
  /** `azurerm_federated_identity_credential.ci`. */
  readonly name: string
  /** As it is written, also where a part of it is a variable; null where none shows. */
  readonly issuer: string | null
  readonly subjects: readonly string[]
}

/** A row of the checklist in one repository. */
export interface LineControl {
  readonly id: string
  readonly title: string
  readonly verdict: ControlVerdict
  readonly evidence: readonly Evidence[]
}

/** What every line says: which repository, whether it was read or not. */
interface LineHead {
  readonly schemaVersion: 1
  readonly tool: {readonly name: string; readonly version: string}
  readonly provider: FleetProvider
  readonly organization: string
  /** The service's own id, which stays when a repository is renamed. */
  readonly id: string
  /** `acme/web`; on Azure DevOps `project/repository`. */
  readonly repository: string
  /** Where a reader can see it; no credentials, no slash at its end. */
  readonly url: string
}

/** A repository that was read. Nothing here depends on when, where or in which shard that was. */
export interface ReadLine extends LineHead {
  readonly status: 'read'
  /** Default branch, without `refs/heads/`. */
  readonly branch: string
  /** Full SHA of its head. */
  readonly commit: string
  /**
   * The central policies that judged it, each with what pins it, the highest first: those that the step
   * has for all repositories, and those that the repository names besides. Absent where there are none.
   */
  readonly policies?: {readonly step: readonly string[]; readonly repository: readonly string[]}
  /** Number of files that lint read. */
  readonly files: number
  /** Findings by rule, of rules that have some; accepted ones are not counted. */
  readonly rules: Readonly<Record<string, number>>
  /** The same findings by severity. */
  readonly counts: {readonly errors: number; readonly warnings: number; readonly notes: number}
  readonly findings: readonly LineFinding[]
  readonly unreadable: readonly UnreadableFile[]
  /** Number of findings that somebody accepted. */
  readonly suppressed: number
  readonly inventory: {
    readonly servers: readonly InventoryEntry[]
    readonly credentials: readonly CredentialEntry[]
    readonly identities: readonly IdentityEntry[]
  }
  /** Number of entries that the lists above leave out, where a repository has very many. */
  readonly omitted?: number
  /** The rows of the hardening checklist; absent in lines of a version without it. */
  readonly controls?: readonly LineControl[]
}

/** A repository that could not be read. */
export interface UnreadLine extends LineHead {
  readonly status: 'unread'
  /** A clause without a full stop: why, and what to do. */
  readonly reason: string
}

/** One line of what `fleet run` writes: JSON, one repository each. */
export type FleetLine = ReadLine | UnreadLine
