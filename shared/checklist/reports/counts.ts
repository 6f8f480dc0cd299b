import type {ChecklistSummary} from '../checklist-report.js'

/** `1 FAIL, 12 PASS, 2 NOT PROVEN, 1 OUT OF REPO`. */
export function describeSummary({fail, pass, notProven, outOfRepo}: ChecklistSummary): string {
  return `${fail} FAIL, ${pass} PASS, ${notProven} NOT PROVEN, ${outOfRepo} OUT OF REPO`
}

/** How somebody accepted a defect: a clause that follows one. */
export function describeAcceptance(accepted: {reason: string; until?: string}): string {
  const end = accepted.until === undefined ? '' : ` until ${accepted.until}`
  return `accepted${end}: ${accepted.reason}`
}
