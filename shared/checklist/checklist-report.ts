/** The checklists that there are: the case study's sixteen rows, and the other articles' requirements. */
export type ChecklistName = 'mcp-hardening' | 'ai-pipeline'

/** What can be said of a control from a repository's text alone. */
export type ControlVerdict =
  /** Text proves the defect. */
  | 'FAIL'
  /** Text proves the control. */
  | 'PASS'
  /** Nothing in the repository shows it, or a value that decides is not known. */
  | 'NOT_PROVEN'
  /** State of the tenant or of run time, which no repository shows. */
  | 'OUT_OF_REPO'

/** A finding that somebody accepted; the control fails all the same. */
export interface Acceptance {
  readonly reason: string
  /** Last day of the acceptance, YYYY-MM-DD; without end when absent. */
  readonly until?: string
}

/** A place that proves a verdict. */
export interface Evidence {
  /** A clause without a full stop. */
  readonly message: string
  /** Relative to the root, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** The rule whose finding this is, in a FAIL. */
  readonly ruleId?: string
  readonly accepted?: Acceptance
}

/** One row of a checklist with its verdict. */
export interface ControlResult {
  /** `mcp-01` to `mcp-16`, or `ai-01` and so on. */
  readonly id: string
  readonly title: string
  readonly verdict: ControlVerdict
  /** In a FAIL: what proves the defect. In a PASS: what proves the control, never empty. */
  readonly evidence: readonly Evidence[]
  /** What would have to be shown for a PASS: a clause each. */
  readonly missing: readonly string[]
  /** What to do: one or two sentences, in a FAIL or where something is missing. */
  readonly fix?: string
  /** Exact command that shows what no repository shows. */
  readonly command?: string
}

export interface ChecklistSummary {
  readonly fail: number
  readonly pass: number
  readonly notProven: number
  readonly outOfRepo: number
}

/** Counts of one time for the case study's table of before and after. What is absent is not known. */
export interface Figures {
  /** MCP servers in configurations, pipelines and scripts. */
  readonly servers: number
  /** Of these, servers whose configuration holds a credential in plain text. */
  readonly serversWithStoredCredential: number
  /** Counted where records were given. */
  readonly records?: RecordFigures
}

/** What audit records show. */
export interface RecordFigures {
  /** Times of the first and the last record, ISO 8601 in UTC. */
  readonly from: string
  readonly until: string
  /** Finished calls of tools that the gateway's log has. */
  readonly gatewayCalls: number
  /** Finished calls of tools that audit files of `call` have. */
  readonly clientCalls: number
  /** Answers with status 403 in the gateway's log; in the audit files where there is no such log. */
  readonly refusedCalls: number
  /**
   * Calls of the audit files that the gateway's log has as well, of those that it should have.
   * Absent where one of the two is not there.
   */
  readonly logged?: {readonly calls: number; readonly of: number}
  /** Alerts of `high-volume-files`. */
  readonly fileAnomalies: number
  /** Mean minutes from the first read of such an anomaly to the read that raised its alert. */
  readonly minutesToDetect?: number
  /** Lines that could not be read, and are in no count. */
  readonly unreadable: number
}

/** What became of a control since an earlier report. */
export type Change = 'better' | 'worse' | 'same' | 'added' | 'removed'

export interface ControlChange {
  readonly id: string
  readonly title: string
  readonly change: Change
  /** Null for a control that the earlier report did not have. */
  readonly before: ControlVerdict | null
  /** Null for a control that is not in the checklist any more. */
  readonly after: ControlVerdict | null
  /** Evidence of this report that the earlier one did not have, whatever its line. */
  readonly newEvidence: readonly Evidence[]
  /** Evidence of the earlier report that is not there any more. */
  readonly goneEvidence: readonly Evidence[]
}

/** One row of the table of before and after. */
export interface FigureChange {
  readonly id:
    | 'servers'
    | 'stored-credentials'
    | 'calls-logged'
    | 'calls-refused'
    | 'violations-blocked'
    | 'time-to-detect'
  readonly title: string
  readonly unit: 'servers' | 'percent' | 'calls' | 'violations' | 'minutes'
  /** Null where nothing shows it: never 0 for what is not known. */
  readonly before: number | null
  readonly after: number | null
  /** What the numbers are counted from, or what would show them: a clause without a full stop. */
  readonly basis: string
  /** Exact command that shows what neither the repository nor records show. */
  readonly command?: string
}

/** What changed since an earlier report. */
export interface Comparison {
  readonly earlier: {
    readonly tool: {readonly name: string; readonly version: string}
    readonly summary: ChecklistSummary
  }
  /** Number of controls by what became of them. */
  readonly summary: Readonly<Record<Change, number>>
  /** In the order of the checklist; removed controls come last. */
  readonly controls: readonly ControlChange[]
  readonly figures: readonly FigureChange[]
}

/** The JSON report of `checklist`, and what all other reports render. */
export interface ChecklistReport {
  readonly schemaVersion: 1
  readonly tool: {readonly name: string; readonly version: string}
  readonly checklist: ChecklistName
  readonly summary: ChecklistSummary
  /** In the order of the checklist. */
  readonly controls: readonly ControlResult[]
  /** What the next report is compared with. */
  readonly figures?: Figures
  /** Present when an earlier report was given. */
  readonly comparison?: Comparison
}
