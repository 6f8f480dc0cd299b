import {auditColumns} from '../../audit/table.js'
import type {AlertRule} from './alert-rules.js'

/** The queries beside the rules, and the transformation that fills the table from an event hub. */
export function queryFiles(rules: readonly AlertRule[]): [string, string][] {
  return [
    ...rules.map(({name, query}): [string, string] => [`queries/${name}.kql`, query]),
    ['queries/transform.kql', transform()]
  ]
}

/** For a data collection rule that imports events, each an audit record in JSON. */
export function transform(): string {
  const conversions = {datetime: 'todatetime', string: 'tostring', long: 'tolong', int: 'toint'}
  const columns = Object.entries(auditColumns).map(([name, type]) => {
    const field = name === 'TimeGenerated' ? 'timestamp' : name
    return `    ${name} = ${conversions[type]}(record.${field})`
  })
  return `source\n| extend record = parse_json(RawData)\n| project\n${columns.join(',\n')}\n`
}
