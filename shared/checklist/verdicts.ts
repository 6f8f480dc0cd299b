import type {ChecklistSummary, ControlVerdict} from './checklist-report.js'

/** The verdicts from the worst to the best, as reports count them. */
export const everyVerdict: readonly ControlVerdict[] = ['FAIL', 'NOT_PROVEN', 'OUT_OF_REPO', 'PASS']

/** The words of a verdict in every report. */
export const verdictWords: Readonly<Record<ControlVerdict, string>> = {
  FAIL: 'FAIL',
  NOT_PROVEN: 'NOT PROVEN',
  OUT_OF_REPO: 'OUT OF REPO',
  PASS: 'PASS'
}

/** What a verdict says, for those who read a report for the first time. */
export const verdictMeaning: Readonly<Record<ControlVerdict, string>> = {
  FAIL: 'Text in the repository proves the defect. A finding that somebody accepted is still a FAIL, and is marked as accepted.',
  NOT_PROVEN:
    'Nothing in the repository shows that the control is there, or a value that decides it is not known. The control may still be in place: the row says what would prove it.',
  OUT_OF_REPO:
    'The control is a state of the tenant or of the running system, which no repository can show. The row gives the command that shows it.',
  PASS: 'Text in the repository proves the control. The row names every place that proves it. A control with nothing to check is never a PASS.'
}

const summaryKeys: Readonly<Record<ControlVerdict, keyof ChecklistSummary>> = {
  FAIL: 'fail',
  NOT_PROVEN: 'notProven',
  OUT_OF_REPO: 'outOfRepo',
  PASS: 'pass'
}

/** How many controls have a verdict. */
export function countOf(summary: ChecklistSummary, verdict: ControlVerdict): number {
  return summary[summaryKeys[verdict]]
}
