/** Rights in a cluster that belong to a person, and not to a group or an account of a service. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {pairs} from '../../infrastructure/values/collections.js'
import {matches, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, options, plainText, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {isOfGroup} from './manifests.js'

/**
 * Users that are parts of the cluster, of a cloud or of a controller: `system:node:…`,
 * `gotk:apps:reconciler`, accounts of Google Cloud. A prefix of OIDC stands before the address of a
 * person as well. Some are the one user of everybody: AKS issues certificates for `clusterUser`,
 * `clusterAdmin` and `masterclient`, kubeadm for `kubernetes-admin`.
 */
const machine =
  /^[^@:]*:[^@]*$|^system:|^spiffe:|\.gserviceaccount\.com$|^(?:clusterUser|clusterAdmin|masterclient|kubernetes-admin|kube-apiserver(?:-[\w-]{1,60})?)$/i
/** An object id of Entra: of a person, or of an application. */
const objectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** A verdict for each subject of each binding that is, or may be, a person. */
export function personalBindings(resources: Resources): Verdict[] {
  const bindings = resources.ofType('kubernetes/clusterrolebinding', 'kubernetes/rolebinding')
  return [...bindings].flatMap(binding =>
    isOfGroup(binding, 'rbac.authorization.k8s.io').is === 'yes' ? judge(binding) : []
  )
}

function judge(binding: Resource): Verdict[] {
  const {label, place, body, exists} = binding
  const verdict = {at: place, of: place, label}
  const subjects = property(body, 'subjects')
  if (isNothing(subjects)) return []
  const found = pairs(subjects)
  const verdicts = (found?.items ?? []).flatMap(({value, perhaps}) =>
    options(value).flatMap((subject, _, forms): Verdict[] => {
      const isUser = matches(property(subject, 'kind'), kind => kind === 'User').is
      const isSure = exists === 'yes' && !perhaps && forms.length === 1
      return isUser === 'no'
        ? []
        : [{...verdict, ...verdictOf(subject, isUser === 'yes' && isSure)}]
    })
  )
  if (verdicts.length > 0) return verdicts
  return [
    found && !found.open
      ? {
          ...verdict,
          state: 'pass',
          because: 'gives rights only to groups and service accounts'
        }
      : {...verdict, state: 'not-proven', because: 'it is not known here to whom it gives rights'}
  ]
}

function verdictOf(
  subject: Value,
  isSure: boolean
): Pick<Verdict, 'at' | 'state' | 'because' | 'severity'> {
  const value = property(subject, 'name')
  const at = placeOf(value)
  const name = plainText(value)
  if (name === undefined || name === '' || !isSure) {
    return {at, state: 'not-proven', because: 'it is not known here to whom it gives rights'}
  }
  if (machine.test(name)) return {at, state: 'pass', because: `'${name}' is not a person`}
  // In a cluster with Entra an application is a user as well, by its object id.
  return objectId.test(name)
    ? {
        at,
        state: 'fail',
        severity: 'note',
        because: `gives rights to the one user or application '${name}'`
      }
    : {at, state: 'fail', because: `grants rights to the individual user '${name}'`}
}
