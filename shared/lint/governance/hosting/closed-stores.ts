/** Stores of data and secrets: which networks reach them, and whether they ask who calls. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {isTrue, matches, not, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {isDisabled} from './reach.js'

/** What each kind of store calls its rules about networks. */
const networkRules: Readonly<Record<string, string>> = {
  'microsoft.cognitiveservices/accounts': 'properties.networkAcls',
  'microsoft.containerregistry/registries': 'properties.networkRuleSet',
  'microsoft.documentdb/databaseaccounts': 'properties.networkAcls',
  'microsoft.eventhub/namespaces': 'properties.networkRuleSets',
  'microsoft.keyvault/vaults': 'properties.networkAcls',
  'microsoft.machinelearningservices/workspaces': 'properties.networkAcls',
  'microsoft.search/searchservices': 'properties.networkRuleSet',
  'microsoft.sql/servers': 'properties.networkAcls',
  'microsoft.storage/storageaccounts': 'properties.networkAcls'
}

/** A verdict for each store: named networks alone reach it. */
export function closedStores(resources: Resources): Verdict[] {
  return [...resources.ofType(...Object.keys(networkRules))].map((store): Verdict => {
    const {label, place: of, body, type} = store
    const access = property(body, 'properties.publicNetworkAccess')
    const rules = property(body, networkRules[type]!)
    const action = property(rules, 'defaultAction')
    if (isDisabled(access).is === 'yes') {
      return {
        at: placeOf(access),
        of,
        label,
        state: 'pass',
        because: 'has no public network access'
      }
    }
    if (matches(action, text => /^deny$/i.test(text)).is === 'yes') {
      return {
        at: placeOf(action),
        of,
        label,
        state: 'pass',
        because: 'lets in named networks alone'
      }
    }
    const because = 'it is not known here which networks reach it'
    return {at: declarationOf(store), of, label, state: 'not-proven', because}
  })
}

/** Where each kind of store says that keys of its own open it. */
const keys: Readonly<Record<string, (store: Resource) => readonly [Value, 'yes' | 'no']>> = {
  'microsoft.cognitiveservices/accounts': ({body}) => [
    property(body, 'properties.disableLocalAuth'),
    'yes'
  ],
  'microsoft.documentdb/databaseaccounts': ({body}) => [
    property(body, 'properties.disableLocalAuth'),
    'yes'
  ],
  'microsoft.eventhub/namespaces': ({body}) => {
    const own = property(body, 'properties.disableLocalAuth')
    return isNothing(own)
      ? [property(body, 'properties.localAuthenticationEnabled'), 'no']
      : [own, 'yes']
  },
  'microsoft.keyvault/vaults': ({body}) => [
    property(body, 'properties.enableRbacAuthorization'),
    'yes'
  ],
  'microsoft.search/searchservices': ({body}) => [
    property(body, 'properties.disableLocalAuth'),
    'yes'
  ],
  'microsoft.storage/storageaccounts': ({body}) => [
    property(body, 'properties.allowSharedKeyAccess'),
    'no'
  ]
}

/** A verdict for each store: roles of Entra ID decide who reads it, and no key opens it. */
export function identityStores(resources: Resources): Verdict[] {
  return [...resources.ofType(...Object.keys(keys))].map((store): Verdict => {
    const {label, place: of} = store
    const [value, wanted] = keys[store.type]!(store)
    const is = isNothing(value)
      ? 'unknown'
      : (wanted === 'yes' ? isTrue(value) : not(isTrue(value))).is
    return is === 'yes'
      ? {at: placeOf(value), of, label, state: 'pass', because: 'roles alone decide who reads it'}
      : {
          at: declarationOf(store),
          of,
          label,
          state: 'not-proven',
          because: 'it is not known here that no key of its own opens it'
        }
  })
}
