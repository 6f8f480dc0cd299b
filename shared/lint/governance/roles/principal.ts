/** Who has a role. */
import type {Resources} from '../../infrastructure/resource.js'
import {placeOf, scalarText} from '../../infrastructure/values/three-valued.js'
import {
  isNothing,
  options,
  type Place,
  type Reference,
  type Value
} from '../../infrastructure/values/value.js'

/**
 * A program's identity, people (users and groups of them), or an assignment of Azure Policy: it acts
 * by the templates of its policies alone, and they say which roles it has to have.
 */
export type PrincipalKind = 'service' | 'people' | 'policy'

/** One of those who may have a role. */
export interface Principal {
  /** Undefined where it is not known. */
  readonly kind?: PrincipalKind
  /** The same for the same principal; undefined where two of them cannot be told apart. */
  readonly key?: string
  /** How messages name it. */
  readonly label: string
  /** What it is, where that is known. */
  readonly reference?: Reference
  readonly at: Place
}

/**
 * Those whom a value may name.
 *
 * @param type ARM's `principalType`
 */
export function principalsOf(value: Value, type: Value, resources: Resources): Principal[] {
  const kind = kindOfType(type)
  return options(value)
    .filter(form => !isNothing(form))
    .map(form => principalOf(form, kind, resources))
}

function principalOf(
  value: Value,
  kind: PrincipalKind | undefined,
  resources: Resources
): Principal {
  const at = placeOf(value)
  if (value.kind === 'reference') {
    const found = kindOfReference(value, resources)
    const own = found === 'policy' ? found : (kind ?? found)
    return {
      at,
      label: labelOf(value),
      key: `${value.scope} ${value.address} ${which(value)}`,
      reference: value,
      ...(own && {kind: own})
    }
  }
  const text = scalarText(value)
  // A name with an @ is that of a user.
  const own = isOfPolicy(value.place)
    ? 'policy'
    : (kind ?? (text?.includes('@') ? 'people' : undefined))
  return {
    at,
    label: text ?? 'the principal',
    ...(text !== undefined && {key: text.toLowerCase()}),
    ...(own && {kind: own})
  }
}

/** Templates take the identity of an assignment by expressions that are not evaluated. */
function isOfPolicy({file, range}: Place): boolean {
  const written = file.text.slice(range.start, Math.min(range.end, range.start + 500))
  return /\breference\s{0,9}\([^\n]{0,400}policyAssignments?\b/i.test(written)
}

/** Which instance of a resource is meant, and which of its identities. */
function which({path}: Reference): string {
  return path.slice(0, -1).join('.').toLowerCase()
}

/** What messages say: the address, or of what a script or template names the last part. */
function labelOf({address, path}: Reference): string {
  if (address.startsWith('$')) return address.replace(/ \d+$/, '')
  if (address.includes('/'))
    return address
      .split('/')
      .at(-1)!
      .replace(/^@\d+$/, 'the new principal')
  return [address, ...path.filter(name => /^\d+$/.test(name))].join('.')
}

function kindOfType(type: Value): PrincipalKind | undefined {
  const kinds = options(type).map(form => {
    const text = scalarText(form)?.toLowerCase()
    if (text === 'serviceprincipal') return 'service'
    return text === 'user' || text === 'group' || text === 'foreigngroup' ? 'people' : undefined
  })
  return kinds.every(kind => kind === kinds[0]) ? kinds[0] : undefined
}

/** Types of directories, of Terraform's provider and of scripts, with who they are. */
const services =
  /^(?:data\.)?azuread_(?:service_principal|application)\w*\.|^(?:data\.)?azurerm_user_assigned_identity\.|^microsoft\.(?:managedidentity|graph\/(?:applications|serviceprincipals))\b/
const people = /^(?:data\.)?azuread_(?:users?|groups?)\.|^microsoft\.graph\/(?:users|groups)\b/

const policies = /^azurerm_\w*policy_assignment\.|^microsoft\.authorization\/policyassignments\b/

function kindOfReference(value: Reference, resources: Resources): PrincipalKind | undefined {
  const types = resources.resolve(value).map(({type}) => type)
  const isOf = (pattern: RegExp) => types.length > 0 && types.every(type => pattern.test(type))
  if (policies.test(value.address) || isOf(policies)) return 'policy'
  if (people.test(value.address)) return 'people'
  if (services.test(value.address)) return 'service'
  // `identity[0].principal_id`, `identity.principalId`, `outputs.systemAssignedMIPrincipalId`.
  const last = value.path.at(-1) ?? ''
  if (/principal_?id$/i.test(last) && !value.address.startsWith('$')) return 'service'
  if (/kubelet/i.test(value.path.join('.'))) return 'service'
  if (isOf(/^microsoft\.graph\/(?:applications|serviceprincipals)$/)) return 'service'
  return isOf(/^microsoft\.graph\/(?:users|groups)$/) ? 'people' : undefined
}
