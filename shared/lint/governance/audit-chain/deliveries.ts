/** The way of audit records from the gateway's loggers into Log Analytics, each link of it proven. */
import path from 'node:path'
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {roleAssignments} from '../roles/role-assignments.js'
import type {RoleScope} from '../roles/scope-level.js'
import type {Verdict} from '../verdict.js'
import {flowsOf} from './chain.js'
import {workspaceIdsOf} from './data-flow.js'
import {whyDropped} from './dropped-records.js'
import {tableType} from './tables.js'

const loggerType = 'microsoft.apimanagement/service/loggers'
const hubType = 'microsoft.eventhub/namespaces/eventhubs'
const ruleType = 'microsoft.insights/datacollectionrules'
const associationType = 'microsoft.insights/datacollectionruleassociations'
const workspaceType = 'microsoft.operationalinsights/workspaces'

/** A logger of the gateway that sends records to an Event Hub, and the hubs that it means. */
interface Delivery {
  readonly logger: Resource
  readonly hubs: readonly Resource[]
}

function deliveriesOf(resources: Resources): Delivery[] {
  const hubs = new NamedResources(resources.ofType(hubType), resources)
  return [...resources.ofType(loggerType)].flatMap((logger): Delivery[] => {
    const credentials = property(logger.body, 'properties.credentials')
    if (isNothing(credentials) || !isNothing(property(credentials, 'instrumentationKey'))) return []
    const named = [property(credentials, 'name'), property(logger.body, 'properties.resourceId')]
    const found = named.flatMap(value => besideOf(logger, hubs.namedBy(value)))
    return [{logger, hubs: [...new Set(found)]}]
  })
}

/** Deployments of several environments have resources of the same names: those beside it are meant. */
function besideOf(resource: Resource, found: readonly Resource[]): Resource[] {
  return found.filter(other => deploymentOf(other) === deploymentOf(resource))
}

/** A verdict for each logger that writes into an Event Hub: the hub is declared. */
export function loggerHubs(resources: Resources): Verdict[] {
  return deliveriesOf(resources).map(({logger, hubs}): Verdict => {
    const verdict = {at: declarationOf(logger), of: logger.place, label: logger.label}
    const [hub] = hubs
    return hub && logger.exists === 'yes'
      ? {...verdict, state: 'pass', because: `sends records to ${hub.label}`}
      : {...verdict, state: 'not-proven', because: 'its Event Hub is not declared here'}
  })
}

/** A verdict for each hub that a logger writes into: a data collection rule takes records out of it. */
export function hubReaders(resources: Resources): Verdict[] {
  const rules = [...resources.ofType(ruleType)].filter(
    rule => rule.exists === 'yes' && flowsOf(rule).length > 0 && importsFromHub(rule)
  )
  const index = new NamedResources(rules, resources)
  const hubs = new Set(deliveriesOf(resources).flatMap(({hubs: own}) => own))
  const associations = [...resources.ofType(associationType)].filter(({exists}) => exists === 'yes')
  return [...hubs].map((hub): Verdict => {
    const own = new NamedResources([hub], resources)
    const association = besideOf(hub, associations).find(
      ({body}) =>
        own.namedBy(property(body, 'scope')).length > 0 &&
        besideOf(hub, index.namedBy(property(body, 'properties.dataCollectionRuleId'))).length > 0
    )
    const verdict = {at: declarationOf(hub), of: hub.place, label: hub.label}
    return association
      ? {
          ...verdict,
          at: declarationOf(association),
          state: 'pass',
          because: 'its records are imported by a data collection rule'
        }
      : {...verdict, state: 'not-proven', because: 'no data collection rule here imports from it'}
  })
}

function importsFromHub({body}: Resource): boolean {
  const hub = property(body, 'properties.dataSources.dataImports.eventHub')
  return options(hub).some(({kind}) => kind === 'object')
}

/** A verdict for each data flow into a table of MCP calls: table and workspace are declared. */
export function flowTargets(resources: Resources): Verdict[] {
  const workspaces = new NamedResources(resources.ofType(workspaceType), resources)
  return [...resources.ofType(ruleType)].filter(importsFromHub).flatMap(rule =>
    flowsOf(rule).map(({value, table, at}): Verdict => {
      const verdict = {at: placeOf(at), of: rule.place, label: rule.label}
      const tables = besideOf(rule, [...resources.ofType(tableType)])
      const declared = tables.find(({name}) => name?.text.text.split('/').at(-1) === table)
      if (declared?.exists !== 'yes') {
        return {
          ...verdict,
          state: 'not-proven',
          because: `the table '${table}' is not declared here`
        }
      }
      const dropped = whyDropped(rule, value)
      if (dropped !== undefined) return {...verdict, state: 'not-proven', because: dropped}
      const [id] = workspaceIdsOf({rule, value})
      const [workspace] = id ? besideOf(rule, workspaces.namedBy(id)) : []
      return workspace
        ? {...verdict, state: 'pass', because: `writes into '${table}' of ${workspace.label}`}
        : {...verdict, state: 'not-proven', because: 'its workspace is not declared here'}
    })
  )
}

const sender = /^azure event hubs data (?:sender|owner)$|2b629674-e913-4c01-ae53-ef4638d8f975/i
const receiver = /^azure event hubs data (?:receiver|owner)$|a638d3c7-ab3a-418d-83e6-5f17a39d4fde/i

/** Verdicts on the rights without which no record passes: to send into a hub and to read from it. */
export function hubRights(resources: Resources): Verdict[] {
  const given = roleAssignments(resources).filter(({exists}) => exists === 'yes')
  return deliveriesOf(resources)
    .filter(({hubs}) => hubs.length > 0)
    .flatMap(({logger, hubs}) => {
      const text = property(logger.body, 'properties.credentials.connectionString')
      const judge = (pattern: RegExp, what: string): Verdict => {
        const own = given.find(
          ({roles, scopes, place}) =>
            roles.some(({name}) => name !== undefined && pattern.test(name)) &&
            scopes.some(scope => hubs.some(hub => isAt(scope, place, hub)))
        )
        return own
          ? {
              at: own.place,
              of: own.place,
              label: own.label,
              state: 'pass',
              because: `gives ${what}`
            }
          : {
              at: declarationOf(logger),
              of: logger.place,
              label: logger.label,
              state: 'not-proven',
              because: `no role in this repository certainly gives ${what}`
            }
      }
      return [
        ...(isNothing(text) ? [judge(sender, 'the right to send into the Event Hub')] : []),
        judge(receiver, 'the right to read from the Event Hub')
      ]
    })
}

/** Whether a role holds at a hub or the namespace around it, by declarations of one folder. */
function isAt(
  {key}: RoleScope,
  place: Place,
  {address, parent, place: declared}: Resource
): boolean {
  const isBeside = path.posix.dirname(place.file.path) === path.posix.dirname(declared.file.path)
  return isBeside && (key === address || key === parent?.address)
}
