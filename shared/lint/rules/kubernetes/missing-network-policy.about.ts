import type {RuleAbout} from '../../rule.js'

export const about: RuleAbout = {
  summary: 'Namespace of MCP servers has no network policy that closes it',
  why: 'Pods are open to every other pod of the cluster until a network policy selects them. A namespace with MCP servers and without a policy lets any other pod call their tools without the gateway, and lets a server that was taken over call everything else. Policies for named pods leave the others of the namespace open. A note, as the policies may stand in another repository; charts are left alone, as they are installed into namespaces of others.',
  fix: 'Start with a policy for all pods (`podSelector: {}`) that names both `policyTypes` and allows nothing, then add one for what each server needs. The cluster needs a network policy engine: in AKS `networkPolicy` of the network profile.',
  securitySeverity: 4.0,
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-deny-all-ingress-and-all-egress-traffic',
    'https://learn.microsoft.com/azure/aks/use-network-policies'
  ],
  bad: {
    file: 'k8s/server.yaml',
    text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-github
  namespace: mcp
spec:
  template:
    spec:
      containers:
        - name: server
          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9
`
  },
  good: {
    file: 'k8s/server.yaml',
    text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: mcp-github
  namespace: mcp
spec:
  template:
    spec:
      containers:
        - name: server
          image: acme.azurecr.io/mcp-github@sha256:0f3b9d1c7f5e4a86b2c1d0e9f8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: default-deny
  namespace: mcp
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
`
  }
}
