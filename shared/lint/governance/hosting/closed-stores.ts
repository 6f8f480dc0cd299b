/** Stores of data and secrets: which networks reach them. */
import {byParent, keyOf} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {
  type Answer,
  matches,
  placeOf,
  property,
  scalarText
} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {rangeOf} from '../network/address-range.js'
import type {Verdict} from '../verdict.js'
import {isDisabled} from './reach.js'
import {firstOf, storesIn} from './store-types.js'

/** Where stores of different kinds say whether public networks reach them. */
const accessPaths = [
  'properties.publicNetworkAccess',
  'properties.network.publicNetworkAccess',
  'public_network_access_enabled',
  'public_network_access',
  'public_network_enabled'
]

/** What each kind calls its rules about networks. */
const rulePaths = [
  'properties.networkAcls',
  'properties.networkRuleSet',
  'properties.networkRuleSets',
  'network_acls',
  'network_rule_set'
]

/** Rules about networks that are a resource of their own. */
const ruleTypes = [
  'microsoft.eventhub/namespaces/networkrulesets',
  'microsoft.servicebus/namespaces/networkrulesets',
  'microsoft.storage/storageaccounts/networkacls'
]

/** A verdict for each store: named networks alone reach it. */
export function closedStores(resources: Resources): Verdict[] {
  const rules = byParent(resources.ofType(...ruleTypes))
  return storesIn(resources).map((store): Verdict => {
    const {label, place: of, type} = store
    const access = firstOf(store, ...accessPaths)
    if (isDisabled(access).is === 'yes') {
      const because = 'public network access is turned off'
      return {at: placeOf(access), of, label, state: 'pass', because}
    }
    const subnet = firstOf(
      store,
      'properties.network.delegatedSubnetResourceId',
      'delegated_subnet_id'
    )
    if (!isNothing(subnet) && isDatabase(type)) {
      return {
        at: placeOf(subnet),
        of,
        label,
        state: 'pass',
        because: 'stands in a subnet of its own'
      }
    }
    const own = (rules.get(keyOf(store)) ?? []).map(child => rulesIn(child))
    const denying = [firstOf(store, ...rulePaths), ...own].find(
      each => deniesByDefault(each, type).is === 'yes'
    )
    if (denying) {
      const at = placeOf(property(denying, actionOf(denying)))
      return {at, of, label, state: 'pass', because: 'network rules let in named networks alone'}
    }
    const because = 'it is not known here which networks reach it'
    return {at: declarationOf(store), of, label, state: 'not-proven', because}
  })
}

function rulesIn(child: Resource): Value {
  const inner = property(child.body, 'properties')
  return isNothing(property(inner, 'defaultAction')) ? child.body : inner
}

const actionOf = (rules: Value): string =>
  isNothing(property(rules, 'defaultAction')) ? 'default_action' : 'defaultAction'

const isDatabase = (type: string): boolean =>
  /^microsoft\.dbfor\w{1,20}\/flexibleservers$/.test(type)

/**
 * Whether rules keep out whom they do not name. Namespaces of Event Hubs and Service Bus let everybody
 * in as long as no rule names anybody, whatever the default action is.
 *
 * Source: Microsoft Learn, "Allow access to Azure Event Hubs namespaces from specific IP addresses".
 */
function deniesByDefault(rules: Value, type: string): Answer {
  const isDeny = matches(property(rules, actionOf(rules)), text => /^deny$/i.test(text))
  if (isDeny.is !== 'yes') return isDeny
  const addresses = namedIn(rules, ['ipRules', 'ip_rules', 'ip_rule'])
  const networks = namedIn(rules, [
    'virtualNetworkRules',
    'virtual_network_rules',
    'virtual_network_subnet_ids',
    'virtual_network_rule',
    'network_rules'
  ])
  const needsOne = /eventhub|servicebus/.test(type)
  if (addresses.some(isWide) || (needsOne && addresses.length + networks.length === 0)) {
    return {is: 'unknown', at: isDeny.at}
  }
  return isDeny
}

function namedIn(rules: Value, names: readonly string[]): Value[] {
  return names.flatMap(name => itemsOf(property(rules, name)).map(({value}) => value))
}

/** A rule for a large part of the Internet, or for addresses that are not known. */
function isWide(rule: Value): boolean {
  const text = ['value', 'ipMask', 'ipAddressOrRange', 'ip_mask', 'ip_range']
    .map(name => scalarText(property(rule, name)))
    .find(each => each !== undefined)
  const range = rangeOf(scalarText(rule) ?? text)
  return range !== undefined && range[1] - range[0] >= 2 ** 24
}
