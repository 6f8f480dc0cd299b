import type {CiHost} from '../host.js'
import type {LintResult, Severity} from '../lint/finding.js'
import {annotate} from '../lint/reports/annotations.js'
import {countBySeverity, describeCounts, plural} from '../lint/reports/counts.js'
import type {Links} from '../lint/reports/links.js'
import type {PlannedReport, ReportFormat} from '../lint/reports/plan.js'
import {writeReport} from '../lint/reports/write.js'

/** Findings that the run's summary page lists; the rest is counted. */
const summaryLimit = 100

/** What reports of a run need beside its result. */
export interface ReportContext {
  /** Absolute path of the linted root. */
  readonly root: string
  /** Ids of the rules that ran. */
  readonly rules: ReadonlySet<string>
  readonly failOn: Severity | 'never'
  /** Read where a report shows them. */
  readonly links: () => Promise<Links>
  /** Nothing was there to lint. */
  readonly isEmpty: boolean
  /** Show the servers in place of the text report. */
  readonly showsInventory: boolean
  /** SARIF also lists what is accepted, marked as suppressed. */
  readonly listsSilenced: boolean
  /** What fixes would change: shown in place of the text report. */
  readonly diff?: string
}

/**
 * Writes, prints, annotates and summarizes what was found. Files come first: they
 * are complete even when the reader of standard output has stopped.
 */
export async function report(
  host: CiHost,
  plan: readonly PlannedReport[],
  result: LintResult,
  context: ReportContext
): Promise<void> {
  for (const {format, file} of plan) {
    if (file === undefined) continue
    writeReport(host, 'output-file', file, await render(format, result, context))
  }
  for (const {format, file} of plan) {
    if (file === undefined) await print(host, format, result, context)
  }
  // A terminal shows neither annotations nor a summary page.
  if (host.kind === 'terminal') return
  const links = await context.links()
  const remark = annotate(host, result.findings, links)
  if (remark) host.log.info(remark)
  const {renderMarkdown} = await import('../lint/reports/markdown.js')
  await host.writeSummary(
    renderMarkdown(result, {
      limit: summaryLimit,
      links,
      ...(remark !== undefined && {remark})
    })
  )
}

async function print(
  host: CiHost,
  format: ReportFormat,
  result: LintResult,
  context: ReportContext
): Promise<void> {
  if (format !== 'text') {
    const text = await render(format, result, context)
    if (format === 'markdown' || format === 'junit') host.print(text.trimEnd())
    else host.printRaw(text)
  } else if (context.diff !== undefined) {
    if (context.diff !== '') host.print(context.diff.trimEnd())
  } else if (context.showsInventory) {
    const {renderInventory} = await import('../lint/reports/inventory.js')
    host.print(renderInventory(result.inventory).trimEnd())
    if (result.findings.length > 0) {
      const counts = describeCounts(countBySeverity(result.findings))
      host.log.info(`lint also has ${counts}: run it without inventory to see them`)
    }
  } else if (host.kind === 'terminal') {
    host.print((await renderForPrint(host, result, context)).trimEnd())
  } else if (!context.isEmpty) await printFolded(host, result)
}

/** In the log of a step the report is folded away: annotations show below it what comes first. */
async function printFolded(host: CiHost, result: LintResult): Promise<void> {
  const {renderText, totalOf} = await import('../lint/reports/text.js')
  if (result.findings.length === 0 && result.unreadable.length === 0) {
    host.print(totalOf(result))
    return
  }
  host.log.group(totalOf(result))
  host.print(renderText(result).trimEnd())
  host.log.endGroup()
  const counts = new Map<string, number>()
  for (const {ruleId} of result.findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  const rows = [...counts].sort(([, a], [, b]) => b - a)
  if (rows.length > 1) {
    const shown = rows.slice(0, 10).map(([id, count]) => `${id} ${count}`)
    const more = rows.length > 10 ? `, and ${plural(rows.length - 10, 'more rule')}` : ''
    host.print(`By rule: ${shown.join(', ')}${more}`)
  }
}

async function render(
  format: ReportFormat,
  result: LintResult,
  {rules, failOn, links, listsSilenced}: ReportContext
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../lint/reports/text.js')).renderText(result)
    case 'json':
      return (await import('../lint/reports/json.js')).renderJson(result, await links())
    case 'sarif': {
      const {silenced = [], ...rest} = result
      return sarif({...rest, silenced: listsSilenced ? silenced : []}, rules, await links())
    }
    case 'markdown':
      return (await import('../lint/reports/markdown.js')).renderMarkdown(result, {
        links: await links()
      })
    case 'junit':
      return (await import('../lint/reports/junit.js')).renderJunit(result, failOn)
  }
}

/** SARIF describes the rules that ran, also those that found nothing. */
async function sarif(
  result: LintResult,
  rules: ReadonlySet<string>,
  links: Links
): Promise<string> {
  const [{renderSarif}, {catalog}] = await Promise.all([
    import('../lint/reports/sarif.js'),
    import('../lint/rules/catalog.js')
  ])
  return renderSarif(
    result,
    catalog.filter(({id}) => rules.has(id)),
    links
  )
}

async function renderForPrint(
  host: CiHost,
  result: LintResult,
  {root, links}: ReportContext
): Promise<string> {
  const {renderTerminalText, renderText} = await import('../lint/reports/text.js')
  if (!host.terminal) return renderText(result)
  const {sourceReader} = await import('../lint/reports/source-reader.js')
  return renderTerminalText(result, {
    color: host.terminal.color,
    source: sourceReader(root),
    ...(host.terminal.links && {links: await links()})
  })
}
