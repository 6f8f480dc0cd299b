/** The plans of tables of MCP calls: alert rules can query those of the plan Analytics alone. */
import type {Resources} from '../../infrastructure/resource.js'
import {matches, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import type {ChainVerdict} from './chain-verdict.js'
import {auditQueries} from './queries.js'
import {auditTables, tableType} from './tables.js'

/** A verdict for each table that an alert rule reads and that is not certainly of the plan Analytics. */
export function tablePlans(resources: Resources): ChainVerdict[] {
  const read = new Set(
    auditQueries(resources).flatMap(({kind, flow}) =>
      kind === 'alert' ? flow.reads.map(({table}) => table) : []
    )
  )
  const names = [...auditTables(resources).keys()].filter(name => read.has(name))
  return [...resources.ofType(tableType)].flatMap((table): ChainVerdict[] => {
    const name = table.name?.text.text.split('/').at(-1) ?? ''
    const plan = property(table.body, 'properties.plan')
    const isAnalytics = matches(plan, text => /^analytics$/i.test(text), 'yes').is
    if (!names.includes(name) || isAnalytics === 'yes') return []
    const isCertain = isAnalytics === 'no' && table.exists === 'yes'
    return [
      {
        at: placeOf(plan),
        of: table.place,
        label: table.label,
        flaw: 'plan',
        state: isCertain ? 'fail' : 'not-proven',
        because:
          isAnalytics === 'no'
            ? `has the plan ${scalarText(plan) ?? ''}, and alert rules cannot query '${name}'`
            : `it is not known here whether alert rules can query '${name}'`
      }
    ]
  })
}
