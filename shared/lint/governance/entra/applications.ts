/** Applications that are APIs: the scopes and roles that they hand out, and the tokens for them. */
import {
  isSame,
  type Resource,
  type ResourceKey,
  type Resources
} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, type Place, type Value} from '../../infrastructure/values/value.js'
import {holdsMcp} from '../workloads/mcp-names.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'

const type = 'microsoft.graph/applications'

/** A delegated permission (scope) or an application permission (role) that an API hands out. */
export interface Permission {
  readonly value: string
  readonly at: Place
  /** The declaration of the permission. */
  readonly place: Place
  /** ARM's object, for what else it says. */
  readonly body: Value
  /** Whether it may be left out. */
  readonly perhaps: boolean
}

export interface Application {
  readonly resource: Resource
  readonly label: string
  readonly place: Place
  readonly exists: Resource['exists']
  readonly scopes: readonly Permission[]
  readonly roles: readonly Permission[]
  /** Whether these are all scopes that it has. */
  readonly isWhole: boolean
  /** `requestedAccessTokenVersion`; `missing` where nothing is said. */
  readonly tokenVersion: Value
}

/** Applications that hand out permissions for MCP servers, or for the gateway before them. */
export function mcpApplications(resources: Resources): Application[] {
  const all = withoutRepeats(applications(resources)).filter(
    ({scopes, roles}) => scopes.length + roles.length > 0
  )
  const named = all.filter(isNamedMcp)
  if (named.length > 0 || all.length !== 1) return named
  // The one API of a deployment of MCP servers is theirs, whatever it is called.
  return mcpWorkloads(resources).length > 0 ? all : []
}

/** Bicep declares an application a second time to give it what the first one made. */
function withoutRepeats(all: readonly Application[]): Application[] {
  const seen = new Set<string>()
  return all.filter(({scopes, roles, resource}) => {
    const [first] = [...scopes, ...roles]
    const key = first && `${resource.scope} ${first.at.file.path} ${first.at.range.start}`
    if (key === undefined || resource.source !== 'bicep') return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** All applications with what is declared apart from them. */
export function applications(resources: Resources): Application[] {
  const scopes = [...resources.ofType(`${type}/oauth2permissionscopes`)]
  const roles = [...resources.ofType(`${type}/approles`)]
  return [...resources.ofType(type)].map(resource => {
    const {body, label, place, exists} = resource
    const own = property(body, 'api.oauth2PermissionScopes')
    const isList = options(own).every(form => form.kind === 'list' && !form.open)
    return {
      resource,
      label,
      place,
      exists,
      scopes: [...permissionsIn(own), ...permissionsOf(scopes, resource)],
      roles: [...permissionsIn(property(body, 'appRoles')), ...permissionsOf(roles, resource)],
      isWhole: (isList || isNothing(own)) && options(own).length === 1,
      tokenVersion: property(body, 'api.requestedAccessTokenVersion')
    }
  })
}

function permissionsIn(list: Value): Permission[] {
  return itemsOf(list).flatMap(({value, perhaps}) => permission(value, value.place, perhaps))
}

function permissionsOf(resources: readonly Resource[], owner: ResourceKey): Permission[] {
  return resources
    .filter(({parent}) => parent && isSame(parent, owner))
    .flatMap(({body, place, exists}) => permission(body, place, exists !== 'yes'))
}

function permission(body: Value, place: Place, perhaps: boolean): Permission[] {
  const value = property(body, 'value')
  const text = scalarText(value)
  const isOff = scalarText(property(body, 'isEnabled'))?.toLowerCase() === 'false'
  if (text === undefined || text === '' || isOff) return []
  return [{value: text, at: placeOf(value), place, body, perhaps}]
}

function isNamedMcp({resource, scopes, roles}: Application): boolean {
  const {body, label, name} = resource
  const names = [
    label,
    name?.text.text,
    ...['displayName', 'uniqueName'].flatMap(key =>
      options(property(body, key)).map(form => (form.kind === 'text' ? form.text.text.text : ''))
    ),
    ...itemsOf(property(body, 'identifierUris')).map(({value}) => scalarText(value) ?? ''),
    ...scopes.map(({value}) => value),
    ...roles.map(({value}) => value)
  ]
  return names.some(text => text !== undefined && holdsMcp(text))
}

/** The words of the name of a permission: `mcp.tools.secrets`, `Secrets_ReadAll`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
}
