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

/** The JSON report of `checklist`, and what all other reports render. */
export interface ChecklistReport {
  readonly schemaVersion: 1
  readonly tool: {readonly name: string; readonly version: string}
  readonly checklist: ChecklistName
  readonly summary: ChecklistSummary
  /** In the order of the checklist. */
  readonly controls: readonly ControlResult[]
}
