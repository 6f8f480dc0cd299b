/** Accounts of a cluster of Azure that no directory knows (Microsoft Learn, "Manage local accounts in AKS"). */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {
  type Answer,
  isTrue,
  matches,
  placeOf,
  property
} from '../../infrastructure/values/three-valued.js'
import {isNothing, isUnknown, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'

/** A verdict on a cluster, with the language that declares it. */
export interface ClusterVerdict extends Verdict {
  readonly source: Resource['source']
}

/**
 * A verdict for each cluster. Where nothing is said, local accounts are on: that is the documented
 * default, and to turn on Entra ID later does not change it.
 */
export function localAccounts(resources: Resources): ClusterVerdict[] {
  const all = [...resources.ofType('microsoft.containerservice/managedclusters')]
  const isAlone = all.every(changesOne)
  const clusters = all.filter(cluster => isAlone || !changesOne(cluster))
  const isTurnedOff = clusters.some(
    ({source, body}) => source === 'script' && isTrue(setting(body)).is === 'yes'
  )
  return clusters.map(cluster => judge(cluster, isTurnedOff))
}

/** Beside a cluster, a template without node pools changes it: it only turns on an add-on. */
function changesOne({source, body}: Resource): boolean {
  if (source !== 'bicep' && source !== 'arm') return false
  return ['agentPoolProfiles', 'dnsPrefix', 'aadProfile', 'disableLocalAccounts'].every(name =>
    isNothing(property(body, `properties.${name}`))
  )
}

const setting = (body: Value): Value => property(body, 'properties.disableLocalAccounts')

/** @param isTurnedOff whether a script here turns local accounts off */
function judge(cluster: Resource, isTurnedOff: boolean): ClusterVerdict {
  const {label, place, body, exists, source} = cluster
  const value = setting(body)
  const isSaid = !isNothing(value) && !isUnknown(value)
  const verdict = {at: isSaid ? placeOf(value) : place, of: place, label, source}
  const isOff = isTrue(value)
  if (isOff.is === 'yes') return {...verdict, state: 'pass', because: 'has no local accounts'}
  const isKnown = isOff.is === 'no' || turnsOnEntra(cluster)
  const isScript = source === 'script'
  const mayBeOff = isScript ? isTurnedOff : isAutomatic(body).is !== 'no'
  if (!isKnown || mayBeOff || exists === 'perhaps') {
    const because = 'it is not known here whether it has local accounts'
    return {...verdict, state: 'not-proven', because}
  }
  const because = isSaid
    ? 'keeps its local accounts'
    : 'keeps local accounts: nothing disables them'
  return {...verdict, state: 'fail', because}
}

/** A command that changes a cluster to sign in with Entra ID, and leaves its local accounts. */
function turnsOnEntra({body, source}: Resource): boolean {
  return source === 'script' && isTrue(property(body, 'properties.aadProfile.managed')).is === 'yes'
}

/** The kind of cluster that has them off unless it says otherwise. */
function isAutomatic(body: Value): Answer {
  return matches(property(body, 'sku.name'), name => name.toLowerCase() === 'automatic', 'no')
}
