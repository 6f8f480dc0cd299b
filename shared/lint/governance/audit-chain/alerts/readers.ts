/** Whether the identity of an alert rule may read the records that its query asks for. */
import type {Resource, Resources} from '../../../infrastructure/resource.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {isNothing} from '../../../infrastructure/values/value.js'
import {actorOf, isFor} from '../../roles/actors.js'
import type {RoleAssignment} from '../../roles/role-assignment.js'
import {roleAssignments} from '../../roles/role-assignments.js'
import {isGroupOf} from './workspaces.js'

/** Built-in roles that may query logs. */
const readers =
  /^(?:log analytics (?:reader|contributor|data reader)|monitoring (?:reader|contributor)|reader|contributor|owner)$/i

/** Whether an identity that a rule declares has such a role; a rule without one asks as its author. */
export function mayRead(
  alert: Resource,
  workspaces: readonly Resource[],
  resources: Resources
): boolean {
  if (isNothing(property(alert.body, 'identity'))) return true
  const actor = actorOf(alert)
  const own = roleAssignments(resources).filter(
    given =>
      given.exists === 'yes' &&
      given.isConditional === 'no' &&
      given.roles.length === 1 &&
      readers.test(given.roles[0]!.name ?? '') &&
      isFor(given, actor)
  )
  return workspaces.some(workspace => own.some(given => isAround(given, workspace, resources)))
}

/** Whether an assignment holds at a workspace: at itself, its resource group or its subscription. */
function isAround(
  {scopes, place}: RoleAssignment,
  workspace: Resource,
  resources: Resources
): boolean {
  const [scope, ...others] = scopes
  if (!scope || others.length > 0) return false
  switch (scope.level) {
    case 'resource':
      return scope.key === workspace.address
    case 'resource-group':
      return workspace.source === 'terraform'
        ? isGroupOf({scope: workspace.scope, address: scope.key}, workspace, resources)
        : place.file === workspace.place.file
    case undefined:
      return false
    default:
      return true
  }
}
