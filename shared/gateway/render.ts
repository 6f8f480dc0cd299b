import {jsonSha256} from './json.js'
import type {ToolClass} from './policy.js'
import type {CallReport} from './tool-caller.js'
import type {ToolDefinition} from './tool-result.js'

const maxPrintedText = 4000

/** What the log shows of a result: its text, cut to size; nothing for the secrets class. */
export function printableResult(report: CallReport): string {
  if (!report.result || report.toolClass === 'secrets') return ''
  const {text, structured} = report.result
  const shown = text || (structured === undefined ? '' : JSON.stringify(structured, null, 2))
  if (shown.length <= maxPrintedText) return shown
  return `${shown.slice(0, maxPrintedText)}\n… (${shown.length - maxPrintedText} more characters in the result file)`
}

/** One line about a call: `create_issue (write): ok, HTTP 200, 312 ms`. */
export function reportLine(report: CallReport): string {
  const facts = [
    report.outcome,
    report.httpStatus === undefined ? '' : `HTTP ${report.httpStatus}`,
    report.latencyMs === undefined ? '' : `${report.latencyMs} ms`,
    report.attempts > 1 ? `${report.attempts} attempts` : '',
    report.requestId ? `request ${report.requestId}` : ''
  ].filter(Boolean)
  const toolClass = report.toolClass ? ` (${report.toolClass})` : ''
  return `${oneLine(report.tool, 100)}${toolClass}: ${facts.join(', ')}`
}

/** The failure in words, with the hint. */
export function failureText(report: CallReport): string {
  const end = /[.!?]$/.test(report.message) ? '' : '.'
  return `${report.message}${end}${report.hint ? ` ${report.hint}` : ''}`
}

/** The table for the run's summary page. */
export function summaryTable(reports: readonly CallReport[], server: string): string {
  const rows = reports.map(report =>
    [
      code(report.tool),
      report.toolClass ?? '',
      report.outcome === 'ok' ? 'ok' : `**${report.outcome}**`,
      report.httpStatus ?? '',
      report.attempts,
      report.latencyMs ?? '',
      code(report.requestId)
    ].join(' | ')
  )
  const failures = reports
    .filter(({message}) => message !== '')
    .map(report => `- ${code(report.tool)}: ${escapeMarkdown(oneLine(failureText(report), 600))}`)
  return [
    `### MCP calls through ${code(server)}`,
    '',
    '| tool | class | outcome | HTTP | attempts | ms | request |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(row => `| ${row} |`),
    '',
    ...failures,
    ''
  ].join('\n')
}

/** What `list` prints of the tools. */
export function renderTools(
  tools: readonly ToolDefinition[],
  classOf: (tool: ToolDefinition) => ToolClass | undefined
): string {
  if (tools.length === 0) {
    return 'The server lists no tools; the list may depend on the permissions of the token.'
  }
  return tools
    .map(tool => {
      const toolClass = classOf(tool)
      const description = oneLine(tool.description ?? tool.title ?? '', 300)
      return [
        `${oneLine(tool.name, 200)}${toolClass ? `  [${toolClass}]` : ''}`,
        ...(description ? [`  ${description}`] : []),
        `  schema sha256:${jsonSha256(tool.inputSchema)}`,
        `  ${JSON.stringify(tool.inputSchema).slice(0, 3000)}`
      ].join('\n')
    })
    .join('\n\n')
}

function oneLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length)}…` : line
}

function code(text: string): string {
  // In code a backslash stands for itself, so a bar, which ends a table's cell, cannot be escaped.
  const clean = oneLine(text, 120).replace(/`/g, "'").replace(/\|/g, '¦')
  return clean ? `\`${clean}\`` : ''
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, character => `\\${character}`)
}
