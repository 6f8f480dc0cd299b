/** Stores of data and secrets beside MCP servers that every network reaches. */
import {keptFor} from '../../infrastructure/kept.js'
import {byParent, keyOf} from '../../infrastructure/named-resources.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {
  type Answer,
  allOf,
  anyOf,
  isTrue,
  matches,
  not,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import {deploymentOf} from '../deployment.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import {hasPrivateEndpoint, isDisabled} from './reach.js'

/** What a kind of store is called, and when every network reaches it. */
interface Kind {
  readonly what: string
  isOpen(store: Resource, resources: Resources): readonly Answer[]
}

const access = ({body}: Resource): Answer =>
  not(isDisabled(property(body, 'properties.publicNetworkAccess')))

/** Whether rules about networks let in everybody, as they do where there are none. */
function letsAllIn(rules: Value, absent: 'yes' | 'no' = 'yes'): Answer {
  const action = property(rules, 'defaultAction')
  return matches(action, text => text.toLowerCase() === 'allow', absent)
}

const kinds: Readonly<Record<string, Kind>> = {
  'microsoft.containerregistry/registries': {
    what: 'a container registry',
    isOpen: store => [access(store), letsAllIn(property(store.body, 'properties.networkRuleSet'))]
  },
  'microsoft.documentdb/databaseaccounts': {
    what: 'a database account',
    isOpen: store => [
      access(store),
      not(isTrue(property(store.body, 'properties.isVirtualNetworkFilterEnabled'))),
      isEmpty(property(store.body, 'properties.ipRules'))
    ]
  },
  'microsoft.eventhub/namespaces': {
    what: 'an event hub namespace that takes shared keys and',
    isOpen: (store, resources) => [
      access(store),
      not(hasRulesOfItsOwn(store, resources)),
      not(isTrue(property(store.body, 'properties.disableLocalAuth'))),
      not(
        matches(property(store.body, 'properties.localAuthenticationEnabled'), text =>
          /^false$/i.test(text)
        )
      ),
      letsAllIn(property(store.body, 'properties.networkRuleSets'))
    ]
  },
  'microsoft.keyvault/vaults': {
    what: 'a key vault',
    isOpen: store => [access(store), letsAllIn(property(store.body, 'properties.networkAcls'))]
  },
  'microsoft.storage/storageaccounts': {
    what: 'a storage account',
    isOpen: (store, resources) => [
      access(store),
      letsAllIn(property(store.body, 'properties.networkAcls')),
      not(hasRulesOfItsOwn(store, resources))
    ]
  },
  ...Object.fromEntries(
    [
      'microsoft.sql/servers',
      'microsoft.dbforpostgresql/flexibleservers',
      'microsoft.dbformysql/flexibleservers'
    ].map(type => [
      type,
      {
        what: 'a database server',
        isOpen: (store: Resource, resources: Resources) => [
          access(store),
          not(isDisabled(property(store.body, 'properties.network.publicNetworkAccess'))),
          isNothing(property(store.body, 'properties.network.delegatedSubnetResourceId'))
            ? {is: 'yes' as const, at: [store.place]}
            : {is: 'no' as const, at: [store.place]},
          hasOpenFirewall(store, resources)
        ]
      }
    ])
  )
}

/** A verdict for each store that is deployed from one folder with an MCP server. */
export function dataStores(resources: Resources, servers: readonly string[]): Verdict[] {
  const deployments = new Set(
    mcpWorkloads(resources, servers)
      .filter(({host}) => host !== 'compose' && host !== 'kubernetes')
      .map(({resource}) => deploymentOf(resource))
  )
  if (deployments.size === 0) return []
  return [...resources.find({types: Object.keys(kinds), from: deployments})]
    .filter(store => deployments.has(deploymentOf(store)))
    .map(store => judge(store, kinds[store.type]!, resources))
}

function judge(store: Resource, kind: Kind, resources: Resources): Verdict {
  const {label, place, exists} = store
  const open = allOf([...kind.isOpen(store, resources), not(hasPrivateEndpoint(store, resources))])
  const verdict = {at: placeIn(store), of: place, label}
  if (open.is === 'no') {
    return {...verdict, state: 'pass', because: 'not every network reaches it'}
  }
  if (open.is === 'unknown' || exists !== 'yes') {
    return {
      ...verdict,
      state: 'not-proven',
      because: 'it is not known here which networks reach it'
    }
  }
  return {
    ...verdict,
    state: 'fail',
    because: `is ${kind.what} that is open to all networks, in a deployment with an MCP server`
  }
}

/** Where it is said that the store is public, else its declaration. */
function placeIn(store: Resource): Place {
  const written = property(store.body, 'properties.publicNetworkAccess')
  return written.kind === 'text' || written.kind === 'constant'
    ? placeOf(written)
    : declarationOf(store)
}

function isEmpty(list: Value): Answer {
  const at = [placeOf(list)]
  if (isNothing(list)) return {is: 'yes', at}
  if (list.kind === 'text') return matches(list, text => text.trim() === '')
  if (list.kind !== 'list') return {is: 'unknown', at}
  return {is: list.items.length > 0 ? 'no' : list.open ? 'unknown' : 'yes', at}
}

/** Rules about networks that are a resource of their own. */
const rulesTypes = [
  'microsoft.eventhub/namespaces/networkrulesets',
  'microsoft.storage/storageaccounts/networkacls'
]

const rulesOf = keptFor(resources => byParent(resources.ofType(...rulesTypes)))

/** Whether rules that are a resource of their own let in some only. */
function hasRulesOfItsOwn(store: Resource, resources: Resources): Answer {
  const found = rulesOf(resources).get(keyOf(store)) ?? []
  return anyOf(
    found.map(({body}) => {
      const rules = [body, property(body, 'properties')].find(
        value => !isNothing(property(value, 'defaultAction'))
      )
      return rules ? not(letsAllIn(rules)) : {is: 'unknown', at: [body.place]}
    })
  )
}

const firewallTypes = [
  'microsoft.sql/servers/firewallrules',
  'microsoft.dbforpostgresql/flexibleservers/firewallrules',
  'microsoft.dbformysql/flexibleservers/firewallrules'
]

const firewallsOf = keptFor(resources => byParent(resources.ofType(...firewallTypes)))

/** Whether a rule of a database server lets every address in; without a rule it lets in none. */
function hasOpenFirewall(store: Resource, resources: Resources): Answer {
  const own = firewallsOf(resources).get(keyOf(store)) ?? []
  return anyOf(
    own.map(({body}) =>
      allOf([
        matches(property(body, 'properties.startIpAddress'), text => text === '0.0.0.0'),
        matches(property(body, 'properties.endIpAddress'), text => text === '255.255.255.255')
      ])
    )
  )
}
