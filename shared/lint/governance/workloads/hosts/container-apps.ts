/** Container Apps: `Microsoft.App/containerApps` and `Microsoft.App/jobs`. */
import type {Resource} from '../../../infrastructure/resource.js'
import {itemsOf} from '../../../infrastructure/values/items.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../../infrastructure/values/value.js'
import type {Container, Workload} from '../workload.js'
import {probeOf} from './container-instances.js'
import {environmentOf} from './environment.js'

export const containerAppType = 'microsoft.app/containerapps'
export const containerJobType = 'microsoft.app/jobs'
/** Settings of a container app that are resources of their own: `current` says who is let in. */
export const containerAppAuthType = `${containerAppType}/authconfigs`

/** @param auth what resources of the app say about authentication */
export function containerApp(resource: Resource, auth: readonly Resource[]): Workload {
  const {body, name, type} = resource
  const properties = property(body, 'properties')
  const ingress = property(properties, 'configuration.ingress')
  const environments = ['environmentId', 'managedEnvironmentId'].map(key =>
    property(properties, key)
  )
  return {
    host: type === containerJobType ? 'container-apps-job' : 'container-apps',
    resource,
    ...(name && {name}),
    containers: itemsOf(property(properties, 'template.containers')).map(({value}) =>
      containerOf(value, ingress)
    ),
    identity: property(body, 'identity'),
    tags: property(body, 'tags'),
    subnets: [],
    environment: environments.find(value => !isNothing(value)) ?? environments[0]!,
    exposure: ingress,
    authentication: auth.map(config => property(config.body, 'properties'))
  }
}

function containerOf(container: Value, ingress: Value): Container {
  const target = property(ingress, 'targetPort')
  return {
    name: property(container, 'name'),
    image: property(container, 'image'),
    ports: isNothing(target) ? [] : [target],
    environment: environmentOf(property(container, 'env')),
    probes: itemsOf(property(container, 'probes')).flatMap(({value}) => probeOf(value)),
    command: [property(container, 'command'), property(container, 'args')],
    place: container.place
  }
}
