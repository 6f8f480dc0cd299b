import type {
  Change,
  ChecklistReport,
  Comparison,
  ControlChange,
  ControlResult,
  ControlVerdict,
  Evidence
} from './checklist-report.js'
import {figureChanges} from './figures.js'

/**
 * The report with what changed since an earlier one of the same checklist. Evidence is the same
 * where rule, file and message are: lines move.
 */
export function withComparison(
  report: ChecklistReport,
  earlier: ChecklistReport
): ChecklistReport & {readonly comparison: Comparison} {
  const before = new Map(earlier.controls.map(control => [control.id, control]))
  const after = new Set(report.controls.map(({id}) => id))
  const controls = [
    ...report.controls.map(control => changeOf(before.get(control.id), control)),
    ...earlier.controls
      .filter(({id}) => !after.has(id))
      .map(control => changeOf(control, undefined))
  ]
  const summary = {better: 0, worse: 0, same: 0, added: 0, removed: 0}
  for (const {change} of controls) summary[change]++
  return {
    ...report,
    comparison: {
      earlier: {tool: earlier.tool, summary: earlier.summary},
      summary,
      controls,
      figures: figureChanges(earlier.figures, report.figures)
    }
  }
}

function changeOf(
  before: ControlResult | undefined,
  after: ControlResult | undefined
): ControlChange {
  const {id, title} = (after ?? before)!
  return {
    id,
    title,
    change: kindOf(before?.verdict, after?.verdict),
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    newEvidence: missingIn(before?.evidence ?? [], after?.evidence ?? []),
    goneEvidence: missingIn(after?.evidence ?? [], before?.evidence ?? [])
  }
}

/** What no repository shows is neither better nor worse than what nothing here shows. */
const rank: Readonly<Record<ControlVerdict, number>> = {
  FAIL: 0,
  NOT_PROVEN: 1,
  OUT_OF_REPO: 1,
  PASS: 2
}

function kindOf(before: ControlVerdict | undefined, after: ControlVerdict | undefined): Change {
  if (before === undefined) return 'added'
  if (after === undefined) return 'removed'
  const step = rank[after] - rank[before]
  return step === 0 ? 'same' : step > 0 ? 'better' : 'worse'
}

/** Those of `wanted` that are not among `known`; of several that are alike, as many as are more. */
function missingIn(known: readonly Evidence[], wanted: readonly Evidence[]): Evidence[] {
  const left = new Map<string, number>()
  for (const one of known) left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1)
  return wanted.filter(one => {
    const count = left.get(keyOf(one)) ?? 0
    if (count > 0) left.set(keyOf(one), count - 1)
    return count === 0
  })
}

function keyOf({ruleId = '', file, message}: Evidence): string {
  return JSON.stringify([ruleId, file, message])
}
