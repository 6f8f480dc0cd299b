/** Permissions of Microsoft Graph that let a program change the whole directory. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

/** Application permissions by their ids. Source: "Microsoft Graph permissions reference". */
const names: ReadonlyMap<string, string> = new Map([
  ['1bfefb4e-e0b5-418b-a88f-73c46d2cc8e9', 'Application.ReadWrite.All'],
  ['9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8', 'RoleManagement.ReadWrite.Directory'],
  ['06b708a9-e830-4db3-a914-8e69da51d44f', 'AppRoleAssignment.ReadWrite.All'],
  ['19dbc75e-c2e2-444c-a770-ec69d8559fc7', 'Directory.ReadWrite.All'],
  ['62a82d76-70ea-41e2-9197-370581804d09', 'Group.ReadWrite.All'],
  ['dbaae8cf-10b5-4b86-a4a1-f871c94c6695', 'GroupMember.ReadWrite.All'],
  ['741f803b-c850-494e-b5df-cde7c675a1ca', 'User.ReadWrite.All'],
  ['50483e42-d915-4231-9639-7fdb7fd190e5', 'UserAuthenticationMethod.ReadWrite.All'],
  ['75359482-378d-4052-8f01-80520e7db3cd', 'Files.ReadWrite.All'],
  ['9492366f-7969-46a4-8d15-ed1a20078fff', 'Sites.ReadWrite.All'],
  ['a82116e5-55eb-4c41-a434-62fe8a61c773', 'Sites.FullControl.All'],
  ['e2a3a72e-5f79-4c64-b1b1-878b674786c9', 'Mail.ReadWrite'],
  ['b633e1c5-b582-4048-a93e-9f11b44c7e96', 'Mail.Send'],
  ['01c0a623-fc9b-48e9-b794-0756f8e8f067', 'Policy.ReadWrite.ConditionalAccess'],
  ['7e05723c-0bb0-42da-be95-ae9f08a6e53c', 'Domain.ReadWrite.All'],
  ['9241abd9-d0e6-425a-bd4f-47ba86e767a4', 'DeviceManagementConfiguration.ReadWrite.All'],
  ['243333ab-4d21-40cb-a475-36241daa0842', 'DeviceManagementManagedDevices.ReadWrite.All']
])

/** Names of permissions that change all of a kind, or send in anybody's name. */
const broad =
  /\.(?:ReadWrite|FullControl|Manage)\.(?:All|Directory|ConditionalAccess)$|^Mail\.(?:ReadWrite|Send)$/i

const graph = '00000003-0000-0000-c000-000000000000'

/** A permission as an application asks for it, or as it is given to a program. */
interface Asked {
  readonly resource: Resource
  readonly permission: Value
  readonly perhaps: boolean
}

/** A verdict for each application permission of Microsoft Graph. */
export function graphPermissions(resources: Resources): Verdict[] {
  return [...asked(resources), ...given(resources)].flatMap(each => judge(each) ?? [])
}

function* asked(resources: Resources): Generator<Asked> {
  for (const resource of resources.ofType('microsoft.graph/applications')) {
    for (const {value, perhaps} of itemsOf(property(resource.body, 'requiredResourceAccess'))) {
      yield* permissionsIn(resource, value, perhaps)
    }
  }
  for (const resource of resources.ofType('microsoft.graph/applications/requiredresourceaccess')) {
    yield* permissionsIn(resource, resource.body, false)
  }
}

function* permissionsIn(resource: Resource, body: Value, perhaps: boolean): Generator<Asked> {
  if (!isGraph(property(body, 'resourceAppId'))) return
  for (const item of itemsOf(property(body, 'resourceAccess'))) {
    const type = scalarText(property(item.value, 'type'))
    if (type?.toLowerCase() !== 'role') continue
    yield {resource, permission: property(item.value, 'id'), perhaps: perhaps || item.perhaps}
  }
  for (const item of itemsOf(property(body, 'roleIds'))) {
    yield {resource, permission: item.value, perhaps: perhaps || item.perhaps}
  }
}

function* given(resources: Resources): Generator<Asked> {
  for (const resource of resources.ofType('microsoft.graph/approleassignedto')) {
    yield {resource, permission: property(resource.body, 'appRoleId'), perhaps: false}
  }
}

/** Microsoft Graph by its id, or by what the provider azuread calls it. */
function isGraph(value: Value): boolean {
  if (value.kind === 'reference') {
    return /(?:graph)/i.test(`${value.address} ${value.path.join('.')}`)
  }
  return scalarText(value)?.toLowerCase() === graph
}

function judge({resource, permission, perhaps}: Asked): Verdict | undefined {
  const {label, place: of, exists} = resource
  const at: Place = permission.kind === 'unknown' ? of : placeOf(permission)
  if (isNothing(permission)) return undefined
  const name = nameOf(permission)
  if (name === undefined) {
    return {
      state: 'not-proven',
      at,
      of,
      label,
      because: 'which permission it has is not known here'
    }
  }
  if (!broad.test(name)) {
    return {state: 'pass', at, of, label, because: `has ${name}, which changes no directory`}
  }
  if (perhaps || exists !== 'yes') {
    return {state: 'not-proven', at, of, label, because: `may have ${name}`}
  }
  return {
    state: 'fail',
    at,
    of,
    label,
    because: `has the application permission ${name} of Microsoft Graph, for the whole tenant`
  }
}

/** `app_role_ids["Directory.ReadWrite.All"]`, or the id; ids of other permissions stay as they are. */
function nameOf(value: Value): string | undefined {
  if (value.kind === 'reference') {
    const at = value.path.indexOf('app_role_ids')
    return at < 0 ? undefined : value.path.slice(at + 1).join('.') || undefined
  }
  const text = scalarText(value)
  return text === undefined ? undefined : (names.get(text.toLowerCase()) ?? text)
}
