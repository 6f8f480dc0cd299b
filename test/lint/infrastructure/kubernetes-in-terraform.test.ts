/** Objects of a cluster that Terraform declares are judged as those of manifests. */
import {afterAll, describe, expect, test} from '@jest/globals'
import type {Rule} from '../../../shared/lint/rule.js'
import {publicServer} from '../../../shared/lint/rules/governance/public-server.js'
import {unpinnedImage} from '../../../shared/lint/rules/governance/unpinned-image.js'
import {missingNetworkPolicy} from '../../../shared/lint/rules/kubernetes/missing-network-policy.js'
import {openNetworkPolicy} from '../../../shared/lint/rules/kubernetes/open-network-policy.js'
import {personalBinding} from '../../../shared/lint/rules/kubernetes/personal-binding.js'
import {wildcardClusterRole} from '../../../shared/lint/rules/kubernetes/wildcard-cluster-role.js'
import {terraformBlock} from '../../support/hosting.js'
import {marked} from '../../support/rule-findings.js'
import {removeTrees} from '../../support/tree.js'

afterAll(removeTrees)

const found = (rule: Rule, text: string) => marked(rule, {'main.tf': text})
const metadata = (name: string) => `metadata {\n  name = "${name}"\n  namespace = "mcp"\n}\n`
const policy = (rules: string, selector = 'pod_selector {}') =>
  terraformBlock(
    'kubernetes_network_policy_v1',
    'p',
    `${metadata('p')}spec {\n  ${selector}\n  policy_types = ["Ingress", "Egress"]\n  ${rules}\n}`
  )
const role = (rule: string, type = 'kubernetes_cluster_role') =>
  terraformBlock(type, 'r', `metadata {\n  name = "r"\n}\nrule {\n  ${rule}\n}`)
const binding = (subject: string) =>
  terraformBlock(
    'kubernetes_role_binding',
    'b',
    `${metadata('b')}role_ref {\n  api_group = "rbac.authorization.k8s.io"\n  kind = "Role"\n  name = "r"\n}\nsubject {\n  ${subject}\n}`
  )
const deployment = (image = 'acme/mcp:latest') =>
  terraformBlock(
    'kubernetes_deployment',
    'd',
    `${metadata('mcp-docs')}spec {\n  template {\n    metadata {\n      labels = {\n        app = "mcp"\n      }\n    }\n    spec {\n      container {\n        name = "server"\n        image = "${image}"\n      }\n    }\n  }\n}`
  )
const service = (type: string) =>
  terraformBlock(
    'kubernetes_service',
    's',
    `${metadata('docs')}spec {\n  type = "${type}"\n  selector = {\n    app = "mcp"\n  }\n  port {\n    port = 80\n  }\n}`
  )

describe('finds', () => {
  test.each<[string, Rule, string, string[]]>([
    ['a policy for everybody', openNetworkPolicy, policy('ingress {}'), ['warning: ingress {}']],
    [
      'a policy for all namespaces',
      openNetworkPolicy,
      policy('ingress {\n  from {\n    namespace_selector {}\n  }\n}'),
      ['warning: namespace_selector {}']
    ],
    [
      'a policy for all addresses',
      openNetworkPolicy,
      policy('ingress {\n  from {\n    ip_block {\n      cidr = "0.0.0.0/0"\n    }\n  }\n}'),
      ['warning: 0.0.0.0/0']
    ],
    [
      'a role for everything',
      wildcardClusterRole,
      role('api_groups = [""]\n  resources = ["secrets"]\n  verbs = ["*"]'),
      ['error: *']
    ],
    [
      'a role of the other name',
      wildcardClusterRole,
      role(
        'api_groups = ["*"]\n  resources = ["*"]\n  verbs = ["*"]',
        'kubernetes_cluster_role_v1'
      ),
      ['error: *']
    ],
    [
      'a binding to a person',
      personalBinding,
      binding(
        'kind = "User"\n  name = "jane.doe@example.com"\n  api_group = "rbac.authorization.k8s.io"'
      ),
      ['warning: jane.doe@example.com']
    ],
    ['an image by a tag', unpinnedImage, deployment(), ['warning: acme/mcp:latest']],
    [
      'a load balancer',
      publicServer,
      deployment() + service('LoadBalancer'),
      ['warning: LoadBalancer']
    ],
    ['a namespace without a policy', missingNetworkPolicy, deployment(), ['note: mcp-docs']]
  ])('%s', async (_, rule, text, expected) => {
    expect(await found(rule, text)).toEqual(expected)
  })
})

describe('leaves alone', () => {
  test.each<[string, Rule, string]>([
    ['a policy that allows nothing', openNetworkPolicy, policy('')],
    [
      'a policy for the pods of one namespace',
      openNetworkPolicy,
      policy('ingress {\n  from {\n    pod_selector {}\n  }\n}')
    ],
    [
      'a policy for a variable',
      openNetworkPolicy,
      policy('ingress {\n  from {\n    ip_block {\n      cidr = var.gateway\n    }\n  }\n}')
    ],
    [
      'a role for reading',
      wildcardClusterRole,
      role('api_groups = [""]\n  resources = ["pods"]\n  verbs = ["get", "list"]')
    ],
    [
      'a binding to a group',
      personalBinding,
      binding(
        'kind = "Group"\n  name = "7f5c5f2e-9b0f-4a57-8f3d-0f5a4c1f2b7e"\n  api_group = "rbac.authorization.k8s.io"'
      )
    ],
    ['an image by its digest', unpinnedImage, deployment(`acme/mcp@sha256:${'0a'.repeat(32)}`)],
    ['a service of the cluster', publicServer, deployment() + service('ClusterIP')],
    ['a namespace with a policy', missingNetworkPolicy, deployment() + policy('')]
  ])('%s', async (_, rule, text) => {
    expect(await found(rule, text)).toEqual([])
  })
})
