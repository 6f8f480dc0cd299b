import {
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
  type Range
} from 'vscode-languageserver/node'
import type {Finding, Location, Severity} from '../../shared/lint/finding.js'
import type {Links} from '../../shared/lint/reports/links.js'
import {toolName} from '../../shared/version.js'

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information
}

/**
 * A finding as an editor shows it (Language Server Protocol 3.17, "Diagnostic").
 *
 * @param uriOf the URI of a file, by its path relative to the linted root
 */
export function diagnosticOf(
  finding: Finding,
  links: Links,
  uriOf: (file: string) => string
): Diagnostic {
  return {
    range: rangeOf(finding.location),
    severity: severities[finding.severity],
    source: toolName,
    code: finding.ruleId,
    codeDescription: {href: links.rule(finding.ruleId)},
    message: `${finding.message}\n${finding.help}`,
    data: finding.fingerprint,
    ...(finding.related && {
      relatedInformation: finding.related.map(({message, location}) => ({
        message,
        location: {uri: uriOf(location.file), range: rangeOf(location)}
      }))
    })
  }
}

/** Lines and columns count from 1 in a finding and from 0 in an editor; both in UTF-16 units. */
export function rangeOf({line, column, endLine, endColumn}: Location): Range {
  return {start: position(line, column), end: position(endLine, endColumn)}
}

function position(line: number, column: number): Position {
  return {line: line - 1, character: column - 1}
}
