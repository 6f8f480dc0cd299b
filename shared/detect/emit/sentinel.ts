import {createHash} from 'node:crypto'
import type {Severity} from '../../lint/finding.js'
import {type AlertRule, isByCaller} from './alert-rules.js'

const severities: Readonly<Record<Severity, string>> = {
  error: 'High',
  warning: 'Medium',
  note: 'Informational'
}

/** Scheduled analytics rules of Microsoft Sentinel, in the YAML form of its content repositories. */
export function sentinelFiles(rules: readonly AlertRule[]): [string, string][] {
  return rules.map(rule => [`${rule.name}.yaml`, ruleText(rule)])
}

function ruleText(rule: AlertRule): string {
  const {detection, name, title, severity} = rule
  // Sentinel looks back fourteen days: what is new within them is asked for once a day.
  const {everyMinutes, overMinutes} = rule.schedule ?? {everyMinutes: 1440, overMinutes: 14 * 1440}
  const query = rule.schedule ? rule.query : `${rule.query}| where Last >= ago(1d)\n`
  const lines = [
    `id: ${ruleId(name)}`,
    `name: ${yamlText(`MCP: ${title}`)}`,
    `description: ${yamlText(`${detection.why} ${detection.runbook}`)}`,
    `severity: ${severities[severity]}`,
    'requiredDataConnectors: []',
    `queryFrequency: ${duration(everyMinutes)}`,
    `queryPeriod: ${duration(overMinutes)}`,
    'triggerOperator: gt',
    'triggerThreshold: 0',
    'tactics:',
    ...detection.tactics.map(tactic => `  - ${tactic}`),
    'relevantTechniques: []',
    'query: |',
    ...query
      .trimEnd()
      .split('\n')
      .map(line => `  ${line}`),
    ...(isByCaller(rule)
      ? [
          'entityMappings:',
          '  - entityType: Account',
          '    fieldMappings:',
          '      - identifier: AadUserId',
          '        columnName: caller_oid'
        ]
      : []),
    'eventGroupingSettings:',
    '  aggregationKind: AlertPerResult',
    'version: 1.0.0',
    'kind: Scheduled'
  ]
  return `${lines.join('\n')}\n`
}

/** The same for the same rule, so that a rule that is written again replaces the old one. */
function ruleId(name: string): string {
  const digits = createHash('sha256').update(`mcp-gatehouse/${name}`).digest('hex')
  const variant = ((Number.parseInt(digits[16]!, 16) & 0x3) | 0x8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `5${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32)
  ].join('-')
}

function duration(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440}d`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`
}

function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
