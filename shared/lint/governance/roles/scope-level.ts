/** Where a role holds: from the tenant down to one resource. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {placeOf} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'

export type Level = 'tenant' | 'management-group' | 'subscription' | 'resource-group' | 'resource'

/** One of the places where a role may hold. */
export interface RoleScope {
  /** Undefined where it is not known. */
  readonly level?: Level
  /** The same for the same place, within a repository. */
  readonly key: string
  readonly at: Place
}

/** How wide a level is, in words that follow 'on'. */
export const levelWords: Readonly<Record<Level, string>> = {
  tenant: 'the whole tenant',
  'management-group': 'a whole management group',
  subscription: 'the whole subscription',
  'resource-group': 'a whole resource group',
  resource: 'a resource'
}

/** The scopes that a value may name. */
export function scopesOf(value: Value, resources: Resources): RoleScope[] {
  return options(value)
    .filter(form => !isNothing(form))
    .map(form => scopeOf(form, resources))
}

function scopeOf(value: Value, resources: Resources): RoleScope {
  const at = placeOf(value)
  if (value.kind === 'reference') {
    const level = levelOfReference(value, resources)
    const key = value.address
    return {at, key, ...(level && {level})}
  }
  if (value.kind !== 'text') return {at, key: ''}
  const {text, holes} = value.text
  const level = levelOfId(holed(text.text, holes))
  return {at, key: text.text, ...(level && {level})}
}

/** A text with one letter in place of each unknown part. */
function holed(text: string, holes: readonly {start: number; end: number}[]): string {
  let result = ''
  let position = 0
  for (const {start, end} of holes) {
    result += `${text.slice(position, start)}?`
    position = end
  }
  return result + text.slice(position)
}

/** What an id names, by its segments; an unknown part may stand for one, or for the beginning. */
function levelOfId(id: string): Level | undefined {
  const text = id.trim().replace(/\/$/, '')
  if (id.trim() === '/') return 'tenant'
  if (/^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i.test(text)) {
    return 'management-group'
  }
  if (/^\/subscriptions\/[^/]+$/i.test(text)) return 'subscription'
  if (/^(?:\?|\/subscriptions\/[^/]+)\/resourcegroups\/[^/]+$/i.test(text)) return 'resource-group'
  return /^[?/].*\/providers\/[^/]+\/[^/]+\/[^/]+/i.test(text) ? 'resource' : undefined
}

/** By type in lower case, of Terraform and of Azure Resource Manager. */
const levels: ReadonlyMap<string, Level> = new Map([
  ['azurerm_management_group', 'management-group'],
  ['azurerm_resource_group', 'resource-group'],
  ['azurerm_subscription', 'subscription'],
  ['microsoft.management/managementgroups', 'management-group'],
  ['microsoft.resources/resourcegroups', 'resource-group'],
  ['microsoft.resources/subscriptions', 'subscription'],
  ['microsoft.resources/tenants', 'tenant']
])

function levelOfReference(
  value: Extract<Value, {kind: 'reference'}>,
  resources: Resources
): Level | undefined {
  const {address} = value
  // A type of ARM with the name of the resource behind it: of functions, templates and scripts.
  const arm = /^microsoft\.[\w.]+\/[^/]+/.exec(address)?.[0]
  if (arm !== undefined) return levels.get(arm) ?? 'resource'
  const terraform = /^(?:data\.)?(azurerm_\w+)\.\w+$/.exec(address)?.[1]
  if (terraform !== undefined) {
    if (terraform === 'azurerm_client_config') return undefined
    return levels.get(terraform) ?? 'resource'
  }
  const [first, ...others] = resources.resolve(value)
  const found = first && levelOfType(first)
  return found && others.every(other => levelOfType(other) === found) ? found : undefined
}

function levelOfType({type}: Resource): Level | undefined {
  return levels.get(type) ?? (type.includes('/') ? 'resource' : undefined)
}

/** What a template is deployed to, where a resource of it names no scope. */
export function deploymentLevel({source, place}: Resource): Level | undefined {
  const before = place.file.text.slice(0, place.range.start)
  if (source === 'bicep') {
    const target = /^[ \t]*targetScope[ \t]*=[ \t]*'(\w+)'/m.exec(place.file.text)?.[1]
    return byName(target ?? 'resourceGroup')
  }
  if (source !== 'arm') return undefined
  // A template in a template has a schema of its own.
  const at = before.lastIndexOf('"$schema"')
  const schema =
    at < 0 ? undefined : /\/(\w*)deploymentTemplate\.json/i.exec(before.slice(at, at + 300))
  return schema ? byName(schema[1] === '' ? 'resourceGroup' : schema[1]!) : undefined
}

function byName(name: string): Level | undefined {
  switch (name.toLowerCase()) {
    case 'tenant':
      return 'tenant'
    case 'managementgroup':
      return 'management-group'
    case 'subscription':
      return 'subscription'
    case 'resourcegroup':
      return 'resource-group'
    default:
      return undefined
  }
}
