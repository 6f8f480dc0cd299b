/** Which workspace the records of MCP calls go to, and whether an alert rule reads that one. */
import {keptFor} from '../../../infrastructure/kept.js'
import {keyOf, NamedResources} from '../../../infrastructure/named-resources.js'
import {
  isSame,
  type Resource,
  type ResourceKey,
  type Resources
} from '../../../infrastructure/resource.js'
import {property, scalarText} from '../../../infrastructure/values/three-valued.js'
import {isNothing, listItems, type Value} from '../../../infrastructure/values/value.js'
import {deploymentOf} from '../../deployment.js'
import {flowsOf} from '../chain.js'
import {workspaceIdsOf} from '../data-flow.js'
import {auditTables, tableType} from '../tables.js'

const workspaceType = 'microsoft.operationalinsights/workspaces'
const ruleType = 'microsoft.insights/datacollectionrules'

export const workspacesNamed = keptFor(
  resources => new NamedResources(resources.ofType(workspaceType), resources)
)

/** The workspaces with records of MCP calls: those that a data flow writes into, or that have a table. */
const recordWorkspaces = keptFor((resources): ReadonlySet<Resource> => {
  const named = workspacesNamed(resources)
  const names = new Set(auditTables(resources).keys())
  const ofFlows = [...resources.ofType(ruleType)]
    .flatMap(flowsOf)
    .flatMap(workspaceIdsOf)
    .flatMap(id => named.namedBy(id))
  const ofTables = [...resources.ofType(tableType)]
    .filter(({name}) => names.has(name?.text.text.split('/').at(-1) ?? ''))
    .flatMap(({parent, place}) =>
      parent ? named.namedBy({kind: 'reference', ...parent, path: ['id'], place}) : []
    )
  return new Set(ofFlows.length > 0 ? ofFlows : ofTables)
})

export interface ReadWorkspace {
  /** `no` where the rule certainly reads others alone. */
  readonly is: 'yes' | 'no' | 'unknown'
  /** The workspaces that the rule certainly reads. */
  readonly read: readonly Resource[]
  /** Where records go. */
  readonly records: readonly Resource[]
}

/** Whether an alert rule reads the workspace of the records. */
export function workspaceOf(alert: Resource, resources: Resources): ReadWorkspace {
  const named = workspacesNamed(resources)
  const given = scopeValues(alert)
  const found = given.map(value => named.namedBy(value))
  const read = found.flat()
  const all = [...recordWorkspaces(resources)]
  // Deployments of several environments each have their own.
  const beside = all.filter(each => deploymentOf(each) === deploymentOf(alert))
  const records = beside.length > 0 ? beside : all
  const keys = new Set(records.map(keyOf))
  const isAll = found.length > 0 && found.every(each => each.length > 0)
  const is = read.some(workspace => keys.has(keyOf(workspace)))
    ? 'yes'
    : isAll && records.length > 0
      ? 'no'
      : 'unknown'
  return {is, read, records}
}

/** What a rule is about, of either version of Azure Monitor, or of Microsoft Sentinel. */
function scopeValues({body, parent, place}: Resource): Value[] {
  const values = [
    ...listItems(property(body, 'properties.scopes')),
    property(body, 'properties.source.dataSourceId'),
    property(body, 'scope')
  ].filter(value => !isNothing(value))
  return parent && values.length === 0
    ? [{kind: 'reference', ...parent, path: ['id'], place}]
    : values
}

/** Whether a key certainly is that of the resource group in which a workspace is. */
export function isGroupOf(key: ResourceKey, workspace: Resource, resources: Resources): boolean {
  const group = property(workspace.body, 'resourceGroup')
  if (group.kind === 'reference') return isSame(group, key)
  const name = scalarText(group)
  return (
    name !== undefined &&
    resources.resolve(key).some(found => found.name?.text.text === name && isNamed(found))
  )
}

function isNamed({name, type}: Resource): boolean {
  return name?.holes.length === 0 && /resource_?groups?$/i.test(type)
}
