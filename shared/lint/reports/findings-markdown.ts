import {codeText, proseText} from '../../markdown.js'
import {type Finding, severities} from '../finding.js'
import {plural} from './counts.js'
import type {Links} from './links.js'

const icons = {error: '🛑', warning: '⚠️', note: 'ℹ️'}

/** Rules are counted in a table where more findings than these are listed. */
const countedFrom = 10

export interface ListOptions {
  readonly links: Links
  /** Findings that are listed; more are counted. All when absent. */
  readonly limit?: number
  /** Fingerprints of findings that are marked as new. */
  readonly fresh?: ReadonlySet<string>
}

/**
 * Findings by file as Markdown, the file with the gravest first, and what fails the step first in
 * each: on a summary page or in a comment people read from the top.
 */
export function findingsMarkdown(
  findings: readonly Finding[],
  {links, limit = findings.length, fresh}: ListOptions
): string[] {
  const listed = [...findings].sort(bySeverity).slice(0, limit)
  const byFile = new Map<string, Finding[]>()
  for (const finding of listed) {
    const {file} = finding.location
    byFile.set(file, [...(byFile.get(file) ?? []), finding])
  }
  const lines = findings.length > countedFrom ? ruleCounts(findings, links) : []
  for (const [file, group] of byFile) {
    lines.push(
      `#### ${codeText(file)}`,
      '',
      ...group.flatMap(finding => item(finding, links, fresh))
    )
  }
  if (findings.length > listed.length) {
    lines.push(`… and ${plural(findings.length - listed.length, 'more finding')}.`, '')
  }
  return lines
}

function item(finding: Finding, links: Links, fresh: ListOptions['fresh'] = new Set()): string[] {
  const {location, severity, ruleId, message, help} = finding
  const lines =
    location.endLine > location.line
      ? `lines ${location.line}–${location.endLine}`
      : `line ${location.line}`
  const address = links.lines?.(location)
  const place = address === undefined ? lines : `[${lines}](${address})`
  const isNew = fresh.has(finding.fingerprint) ? '**new** · ' : ''
  return [
    `- ${icons[severity]} **${proseText(message)}**<br>`,
    `  ${proseText(help)}<br>`,
    `  <sub>${isNew}${severity} · ${place} · [${ruleId}](${links.rule(ruleId)})</sub>`,
    ''
  ]
}

/** How often each rule speaks, folded away. */
function ruleCounts(findings: readonly Finding[], links: Links): string[] {
  const counts = new Map<string, {severity: Finding['severity']; count: number}>()
  for (const {ruleId, severity} of [...findings].sort(bySeverity)) {
    const known = counts.get(ruleId)
    counts.set(ruleId, {severity: known?.severity ?? severity, count: (known?.count ?? 0) + 1})
  }
  const rows = [...counts].sort(
    ([, a], [, b]) => order[a.severity] - order[b.severity] || b.count - a.count
  )
  return [
    `<details><summary>${plural(findings.length, 'finding')} of ${plural(rows.length, 'rule')}</summary>`,
    '',
    '| | Rule | Findings |',
    '|---|---|--:|',
    ...rows.map(
      ([id, {severity, count}]) => `| ${icons[severity]} | [${id}](${links.rule(id)}) | ${count} |`
    ),
    '',
    '</details>',
    ''
  ]
}

const order = Object.fromEntries(severities.map((severity, at) => [severity, at])) as Record<
  Finding['severity'],
  number
>

/** The gravest first; within a severity the order stays. */
function bySeverity(a: Finding, b: Finding): number {
  return order[a.severity] - order[b.severity]
}
