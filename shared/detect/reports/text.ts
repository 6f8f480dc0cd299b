import type {Finding} from '../../lint/finding.js'
import {countBySeverity, describeCounts} from '../../lint/reports/counts.js'
import {oneLine} from '../../lint/reports/text.js'
import type {DetectResult} from '../detect.js'
import {remarks, total} from './remarks.js'

/** The report for people: a line for each alert, what to do below it, and then what else to know. */
export function renderText(result: DetectResult, findings: readonly Finding[]): string {
  const lines = findings.flatMap(({location, severity, message, ruleId, help}) => [
    `${oneLine(location.file)}:${location.line}: ${severity}: ${oneLine(message)} [${ruleId}]`,
    `    ${oneLine(help)}`
  ])
  lines.push(...remarks(result).map(oneLine))
  const counts = describeCounts(countBySeverity(findings)).replace('findings', 'alerts')
  lines.push(total(result, counts))
  return `${lines.join('\n')}\n`
}
