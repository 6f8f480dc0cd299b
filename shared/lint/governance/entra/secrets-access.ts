/** Whether people can get a token for tools that read secrets. */
import type {Resources} from '../../infrastructure/resource.js'
import {anyItem, property} from '../../infrastructure/values/three-valued.js'
import {type Place, plainText} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {
  type Application,
  applications,
  mcpApplications,
  type Permission,
  wordsOf
} from './applications.js'
import {blockingPolicies} from './blocking-policies.js'
import {secretsForPrograms} from './permissions.js'

/**
 * A verdict for each permission for secrets: programs alone may have it, or Conditional Access blocks
 * people from the application that hands it out.
 */
export function peopleKeptFromSecrets(resources: Resources): Verdict[] {
  const blocked = blockingPolicies(resources)
  const own = mcpApplications(resources)
  const found = own.flatMap(application => {
    const block = blocked.get(application.resource)
    const permissions = [
      ...application.scopes.filter(isForSecrets).map(scope => judge(application, scope, 'yes')),
      ...application.roles.filter(isForSecrets).map(role => {
        const members = property(role.body, 'allowedMemberTypes')
        return judge(application, role, anyItem(members, text => !/^application$/i.test(text)).is)
      })
    ]
    if (block && (permissions.length > 0 || isNamedForSecrets(application))) return [block]
    return permissions
  })
  return found
}

/** Permissions for secrets that people may have, where nothing blocks them: as `secrets-for-people` says. */
export function secretsOpenToPeople(resources: Resources): Verdict[] {
  const blocked = blockingPolicies(resources)
  const places = new Set(
    applications(resources)
      .filter(({resource}) => !blocked.has(resource))
      .flatMap(({scopes, roles}) => [...scopes, ...roles].filter(isForSecrets))
      .map(({at}) => keyOfPlace(at))
  )
  return secretsForPrograms(resources).filter(({at}) => places.has(keyOfPlace(at)))
}

const keyOfPlace = ({file, range}: Place): string => `${file.path} ${range.start}`

function isForSecrets({value}: Permission): boolean {
  return isOfSecrets(value)
}

function isOfSecrets(name: string): boolean {
  return wordsOf(name).some(word => word === 'secret' || word === 'secrets')
}

/** An application of its own for secrets, whatever its permissions are called. */
function isNamedForSecrets({resource, label}: Application): boolean {
  const name = plainText(property(resource.body, 'displayName')) ?? ''
  return [label, name].some(isOfSecrets)
}

function judge(
  {label, place, exists}: Application,
  {value, at, perhaps}: Permission,
  isOfPeople: 'yes' | 'no' | 'unknown'
): Verdict {
  const verdict = {at, of: place, label}
  return isOfPeople === 'no' && exists === 'yes' && !perhaps
    ? {
        ...verdict,
        state: 'pass',
        because: `'${value}' is an app role that only applications may have`
      }
    : {...verdict, state: 'not-proven', because: `people may be given '${value}'`}
}
