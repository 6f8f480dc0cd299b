/** Ingresses of a cluster that lead to MCP servers without TLS. */
import type {Resource, Resources} from '../../infrastructure/resource.js'
import {itemsOf} from '../../infrastructure/values/items.js'
import {property, scalarText} from '../../infrastructure/values/three-valued.js'
import {isNothing, type Value} from '../../infrastructure/values/value.js'
import {
  annotations,
  kubernetesServices,
  namespaceOf,
  selects
} from '../workloads/kubernetes-services.js'
import type {McpWorkload} from '../workloads/workload.js'
import type {EndpointVerdict} from './endpoint-verdict.js'

const ingressType = 'kubernetes/ingress'

/** A verdict for each Ingress that leads to an MCP server. */
export function unencryptedIngresses(
  resources: Resources,
  servers: readonly McpWorkload[]
): EndpointVerdict[] {
  const own = servers.filter(({host}) => host === 'kubernetes')
  if (own.length === 0) return []
  const services = kubernetesServices(resources).filter(service =>
    own.some(server => selects(service, server))
  )
  return [...resources.ofType(ingressType)].flatMap(ingress => {
    const backends = backendsOf(ingress)
    const leads = services.some(
      service =>
        namespaceOf(service) === namespaceOf(ingress) &&
        backends.some(name => name !== undefined && name === nameOf(service))
    )
    return leads ? [judge(ingress)] : []
  })
}

function nameOf({body}: Resource): string | undefined {
  return scalarText(property(body, 'metadata.name'))
}

/** The names of the services that an Ingress leads to. */
function backendsOf({body}: Resource): (string | undefined)[] {
  const spec = property(body, 'spec')
  const paths = itemsOf(property(spec, 'rules')).flatMap(({value}) =>
    itemsOf(property(value, 'http.paths')).map(({value}) => property(value, 'backend'))
  )
  return [property(spec, 'defaultBackend'), ...paths].map(backend =>
    scalarText(property(backend, 'service.name'))
  )
}

function judge(ingress: Resource): EndpointVerdict {
  const tls: Value = property(ingress.body, 'spec.tls')
  const verdict = {
    at: ingress.place,
    of: ingress.place,
    label: ingress.label,
    help: {
      terraform: 'Write spec.tls with the host and a secret that holds its certificate.',
      azure: 'Write spec.tls with the host and a secret that holds its certificate.'
    }
  }
  if (tls.kind === 'list' && tls.items.length > 0) {
    return {...verdict, at: tls.place, state: 'pass', because: 'ends TLS'}
  }
  // Controllers have their own ways to name a certificate.
  const isElsewhere = [...annotations(ingress)].some(([key, value]) =>
    /ssl|tls|cert|https|websecure|\{\{/i.test(`${key} ${value}`)
  )
  if (!isNothing(tls) || isElsewhere || ingress.exists !== 'yes') {
    return {
      ...verdict,
      state: 'not-proven',
      because: 'it is not known here where TLS is terminated'
    }
  }
  const spec = property(ingress.body, 'spec')
  const at = isNothing(property(spec, 'rules')) ? ingress.place : headOf(ingress)
  return {...verdict, at, state: 'fail', because: 'leads to an MCP server without TLS'}
}

/** Its name, which is the smallest text that tells it. */
function headOf({body, place}: Resource) {
  const name = property(body, 'metadata.name')
  return name.kind === 'text' ? {file: name.text.text.file, range: name.text.text.range()} : place
}
