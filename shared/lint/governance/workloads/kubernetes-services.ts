/** Which Service of a cluster leads to which workload. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {entriesOf} from '../../infrastructure/values/items.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {asPartial} from '../../infrastructure/values/value.js'
import type {Workload} from './workload.js'

const serviceType = 'kubernetes/service'

export function kubernetesServices(resources: Resources): Resource[] {
  return [...resources.ofType(serviceType)]
}

/** Whether a Service certainly selects the pods of a workload: each label that it asks for is theirs. */
export function selects(service: Resource, {host, resource}: Workload): boolean {
  if (host !== 'kubernetes' || namespaceOf(service) !== namespaceOf(resource)) return false
  const selector = entriesOf(property(service.body, 'spec.selector'))
  const at =
    resource.type === 'kubernetes/pod' ? 'metadata.labels' : 'spec.template.metadata.labels'
  const labels = new Map(
    entriesOf(property(resource.body, at)).map(({key, value}) => [
      key.text.text,
      asPartial(value)?.text.text ?? scalarText(value)
    ])
  )
  return (
    selector.length > 0 &&
    selector.every(({key, value}) => {
      const wanted = asPartial(value)?.text.text ?? scalarText(value)
      return wanted !== undefined && labels.get(key.text.text) === wanted
    })
  )
}

/** The namespace as it is written; `default` where none is. */
export function namespaceOf({body}: Resource): string {
  return asPartial(property(body, 'metadata.namespace'))?.text.text ?? 'default'
}

/** The value of an annotation; undefined where there is none. */
export function annotations({body}: Resource): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(property(body, 'metadata.annotations')).map(({key, value}) => [
      key.text.text,
      scalarText(value) ?? asPartial(value)?.text.text ?? ''
    ])
  )
}
