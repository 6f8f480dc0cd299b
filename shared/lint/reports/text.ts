import {neutralise} from '../../masking/neutralise.js'
import type {Finding, LintResult, Location, Severity} from '../finding.js'
import type {SourceFile} from '../source.js'
import {countBySeverity, describeCounts, plural} from './counts.js'
import {type Excerpt, excerptOf} from './excerpt.js'
import type {Links} from './links.js'

/** The report for people and `grep`: one line for each finding, and its help below it. */
export function renderText(result: LintResult): string {
  const lines = result.findings.flatMap(({location, severity, message, ruleId, help}) => [
    `${oneLine(location.file)}:${location.line}:${location.column}: ${severity}: ${oneLine(message)} [${ruleId}]`,
    `    ${oneLine(help)}`
  ])
  for (const {file, reason} of result.unreadable) {
    lines.push(`${oneLine(file)}: not read in full: ${oneLine(reason)}`)
  }
  lines.push(totalOf(result))
  return `${lines.join('\n')}\n`
}

export interface TerminalTextOptions {
  readonly color: boolean
  /** Gives a file's text as it was linted; undefined when it cannot be had any more. */
  readonly source: (file: string) => SourceFile | undefined
  /** Present when the terminal follows links (OSC 8): then the rule's id is one to its page. */
  readonly links?: Pick<Links, 'rule'>
}

const colors = {error: '31', warning: '33', note: '36'}

/** The report on a terminal: each finding with its line, and carets under what it is about. */
export async function renderTerminalText(
  result: LintResult,
  options: TerminalTextOptions
): Promise<string> {
  const paint = options.color
    ? (code: string, text: string) => `\u001b[${code}m${text}\u001b[0m`
    : (_: string, text: string) => text
  const {links} = options
  const ruleLabel = (id: string) =>
    links ? `[\u001b]8;;${links.rule(id)}\u001b\\${id}\u001b]8;;\u001b\\]` : `[${id}]`
  const credentials = credentialsByLine(result.findings)
  const people = linesAboutPeople(result.findings)
  const blocks: string[] = []
  for (const finding of result.findings) {
    const isAboutPeople = people.has(lineKey(finding.location))
    const source = isAboutPeople ? undefined : options.source(finding.location.file)
    const excerpt =
      source && (await excerptOf(source, finding, credentials.get(lineKey(finding.location))))
    blocks.push(block(finding, excerpt, paint, ruleLabel))
  }
  for (const {file, reason} of result.unreadable) {
    blocks.push(
      `${paint('33', 'not read in full')}: ${paint('1', oneLine(file))}: ${oneLine(reason)}\n`
    )
  }
  const worst = result.findings.length === 0 ? '32' : paintOf(result.findings)
  return `${blocks.join('\n')}${blocks.length > 0 ? '\n' : ''}${paint(`1;${worst}`, totalOf(result))}\n`
}

/** Lines that a private key may have. */
const longestKey = 500

/** What findings mark as credentials, by line: no excerpt of the line shows it. */
function credentialsByLine(findings: readonly Finding[]): ReadonlyMap<string, Location[]> {
  const found = new Map<string, Location[]>()
  for (const {marksCredential, location} of findings) {
    if (!marksCredential) continue
    const last = Math.min(location.endLine, location.line + longestKey)
    for (let line = location.line; line <= last; line++) {
      const part = line === location.line ? location : {...location, line, column: 1}
      const key = lineKey(part)
      found.set(key, [...(found.get(key) ?? []), part])
    }
  }
  return found
}

/** Lines that name a person who has left: no report shows them, since names come in many forms. */
function linesAboutPeople(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({marksPerson, location}) => (marksPerson ? [lineKey(location)] : []))
  )
}

function lineKey({file, line}: Location): string {
  return `${line} ${file}`
}

function block(
  finding: Finding,
  excerpt: Excerpt | undefined,
  paint: (code: string, text: string) => string,
  ruleLabel: (id: string) => string
): string {
  const {location, severity, ruleId} = finding
  const color = colors[severity]
  const number = String(location.line)
  const margin = ' '.repeat(number.length)
  const bar = paint('34', '│')
  const lines = [
    `${paint(`1;${color}`, severity)}${paint('1', `: ${oneLine(finding.message)}`)} ${paint('2', ruleLabel(ruleId))}`,
    `${margin}${paint('34', '╭─')} ${oneLine(location.file)}:${number}:${location.column}`
  ]
  if (excerpt) {
    lines.push(
      `${paint('34', number)} ${bar} ${excerpt.text}`,
      `${margin} ${bar} ${' '.repeat(excerpt.indent)}${paint(`1;${color}`, '^'.repeat(excerpt.carets))}`
    )
  }
  for (const related of finding.related ?? []) {
    const {file, line, column} = related.location
    lines.push(`${margin} ${bar} ${oneLine(related.message)}: ${oneLine(file)}:${line}:${column}`)
  }
  lines.push(`${margin}${paint('34', '╰─')} ${oneLine(finding.help)}`)
  return `${lines.join('\n')}\n`
}

function paintOf(findings: readonly Finding[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'note']
  const worst = severities.find(severity => findings.some(one => one.severity === severity))
  return colors[worst ?? 'note']
}

/** What was found, counted, in one line. */
export function totalOf(result: LintResult): string {
  const fixable = result.findings.filter(finding => finding.fix).length
  const parts = [
    describeCounts(countBySeverity(result.findings)),
    ...(fixable > 0 ? [`${fixable} fixable`] : []),
    ...(result.suppressed > 0 ? [`${result.suppressed} suppressed`] : []),
    ...(result.unreadable.length > 0
      ? [
          `${plural(new Set(result.unreadable.map(({file}) => file)).size, 'file')} not read in full`
        ]
      : [])
  ]
  return `${parts.join(', ')} in ${plural(result.files, 'file')} (${result.durationMs} ms)`
}

/** Text from a linted file in one harmless line. */
export function oneLine(text: string): string {
  return neutralise(text.replace(/[\r\n\t\u0085\u2028\u2029]+/g, ' '))
}
