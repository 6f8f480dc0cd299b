import type {Finding} from '../../lint/finding.js'
import type {Links} from '../../lint/reports/links.js'
import {renderSarif as renderLintSarif} from '../../lint/reports/sarif.js'
import type {DetectResult} from '../detect.js'
import type {Detection} from '../detection.js'
import {remarks} from './remarks.js'

/** The report as SARIF 2.1.0: each detection is a rule, each alert a result at its first record. */
export function renderSarif(
  result: DetectResult,
  findings: readonly Finding[],
  detections: readonly Detection[],
  links: Links
): string {
  const unreadable = result.unreadable.map(({file, line, reason}) => ({
    file,
    reason: `line ${line}: ${reason}`
  }))
  const others = remarks({...result, unreadable: [], unreadableCount: 0})
  return renderLintSarif(
    {findings, unreadable, notifications: others},
    detections.map(({id, severity, title, why, runbook, securitySeverity}) => ({
      id,
      severity,
      confidence: 'high',
      summary: title,
      why,
      fix: runbook,
      references: [],
      securitySeverity
    })),
    links
  )
}
