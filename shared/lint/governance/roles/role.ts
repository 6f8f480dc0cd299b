/** Which role an assignment gives. */
import type {Resources} from '../../infrastructure/resource.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import {roleGuid, roleName} from './built-in-roles.js'

/** One of the roles that an assignment may give. */
export interface Role {
  /** The name of a built-in role, or the name or id of any other; undefined where it is not known. */
  readonly name?: string
  readonly at: Place
}

/** The roles that values may name: names, ids, and references to definitions. */
export function rolesOf(values: readonly Value[], resources: Resources): Role[] {
  return values
    .flatMap(options)
    .filter(value => !isNothing(value))
    .flatMap(value => roleOf(value, resources))
}

function roleOf(value: Value, resources: Resources): Role[] {
  const at = placeOf(value)
  if (value.kind === 'reference') {
    // An id of a template has the name of what it names behind its type.
    const id = roleGuid(value.address)
    if (id !== undefined) return [{name: roleName(id), at}]
    const names = resources.resolve(value).flatMap(({body}) => {
      const found = [
        property(body, 'properties.roleName'),
        property(body, 'role_definition_id'),
        property(body, 'name')
      ].find(name => scalarText(name) !== undefined)
      return found ? [{name: roleName(scalarText(found)!), at}] : []
    })
    return names.length > 0 ? names : [{at}]
  }
  const text = endOf(value)
  return [text === undefined ? {at} : {name: roleName(text), at}]
}

/** A text that is known, or at least behind its last unknown part, where the id of a role stands. */
function endOf(value: Value): string | undefined {
  if (value.kind !== 'text') return undefined
  const {text, holes} = value.text
  const last = holes.at(-1)
  if (!last) return text.text
  const rest = text.text.slice(last.end)
  return rest.startsWith('/') ? rest : undefined
}
