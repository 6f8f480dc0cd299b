/** Roles of the identity of a cluster's control plane, which no pod of the cluster can use. */
import type {Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {property} from '../../infrastructure/values/three-valued.js'
import {entry, options, type Reference, type Value} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import type {RoleAssignment} from './role-assignment.js'
import {roleAssignments} from './role-assignments.js'

const clusterType = 'microsoft.containerservice/managedclusters'

/**
 * Roles that a program in a pod uses: to read and write data, secrets and messages, or to call models.
 * What a control plane needs for itself, networks, disks, addresses, is none of them.
 */
const usedByPods =
  /^(?:storage (?:blob|queue|table|file)\b.*|key vault (?:administrator|secrets .*|reader|certificates? .*)|azure (?:event hubs|service bus) data .*|app configuration data .*|cognitive services .*|azure ai .*|search (?:index|service) .*|cosmos.*|documentdb .*|monitoring reader|log analytics .*|sql db .*)$/i

/** The nodes pull images, with an identity of their own. */
const usedByNodes = /^acr(?:pull|push)$|^container registry repository reader$/i

/** A verdict for each role that the identity of a control plane is given. */
export function clusterIdentityRoles(resources: Resources): Verdict[] {
  const shared = identitiesOfClusters(resources)
  return roleAssignments(resources).flatMap(assignment => {
    const [principal, ...others] = assignment.principals
    if (!principal?.reference || others.length > 0) return []
    const cluster = controlPlane(principal.reference, resources, shared)
    return cluster === undefined ? [] : judge(assignment, cluster)
  })
}

function judge(assignment: RoleAssignment, cluster: string): Verdict[] {
  const {label, place, roles, principals, exists} = assignment
  const verdict = {at: principals[0]!.at, of: place, label}
  const names = roles.map(({name}) => name)
  const known = names.flatMap(name => name ?? [])
  if (known.length === 0 || known.length < names.length || exists !== 'yes') {
    return [{...verdict, state: 'not-proven', because: 'which role is given is not known here'}]
  }
  const isOfPods = known.every(name => usedByPods.test(name))
  const isOfNodes = known.every(name => usedByNodes.test(name))
  if (!isOfPods && !isOfNodes) {
    return [
      {...verdict, state: 'pass', because: `gives ${known[0]}, which a control plane may need`}
    ]
  }
  return [
    {
      ...verdict,
      state: 'fail',
      because: `gives ${known[0]} to the control plane of ${cluster}, whose identity ${
        isOfPods ? 'no pod can use' : 'pulls no images'
      }`
    }
  ]
}

/** The cluster whose control plane a principal is; undefined for every other identity. */
function controlPlane(
  reference: Reference,
  resources: Resources,
  shared: ReadonlyMap<string, string>
): string | undefined {
  const {scope, address, path} = reference
  const isOwn = /(?:^|\.)identity(?:\.\d+)?\.principal_?id$/i.test(path.join('.'))
  const isCluster =
    /^azurerm_kubernetes_cluster\.|^microsoft\.containerservice\/managedclusters\//.test(address) ||
    (isOwn && resources.resolve(reference).some(({type}) => type === clusterType))
  if (isCluster) return isOwn ? shownName(address) : undefined
  return shared.get(`${scope} ${address}`)
}

function shownName(address: string): string {
  const last = address.includes('/') ? address.slice(address.lastIndexOf('/') + 1) : address
  return last.replace(/ \d+$/, '')
}

/**
 * User-assigned identities of control planes by their keys, with the cluster. One that nodes or pods
 * have as well is left out.
 */
function identitiesOfClusters(resources: Resources): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const clusters = [...resources.ofType(clusterType)]
  if (clusters.length === 0) return found
  const elsewhere = new Set([
    ...clusters.flatMap(({body}) =>
      keysIn(property(body, 'properties.identityProfile.kubeletidentity'))
    ),
    ...[
      ...resources.find({types: [/\/federatedidentitycredentials$/], words: /federated/i})
    ].flatMap(({parent}) => (parent ? [`${parent.scope} ${parent.address}`] : []))
  ])
  for (const {body, label} of clusters) {
    for (const key of keysIn(property(body, 'identity.userAssignedIdentities'))) {
      if (!elsewhere.has(key)) found.set(key, label)
    }
  }
  return found
}

/** The keys of resources that a value refers to, in its items and entries. */
function keysIn(value: Value): string[] {
  return options(value).flatMap(form => {
    if (form.kind === 'reference') return [`${form.scope} ${form.address}`]
    if (form.kind === 'list') return itemsOf(form).flatMap(item => keysIn(item.value))
    const id = entry(form, 'resourceId')
    return id ? keysIn(id) : []
  })
}
