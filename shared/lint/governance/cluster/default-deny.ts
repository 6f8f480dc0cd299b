/** Whether the namespaces in which workloads run deny all traffic that no policy names. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {type Answer, allOf, anyItem, property} from '../../infrastructure/values/three-valued.js'
import {isNothing, plainText} from '../../infrastructure/values/value.js'
import type {Verdict} from '../verdict.js'
import {kubernetesTypes} from '../workloads/hosts/kubernetes.js'
import {isEmpty, isOfGroup} from './manifests.js'

const directions = ['Ingress', 'Egress'] as const

/** A verdict for each namespace with workloads: a policy denies both directions for all of its pods. */
export function defaultDeny(resources: Resources): Verdict[] {
  const policies = [...resources.ofType('kubernetes/networkpolicy')].filter(
    policy => policy.exists === 'yes' && isOfGroup(policy, 'networking.k8s.io').is === 'yes'
  )
  const byNamespace = new Map<string | undefined, Resource>()
  for (const workload of resources.ofType(...kubernetesTypes)) {
    const namespace = namespaceOf(workload)
    if (!byNamespace.has(namespace)) byNamespace.set(namespace, workload)
  }
  return [...byNamespace].map(([namespace, workload]): Verdict => {
    const {label, place} = workload
    const own = policies.filter(policy => namespaceOf(policy) === namespace)
    const found = directions.map(direction => own.find(policy => denies(policy, direction)))
    const verdict = {at: place, of: place, label}
    if (namespace === undefined) {
      return {...verdict, state: 'not-proven', because: 'its namespace is not known here'}
    }
    const [ingress, egress] = found
    return ingress && egress
      ? {
          ...verdict,
          at: ingress.place,
          state: 'pass',
          because: `its namespace '${namespace}' denies what no policy allows`
        }
      : {
          ...verdict,
          state: 'not-proven',
          because: `no policy for all pods of the namespace '${namespace}' denies both directions`
        }
  })
}

function namespaceOf({body}: Resource): string | undefined {
  const namespace = property(body, 'metadata.namespace')
  return isNothing(namespace) ? 'default' : plainText(namespace)
}

/** A policy for all pods that names a direction and allows nothing in it. */
function denies({body}: Resource, direction: (typeof directions)[number]): boolean {
  const spec = property(body, 'spec')
  const types = anyItem(property(spec, 'policyTypes'), type => type === direction)
  const rules = property(spec, direction.toLowerCase())
  return allOf([types, isEmpty(property(spec, 'podSelector'), 'no'), hasNone(rules)]).is === 'yes'
}

function hasNone(rules: ReturnType<typeof property>): Answer {
  const isNone =
    isNothing(rules) || (rules.kind === 'list' && !rules.open && rules.items.length === 0)
  return {is: isNone ? 'yes' : 'no', at: [rules.place]}
}
