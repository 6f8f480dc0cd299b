/** Roles of programs that are known to be narrow. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {roleGuid} from './built-in-roles.js'
import type {RoleAssignment} from './role-assignment.js'
import {roleAssignments} from './role-assignments.js'
import {levelWords} from './scope-level.js'

/** Names of roles over resources themselves; those over the data in them are made for programs. */
const broad = /\b(?:owner|contributor|administrator|admin|officer|operator|manager)\b/i
const ofData = /\bdata\b/i

/** A verdict for each assignment to a program: a narrow role, at one resource. */
export function narrowRoles(resources: Resources): Verdict[] {
  return roleAssignments(resources)
    .filter(({principals}) => {
      return (
        principals.length === 0 ||
        !principals.every(({kind}) => kind === 'people' || kind === 'policy')
      )
    })
    .map(judge)
}

function judge({label, place, roles, scopes}: RoleAssignment): Verdict {
  const [role] = roles
  const verdict = {at: role?.at ?? place, of: place, label}
  const unknown =
    roles.length === 0 || roles.some(({name}) => !name || roleGuid(name) !== undefined)
  if (unknown)
    return {...verdict, state: 'not-proven', because: 'which role it gives is not known here'}
  const wide = roles.find(({name}) => broad.test(name!) && !ofData.test(name!))
  if (wide)
    return {...verdict, state: 'not-proven', because: `gives ${wide.name}, which may be broad`}
  const outer = scopes.find(({level}) => level !== 'resource')
  if (scopes.length === 0 || outer) {
    const where = outer?.level
      ? `on ${levelWords[outer.level]}`
      : 'at a scope that is not known here'
    return {...verdict, state: 'not-proven', because: `gives ${role!.name} ${where}`}
  }
  return {...verdict, state: 'pass', because: `gives ${role!.name} on a resource`}
}
