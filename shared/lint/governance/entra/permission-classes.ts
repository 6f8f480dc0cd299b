/** Which classes of tools the permissions of the MCP applications tell apart. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {type Application, mcpApplications, type Permission, wordsOf} from './applications.js'

/** The classes of tools, with the words by which permissions name them. */
const classes = [
  {name: 'read', words: ['read', 'reader']},
  {name: 'write', words: ['write', 'writer']},
  {name: 'admin', words: ['admin', 'administration', 'administrator']},
  {name: 'secrets', words: ['secret', 'secrets']}
] as const

interface Found {
  readonly application: Application
  readonly permission: Permission
}

/**
 * A verdict for each class of tools, where an application for MCP servers is declared: whether a
 * scope or a role stands for that class and for no other.
 */
export function permissionClasses(resources: Resources): Verdict[] {
  const found = mcpApplications(resources).flatMap(application =>
    [...application.scopes, ...application.roles].map(permission => ({application, permission}))
  )
  const [first] = found
  if (!first) return []
  return classes.map(({name}) => {
    const own = found.find(each => classesOf(each.permission).join() === name && isCertain(each))
    if (own) return passOf(own, name)
    const {place, label} = first.application
    return {
      at: place,
      of: place,
      label,
      state: 'not-proven',
      because: `no permission for the class '${name}' alone is declared`
    }
  })
}

function classesOf({value}: Permission): string[] {
  const words = wordsOf(value)
  return classes.filter(each => each.words.some(word => words.includes(word))).map(({name}) => name)
}

function isCertain({application, permission}: Found): boolean {
  return application.exists === 'yes' && !permission.perhaps
}

function passOf({application, permission}: Found, name: string): Verdict {
  return {
    at: permission.at,
    of: application.place,
    label: application.label,
    state: 'pass',
    because: `'${permission.value}' stands for the class '${name}'`
  }
}
