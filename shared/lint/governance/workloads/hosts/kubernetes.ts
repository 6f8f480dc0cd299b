/** Workloads of a cluster: Kubernetes objects that run pods. */
import type {Resource} from '../../../infrastructure/resource.js'
import {itemsOf} from '../../../infrastructure/values/items.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {asPartial, missing, type Value} from '../../../infrastructure/values/value.js'
import type {Container, Workload} from '../workload.js'
import {probeOf} from './container-instances.js'
import {environmentOf} from './environment.js'

/** Where each kind keeps the specification of its pods. */
const podPaths: Readonly<Record<string, string>> = {
  'kubernetes/cronjob': 'spec.jobTemplate.spec.template.spec',
  'kubernetes/daemonset': 'spec.template.spec',
  'kubernetes/deployment': 'spec.template.spec',
  'kubernetes/job': 'spec.template.spec',
  'kubernetes/pod': 'spec',
  'kubernetes/replicaset': 'spec.template.spec',
  'kubernetes/statefulset': 'spec.template.spec'
}

export const kubernetesTypes = Object.keys(podPaths)

/** The specification of the pods that a workload runs. */
export function podOf({body, type}: Resource): Value {
  return property(body, podPaths[type] ?? 'spec')
}

export function kubernetesWorkload(resource: Resource): Workload {
  const {body, place} = resource
  const pod = podOf(resource)
  const name = resource.name ?? asPartial(property(body, 'metadata.name'))
  return {
    host: 'kubernetes',
    resource,
    ...(name && {name}),
    containers: itemsOf(property(pod, 'containers')).map(({value}) => containerOf(value)),
    identity: property(pod, 'serviceAccountName'),
    tags: property(body, 'metadata.labels'),
    subnets: [],
    environment: missing(place),
    exposure: missing(place),
    authentication: []
  }
}

function containerOf(container: Value): Container {
  return {
    name: property(container, 'name'),
    image: property(container, 'image'),
    ports: itemsOf(property(container, 'ports')).map(({value}) => property(value, 'containerPort')),
    environment: environmentOf(property(container, 'env')),
    probes: ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap(key =>
      probeOf(property(container, key))
    ),
    command: [property(container, 'command'), property(container, 'args')],
    place: container.place
  }
}
