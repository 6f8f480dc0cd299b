import type {CiHost} from '../../host.js'
import type {Finding, Severity} from '../finding.js'
import {severities} from '../finding.js'
import {plural} from './counts.js'
import type {Links} from './links.js'

/**
 * Annotations of each level that are shown for one step: by the GitHub runner
 * (`ExecutionContext.cs`) and by the Azure Pipelines agent (`ExecutionContext.cs`) alike.
 */
const annotationLimit = 10

/**
 * Shows findings at their lines, errors first, as many as the CI system shows.
 *
 * @returns a remark on those that were left out; undefined when all were shown
 */
export function annotate(
  host: CiHost,
  findings: readonly Finding[],
  links: Links
): string | undefined {
  const left: string[] = []
  for (const severity of severities) {
    const group = findings.filter(finding => finding.severity === severity)
    for (const finding of group.slice(0, annotationLimit))
      host.annotate(annotationOf(finding, links))
    if (group.length > annotationLimit) left.push(remark(group.length, severity))
  }
  if (left.length === 0) return undefined
  return `Only ${annotationLimit} annotations of each level are shown for a step: ${left.join(', ')} stand in the report alone.`
}

function remark(count: number, severity: Severity): string {
  return plural(count - annotationLimit, `more ${severity}`)
}

function annotationOf(finding: Finding, links: Links): Parameters<CiHost['annotate']>[0] {
  const {file, line, column, endLine, endColumn} = finding.location
  return {
    level: finding.severity,
    title: finding.ruleId,
    message: `${finding.message}. ${finding.help} ${links.rule(finding.ruleId)}`,
    file,
    line,
    endLine,
    // Columns count only where the range is within one line.
    ...(line === endLine && {column, endColumn})
  }
}
