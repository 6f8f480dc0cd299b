/** Container Instances: `Microsoft.ContainerInstance/containerGroups`. */
import type {Resource} from '../../../infrastructure/resource.js'
import {itemsOf} from '../../../infrastructure/values/items.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../../infrastructure/values/value.js'
import type {Container, Probe, Workload} from '../workload.js'
import {environmentOf} from './environment.js'

export const containerInstancesTypes = ['microsoft.containerinstance/containergroups']

export function containerGroup(resource: Resource): Workload {
  const {body, name} = resource
  const properties = property(body, 'properties')
  return {
    host: 'container-instances',
    resource,
    ...(name && {name}),
    containers: itemsOf(property(properties, 'containers')).map(({value}) => containerOf(value)),
    identity: property(body, 'identity'),
    tags: property(body, 'tags'),
    subnets: itemsOf(property(properties, 'subnetIds')).map(({value}) => idOf(value)),
    environment: property(properties, 'environmentId'),
    exposure: property(properties, 'ipAddress'),
    authentication: []
  }
}

/** Bicep and ARM write `{id: …}`, Terraform the id itself. */
function idOf(value: Value): Value {
  return value.kind === 'object' ? property(value, 'id') : value
}

function containerOf(container: Value): Container {
  const properties = property(container, 'properties')
  return {
    name: property(container, 'name'),
    image: property(properties, 'image'),
    ports: itemsOf(property(properties, 'ports')).map(({value}) => property(value, 'port')),
    environment: [
      ...environmentOf(property(properties, 'environmentVariables')),
      ...environmentOf(property(properties, 'secureEnvironmentVariables'), true)
    ],
    probes: ['livenessProbe', 'readinessProbe'].flatMap(key => probeOf(property(properties, key))),
    command: [property(properties, 'command')],
    place: container.place
  }
}

/** The HTTP request of a probe, in the shape that Kubernetes gave it. */
export function probeOf(probe: Value): Probe[] {
  const request = property(probe, 'httpGet')
  if (isNothing(request)) return []
  return [{path: property(request, 'path'), port: property(request, 'port')}]
}
