/** Rights on registries of models. */
import type {Resources} from '../../infrastructure/resource.js'
import type {Verdict} from '../verdict.js'
import {roleAssignments} from './role-assignments.js'

const ofRegistries = /^azureml registry user$|^azureml (?:data scientist|compute operator)$/i
const registryTypes = [
  'microsoft.machinelearningservices/registries',
  'microsoft.machinelearningservices/workspaces'
]

/** A verdict for each registry or workspace of models: a narrow role on it is assigned here. */
export function modelRegistryRights(resources: Resources): Verdict[] {
  const given = roleAssignments(resources).filter(
    ({exists, roles}) =>
      exists === 'yes' &&
      roles.length > 0 &&
      roles.every(({name}) => name !== undefined && ofRegistries.test(name))
  )
  return [...resources.ofType(...registryTypes)].map((registry): Verdict => {
    const found = given.find(({scopes}) => scopes.some(({key}) => key === registry.address))
    const verdict = {at: registry.place, of: registry.place, label: registry.label}
    return found
      ? {...verdict, at: found.place, state: 'pass', because: 'a narrow role on it is assigned'}
      : {...verdict, state: 'not-proven', because: 'no narrow role on it is assigned here'}
  })
}
