/** Whether the gateway may write into an Event Hub, and Azure Monitor read from it. */
import path from 'node:path'
import {byParent, keyOf, NamedResources} from '../../infrastructure/named-resources.js'
import {isSame, type Resource, type Resources} from '../../infrastructure/resource.js'
import {
  allOf,
  anyOf,
  isTrue,
  matches,
  not,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {asPartial, isNothing, options, type Value} from '../../infrastructure/values/value.js'
import {isDisabled} from '../hosting/reach.js'
import {type Actor, actorNamed, actorOf, isAmong, isFor, isNobody} from '../roles/actors.js'
import type {RoleAssignment} from '../roles/role-assignment.js'
import {roleAssignments} from '../roles/role-assignments.js'

const rulesType = 'microsoft.eventhub/namespaces/networkrulesets'
const groupType = 'microsoft.eventhub/namespaces/eventhubs/consumergroups'

export const sender = /^azure event hubs data (?:sender|owner)$/i
export const receiver = /^azure event hubs data (?:receiver|owner)$/i

/** The assignment that gives an actor a role at a hub or the namespace around it. */
export function rightAt(
  hub: Resource,
  actor: Actor,
  role: RegExp,
  resources: Resources
): RoleAssignment | undefined {
  return roleAssignments(resources).find(
    given =>
      given.exists === 'yes' &&
      given.isConditional === 'no' &&
      given.roles.every(({name}) => name !== undefined && role.test(name)) &&
      given.roles.length > 0 &&
      given.scopes.length > 0 &&
      given.scopes.every(scope => isAt(scope.key, given, hub)) &&
      isFor(given, actor)
  )
}

/** By declarations of one folder. */
function isAt(key: string, {place}: RoleAssignment, {address, parent, place: declared}: Resource) {
  const isBeside = path.posix.dirname(place.file.path) === path.posix.dirname(declared.file.path)
  return isBeside && (key === address || key === parent?.address)
}

/** As whom a logger signs in; undefined where its gateway has not that identity, or it is not known. */
export function actorOfLogger(logger: Resource, resources: Resources): Actor | undefined {
  const [gateway] = logger.parent ? resources.resolve(logger.parent) : []
  const own: Actor = gateway ? actorOf(gateway) : {userAssigned: []}
  const id = property(logger.body, 'properties.credentials.identityClientId')
  if (isNothing(id) || /^systemassigned$/i.test(scalarText(id) ?? '')) {
    return own.system && {userAssigned: [], system: own.system}
  }
  const named = actorNamed(id)
  if (isNobody(named) || (gateway && !isAmong(named, own))) return undefined
  return named
}

/** Whether a logger signs in with a key that its namespace does not take. */
export function usesRefusedKey(logger: Resource, hub: Resource, resources: Resources): boolean {
  if (isNothing(property(logger.body, 'properties.credentials.connectionString'))) return false
  const [namespace] = hub.parent ? resources.resolve(hub.parent) : []
  if (!namespace) return false
  return (
    anyOf([
      isTrue(property(namespace.body, 'properties.disableLocalAuth')),
      matches(property(namespace.body, 'properties.localAuthenticationEnabled'), text =>
        /^false$/i.test(text)
      )
    ]).is !== 'no'
  )
}

/** Whether a logger's endpoint may be that of another namespace than the one around its hub. */
export function hasOtherEndpoint(logger: Resource, hub: Resource, resources: Resources): boolean {
  const endpoint = property(logger.body, 'properties.credentials.endpointAddress')
  const [namespace] = hub.parent ? resources.resolve(hub.parent) : []
  if (isNothing(endpoint) || !namespace?.name) return false
  const {text, holes} = namespace.name
  return !options(endpoint).every(form => {
    const written = asPartial(form)
    if (!written) return false
    const own = written.text.text.replace(/^sb:\/\//, '')
    const isSameText = own.startsWith(`${text.text}.`) && written.holes.length === holes.length
    return isSameText || new NamedResources([namespace], resources).namedBy(form).length > 0
  })
}

/**
 * Why Azure Monitor may not get through to a namespace: closed to public networks, it lets in
 * trusted services only where it says so.
 */
export function whyUnreachable(hub: Resource, resources: Resources): string | undefined {
  const [namespace] = hub.parent ? resources.resolve(hub.parent) : []
  if (!namespace) return undefined
  const ofItsOwn = byParent(resources.ofType(rulesType)).get(keyOf(namespace)) ?? []
  const rules = [
    property(namespace.body, 'properties.networkRuleSets'),
    ...ofItsOwn.map(({body}) => property(body, 'properties'))
  ]
  const isOpen = allOf([
    not(isDisabled(property(namespace.body, 'properties.publicNetworkAccess'))),
    ...rules.flatMap(rule => [
      not(isDisabled(property(rule, 'publicNetworkAccess'))),
      not(matches(property(rule, 'defaultAction'), text => /^deny$/i.test(text)))
    ])
  ])
  if (isOpen.is === 'yes') return undefined
  const trusts = anyOf(rules.map(rule => isTrue(property(rule, 'trustedServiceAccessEnabled'))))
  if (trusts.is === 'yes') return undefined
  return `${namespace.label} is not certainly open to trusted services, as which Azure Monitor reads from it`
}

/** Whether the consumer group that a data collection rule names certainly is one of the hub. */
export function hasConsumerGroup(group: Value, hub: Resource, resources: Resources): boolean {
  if (isNothing(group) || scalarText(group)?.toLowerCase() === '$default') return true
  const groups = [...resources.ofType(groupType)].filter(
    ({parent, exists}) => exists === 'yes' && parent && isSame(parent, hub)
  )
  const last = groups.filter(({name}) => name?.text.text.split('/').at(-1) === scalarText(group))
  return last.length > 0 || new NamedResources(groups, resources).namedBy(group).length > 0
}
