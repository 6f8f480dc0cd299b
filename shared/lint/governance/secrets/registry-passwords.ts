/** Registries that a password opens, and workloads that pull with one. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {isTrue, placeOf, property, scalarText} from '../../infrastructure/values/three-valued.js'
import {asPartial, isNothing, options, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

const registryType = 'microsoft.containerregistry/registries'

/** A verdict for each registry and, where none of them has a password, for each that pulls with one. */
export function registryPasswords(resources: Resources): Verdict[] {
  const registries = [...resources.ofType(registryType)].map(judgeRegistry)
  if (registries.some(({state}) => state === 'fail')) return registries
  return [...registries, ...pulls(resources)]
}

function judgeRegistry({body, label, place, exists}: Resource): Verdict {
  const admin = property(body, 'properties.adminUserEnabled')
  const {is} = isTrue(admin)
  const at = isNothing(admin) ? place : placeOf(admin)
  const verdict = {at, of: place, label}
  if (is === 'no') return {...verdict, state: 'pass', because: 'has no admin user'}
  if (is === 'unknown' || exists !== 'yes') {
    return {
      ...verdict,
      state: 'not-proven',
      because: 'whether it has an admin user is not known here'
    }
  }
  return {
    ...verdict,
    state: 'fail',
    because: 'has its admin user enabled, whose password gives access to every image'
  }
}

/** Container groups, container apps and their jobs that name a password for a registry of Azure. */
function* pulls(resources: Resources): Generator<Verdict> {
  for (const [type, path, key] of [
    [
      'microsoft.containerinstance/containergroups',
      'properties.imageRegistryCredentials',
      'password'
    ],
    ['microsoft.app/containerapps', 'properties.configuration.registries', 'passwordSecretRef'],
    ['microsoft.app/jobs', 'properties.configuration.registries', 'passwordSecretRef']
  ] as const) {
    for (const resource of resources.ofType(type)) {
      for (const {value, perhaps} of itemsOf(property(resource.body, path))) {
        const password = property(value, key)
        if (!isGiven(password) || !isOfAzure(property(value, 'server'))) continue
        const {label, place: of, exists} = resource
        const verdict = {at: placeOf(password), of, label}
        yield perhaps || exists !== 'yes'
          ? {...verdict, state: 'not-proven', because: 'may pull images with a password'}
          : {...verdict, state: 'fail', because: 'pulls images with the password of a registry'}
      }
    }
  }
}

/** Whether something stands there: text that is not empty, or what only the deployment knows. */
function isGiven(password: Value): boolean {
  const forms = options(password)
  return forms.every(form => {
    if (isNothing(form)) return false
    return form.kind === 'unknown' ? false : scalarText(form) !== ''
  })
}

/** A registry of Azure takes an identity; others know passwords only. */
function isOfAzure(server: Value): boolean {
  if (server.kind === 'reference') {
    return /login_?server/i.test(server.path.at(-1) ?? '')
  }
  return /\.azurecr\.(?:io|us|cn)$/i.test(asPartial(server)?.text.text ?? '')
}
