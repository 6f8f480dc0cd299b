import {codeText, plainText} from '../../markdown.js'
import type {LintResult} from '../finding.js'
import {countBySeverity, describeCounts, plural} from './counts.js'
import {findingsMarkdown} from './findings-markdown.js'
import {inventoryColumns, inventoryRows} from './inventory.js'
import {type Links, releaseLinks} from './links.js'

/** What is new and what is gone since another run. */
export interface FindingsChange {
  /** Fingerprints. */
  readonly fresh: ReadonlySet<string>
  readonly fixed: readonly {readonly ruleId: string; readonly file: string}[]
}

/** Fixed findings that are named. */
const fixedLimit = 20

export interface MarkdownOptions {
  /** Findings beyond this number are counted, not listed; all are listed when absent. */
  readonly limit?: number
  readonly links?: Links
  /** What changed since the last push. */
  readonly change?: FindingsChange
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
  const links = options.links ?? releaseLinks
  const {change, limit} = options
  if (change) lines.push(...changeLines(change, links))
  lines.push(
    ...findingsMarkdown(findings, {
      links,
      ...(limit !== undefined && {limit}),
      ...(change && {fresh: change.fresh})
    })
  )
  if (options.remark) lines.push(options.remark, '')
  if (unreadable.length > 0) {
    lines.push(
      '#### Not read in full',
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

/** What the last push made of the findings; what is new is marked in the list. */
function changeLines({fresh, fixed}: FindingsChange, links: Links): string[] {
  if (fresh.size + fixed.length === 0) return ['Nothing changed since the last push.', '']
  const lines = [`Since the last push: **${fresh.size} new**, **${fixed.length} fixed**.`, '']
  if (fixed.length === 0) return lines
  const rows = fixed
    .slice(0, fixedLimit)
    .map(
      ({ruleId, file}) => `- ✅ [${plainText(ruleId)}](${links.rule(ruleId)}) in ${codeText(file)}`
    )
  const more = fixed.length > rows.length ? [`- … and ${fixed.length - rows.length} more`] : []
  return [
    ...lines,
    '<details><summary>What is fixed</summary>',
    '',
    ...rows,
    ...more,
    '',
    '</details>',
    ''
  ]
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
