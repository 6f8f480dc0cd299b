/** Stores of data and secrets: whether a key of their own opens them. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {
  type Answer,
  allOf,
  isTrue,
  not,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {declarationOf} from '../declaration.js'
import type {Verdict} from '../verdict.js'
import {firstOf, storesIn} from './store-types.js'

/** Properties that turn keys off where they are true, and those that turn them on. */
const turnedOff = [
  'properties.disableLocalAuth',
  'properties.disableAccessKeyAuthentication',
  'properties.enableRbacAuthorization',
  'properties.administrators.azureADOnlyAuthentication',
  'properties.azureADOnlyAuthentication'
]
const turnedOn = [
  'properties.allowSharedKeyAccess',
  'properties.localAuthenticationEnabled',
  'properties.authConfig.passwordAuth',
  'access_keys_authentication_enabled',
  'local_auth_enabled',
  'local_authentication_enabled'
]

/** Kinds to which no key of their own belongs, or whose keys another control looks at. */
const keyless =
  /^(?:microsoft\.(?:containerregistry|machinelearningservices|keyvault\/managedhsms|kusto)|azurerm_(?:key_vault_managed|kusto|machine_learning))/

/** A verdict for each store: roles of Entra ID decide who reads it, and no key opens it. */
export function identityStores(resources: Resources): Verdict[] {
  return storesIn(resources)
    .filter(({type}) => !keyless.test(type))
    .map((store): Verdict => {
      const {label, place: of} = store
      const {value, is} = keysOff(store)
      return is === 'yes' && value
        ? {at: placeOf(value), of, label, state: 'pass', because: becauseOf(store)}
        : {
            at: declarationOf(store),
            of,
            label,
            state: 'not-proven',
            because: 'it is not known here that no key of its own opens it'
          }
    })
}

function becauseOf({type}: Resource): string {
  return type === 'microsoft.keyvault/vaults'
    ? 'roles of Entra ID decide who reads it, not access policies'
    : 'shared keys are turned off, so that roles of Entra ID decide who reads it'
}

function keysOff(store: Resource): {readonly value?: Value; readonly is: Answer['is']} {
  const off = firstOf(store, ...turnedOff)
  const value = isNothing(off) ? firstOf(store, ...turnedOn) : off
  if (isNothing(value)) return {is: 'unknown'}
  const isOff = isNothing(off) ? isDisabled(value) : isTrue(off)
  // A container that everybody may read asks for no role.
  const isPublic = isTrue(property(store.body, 'properties.allowBlobPublicAccess'))
  return {value, is: allOf([isOff, not(isPublic)]).is}
}

/** `Disabled` is what databases write for false. */
function isDisabled(value: Value): Answer {
  return value.kind === 'text' && value.text.text.text.toLowerCase() === 'disabled'
    ? {is: 'yes', at: [value.place]}
    : not(isTrue(value))
}
