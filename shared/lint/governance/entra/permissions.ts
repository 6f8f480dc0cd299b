/** What the permissions of an API for MCP servers tell apart, and who may have them. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {anyItem, matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import type {Verdict} from '../verdict.js'
import {type Application, mcpApplications, type Permission, wordsOf} from './applications.js'

/** Names of a scope that stands for everything that an API can do. */
const everything =
  /^(?:user[_.]impersonat(?:e|ion)|access[_.]as[_.]user|(?:[\w.]*[._])?(?:read[._]?write|readwrite)(?:\.all)?|full[._]?access|access|all|mcp(?:[._](?:access|all|tools|server|invoke))?|invoke)$/i

/** Whether a permission is named for everything that an API can do. */
export function standsForEverything({value}: Permission): boolean {
  return everything.test(value)
}

/** A verdict for each API: whether its scopes tell reading from changing. */
export function separateScopes(resources: Resources): Verdict[] {
  return mcpApplications(resources).flatMap((application): Verdict[] => {
    const {scopes, isWhole, exists, label, place} = application
    const [first] = scopes
    if (!first) return []
    const verdict = {at: first.at, of: place, label}
    if (scopes.length > 1) {
      return [
        {
          ...verdict,
          state: 'pass',
          because: `declares ${scopes.length} separate scopes: ${named(scopes)}`
        }
      ]
    }
    if (!standsForEverything(first)) {
      return [
        {
          ...verdict,
          state: 'pass',
          because: `declares one scope, '${first.value}', for one purpose`
        }
      ]
    }
    if (!isWhole || first.perhaps || exists !== 'yes') {
      return [{...verdict, state: 'not-proven', because: 'not all of its scopes are known here'}]
    }
    return [
      {
        ...verdict,
        state: 'fail',
        because: `exposes one scope, '${first.value}', for everything that its tools can do`
      }
    ]
  })
}

/** Names for messages, the first few of many. */
function named(scopes: readonly Permission[]): string {
  const shown = scopes.slice(0, mostNamed).map(({value}) => `'${value}'`)
  const more = scopes.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

const mostNamed = 6

const grave: ReadonlySet<string> = new Set(['admin', 'secret', 'secrets'])

/** A verdict for each permission that opens secrets or administration: programs alone may have it. */
export function secretsForPrograms(resources: Resources): Verdict[] {
  return mcpApplications(resources).flatMap(application => [
    ...application.scopes
      .filter(isGrave)
      .map(scope => judged(application, scope, 'yes', `is a scope, so people get it`)),
    ...application.roles.filter(isGrave).map(role => {
      const {is} = anyItem(property(role.body, 'allowedMemberTypes'), text => /^user$/i.test(text))
      return judged(application, role, is, `is a role that people may have`)
    })
  ])
}

function isGrave({value}: Permission): boolean {
  return wordsOf(value).some(word => grave.has(word))
}

function judged(
  {label, place, exists}: Application,
  {value, at, perhaps}: Permission,
  isOfPeople: 'yes' | 'no' | 'unknown',
  because: string
): Verdict {
  const verdict = {at, of: place, label}
  if (isOfPeople === 'no') {
    return {...verdict, state: 'pass', because: `only applications can be granted '${value}'`}
  }
  if (isOfPeople === 'unknown' || perhaps || exists !== 'yes') {
    return {...verdict, state: 'not-proven', because: `who may have '${value}' is not known here`}
  }
  return {...verdict, state: 'fail', because: `exposes '${value}', which ${because}`}
}

/** A verdict for each scope that changes something: whether people may consent to it by themselves. */
export function adminConsent(resources: Resources): Verdict[] {
  return mcpApplications(resources).flatMap(application =>
    application.scopes.filter(scope => !isReading(scope)).map(scope => consent(application, scope))
  )
}

function isReading({value}: Permission): boolean {
  const words = wordsOf(value)
  return (
    words.some(word => /^(?:read|list|get|view|search|query)$/.test(word)) &&
    !words.includes('write')
  )
}

function consent(
  {label, place, exists, resource}: Application,
  {value, at, body, perhaps}: Permission
): Verdict {
  const type = property(body, 'type')
  const {is} = matches(type, text => /^user$/i.test(text), byDefault(resource))
  const verdict = {at: type.kind === 'text' ? placeOf(type) : at, of: place, label}
  if (is === 'no') {
    return {...verdict, state: 'pass', because: `lets only administrators consent to '${value}'`}
  }
  if (is === 'unknown' || perhaps || exists !== 'yes') {
    return {
      ...verdict,
      state: 'not-proven',
      because: `who may consent to '${value}' is not known here`
    }
  }
  return {
    ...verdict,
    state: 'fail',
    because: `lets users consent to '${value}' without an administrator`
  }
}

/** The provider azuread documents `User` as its default; Microsoft Graph documents none. */
function byDefault({source}: Resource): 'yes' | 'unknown' {
  return source === 'terraform' ? 'yes' : 'unknown'
}
