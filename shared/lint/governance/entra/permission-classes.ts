/** Which classes of tools the permissions of the MCP applications tell apart. */
import type {Resources} from '../../infrastructure/resource.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {type Application, mcpApplications, type Permission, wordsOf} from './applications.js'
import {standsForEverything} from './permissions.js'

/** The classes of tools, with the words by which permissions name them. */
const classes = [
  {name: 'read', words: ['read', 'reader'], isForPeople: true},
  {name: 'write', words: ['write', 'writer'], isForPeople: true},
  {name: 'admin', words: ['admin', 'administration', 'administrator'], isForPeople: false},
  {name: 'secrets', words: ['secret', 'secrets'], isForPeople: false}
] as const

interface Found {
  readonly application: Application
  readonly permission: Permission
  readonly kind: 'scope' | 'app role'
}

/**
 * A verdict for each class of tools, where an application for MCP servers is declared: whether a
 * permission stands for that class and for no other. Where people get scopes at all, reading and
 * writing are a scope each: with one of them alone, the other class would be called by it. A
 * permission that stands for several classes, or for all, undoes the others.
 */
export function permissionClasses(resources: Resources): Verdict[] {
  const found = mcpApplications(resources).flatMap(application => [
    ...application.scopes.map(permission => ({application, permission, kind: 'scope'}) as const),
    ...application.roles.map(permission => ({application, permission, kind: 'app role'}) as const)
  ])
  const [first] = found
  if (!first) return []
  const hasScopes = found.some(({kind}) => kind === 'scope')
  return [
    ...classes.map(({name, isForPeople}): Verdict => {
      const wanted = isForPeople && hasScopes ? 'scope' : undefined
      const own = found.find(
        each =>
          (wanted === undefined || each.kind === wanted) &&
          classesOf(each.permission).join() === name &&
          isCertain(each)
      )
      if (own) return passOf(own, name)
      const {place, label} = first.application
      const because = `no ${wanted ?? 'permission'} for the class '${name}' alone is declared`
      return {at: place, of: place, label, state: 'not-proven', because}
    }),
    ...found.filter(({permission}) => isForSeveral(permission)).map(severalOf),
    ...mcpApplications(resources).flatMap(openOf)
  ]
}

/** An application of which not every permission is known may have any. */
function openOf({resource, label, place}: Application): Verdict[] {
  const lists = ['api.oauth2PermissionScopes', 'appRoles'].map(path =>
    property(resource.body, path)
  )
  const isOpen = lists.some(list =>
    options(list).some(form => !isNothing(form) && (form.kind !== 'list' || form.open === true))
  )
  const because = 'not all of its permissions are known here'
  return isOpen ? [{at: place, of: place, label, state: 'not-proven', because}] : []
}

function classesOf({value}: Permission): string[] {
  const words = wordsOf(value)
  return classes.filter(each => each.words.some(word => words.includes(word))).map(({name}) => name)
}

/** Words of a permission without a class that stands for all of them. */
const everything: ReadonlySet<string> = new Set([
  'all',
  'any',
  'everything',
  'full',
  'impersonation',
  'manage',
  'owner'
])

function isForSeveral(permission: Permission): boolean {
  const own = classesOf(permission)
  if (own.length === 0 && wordsOf(permission.value).some(word => everything.has(word))) return true
  return own.length > 1 || standsForEverything(permission)
}

function isCertain({application, permission}: Found): boolean {
  return application.exists === 'yes' && !permission.perhaps
}

function passOf({application, permission, kind}: Found, name: string): Verdict {
  return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: 'pass',
    because: `the ${kind} '${permission.value}' stands for the class '${name}' alone`
  }
}

function severalOf({application, permission, kind}: Found): Verdict {
  return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: 'not-proven',
    because: `the ${kind} '${permission.value}' stands for more than one class of tools`
  }
}
