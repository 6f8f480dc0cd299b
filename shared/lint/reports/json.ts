import {toolName, version} from '../../version.js'
import {withoutCredentials} from '../credentials/index.js'
import type {Fix, LintResult} from '../finding.js'
import {countBySeverity} from './counts.js'
import {type Links, releaseLinks} from './links.js'

/** A fix that writes a credential of the file anew is applied by `--fix`, and not repeated here. */
function isShown(fix: Fix): boolean {
  return fix.edits.every(({newText}) => withoutCredentials(newText) === newText)
}

/** The JSON report. Its shape is a contract: docs/reference/reports.md. */
export function renderJson(result: LintResult, links: Links = releaseLinks): string {
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
      helpUri: links.rule(finding.ruleId),
      fingerprint: finding.fingerprint,
      ...(finding.fix && isShown(finding.fix) && {fix: finding.fix})
    })),
    unreadable: result.unreadable,
    inventory: result.inventory
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
