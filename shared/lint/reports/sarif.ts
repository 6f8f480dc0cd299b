import type {ReportingDescriptor, Result, Location as SarifLocation} from 'sarif'
import {shownText} from '../credentials/index.js'
import type {Finding, LintResult, Location, Severity, SilencedFinding} from '../finding.js'
import type {RuleMeta} from '../rules/catalog.js'
import {type Links, releaseLinks} from './links.js'
import {artifact, sarifLog} from './sarif-log.js'

/** What the report says of a rule. */
type RuleText = Omit<RuleMeta, 'bad' | 'good' | 'config' | 'group'>

/**
 * The report as SARIF 2.1.0 (OASIS Standard), for code scanning. It holds no snippets: a snippet
 * would carry the secret that a finding is about.
 */
export function renderSarif(
  result: Pick<LintResult, 'findings' | 'unreadable' | 'silenced'> & {
    /** What else to know of the run. */
    readonly notifications?: readonly string[]
  },
  rules: readonly RuleText[],
  links: Links = releaseLinks
): string {
  const indexes = new Map(rules.map((rule, i) => [rule.id, i]))
  return sarifLog(
    {
      rules: rules.map(rule => descriptor(rule, links)),
      notifications: [
        ...result.unreadable.map(({file, reason}) => ({
          level: 'warning' as const,
          message: {text: `${file}: ${reason}`},
          locations: [{physicalLocation: {artifactLocation: artifact(file)}}]
        })),
        ...(result.notifications ?? []).map(text => ({level: 'note' as const, message: {text}}))
      ],
      results: [
        ...result.findings.map(finding => resultOf(finding, indexes)),
        ...(result.silenced ?? []).map(silenced => suppressedResult(silenced, indexes))
      ]
    },
    links
  )
}

/** Weaknesses that the references of a rule name, as code scanning's tags (`external/cwe/cwe-798`). */
function weaknesses(references: readonly string[]): string[] {
  return references.flatMap(reference => {
    const id = /cwe\.mitre\.org\/data\/definitions\/(\d+)/.exec(reference)?.[1]
    return id === undefined ? [] : [`external/cwe/cwe-${id.padStart(3, '0')}`]
  })
}

function descriptor(rule: RuleText, links: Links): ReportingDescriptor {
  const references = rule.references.map(reference => `- ${reference}`).join('\n')
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: rule.summary},
    fullDescription: {text: rule.why},
    help: {
      text: `${rule.why}\n\n${rule.fix}`,
      markdown: `${rule.why}\n\n**How to fix it**\n\n${rule.fix}${references && `\n\n${references}`}`
    },
    helpUri: links.rule(rule.id),
    defaultConfiguration: {level: rule.severity},
    properties: {
      tags: ['security', ...weaknesses(rule.references)],
      precision: rule.confidence,
      'security-severity': rule.securitySeverity.toFixed(1)
    }
  }
}

/** A finding that somebody accepted: without a status of its own a suppression is one (3.35.3). */
function suppressedResult(
  {finding, by, reason}: SilencedFinding,
  indexes: ReadonlyMap<string, number>
): Result {
  return {
    ...resultOf(finding, indexes),
    suppressions: [
      {
        kind: by === 'comment' ? 'inSource' : 'external',
        ...(reason !== undefined && {justification: shownText(reason)})
      }
    ]
  }
}

function resultOf(finding: Finding, indexes: ReadonlyMap<string, number>): Result {
  const ruleIndex = indexes.get(finding.ruleId)
  const level: Severity = finding.severity
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex !== undefined && {ruleIndex}),
    level,
    message: {text: `${finding.message}. ${finding.help}`},
    locations: [locationOf(finding.location)],
    ...(finding.related && {
      relatedLocations: finding.related.map((related, i) => ({
        id: i + 1,
        message: {text: related.message},
        ...locationOf(related.location)
      }))
    }),
    properties: {precision: finding.confidence ?? 'high'},
    partialFingerprints: {'mcpGatehouse/v1': finding.fingerprint}
  }
}

function locationOf(location: Location): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: artifact(location.file),
      region: {
        startLine: location.line,
        startColumn: location.column,
        endLine: location.endLine,
        endColumn: location.endColumn
      }
    }
  }
}
