import type {Links} from '../../lint/reports/links.js'
import {codeText, plainText, proseText} from '../../markdown.js'
import type {ChecklistReport, ControlResult, ControlVerdict, Evidence} from '../checklist-report.js'
import {verdictWords} from '../verdicts.js'
import {comparisonMarkdown} from './comparison-markdown.js'
import {describeAcceptance, describeSummary} from './counts.js'

const marks: Readonly<Record<ControlVerdict, string>> = {
  FAIL: '❌',
  PASS: '✅',
  NOT_PROVEN: '❔',
  OUT_OF_REPO: '➖'
}

/** Places of one control that are listed; the JSON report has all of them. */
const mostShown = 20

/** The report as Markdown: a table of all controls, and below it each with its evidence. */
export function renderMarkdown(report: ChecklistReport, links: Links): string {
  const {checklist, summary, controls, comparison} = report
  const lines = [
    `## MCP gatehouse: ${plainText(checklist)}`,
    '',
    `**${describeSummary(summary)}**`,
    '',
    '| | Control | Verdict |',
    '|---|---|---|',
    ...controls.map(
      ({id, title, verdict}) =>
        `| ${marks[verdict]} | ${id} ${plainText(title)} | ${verdictWords[verdict]} |`
    ),
    '',
    ...(comparison ? comparisonMarkdown(comparison) : []),
    ...controls.flatMap(control => details(control, links))
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function details(control: ControlResult, links: Links): string[] {
  const {id, title, verdict, evidence, missing, fix, command} = control
  const more = evidence.length - mostShown
  return [
    `<details${verdict === 'FAIL' ? ' open' : ''}><summary>${marks[verdict]} <b>${id}</b> ${plainText(title)}: ${verdictWords[verdict]}</summary>`,
    '',
    ...evidence.slice(0, mostShown).map(each => `- ${place(each, links)}`),
    ...(more > 0 ? [`- … and ${more} more`] : []),
    ...missing.slice(0, mostShown).map(text => `- Missing: ${plainText(text)}`),
    ...(missing.length > mostShown ? [`- … and ${missing.length - mostShown} more`] : []),
    ...(evidence.length + missing.length > 0 ? [''] : []),
    ...(fix === undefined ? [] : [`**Fix:** ${proseText(fix)}`, '']),
    ...(command === undefined ? [] : [`Shown by: ${codeText(command)}`, '']),
    '</details>',
    ''
  ]
}

function place({message, file, line, ruleId, accepted}: Evidence, links: Links): string {
  const at = codeText(`${file}:${line}`)
  const address = links.lines?.({file, line, endLine: line})
  const rule = ruleId === undefined ? '' : ` ([${plainText(ruleId)}](${links.rule(ruleId)}))`
  const acceptance = accepted ? ` _${plainText(describeAcceptance(accepted))}_` : ''
  return `${address === undefined ? at : `[${at}](${address})`}: ${plainText(message)}${rule}${acceptance}`
}
