import type {ControlVerdict, Evidence} from '../checklist/checklist-report.js'
import type {InventoryEntry, Severity} from '../lint/finding.js'
import type {CredentialEntry, FleetProvider, IdentityEntry} from './fleet-line.js'

/** A row of the checklist over all repositories: a column of the page's table. */
export interface FleetControl {
  /** `mcp-01` to `mcp-16`. */
  readonly id: string
  readonly title: string
  /** Numbers of repositories. */
  readonly fail: number
  readonly pass: number
  readonly notProven: number
  readonly outOfRepo: number
}

/** What one repository shows of one control: a cell of the page's table. */
export interface FleetCell {
  readonly id: string
  readonly verdict: ControlVerdict
  /** How many places prove the verdict. */
  readonly evidence: number
  /** The first of them. */
  readonly first?: Evidence
}

/** A repository that was read. */
export interface FleetRepository {
  /** `acme/web`; on Azure DevOps `project/repository`. */
  readonly repository: string
  readonly url: string
  readonly branch: string
  readonly commit: string
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly suppressed: number
  /** Files that could not be read in full. */
  readonly unreadable: number
  readonly servers: number
  /** Credentials that are stored in plain text. */
  readonly stored: number
  readonly identities: number
  /** Findings by rule, of rules that have some, by id. */
  readonly rules: Readonly<Record<string, number>>
  /** In the order of the columns; empty where the repository's line has no checklist. */
  readonly controls: readonly FleetCell[]
}

/** A repository that could not be read. */
export interface UnreadRepository {
  readonly repository: string
  readonly url: string
  /** A clause without a full stop. */
  readonly reason: string
}

/** A rule that has findings somewhere. */
export interface FleetRule {
  readonly id: string
  /** One line without a full stop. */
  readonly summary: string
  /** The rule's own. */
  readonly severity: Severity
  /** Address of its page. */
  readonly url: string
  readonly findings: number
  readonly repositories: number
}

/** Counts of one run, for the drawing over time. */
export interface FleetRun {
  /** YYYY-MM-DD as the user named it; `this run` for the last. */
  readonly label: string
  readonly repositories: number
  readonly unread: number
  /** Findings by rule, of rules that have some, by id. */
  readonly rules: Readonly<Record<string, number>>
}

/** An entry of the organization's inventory: of which repository it is. */
export type InRepository<T> = T & {
  readonly repository: string
  /** Address of the line at the commit. */
  readonly lineUrl: string
}

export interface FleetSummary {
  /** Repositories that were read. */
  readonly repositories: number
  readonly unread: number
  /** Repositories of the listing of which there is no line; 0 where no listing is given. */
  readonly missing: number
  /** Repositories with findings of any severity. */
  readonly withFindings: number
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly suppressed: number
  readonly servers: number
  /** Credentials that are stored in plain text. */
  readonly stored: number
  /** Places where a credential is handed over by reference. */
  readonly referenced: number
  readonly identities: number
}

/**
 * The JSON report of `fleet report`, and what all other reports render. It depends on the lines
 * alone: not on their order or their files, nor on when it is made.
 */
export interface FleetReport {
  readonly schemaVersion: 1
  readonly tool: {readonly name: string; readonly version: string}
  readonly provider: FleetProvider
  readonly organization: string
  readonly summary: FleetSummary
  /** Columns of the table, in the order of the checklist; empty where no line has a checklist. */
  readonly controls: readonly FleetControl[]
  /** Worst first: by failing controls, errors, warnings, notes, then by name. */
  readonly repositories: readonly FleetRepository[]
  /** By name. */
  readonly unread: readonly UnreadRepository[]
  /** Names of repositories in the listing of which there is no line, in order. */
  readonly missing: readonly string[]
  /** Most findings first, then by id. */
  readonly rules: readonly FleetRule[]
  /** Earlier runs by day, this run at the end; empty where no earlier results are given. */
  readonly history: readonly FleetRun[]
  /** By repository, file and line. */
  readonly inventory: {
    readonly servers: readonly InRepository<InventoryEntry>[]
    readonly credentials: readonly InRepository<CredentialEntry>[]
    readonly identities: readonly InRepository<IdentityEntry>[]
  }
  /** What is to be known of the lines: sentences on duplicates, cut lines and mixed versions. */
  readonly remarks: readonly string[]
}
