import type {Finding} from '../../lint/finding.js'
import {countBySeverity, describeCounts} from '../../lint/reports/counts.js'
import {bySeverity, findingRow} from '../../lint/reports/markdown.js'
import {plainText} from '../../markdown.js'
import type {DetectResult} from '../detect.js'
import {remarks, total} from './remarks.js'

/** The report as Markdown. @param limit alerts that are listed; more are counted. */
export function renderMarkdown(
  result: DetectResult,
  findings: readonly Finding[],
  limit = findings.length
): string {
  const counts = describeCounts(countBySeverity(findings)).replace('findings', 'alerts')
  const lines = [`## MCP gatehouse: ${total(result, counts)}`, '']
  const listed = [...findings].sort(bySeverity).slice(0, limit)
  if (listed.length > 0) {
    lines.push('| | Detection | Record | Alert |', '|---|---|---|---|', ...listed.map(findingRow))
    if (findings.length > listed.length) {
      lines.push('', `… and ${findings.length - listed.length} more.`)
    }
    lines.push('')
  }
  for (const remark of remarks(result)) lines.push(`- ${plainText(remark)}`)
  return `${lines.join('\n').trimEnd()}\n`
}
