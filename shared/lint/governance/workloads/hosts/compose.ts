/** Services of a compose file. */
import type {Resource} from '../../../infrastructure/resource.js'
import {itemsOf} from '../../../infrastructure/values/items.js'
import {property} from '../../../infrastructure/values/three-valued.js'
import {missing} from '../../../infrastructure/values/value.js'
import type {Workload} from '../workload.js'
import {environmentOf} from './environment.js'

export const composeType = 'compose/service'

export function composeService(resource: Resource): Workload {
  const {body, name, place} = resource
  return {
    host: 'compose',
    resource,
    ...(name && {name}),
    containers: [
      {
        name: property(body, 'container_name'),
        image: property(body, 'image'),
        ports: itemsOf(property(body, 'ports')).map(({value}) => value),
        environment: environmentOf(property(body, 'environment')),
        probes: [],
        command: [property(body, 'entrypoint'), property(body, 'command')],
        place
      }
    ],
    identity: missing(place),
    tags: property(body, 'labels'),
    subnets: [],
    environment: missing(place),
    exposure: missing(place),
    authentication: []
  }
}
