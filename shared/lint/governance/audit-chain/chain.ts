/** The way of an audit record from the gateway into its table, link by link, and where it is cut. */
import type {Repository} from '../../facts/repository.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  listItems,
  options,
  plainText,
  type Value
} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {ChainVerdict} from './chain-verdict.js'
import type {Flow} from './data-flow.js'
import {outputChecks} from './flow-output.js'
import {fieldChecks} from './log-fields.js'
import {tablePlans} from './table-plans.js'
import {auditTables, namesCalls} from './tables.js'

const ruleType = 'microsoft.insights/datacollectionrules'
const associationType = 'microsoft.insights/datacollectionruleassociations'
const workspaceType = 'microsoft.operationalinsights/workspaces'
const hubType = 'microsoft.eventhub/namespaces/eventhubs'
const loggerType = 'microsoft.apimanagement/service/loggers'

/** A verdict for each link that the repository shows: table, data flow, association, hub. */
export function auditChain(repository: Repository): ChainVerdict[] {
  const {resources} = repository
  const rules = [...resources.ofType(ruleType)]
  const flows = rules.flatMap(flowsOf)
  return [
    ...flows.map(flow => judgeTable(flow, resources)),
    ...flows.flatMap(flow => outputChecks(flow, resources)),
    ...tablesWithoutFlow(flows, rules, resources),
    ...rules
      .filter(rule => flows.some(flow => flow.rule === rule))
      .flatMap(rule => judgeImport(rule, resources)),
    ...hubsWithoutReader(rules, resources),
    ...fieldChecks(repository, flows),
    ...tablePlans(resources)
  ]
}

/** The flows of a rule into `Custom-<table>` of MCP calls. */
export function flowsOf(rule: Resource): Flow[] {
  return listItems(property(rule.body, 'properties.dataFlows')).flatMap(value => {
    const at = property(value, 'outputStream')
    const table = /^Custom-(.{1,100})$/.exec(plainText(at) ?? '')?.[1]
    return table !== undefined && namesCalls(table) ? [{rule, value, table, at}] : []
  })
}

function judgeTable({rule, table, at}: Flow, resources: Resources): ChainVerdict {
  const verdict = {at: placeOf(at), of: rule.place, label: rule.label, flaw: 'table' as const}
  const declared = auditTables(resources).get(table)?.resource
  if (declared) {
    return {
      ...verdict,
      state: 'pass',
      because: `writes into the table '${table}'`,
      related: [{message: 'the table', at: declared.place}]
    }
  }
  const hasWorkspace = [...resources.ofType(workspaceType)].length > 0
  return {
    ...verdict,
    state: hasWorkspace && rule.exists === 'yes' ? 'fail' : 'not-proven',
    because: `writes into the table '${table}', which is not declared here beside its workspace`
  }
}

/** Tables that the repository declares and that nothing in it writes into. */
function tablesWithoutFlow(
  flows: readonly Flow[],
  rules: readonly Resource[],
  resources: Resources
): ChainVerdict[] {
  const isKnown = rules.every(rule =>
    listItems(property(rule.body, 'properties.dataFlows')).every(
      value =>
        plainText(property(value, 'outputStream')) !== undefined ||
        isNothing(property(value, 'outputStream'))
    )
  )
  const chain = resources.ofType(ruleType, hubType, loggerType)
  const hasChain = chain.next().done !== true
  return [...auditTables(resources).values()].flatMap(({name, resource}): ChainVerdict[] => {
    if (!resource || !namesCalls(name) || flows.some(flow => flow.table === name)) return []
    // A table beside nothing that could fill it: the rest of the chain stands elsewhere.
    const isCertain = hasChain && isKnown && resource.exists === 'yes'
    return [
      {
        at: declarationOf(resource),
        of: resource.place,
        label: resource.label,
        state: isCertain ? 'fail' : 'not-proven',
        flaw: 'flow',
        because: `is the table '${name}', and no data collection rule here writes into it`
      }
    ]
  })
}

/** A rule that takes records out of a hub must be associated with the hub. */
function judgeImport(rule: Resource, resources: Resources): ChainVerdict[] {
  const hub = property(rule.body, 'properties.dataSources.dataImports.eventHub')
  if (isNothing(hub) || hub.kind === 'unknown') return []
  const verdict = {
    at: placeOf(hub),
    of: rule.place,
    label: rule.label,
    flaw: 'association' as const
  }
  const associations = [...resources.ofType(associationType)].filter(({body}) =>
    mayMean(property(body, 'properties.dataCollectionRuleId'), rule)
  )
  const [first] = associations
  if (first) {
    return [
      {
        ...verdict,
        state: 'pass',
        because: 'is associated with its Event Hub',
        related: [{message: 'the association', at: first.place}]
      }
    ]
  }
  const hasHub = [...resources.ofType(hubType)].length > 0
  return [
    {
      ...verdict,
      state: hasHub && rule.exists === 'yes' ? 'fail' : 'not-proven',
      because: 'imports from an Event Hub, and no association here gives it one'
    }
  ]
}

/** Whether an id may be that of a resource: what is not known may. */
function mayMean(id: Value, {scope, address, name}: Resource): boolean {
  return options(id).some(form => {
    if (form.kind === 'reference') return form.scope === scope && form.address === address
    const text = plainText(form)
    return text === undefined || (name !== undefined && text.endsWith(name.text.text))
  })
}

/** Hubs that the gateway writes records of MCP calls into and that nothing here reads. */
function hubsWithoutReader(rules: readonly Resource[], resources: Resources): ChainVerdict[] {
  const loggers = [...resources.ofType(loggerType)].filter(({body}) => {
    const hub = property(body, 'properties.credentials')
    return !isNothing(hub)
  })
  if (
    loggers.length === 0 ||
    rules.some(({body}) => !isNothing(property(body, 'properties.dataSources.dataImports')))
  )
    return []
  const reads = [...resources.ofType(...readerTypes)].length > 0
  return [...resources.ofType(hubType)].flatMap((hub): ChainVerdict[] => {
    const name = hub.name?.text.text ?? ''
    if (!namesCalls(`${name} ${hub.label}`)) return []
    const capture = property(hub.body, 'properties.captureDescription')
    const isCertain = !reads && isNothing(capture) && hub.exists === 'yes'
    return [
      {
        at: declarationOf(hub),
        of: hub.place,
        label: hub.label,
        state: isCertain ? 'fail' : 'not-proven',
        flaw: 'reader',
        because: 'takes the records of the gateway, and nothing here reads them'
      }
    ]
  })
}

/** What may read a hub: then the chain may go on there. */
const readerTypes = [
  'microsoft.streamanalytics/streamingjobs',
  'microsoft.streamanalytics/streamingjobs/inputs',
  'microsoft.kusto/clusters/databases/dataconnections',
  'microsoft.eventgrid/eventsubscriptions',
  'microsoft.web/sites',
  'microsoft.logic/workflows',
  'microsoft.eventhub/namespaces/eventhubs/consumergroups',
  'azurerm_stream_analytics_stream_input_eventhub',
  'azurerm_kusto_eventhub_data_connection',
  'azurerm_linux_function_app',
  'azurerm_windows_function_app',
  'module'
]
