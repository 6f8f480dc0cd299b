import type {ChecklistReport} from '../checklist-report.js'

/** The JSON report. Its shape is a contract: docs/checklist.md. */
export function renderJson(report: ChecklistReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`
}
