/** Namespaces in which no network policy holds (Kubernetes, "Network Policies": pods are open by default). */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {anyItem, placeOf, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Place, plainText} from '../../infrastructure/values/value.js'
import {isTemplated} from '../../infrastructure/yaml/template-text.js'
import type {Verdict} from '../verdict.js'
import {mcpWorkloads} from '../workloads/mcp-workloads.js'
import {isEmpty, isOfGroup} from './manifests.js'

/** Policies of other network plug-ins, and those that hold in every namespace. */
const otherPolicies = [
  'kubernetes/adminnetworkpolicy',
  'kubernetes/baselineadminnetworkpolicy',
  'kubernetes/ciliumclusterwidenetworkpolicy',
  'kubernetes/ciliumnetworkpolicy',
  'kubernetes/clusternetworkpolicy',
  'kubernetes/globalnetworkpolicy'
]

interface Policy {
  readonly resource: Resource
  /** Empty where none is written, undefined where it is not known. */
  readonly namespace: string | undefined
  readonly selectsAll: boolean
}

/** A verdict for each namespace with MCP servers, and for each whose policies are for named pods alone. */
export function missingNetworkPolicies(
  resources: Resources,
  servers: readonly string[] = []
): Verdict[] {
  const policies = [...resources.ofType('kubernetes/networkpolicy')].map(policyOf)
  const hasOthers = !resources.ofType(...otherPolicies).next().done
  return [
    ...withoutAny(resources, servers, policies, hasOthers),
    ...(hasOthers ? [] : forNamedPods(policies))
  ]
}

function policyOf(resource: Resource): Policy {
  const selector = property(resource.body, 'spec.podSelector')
  const isCertain = isOfGroup(resource, 'networking.k8s.io', 'extensions').is === 'yes'
  const forIngress = anyItem(
    property(resource.body, 'spec.policyTypes'),
    type => type === 'Ingress'
  )
  const types = property(resource.body, 'spec.policyTypes')
  return {
    resource,
    namespace: isCertain ? namespaceOf(resource) : undefined,
    // What is not known may be one for all.
    selectsAll: isEmpty(selector, 'yes').is !== 'no' && (isNothing(types) || forIngress.is !== 'no')
  }
}

function namespaceOf({body}: Resource): string | undefined {
  const namespace = property(body, 'metadata.namespace')
  return isNothing(namespace) ? '' : plainText(namespace)
}

function withoutAny(
  resources: Resources,
  servers: readonly string[],
  policies: readonly Policy[],
  hasOthers: boolean
): Verdict[] {
  const byNamespace = new Map<string, Resource[]>()
  const verdicts: Verdict[] = []
  for (const {host, resource} of mcpWorkloads(resources, servers)) {
    if (host !== 'kubernetes') continue
    const namespace = namespaceOf(resource)
    const {label, place} = resource
    const verdict = {at: nameOf(resource), of: place, label}
    const here = policies.find(policy => policy.namespace === namespace)
    if (here && namespace !== undefined) {
      verdicts.push({
        ...verdict,
        at: here.resource.place,
        state: 'pass',
        because: 'its namespace has a network policy'
      })
    } else if (
      namespace === undefined ||
      isOfOthers(resource, namespace) ||
      hasOthers ||
      policies.some(mayHold)
    ) {
      verdicts.push({
        ...verdict,
        state: 'not-proven',
        because: 'it is not known here which network policies hold in its namespace'
      })
    } else byNamespace.set(namespace, [...(byNamespace.get(namespace) ?? []), resource])
  }
  for (const [namespace, [first, ...others]] of byNamespace) {
    verdicts.push({
      state: 'fail',
      at: nameOf(first!),
      of: first!.place,
      label: first!.label,
      because:
        namespace === ''
          ? 'runs in a namespace for which there is no network policy here'
          : `runs in the namespace '${namespace}', for which there is no network policy here`,
      ...(others.length > 0 && {
        related: others.map(other => ({message: `as does ${other.label}`, at: nameOf(other)}))
      })
    })
  }
  return verdicts
}

/** Whether a policy may hold in a namespace that its text does not name. */
function mayHold({namespace}: Policy): boolean {
  return namespace === undefined || namespace === ''
}

/** A chart goes into a namespace of its user, who has the policies; a patch is no workload. */
function isOfOthers({exists, place}: Resource, namespace: string): boolean {
  return exists === 'perhaps' || (namespace === '' && isTemplated(place.file))
}

/** Namespaces with policies, none of which is for all pods: the others stay open to all. */
function forNamedPods(policies: readonly Policy[]): Verdict[] {
  const names = new Set(policies.flatMap(({namespace}) => namespace || []))
  return [...names].map((name): Verdict => {
    const [first, ...others] = policies.filter(({namespace}) => namespace === name)
    const {label, place, exists} = first!.resource
    const verdict = {at: nameOf(first!.resource), of: place, label}
    const forAll = policies.find(
      ({namespace, selectsAll}) => selectsAll && (namespace === name || !namespace)
    )
    if (forAll) {
      const at = forAll.resource.place
      return {...verdict, at, state: 'pass', because: `a policy holds for all pods of '${name}'`}
    }
    if (exists === 'perhaps') {
      return {
        ...verdict,
        state: 'not-proven',
        because: 'it is not known here whether it is deployed'
      }
    }
    return {
      ...verdict,
      state: 'fail',
      because: `selects only named pods, and no policy here is for the other pods of the namespace '${name}', which stay open to all`,
      ...(others.length > 0 && {
        related: others.map(({resource}) => ({
          message: `so is ${resource.label}`,
          at: nameOf(resource)
        }))
      })
    }
  })
}

/** Where the name of an object is written. */
function nameOf({body, place}: Resource): Place {
  const name = property(body, 'metadata.name')
  return isNothing(name) || name.kind === 'unknown' ? place : placeOf(name)
}
