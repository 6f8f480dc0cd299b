import {codeText, plainText} from '../../markdown.js'
import type {LintResult} from '../finding.js'
import {countBySeverity, describeCounts, plural} from './counts.js'
import {findingsMarkdown} from './findings-markdown.js'
import {inventoryColumns, inventoryRows} from './inventory.js'
import {type Links, releaseLinks} from './links.js'

export interface MarkdownOptions {
  /** Findings beyond this number are counted, not listed; all are listed when absent. */
  readonly limit?: number
  readonly links?: Links
  /** Said below the findings, as the annotations that were left out. */
  readonly remark?: string
}

/** The report as Markdown: the run's summary page, or a comment. */
export function renderMarkdown(result: LintResult, options: MarkdownOptions = {}): string {
  const {findings, unreadable} = result
  const lines = [
    `## MCP gatehouse: ${describeCounts(countBySeverity(findings))}`,
    '',
    `${plural(result.files, 'file')} read${result.suppressed > 0 ? `, ${plural(result.suppressed, 'finding')} suppressed` : ''}.`,
    ''
  ]
  lines.push(...findingsMarkdown(findings, options.links ?? releaseLinks, options.limit))
  if (options.remark) lines.push(options.remark, '')
  if (unreadable.length > 0) {
    lines.push(
      '### Not read in full',
      '',
      '| File | Reason |',
      '|---|---|',
      ...unreadable
        .slice(0, options.limit ?? unreadable.length)
        .map(({file, reason}) => `| ${codeText(file)} | ${plainText(reason)} |`),
      ''
    )
  }
  lines.push(...inventoryLines(result, options.limit))
  return `${lines.join('\n').trimEnd()}\n`
}

/** The servers that were found, folded away. */
function inventoryLines({inventory}: LintResult, limit = inventory.length): string[] {
  if (inventory.length === 0) return []
  const rows = inventoryRows(inventory.slice(0, limit))
  return [
    `<details><summary>${plural(inventory.length, 'MCP server')} found</summary>`,
    '',
    `| ${inventoryColumns.join(' | ')} |`,
    `|${'---|'.repeat(inventoryColumns.length)}`,
    ...rows.map(row => `| ${row.map(plainText).join(' | ')} |`),
    ...(inventory.length > rows.length
      ? ['', `… and ${inventory.length - rows.length} more.`]
      : []),
    '',
    '</details>',
    ''
  ]
}
