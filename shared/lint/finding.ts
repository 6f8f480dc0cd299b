export type Severity = 'error' | 'warning' | 'note'
export const severities: readonly Severity[] = ['error', 'warning', 'note']

/** True when `severity` is `threshold` or worse. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}

/** How sure a finding is: `low` is a guess by a name or the look of a value. */
export type Confidence = 'high' | 'medium' | 'low'
export const confidences: readonly Confidence[] = ['high', 'medium', 'low']

/** True when a finding is as sure as `threshold` or surer. */
export function atLeastAsSure({confidence = 'high'}: Finding, threshold: Confidence): boolean {
  return confidences.indexOf(confidence) <= confidences.indexOf(threshold)
}

/** The steps in which what a person has is taken back. */
export const offboardingSteps = ['consent', 'federation', 'runners', 'audit'] as const
export type OffboardingStep = (typeof offboardingSteps)[number]

/** A range in a file; lines and columns are 1-based, the end is exclusive. */
export interface Location {
  /** Relative to the linted root, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A change of a file's text; offsets are UTF-16 units of the text as it was linted. */
export interface TextEdit {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly newText: string
}

export interface Fix {
  /** What the fix does, and what is left to do by hand. */
  readonly description: string
  readonly edits: readonly TextEdit[]
}

/**
 * What lint has to say. Plain data: reports render it, nothing else prints. It never carries a
 * secret, nor a length or tail that narrows one down.
 */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  /** `high` when absent. */
  readonly confidence?: Confidence
  readonly message: string
  readonly location: Location
  /** The marked text may be a credential: excerpts hide it. */
  readonly marksCredential?: true
  /** The marked text is the name of a person: no report shows the line. */
  readonly marksPerson?: true
  /** The step of an offboarding that it belongs to, for rules about people. */
  readonly step?: OffboardingStep
  readonly related?: readonly {readonly message: string; readonly location: Location}[]
  /** How to fix it, in one or two sentences. */
  readonly help: string
  /** Survives moved lines and reformatting; see `fingerprint.ts`. */
  readonly fingerprint: string
  readonly fix?: Fix
}

/** A file that could not be read or parsed. Never skipped in silence. */
export interface UnreadableFile {
  readonly file: string
  readonly reason: string
}

/** One MCP server that was found: what runs, where it is written, and with whose credentials. */
export interface InventoryEntry {
  readonly server: string
  /** The client whose configuration it is; `unknown` when several fit. */
  readonly client: string
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly transport: 'stdio' | 'http' | 'unknown'
  /** `npx`, `docker`, …; null for a remote server. */
  readonly runner: string | null
  /** Package, image or program; null for a remote server. */
  readonly package: string | null
  readonly version: string | null
  /** True when the version is exact; null when nothing is fetched. */
  readonly pinned: boolean | null
  /** Host of a remote server, also behind a bridge. */
  readonly host: string | null
  /** Paths and mounts that it is given. */
  readonly reads: readonly string[]
  /** Null for local servers, and when the configuration names no gateways. */
  readonly throughGateway: boolean | null
  /** `stored` in clear, `referenced` from the environment or a prompt, or none that shows. */
  readonly credential: 'stored' | 'referenced' | 'none'
  readonly runsInCi: boolean
  readonly disabled: boolean
}

/** A finding that was accepted before. */
export interface SilencedFinding {
  readonly finding: Finding
  /** A comment in the file, an entry of the configuration, or the baseline. */
  readonly by: 'comment' | 'configuration' | 'baseline'
  /** As it is written there; absent for the baseline. */
  readonly reason?: string
  /** Last day as YYYY-MM-DD, where the configuration names one. */
  readonly until?: string
}

export interface LintResult {
  /** Sorted by file, line, column, rule. */
  readonly findings: readonly Finding[]
  readonly unreadable: readonly UnreadableFile[]
  /** Number of files that were read. */
  readonly files: number
  /** Number of characters that were read, for the benchmark. */
  readonly characters: number
  readonly suppressed: number
  /** What was accepted, for reports that tell what: as many as `suppressed`. */
  readonly silenced?: readonly SilencedFinding[]
  /** Every MCP server that was found, by file and line. */
  readonly inventory: readonly InventoryEntry[]
  readonly durationMs: number
}
