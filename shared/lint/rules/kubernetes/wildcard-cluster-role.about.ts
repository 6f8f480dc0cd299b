import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Cluster role allows everything, or lets its holder take more rights',
  why: 'A ClusterRole holds in every namespace. `*` as a resource covers Secrets and whatever is added later, `*` as a verb covers `escalate`, `bind` and `impersonate`, and with one of these a subject gives itself the rights of any other. An attacker who takes over a server with such a role is the administrator of the cluster. Wildcards on resources that an operator defines itself are not reported, nor are roles that others are aggregated into, and those of the cluster itself (`system:`).',
  fix: 'List the API groups, resources and verbs that are needed. Limit `bind`, `escalate` and `impersonate` by `resourceNames`. Where one namespace is enough, use a Role and a RoleBinding.',
  securitySeverity: 8.4,
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping'
  ],
  bad: {
    file: 'k8s/rbac.yaml',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: mcp-operator
rules:
  - apiGroups: ['*']
    resources: ['*']
    verbs: ['*']
`
  },
  good: {
    file: 'k8s/rbac.yaml',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: mcp-operator
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get, list, watch]
`
  }
}
