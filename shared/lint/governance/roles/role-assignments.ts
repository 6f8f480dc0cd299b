/** Who has which role where, in whatever language and form it is assigned. */
import {keptFor} from '../../infrastructure/kept.js'
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {property, scalarText, type Truth} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import {moduleAssignments} from './module-assignments.js'
import {principalsOf} from './principal.js'
import {rolesOf} from './role.js'
import type {Assigned, RoleAssignment} from './role-assignment.js'
import {deploymentLevel, type RoleScope, scopesOf} from './scope-level.js'

const types = [
  'microsoft.authorization/roleassignments',
  'microsoft.authorization/roleassignmentschedulerequests'
]

/** All assignments of a repository. Those that somebody may ask for later are left out. */
export const roleAssignments = keptFor((resources): readonly RoleAssignment[] => {
  const own = [...resources.ofType(...types)].flatMap(resource =>
    ownAssignments(resource, resources)
  )
  const nested = [
    ...resources.find({
      types: [/\/providers\/roleassignments$/],
      words: /providers\/roleAssignments/i
    })
  ].map(resource =>
    assignmentAt(resource, [{level: 'resource', key: resource.address, at: resource.place}])
  )
  const all = [...own, ...nested, ...moduleAssignments(resources)]
  return all.map(assigned => ({
    label: assigned.resource.label,
    place: assigned.place,
    exists: assigned.exists,
    source: assigned.resource.source,
    roles: rolesOf(assigned.role, resources),
    principals: principalsOf(assigned.principal, assigned.principalType, resources),
    scopes: assigned.scopes,
    isConditional: isGiven(assigned.condition)
  }))
})

/** Several scopes of one command are several assignments. */
function ownAssignments(resource: Resource, resources: Resources): Assigned[] {
  const scope = property(resource.body, 'scope')
  const scopes =
    scope.kind === 'list'
      ? scope.items.map(item => scopesOf(item, resources))
      : [ownScopes(resource, resources)]
  return scopes.map(each => assignmentAt(resource, each))
}

function assignmentAt(resource: Resource, scopes: readonly RoleScope[]): Assigned {
  const {body, place, exists} = resource
  const properties = property(body, 'properties')
  return {
    resource,
    place,
    exists,
    role: [property(properties, 'roleDefinitionId'), property(properties, 'roleDefinitionName')],
    principal: property(properties, 'principalId'),
    principalType: property(properties, 'principalType'),
    condition: property(properties, 'condition'),
    scopes
  }
}

function ownScopes(resource: Resource, resources: Resources): RoleScope[] {
  const {body, place, source, parent} = resource
  const written = scopesOf(property(body, 'scope'), resources)
  if (written.length > 0) return written
  if (source === 'script') return scopeOfScript(body, place)
  // azapi names it in `parent_id`.
  if (source === 'azapi') {
    return parent
      ? scopesOf({kind: 'reference', ...parent, path: ['id'], place}, resources)
      : [{key: '', at: place}]
  }
  const level = deploymentLevel(resource)
  return [{key: `${place.file.path} deployment`, at: place, ...(level && {level})}]
}

/** Without a scope az and PowerShell take the group that is named, else the subscription. */
function scopeOfScript(body: Value, place: Place): RoleScope[] {
  if (options(property(body, 'resource')).some(value => !isNothing(value))) {
    return [{level: 'resource', key: 'resource', at: place}]
  }
  const group = property(body, 'resourceGroup')
  if (isNothing(group)) return [{level: 'subscription', key: 'subscription', at: place}]
  return [{level: 'resource-group', key: scalarText(group) ?? 'group', at: place}]
}

function isGiven(condition: Value): Truth {
  const forms = options(condition).map((form): Truth => {
    if (isNothing(form)) return 'no'
    const text = scalarText(form)
    return text === undefined ? 'unknown' : text.trim() === '' ? 'no' : 'yes'
  })
  return forms.every(form => form === forms[0]) ? (forms[0] ?? 'unknown') : 'unknown'
}
