/** Roles of programs' identities that let them change everything, or give roles to others. */
import type {Severity} from '../../finding.js'
import type {Resources} from '../../infrastructure/resource.js'
import type {Place} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {broadRole, givesRoles, secretsRole} from './built-in-roles.js'
import type {RoleAssignment} from './role-assignment.js'
import {roleAssignments} from './role-assignments.js'
import {type Level, levelWords} from './scope-level.js'

/** A broad role of a program at one place. */
export interface BroadGrant {
  readonly role: string
  readonly allows: string
  readonly level: Level
}

/** A verdict for each assignment to the identity of a program. */
export function broadRoles(resources: Resources): Verdict[] {
  return roleAssignments(resources).flatMap(assignment => judge(assignment) ?? [])
}

function judge(assignment: RoleAssignment): Verdict | undefined {
  const {label, place, roles, principals, scopes} = assignment
  const verdict = {at: roles[0]?.at ?? place, of: place, label}
  const [principal] = principals
  const isOfOthers = principals.every(({kind}) => kind === 'people' || kind === 'policy')
  if (principals.length > 0 && isOfOthers) return undefined
  if (!roles.some(({name}) => name === undefined) && roles.length > 0 && !roles.some(mayBeBroad)) {
    return {...verdict, state: 'pass', because: `gives the role ${roles[0]!.name}, which is narrow`}
  }
  const open = openQuestion(assignment)
  if (open !== undefined) {
    return {...verdict, state: 'not-proven', because: `it is not known here ${open}`}
  }
  const grant = broadGrant(assignment)
  if (!grant || !principal) {
    return {...verdict, state: 'pass', because: 'gives a role that is narrow where it holds'}
  }
  if (grant.level === 'resource' && [verdict.at, principal.at, place].some(isEndToEndTest)) {
    const because = 'gives a role on a resource that a test makes'
    return {...verdict, state: 'not-proven', because}
  }
  return {
    ...verdict,
    state: 'fail',
    because: `makes ${principal.label} ${grant.role} on ${levelWords[grant.level]}, so it ${
      grant.level === 'resource'
        ? grant.allows.replaceAll(' everything in it', ' it')
        : grant.allows
    }`,
    severity: severityOf(grant.level),
    related: scopes.map(({at}) => ({message: `on ${levelWords[grant.level]}`, at}))
  }
}

/** Tests of Azure Verified Modules give roles on what they deploy for as long as they run. */
function isEndToEndTest({file}: Place): boolean {
  return /(?:^|\/)tests\/e2e\//.test(file.path)
}

function mayBeBroad({name}: {readonly name?: string}): boolean {
  return name !== undefined && (broadRole(name) ?? secretsRole(name)) !== undefined
}

/** What has to be known before an assignment can be judged. */
function openQuestion(assignment: RoleAssignment): string | undefined {
  const {roles, principals, scopes, exists, isConditional} = assignment
  if (roles.length === 0 || !roles.every(mayBeBroad)) return 'which role is given'
  if (principals.length === 0 || principals.some(({kind}) => kind !== 'service')) {
    return 'who gets the role'
  }
  if (scopes.length === 0 || scopes.some(({level}) => level !== scopes[0]!.level)) {
    return 'where the role holds'
  }
  if (scopes[0]!.level === undefined) return 'where the role holds'
  if (exists !== 'yes') return 'whether it is deployed'
  const isNarrowable = roles.every(({name}) => givesRoles(name!))
  if (isNarrowable && isConditional === 'unknown') return 'whether a condition narrows it'
  return undefined
}

/** The broad role that an assignment gives a program, where all of that is known. */
export function broadGrant(assignment: RoleAssignment): BroadGrant | undefined {
  if (openQuestion(assignment) !== undefined) return undefined
  const {roles, scopes, isConditional} = assignment
  const level = scopes[0]!.level!
  const role = roles[0]!.name!
  if (isConditional === 'yes' && givesRoles(role)) return undefined
  const allows = broadRole(role)
  if (allows !== undefined) return {role, allows, level}
  const holdsVaults = level !== 'resource' && level !== 'resource-group'
  const secrets = holdsVaults ? secretsRole(role) : undefined
  return secrets === undefined ? undefined : {role, allows: secrets, level}
}

function severityOf(level: Level): Severity {
  if (level === 'resource') return 'note'
  return level === 'resource-group' ? 'warning' : 'error'
}
