import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Binding grants cluster rights to one person',
  why: 'A right that is bound to one account stays in the repository when the person changes the team or leaves, and removing the account from a group does not remove it. Only a search through all bindings does. Users of the cluster itself (`system:`) and service accounts of clouds are not reported; an object id may be that of an application, and is a note.',
  fix: 'Bind a group of the directory: `kind: Group` with the object id of the group as `name`. For a workload bind its ServiceAccount.',
  securitySeverity: 5.0,
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
    'https://learn.microsoft.com/azure/aks/kubernetes-rbac-entra-id'
  ],
  bad: {
    file: 'k8s/rbac.yaml',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: read-pods
  namespace: mcp
subjects:
  - kind: User
    name: jane.doe@example.com
    apiGroup: rbac.authorization.k8s.io
roleRef:
  kind: Role
  name: pod-reader
  apiGroup: rbac.authorization.k8s.io
`
  },
  good: {
    file: 'k8s/rbac.yaml',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: read-pods
  namespace: mcp
subjects:
  - kind: Group
    name: 11111111-2222-4333-8444-555555555555
    apiGroup: rbac.authorization.k8s.io
roleRef:
  kind: Role
  name: pod-reader
  apiGroup: rbac.authorization.k8s.io
`
  }
}
