import type {Finding} from '../../lint/finding.js'
import {countBySeverity, describeCounts} from '../../lint/reports/counts.js'
import {findingsMarkdown} from '../../lint/reports/findings-markdown.js'
import type {Links} from '../../lint/reports/links.js'
import {plainText} from '../../markdown.js'
import type {DetectResult} from '../detect.js'
import {remarks, total} from './remarks.js'

/** The report as Markdown. @param limit alerts that are listed; more are counted. */
export function renderMarkdown(
  result: DetectResult,
  findings: readonly Finding[],
  links: Links,
  limit = findings.length
): string {
  const counts = describeCounts(countBySeverity(findings)).replace('findings', 'alerts')
  const lines = [`## MCP gatehouse: ${total(result, counts)}`, '']
  lines.push(...findingsMarkdown(findings, {links, limit}))
  for (const remark of remarks(result)) lines.push(`- ${plainText(remark)}`)
  return `${lines.join('\n').trimEnd()}\n`
}
