import {codeText, plainText} from '../../markdown.js'
import type {Finding, LintResult} from '../finding.js'
import {countBySeverity, describeCounts, plural} from './counts.js'
import {inventoryColumns, inventoryRows} from './inventory.js'

export interface MarkdownOptions {
  /** Findings beyond this number are counted, not listed; all are listed when absent. */
  readonly limit?: number
  /** Said below the table, as the annotations that were left out. */
  readonly remark?: string
}

const icons = {error: '🛑 error', warning: '⚠️ warning', note: 'ℹ️ note'}

/** The report as Markdown: the run's summary page, or a comment. */
export function renderMarkdown(result: LintResult, options: MarkdownOptions = {}): string {
  const {findings, unreadable} = result
  const limit = options.limit ?? findings.length
  const lines = [
    `## MCP gatehouse: ${describeCounts(countBySeverity(findings))}`,
    '',
    `${plural(result.files, 'file')} read${result.suppressed > 0 ? `, ${plural(result.suppressed, 'finding')} suppressed` : ''}.`,
    ''
  ]
  if (findings.length > 0) {
    // What fails the step comes first, wherever it stands.
    const listed = [...findings].sort(bySeverity).slice(0, limit)
    lines.push('| | Rule | Place | Finding |', '|---|---|---|---|', ...listed.map(findingRow))
    if (findings.length > listed.length) {
      lines.push('', `… and ${plural(findings.length - listed.length, 'more finding')}.`)
    }
    lines.push('')
  }
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

const order = {error: 0, warning: 1, note: 2}

/** Errors first; within a severity the order stays. */
export function bySeverity(a: Finding, b: Finding): number {
  return order[a.severity] - order[b.severity]
}

/** A row of the table of findings. */
export function findingRow(finding: Finding): string {
  const {file, line} = finding.location
  return `| ${icons[finding.severity]} | ${codeText(finding.ruleId)} | ${codeText(`${file}:${line}`)} | ${plainText(finding.message)}<br>${plainText(finding.help)} |`
}
