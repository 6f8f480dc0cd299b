import {toolName, version} from '../../version.js'
import type {LintResult} from '../finding.js'
import {countBySeverity} from './counts.js'

/** The JSON report. Its shape is a contract: docs/reference/reports.md. */
export function renderJson(result: LintResult): string {
  const counts = countBySeverity(result.findings)
  const report = {
    schemaVersion: 1,
    tool: {name: toolName, version},
    summary: {
      files: result.files,
      errors: counts.error,
      warnings: counts.warning,
      notes: counts.note,
      suppressed: result.suppressed,
      durationMs: result.durationMs
    },
    findings: result.findings.map(finding => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      ...(finding.confidence && {confidence: finding.confidence}),
      message: finding.message,
      file: finding.location.file,
      line: finding.location.line,
      column: finding.location.column,
      endLine: finding.location.endLine,
      endColumn: finding.location.endColumn,
      help: finding.help,
      fingerprint: finding.fingerprint,
      ...(finding.fix && {fix: finding.fix})
    })),
    unreadable: result.unreadable,
    inventory: result.inventory
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
