import {plural} from '../../lint/reports/counts.js'
import {codeText, plainText} from '../../markdown.js'
import type {FleetReport} from '../fleet-report.js'

/** Rows of a table: the rest is counted, and is in the other reports. */
const mostRows = 50

/** The summary of the organization as Markdown, for people and for the page of a run. */
export function renderMarkdown(report: FleetReport): string {
  const {organization, summary, controls, repositories, unread, missing, rules} = report
  const counts = [
    plural(summary.errors, 'error'),
    plural(summary.warnings, 'warning'),
    plural(summary.notes, 'note')
  ].join(', ')
  const parts = [
    `### MCP gatehouse: ${plainText(organization)}`,
    '',
    `${count(summary.repositories, 'repository', 'repositories')} read, ${summary.withFindings} with findings: ${counts}. ${summary.suppressed} accepted.`,
    '',
    `Inventory: ${plural(summary.servers, 'MCP server')}, ${plural(summary.stored, 'stored credential')}, ${plural(summary.referenced, 'credential')} passed by reference, ${count(summary.identities, 'federated identity', 'federated identities')}.`,
    ''
  ]
  if (summary.unread > 0) {
    parts.push(
      `**${count(summary.unread, 'repository', 'repositories')} could not be read.**`,
      '',
      ...table(
        ['Repository', 'Why'],
        unread.map(({repository, reason}) => [codeText(repository), plainText(reason)])
      )
    )
  }
  if (missing.length > 0) {
    const shown = missing.slice(0, mostRows).map(codeText).join(', ')
    const more = missing.length > mostRows ? `, and ${missing.length - mostRows} more` : ''
    parts.push(
      `**${count(missing.length, 'repository', 'repositories')} of the listing ${missing.length === 1 ? 'has' : 'have'} no result:** ${shown}${more}. The run of a shard was ended, or its results are not here.`,
      ''
    )
  }
  if (controls.length > 0) {
    parts.push(
      ...table(
        ['Control', 'Fail', 'Not proven', 'Pass', 'Out of repository'],
        controls.map(({id, title, fail, notProven, pass, outOfRepo}) => [
          `${codeText(id)} ${plainText(title)}`,
          String(fail),
          String(notProven),
          String(pass),
          String(outOfRepo)
        ])
      )
    )
  }
  if (rules.length > 0) {
    parts.push(
      ...table(
        ['Rule', 'Severity', 'Findings', 'Repositories'],
        rules.map(({id, url, severity, findings, repositories}) => [
          `[${codeText(id)}](${url})`,
          severity,
          String(findings),
          String(repositories)
        ])
      )
    )
  }
  const worst = repositories.filter(row => row.errors + row.warnings + row.notes > 0)
  if (worst.length > 0) {
    parts.push(
      ...table(
        ['Repository', 'Errors', 'Warnings', 'Notes', 'MCP servers', 'Stored credentials'],
        worst.map(row => [
          codeText(row.repository),
          String(row.errors),
          String(row.warnings),
          String(row.notes),
          String(row.servers),
          String(row.stored)
        ])
      )
    )
  }
  if (report.remarks.length > 0) {
    parts.push(...report.remarks.slice(0, mostRows).map(remark => `- ${plainText(remark)}`), '')
    if (report.remarks.length > mostRows) {
      parts.push(`… and ${report.remarks.length - mostRows} more remarks.`, '')
    }
  }
  return parts.join('\n')
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const more = rows.length > mostRows ? [`… and ${rows.length - mostRows} more rows.`, ''] : []
  return [
    line(header),
    line(header.map(() => '---')),
    ...rows.slice(0, mostRows).map(line),
    '',
    ...more
  ]
}
