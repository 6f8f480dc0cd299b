/** Objects of a cluster, as the provider kubernetes declares them. Source: documentation of hashicorp/kubernetes 2.x. */
import {type AzurermType, type AzurermTypes, many, one, type Shape} from './shape.js'

const metadata = one('metadata', {
  name: 'name',
  namespace: 'namespace',
  labels: 'labels',
  annotations: 'annotations'
})

const selector: Shape = {matchLabels: 'match_labels', matchExpressions: 'match_expressions'}

const peer: Shape = {
  ipBlock: one('ip_block', {cidr: 'cidr', except: 'except'}),
  namespaceSelector: one('namespace_selector', selector),
  podSelector: one('pod_selector', selector)
}

const ports = many('ports', {port: 'port', endPort: 'end_port', protocol: 'protocol'})

const networkPolicy: Shape = {
  metadata,
  spec: one('spec', {
    podSelector: one('pod_selector', selector),
    policyTypes: 'policy_types',
    ingress: many('ingress', {from: many('from', peer), ports}),
    egress: many('egress', {to: many('to', peer), ports})
  })
}

const rules = many('rule', {
  apiGroups: 'api_groups',
  resources: 'resources',
  resourceNames: 'resource_names',
  nonResourceURLs: 'non_resource_urls',
  verbs: 'verbs'
})

const binding: Shape = {
  metadata,
  roleRef: one('role_ref', {apiGroup: 'api_group', kind: 'kind', name: 'name'}),
  subjects: many('subject', {
    apiGroup: 'api_group',
    kind: 'kind',
    name: 'name',
    namespace: 'namespace'
  })
}

const probe = (block: string) =>
  one(block, {httpGet: one('http_get', {path: 'path', port: 'port'})})

const pod: Shape = {
  serviceAccountName: 'service_account_name',
  containers: many('container', {
    name: 'name',
    image: 'image',
    command: 'command',
    args: 'args',
    ports: many('port', {containerPort: 'container_port'}),
    env: many('env', {
      name: 'name',
      value: 'value',
      valueFrom: one('value_from', {
        secretKeyRef: one('secret_key_ref', {name: 'name', key: 'key'}),
        configMapKeyRef: one('config_map_key_ref', {name: 'name', key: 'key'})
      })
    }),
    livenessProbe: probe('liveness_probe'),
    readinessProbe: probe('readiness_probe'),
    startupProbe: probe('startup_probe')
  })
}

const workload: Shape = {
  metadata,
  spec: one('spec', {template: one('template', {metadata, spec: one('spec', pod)})})
}

const service: Shape = {
  metadata,
  spec: one('spec', {
    type: 'type',
    selector: 'selector',
    ports: many('port', {port: 'port', targetPort: 'target_port'})
  })
}

const shapes: Readonly<Record<string, AzurermType>> = {
  network_policy: {type: 'kubernetes/NetworkPolicy', shape: networkPolicy},
  cluster_role: {
    type: 'kubernetes/ClusterRole',
    shape: {metadata, rules, aggregationRule: one('aggregation_rule', {})}
  },
  cluster_role_binding: {type: 'kubernetes/ClusterRoleBinding', shape: binding},
  role_binding: {type: 'kubernetes/RoleBinding', shape: binding},
  deployment: {type: 'kubernetes/Deployment', shape: workload},
  stateful_set: {type: 'kubernetes/StatefulSet', shape: workload},
  service: {type: 'kubernetes/Service', shape: service}
}

/** Each type has a name with the version of its API, too. */
export const kubernetesTypes: AzurermTypes = Object.fromEntries(
  Object.entries(shapes).flatMap(([name, type]) =>
    ['', '_v1'].map(version => [`kubernetes_${name}${version}`, type])
  )
)
