/** The way of audit records from the gateway's loggers into Log Analytics, each link of it proven. */
import type {Repository} from '../../facts/repository.js'
import {NamedResources} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, options} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import {actorOf, isNobody} from '../roles/actors.js'
import type {Verdict} from '../verdict.js'
import {flowsOf} from './chain.js'
import {workspaceIdsOf} from './data-flow.js'
import {whyDropped} from './dropped-records.js'
import {
  actorOfLogger,
  hasConsumerGroup,
  hasOtherEndpoint,
  receiver,
  rightAt,
  sender,
  usesRefusedKey,
  whyUnreachable
} from './hub-access.js'
import {logFields} from './log-fields.js'
import {columnsOf, tableType} from './tables.js'
import {notFilledBy} from './transform-trial.js'

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
    const name = property(credentials, 'name')
    const byName = besideOf(logger, hubs.namedBy(name))
    const byId = besideOf(logger, hubs.namedBy(property(logger.body, 'properties.resourceId')))
    // The name decides: an id that names another hub is a mistake.
    const agree = byName.filter(hub => byId.length === 0 || byId.includes(hub))
    return [{logger, hubs: isNothing(name) ? byId : agree}]
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
    const notProven = (because: string): Verdict => ({...verdict, state: 'not-proven', because})
    if (!hub || logger.exists !== 'yes') return notProven('its Event Hub is not declared here')
    if (hub.exists !== 'yes') return notProven(`${hub.label} is not certainly deployed`)
    if (hasOtherEndpoint(logger, hub, resources)) {
      return notProven(`its endpoint is not certainly that of the namespace of ${hub.label}`)
    }
    if (usesRefusedKey(logger, hub, resources)) {
      return notProven('it signs in with a key, which its namespace may refuse')
    }
    return {...verdict, state: 'pass', because: `sends records to ${hub.label}`}
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
    const notProven = (because: string): Verdict => ({...verdict, state: 'not-proven', because})
    if (!association) return notProven('no data collection rule here imports from it')
    const unreachable = whyUnreachable(hub, resources)
    if (unreachable !== undefined) return notProven(unreachable)
    const [rule] = besideOf(
      hub,
      index.namedBy(property(association.body, 'properties.dataCollectionRuleId'))
    )
    if (!hasConsumerGroup(property(rule!.body, groupOfImport), hub, resources)) {
      return notProven(`the consumer group that ${rule!.label} reads by is not declared here`)
    }
    return {
      ...verdict,
      at: declarationOf(association),
      state: 'pass',
      because: `${rule!.label} imports its records`
    }
  })
}

const groupOfImport = 'properties.dataSources.dataImports.eventHub.consumerGroup'

function importsFromHub({body}: Resource): boolean {
  const hub = property(body, 'properties.dataSources.dataImports.eventHub')
  return options(hub).some(({kind}) => kind === 'object')
}

/** A verdict for each data flow into a table of MCP calls: table and workspace are declared. */
export function flowTargets(repository: Repository): Verdict[] {
  const {resources} = repository
  const fields = logFields(repository)?.names
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
      const columns = columnsOf(property(declared.body, 'properties.schema.columns'))
      const empty = notFilledBy(value, columns, fields)
      if (empty !== undefined) return {...verdict, state: 'not-proven', because: empty}
      const [id] = workspaceIdsOf({rule, value})
      const [workspace] = id ? besideOf(rule, workspaces.namedBy(id)) : []
      if (workspace && hasDailyCap(workspace)) {
        const because = `${workspace.label} may stop taking records at a daily cap`
        return {...verdict, state: 'not-proven', because}
      }
      return workspace
        ? {...verdict, state: 'pass', because: `writes into '${table}' of ${workspace.label}`}
        : {...verdict, state: 'not-proven', because: 'its workspace is not declared here'}
    })
  )
}

/** Verdicts on the rights without which no record passes: to send into a hub and to read from it. */
export function hubRights(resources: Resources): Verdict[] {
  const rules = [...resources.ofType(ruleType)].filter(
    rule => flowsOf(rule).length > 0 && importsFromHub(rule)
  )
  return deliveriesOf(resources)
    .filter(({hubs}) => hubs.length > 0)
    .flatMap(({logger, hubs}) => [
      ...(hasKey(logger) ? [] : [mayWrite(logger, hubs, resources)]),
      ...besideOf(logger, rules).map(rule => mayReceive(rule, hubs, resources))
    ])
}

/** -1 is no cap, as no value is. */
function hasDailyCap({body}: Resource): boolean {
  const cap = property(body, 'properties.workspaceCapping.dailyQuotaGb')
  return !isNothing(cap) && scalarText(cap) !== '-1'
}

function hasKey({body}: Resource): boolean {
  return !isNothing(property(body, 'properties.credentials.connectionString'))
}

function mayWrite(logger: Resource, hubs: readonly Resource[], resources: Resources): Verdict {
  const verdict = {at: declarationOf(logger), of: logger.place, label: logger.label}
  const actor = actorOfLogger(logger, resources)
  if (!actor) {
    const because = 'it is not known here that its gateway has the identity that it signs in with'
    return {...verdict, state: 'not-proven', because}
  }
  for (const hub of hubs) {
    const right = rightAt(hub, actor, sender, resources)
    if (!right) continue
    const because = `lets ${logger.label} send into ${hub.label}`
    return {at: right.place, of: right.place, label: right.label, state: 'pass', because}
  }
  const because = 'no role in this repository certainly lets its identity send into the Event Hub'
  return {...verdict, state: 'not-proven', because}
}

function mayReceive(rule: Resource, hubs: readonly Resource[], resources: Resources): Verdict {
  const verdict = {at: declarationOf(rule), of: rule.place, label: rule.label}
  const actor = actorOf(rule)
  if (isNobody(actor)) {
    const because = 'it is not known here with which identity it reads from the Event Hub'
    return {...verdict, state: 'not-proven', because}
  }
  for (const hub of hubs) {
    const right = rightAt(hub, actor, receiver, resources)
    if (!right) continue
    const because = `lets ${rule.label} read from ${hub.label}`
    return {at: right.place, of: right.place, label: right.label, state: 'pass', because}
  }
  const because = 'no role in this repository certainly lets its identity read from the Event Hub'
  return {...verdict, state: 'not-proven', because}
}
