/** As whom a resource acts, and which roles that identity certainly has. */
import {isSame, type Resource, type ResourceKey} from '../../infrastructure/resource.js'
import {matches, property} from '../../infrastructure/values/three-valued.js'
import type {Reference, Value} from '../../infrastructure/values/value.js'
import {type IdentityUse, identitiesOf} from '../hosting/server-identities.js'
import type {RoleAssignment} from './role-assignment.js'

/** The identities of a resource that are declared in the repository. */
export interface Actor {
  readonly userAssigned: readonly IdentityUse[]
  /** The resource itself, where it has a system-assigned identity. */
  readonly system?: ResourceKey
}

export function actorOf(resource: Resource): Actor {
  const identity = property(resource.body, 'identity')
  const type = property(identity, 'type')
  const isSystem = matches(type, text => /systemassigned/i.test(text)).is === 'yes'
  return {userAssigned: identitiesOf(identity), ...(isSystem && {system: resource})}
}

/** The actor that a client id or resource id of an identity stands for. */
export function actorNamed(value: Value): Actor {
  return value.kind === 'reference'
    ? {userAssigned: [{...value, instance: instanceOf(value)}]}
    : {userAssigned: []}
}

export function isNobody({userAssigned, system}: Actor): boolean {
  return userAssigned.length === 0 && !system
}

/** Whether two actors certainly share an identity. */
export function isAmong(one: Actor, all: Actor): boolean {
  return one.userAssigned.some(identity =>
    all.userAssigned.some(
      other => isSame(identity, other) && plain(identity.instance) === plain(other.instance)
    )
  )
}

/** Whether an assignment certainly is for one of the identities of an actor. */
export function isFor({principals}: RoleAssignment, {userAssigned, system}: Actor): boolean {
  const [principal, ...others] = principals
  const reference = principal?.reference
  if (!reference || others.length > 0) return false
  if (system && isSame(system, reference) && /identity/i.test(reference.path.join('.'))) return true
  return userAssigned.some(
    identity => isSame(identity, reference) && plain(identity.instance) === instanceOf(reference)
  )
}

/** Which of several that one declaration makes. */
function instanceOf({path}: Reference): string {
  return plain(path.slice(0, -1).join('.'))
}

function plain(instance: string): string {
  return instance
    .split('.')
    .filter(part => part !== 'outputs' && part !== 'properties')
    .join('.')
}
