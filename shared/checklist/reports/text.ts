import {oneLine} from '../../lint/reports/text.js'
import {textWidth} from '../../lint/reports/text-width.js'
import type {ChecklistReport, ControlResult, ControlVerdict, Evidence} from '../checklist-report.js'
import {verdictWords} from '../verdicts.js'
import {comparisonText} from './comparison-text.js'
import {describeAcceptance, describeSummary} from './counts.js'

export interface TextOptions {
  readonly color: boolean
}

/** Columns of the report; only what cannot be broken, such as a path or a command, is longer. */
const columns = 80
/** Places of one control that are shown; the JSON report has all of them. */
const mostShown = 6

const colors: Readonly<Record<ControlVerdict, string>> = {
  FAIL: '31',
  PASS: '32',
  NOT_PROVEN: '33',
  OUT_OF_REPO: '36'
}

type Paint = (code: string, text: string) => string

/** The report for people: each control with its evidence, or with what is missing. */
export function renderText(report: ChecklistReport, {color}: TextOptions = {color: false}): string {
  const paint: Paint = color
    ? (code, text) => `\u001b[${code}m${text}\u001b[0m`
    : (_code, text) => text
  const {summary, checklist, controls, comparison} = report
  const worst = summary.fail > 0 ? 'FAIL' : summary.notProven > 0 ? 'NOT_PROVEN' : 'PASS'
  const total = `${checklist}: ${describeSummary(summary)}`
  const changes = comparison ? `${comparisonText(comparison).join('\n')}\n\n` : ''
  return `${controls.map(control => block(control, paint)).join('\n')}\n${changes}${paint(`1;${colors[worst]}`, total)}\n`
}

function block(control: ControlResult, paint: Paint): string {
  const {id, title, verdict, evidence, missing, fix, command} = control
  const label = `${verdictWords[verdict].padEnd(11)} ${id} `
  const [first = '', ...rest] = wrapped(`${label} ${oneLine(title)}`, 0, label.length + 1)
  const lines = [
    paint(`1;${colors[verdict]}`, first.slice(0, label.length)) +
      paint('1', first.slice(label.length)),
    ...rest.map(line => paint('1', line)),
    ...evidence.slice(0, mostShown).flatMap(each => placeLines(each, paint)),
    ...more(evidence.length, 'more place', 'more places'),
    ...missing.slice(0, mostShown).flatMap(text => wrapped(`missing: ${oneLine(text)}`, 2, 4)),
    ...more(missing.length, 'more that is missing', 'more that are missing')
  ]
  if (fix !== undefined) lines.push(...wrapped(`fix: ${oneLine(fix)}`, 2, 4))
  if (command !== undefined) lines.push('  shown by:', `    ${oneLine(command)}`)
  return `${lines.join('\n')}\n`
}

function placeLines({message, file, line, ruleId, accepted}: Evidence, paint: Paint): string[] {
  const rule = ruleId === undefined ? '' : ` [${ruleId}]`
  return [
    `  ${paint('2', `${oneLine(file)}:${line}`)}`,
    ...wrapped(`${oneLine(message)}${rule}`, 4, 4),
    ...(accepted ? wrapped(oneLine(describeAcceptance(accepted)), 4, 4) : [])
  ]
}

function more(count: number, one: string, many: string): string[] {
  const left = count - mostShown
  return left > 0 ? [`  … and ${left} ${left === 1 ? one : many}`] : []
}

/** Words in lines of 80 columns. */
function wrapped(text: string, indent: number, hanging: number): string[] {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of text.split(' ')) {
    const next = isEmpty ? `${line}${word}` : `${line} ${word}`
    if (isEmpty || textWidth(next) <= columns) line = next
    else {
      lines.push(line)
      line = `${' '.repeat(hanging)}${word}`
    }
    isEmpty = false
  }
  return [...lines, line]
}
