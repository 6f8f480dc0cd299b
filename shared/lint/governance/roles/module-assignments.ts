/** Roles that modules of a registry assign for their caller, as the Azure Verified Modules do. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {isNothing, missing, type Value} from '../../infrastructure/values/value.js'
import type {Assigned} from './role-assignment.js'
import {type Level, type RoleScope, scopesOf} from './scope-level.js'

const words = /role_?assignments?|authorization/i

/** The assignments that parameters of modules ask for. */
export function* moduleAssignments(resources: Resources): Generator<Assigned> {
  for (const resource of resources.find({types: ['module'], words})) {
    const given = resource.source === 'bicep' ? property(resource.body, 'params') : resource.body
    for (const name of ['roleAssignments', 'role_assignments']) {
      for (const {value, perhaps} of itemsOf(property(given, name))) {
        if (value.kind !== 'object') continue
        const exists = perhaps ? 'perhaps' : resource.exists
        yield {
          ...assigned(resource, value),
          exists,
          scopes: [{level: levelOf(resource), key: resource.address, at: value.place}]
        }
      }
    }
    const own = ownScopes(resource, given, resources)
    if (own) yield {...assigned(resource, given), exists: resource.exists, scopes: own}
  }
}

function assigned(resource: Resource, given: Value): Omit<Assigned, 'exists' | 'scopes'> {
  const first = (...names: string[]) => {
    const values = names.map(name => property(given, name))
    return values.find(value => !isNothing(value)) ?? missing(given.place)
  }
  return {
    resource,
    place: given.kind === 'object' && given !== resource.body ? given.place : resource.place,
    role: [
      first('roleDefinitionIdOrName', 'role_definition_id_or_name'),
      first('roleDefinitionId', 'role_definition_id')
    ],
    principal: first('principalId', 'principal_id'),
    principalType: first('principalType', 'principal_type'),
    condition: first('condition')
  }
}

/** What a module makes is a resource, or a resource group. */
function levelOf({place, body}: Resource): Level {
  const {start, end} = place.range
  const head = place.file.text.slice(start, Math.min(end, start + 2000))
  const isGroup = /resources\/resource-group:|avm-res-resources-resourcegroup/i.test(head)
  return isGroup && body.kind === 'object' ? 'resource-group' : 'resource'
}

/** The scope of a module that assigns one role; undefined for every other module. */
function ownScopes(
  {place, address}: Resource,
  given: Value,
  resources: Resources
): RoleScope[] | undefined {
  const {start, end} = place.range
  const head = place.file.text.slice(start, Math.min(end, start + 500))
  const source = /avm\/(?:ptn|res)\/authorization\/([\w/-]{1,80}):/.exec(head)?.[1]
  if (source === undefined || !/role-assignment/.test(source)) return undefined
  if (/resource-role-assignment/.test(source)) {
    return [{level: 'resource', key: address, at: place}]
  }
  const named = scopesOf(property(given, 'scope'), resources)
  if (named.length > 0) return named
  const isNamed = (name: string) => !isNothing(property(given, name))
  const level: Level | undefined =
    /rg-scope/.test(source) || isNamed('resourceGroupName')
      ? 'resource-group'
      : /sub-scope/.test(source) || isNamed('subscriptionId')
        ? 'subscription'
        : /mg-scope/.test(source) || isNamed('managementGroupId')
          ? 'management-group'
          : undefined
  return [{key: address, at: place, ...(level && {level})}]
}
